import { useState } from "react";
import { Readiness, type Progress } from "./readiness";

const STAGES = { idea: "an idea", selection: "choosing a product", build: "building", live: "live" };

export function Page() {
  const [stage, setStage] = useState<keyof typeof STAGES>("selection");
  const [progress, setProgress] = useState<Progress>();
  const [complete, setComplete] = useState(false);
  return (
    <main>
      <h1>The survey in React</h1>
      <p>
        React renders this page and the tag. A change of state is a change of an attribute: the survey follows, and keeps its answers.
      </p>
      <label>
        The project is{" "}
        <select value={stage} onChange={(event) => setStage(event.target.value as keyof typeof STAGES)}>
          {Object.entries(STAGES).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p role="status">
        {complete ? "The result is shown." : progress ? `${progress.answered} of ${progress.total} questions answered.` : "Not begun."}
      </p>
      <Readiness stage={stage} onProgress={setProgress} onComplete={() => setComplete(true)} />
    </main>
  );
}
