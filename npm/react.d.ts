// For React 19 and later: `import "crm-readiness/react"` once, as a type, and <crm-readiness> is known in JSX.

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { CrmReadinessAttributes, CrmReadinessElement } from "./index.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "crm-readiness": DetailedHTMLProps<HTMLAttributes<CrmReadinessElement>, CrmReadinessElement> & CrmReadinessAttributes;
    }
  }
}
