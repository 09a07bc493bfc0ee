// The element <crm-readiness>. Importing the package defines it:
//
//     import "crm-readiness";

/** What the element can be given in markup. All are texts; what is left out has its default. */
export interface CrmReadinessAttributes {
  /** The language of the survey, a BCP 47 tag. */
  lang?: string;
  /** Your own questions: the address of an instrument file, or its text. */
  instrument?: string;
  /** The heading of the first page, in place of the instrument's title. */
  heading?: string;
  /** Which form is chosen beforehand; without it, or with another word, the person chooses. */
  form?: "choose" | "short" | "full";
  /** A stage of the instrument, chosen beforehand: idea, selection, build, golive or live in the one that ships. */
  stage?: string;
  /** A role of the instrument, chosen beforehand: sponsor, lead, user, it or consultant in the one that ships. */
  role?: string;
  /** The colours: as the page says (`auto`, the default), as the system is, or always the same. */
  theme?: "auto" | "system" | "light" | "dark";
  /** How long answers are kept: until they are forgotten, until the tab is closed, or not at all. */
  storage?: "local" | "session" | "none";
  /** The name under which answers are kept. */
  "storage-key"?: string;
  /** With whom the person can share a result, as it is called on the button. */
  "share-with"?: string;
  /** `lazy`: nothing is loaded until the survey is nearly in view. */
  loading?: "lazy";
  /** `dialog`: a button stands in the page, and opens the survey. */
  "open-in"?: "dialog";
  /** Shows the survey in a frame that no script of the page can read: empty, or the address of its page. */
  isolate?: string;
}

/** What every event says. */
export interface CrmReadinessDetail {
  /** The version of these details. */
  readonly version: 1;
}

export interface CrmReadinessProgress extends CrmReadinessDetail {
  /** Questions with an answer. */
  readonly answered: number;
  /** Questions that are asked. */
  readonly total: number;
}

export interface CrmReadinessShare extends CrmReadinessDetail {
  /** How much of it the person shares. */
  readonly level: "verdict" | "dimensions" | "everything";
  /** What the person shares, and was shown before. */
  readonly payload: unknown;
}

export interface CrmReadinessError extends CrmReadinessDetail {
  /** The stage that failed; docs/embedding.md says what to do about each. */
  readonly code: string;
  readonly message: string;
}

/** The events by name. All bubble and leave the shadow root; none holds an answer but `crm-readiness:share`. */
export interface CrmReadinessEventMap {
  "crm-readiness:ready": CustomEvent<CrmReadinessDetail>;
  "crm-readiness:start": CustomEvent<CrmReadinessDetail>;
  "crm-readiness:progress": CustomEvent<CrmReadinessProgress>;
  "crm-readiness:complete": CustomEvent<CrmReadinessDetail>;
  "crm-readiness:share": CustomEvent<CrmReadinessShare>;
  "crm-readiness:reset": CustomEvent<CrmReadinessDetail>;
  "crm-readiness:error": CustomEvent<CrmReadinessError>;
}

/** The element. Every attribute is a property as well; one that is not given reads as an empty text. */
export interface CrmReadinessElement extends HTMLElement {
  /** Resolves when the first page is shown; rejects with the reason when it cannot be. */
  readonly ready: Promise<void>;
  instrument: string;
  heading: string;
  form: string;
  stage: string;
  theme: string;
  storage: string;
  storageKey: string;
  shareWith: string;
  loading: string;
  openIn: string;
  get isolate(): string;
  set isolate(address: string | boolean);
}

declare global {
  interface HTMLElementTagNameMap {
    "crm-readiness": CrmReadinessElement;
  }
  // The events bubble, so the document and the window hear them, too.
  interface GlobalEventHandlersEventMap extends CrmReadinessEventMap {}
}
