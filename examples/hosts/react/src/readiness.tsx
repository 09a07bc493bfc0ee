// The survey as a component: properties in, events out.

import "crm-readiness";
import type { CrmReadinessElement, CrmReadinessEventMap } from "crm-readiness";
import type {} from "crm-readiness/react";
import { useEffect, useRef } from "react";

export type Progress = { answered: number; total: number };

type Props = {
  stage: string;
  onProgress: (progress: Progress) => void;
  onComplete: () => void;
};

export function Readiness({ stage, onProgress, onComplete }: Props) {
  const survey = useRef<CrmReadinessElement>(null);

  // The element's own types: another name of an event, or of what it carries, does not compile.
  useEffect(() => {
    const element = survey.current!;
    const progress = ({ detail }: CrmReadinessEventMap["crm-readiness:progress"]) => onProgress(detail);
    element.addEventListener("crm-readiness:progress", progress);
    element.addEventListener("crm-readiness:complete", onComplete);
    return () => {
      element.removeEventListener("crm-readiness:progress", progress);
      element.removeEventListener("crm-readiness:complete", onComplete);
    };
  }, [onProgress, onComplete]);

  return (
    <crm-readiness ref={survey} heading="Is your CRM project ready?" stage={stage}>
      <p>This check needs a browser with JavaScript and WebAssembly.</p>
    </crm-readiness>
  );
}
