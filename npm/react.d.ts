// For React 19 and later: `import "crm-readiness/react"` once, as a type, and <crm-readiness> is known in JSX, with its events
// as `oncrm-readiness:progress={…}` and the like.

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { CrmReadinessAttributes, CrmReadinessElement, CrmReadinessEventMap } from "./index.js";

type Handlers = { [Name in keyof CrmReadinessEventMap as `on${Name}`]?: (event: CrmReadinessEventMap[Name]) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "crm-readiness": DetailedHTMLProps<HTMLAttributes<CrmReadinessElement>, CrmReadinessElement> &
        CrmReadinessAttributes &
        Handlers;
    }
  }
}
