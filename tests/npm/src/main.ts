// What a page's author writes: it counts as typed only if the compiler refuses the mistakes as well.

import "crm-readiness";
import type { CrmReadinessElement, CrmReadinessEventMap, CrmReadinessShare } from "crm-readiness";

const survey: CrmReadinessElement | null = document.querySelector("crm-readiness");

document.addEventListener("crm-readiness:progress", ({ detail }) => {
  const version: 1 = detail.version;
  document.title = `${detail.answered} of ${detail.total}, version ${version}`;
  // @ts-expect-error: the page is not told answers
  detail.answers;
});

survey?.addEventListener("crm-readiness:error", ({ detail: { code, message } }) => console.error(code, message));

export const heard = (share: CrmReadinessEventMap["crm-readiness:share"]): CrmReadinessShare["level"] => share.detail.level;

if (survey) {
  survey.isolate = false;
  // @ts-expect-error: there is no such attribute
  survey.colour = "red";
  const ready: Promise<void> = survey.ready;
  ready.then(() => document.body.classList.add("ready"));
}
