// The survey in a frame of its own, where no script of the page can read an answer.

import { wordsFor } from "./words.js";

const NAME = "crm-readiness";

// Sandboxed without an origin, a page of the same site is as foreign as any other. One of another site is foreign already,
// and keeps its storage, if the browser lets it.
const SANDBOX = "allow-scripts allow-downloads allow-modals";

const TOKENS = [
  "accent", "on-accent", "paper", "card", "ink", "quiet", "line", "edge", "font", "display-font", "display-weight", "size",
  "space", "radius", "button-radius",
];

const FIX = "The page named by `isolate` does not answer. It must be embed.html of this release, and the policy (CSP) must allow it under frame-src.";

const PATIENCE = 5000;

export class Frame {
  /** `questions` are those of the page, which the frame may not load. Each event of the survey is `heard`; `failed` is told which
   * page says nothing, and what to do. */
  constructor(host, questions, heard, failed) {
    let url = new URL("embed.html", import.meta.url);
    try {
      if (host.isolate) url = new URL(host.isolate, document.baseURI);
    } catch (cause) {
      // Once the frame stands where the panel is to be.
      queueMicrotask(() => failed(cause, FIX));
    }
    const frame = (this.element = document.createElement("iframe"));
    this.host = host;
    this.questions = questions;
    const foreign = url.origin !== origin;
    frame.setAttribute("sandbox", foreign ? `${SANDBOX} allow-same-origin` : SANDBOX);
    frame.setAttribute("part", "frame");
    this.#call();
    for (const [name, value] of [["display", "block"], ["border", "0"], ["inline-size", "100%"], ["block-size", "40rem"]]) {
      frame.style.setProperty(name, value);
    }
    frame.src = url;
    this.hear = ({ source, data }) => {
      if (source !== frame.contentWindow || data?.[NAME] !== 1) return;
      this.spoke = true;
      if (data.height) frame.style.setProperty("block-size", `${data.height}px`);
      else if (data.event === "frame") {
        this.said = undefined;
        this.update();
      }
      else heard(data.event, data.detail);
    };
    addEventListener("message", this.hear);
    // A page changes its colours by a class, an attribute or a style, or with the system.
    this.watch = new MutationObserver(() => this.update());
    for (let place = host; place; place = place.parentNode ?? place.host) {
      if (place.attributes) this.watch.observe(place, { attributes: true });
    }
    this.system = matchMedia("(prefers-color-scheme: dark)");
    this.system.addEventListener("change", this.follow = () => this.update());
    // A link may be followed within the page.
    addEventListener("hashchange", this.follow);
    // A page that is missing or forbidden loads like any other; only ours speaks.
    frame.addEventListener("load", () => (this.silence = setTimeout(() => this.spoke || failed(url, FIX), PATIENCE)), { once: true });
    // But Firefox says of a forbidden one that it is, and nothing else.
    frame.addEventListener("error", () => failed(url, FIX));
  }

  // By what stands on the button of a dialog.
  #call() {
    this.element.title = this.host.heading || wordsFor(this.host).opener;
  }

  /** Hands over what the page says of the survey: attributes, tokens and questions. */
  update() {
    this.#call();
    const attributes = Object.fromEntries([...this.host.attributes].map(({ name, value }) => [name, value]));
    if (this.questions) attributes.instrument = this.questions;
    // A link leads to the page, and is opened there.
    attributes["data-page"] = location.href;
    // The language of the page around it.
    attributes.lang ??= this.host.closest("[lang]")?.lang ?? "";
    const style = getComputedStyle(this.host);
    const tokens = TOKENS.map((token) => [`--crm-${token}`, style.getPropertyValue(`--crm-${token}`)]);
    const said = JSON.stringify([attributes, tokens, style.colorScheme]);
    if (said === this.said) return;
    this.said = said;
    this.element.contentWindow?.postMessage({ [NAME]: 1, attributes, tokens, scheme: style.colorScheme }, "*");
  }

  /** Asks these questions from now on. The language is the frame's own business. */
  ask(_, questions) {
    this.questions = questions;
    this.update();
  }

  destroy() {
    clearTimeout(this.silence);
    removeEventListener("message", this.hear);
    this.watch.disconnect();
    this.system.removeEventListener("change", this.follow);
    removeEventListener("hashchange", this.follow);
  }
}
