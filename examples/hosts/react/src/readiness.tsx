// The survey as a component: properties in, events out.

import "crm-readiness";
import type {} from "crm-readiness/react";

export type Progress = { answered: number; total: number };

type Props = {
  stage: string;
  onProgress: (progress: Progress) => void;
  onComplete: () => void;
};

export function Readiness({ stage, onProgress, onComplete }: Props) {
  return (
    <crm-readiness
      heading="Is your CRM project ready?"
      stage={stage}
      oncrm-readiness:progress={({ detail }) => onProgress(detail)}
      oncrm-readiness:complete={onComplete}
    >
      <p>This check needs a browser with JavaScript and WebAssembly.</p>
    </crm-readiness>
  );
}
