// The element in React's JSX, for the compiler alone.

import type {} from "crm-readiness/react";

export const page = (
  <crm-readiness heading="In React" storage="session" share-with="Acme">
    <p>This check needs JavaScript and WebAssembly.</p>
  </crm-readiness>
);

// @ts-expect-error: there is no such way to keep answers
export const mistaken = <crm-readiness storage="cloud" />;

// @ts-expect-error: the page is not told answers
export const curious = <crm-readiness oncrm-readiness:progress={({ detail }) => detail.answers} />;
