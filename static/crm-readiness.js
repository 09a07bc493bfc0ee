// The custom element <crm-readiness>: it is defined at once, loads the survey lazily and once for all instances, and says
// visibly what to fix when that fails. Everything else is in the wasm module.

import * as files from "files";

const NAME = "crm-readiness";

/** Why the survey cannot start: `code` names the stage that failed, `fix` tells the site's owner what to do. */
class StartError extends Error {
  constructor(code, fix, cause) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.code = code;
    this.fix = fix;
  }
}

const FIXES = {
  fetch: "The browser could not load a file of the survey. Check that all of its files lie side by side, that they are of one release and unchanged, that the policy (CSP) allows them under connect-src and script-src, and, for another origin, that they are sent with Access-Control-Allow-Origin.",
  status: "The server did not send a file of the survey. Check that all of its files lie side by side.",
  compile: "The browser refused to compile the survey. Add 'wasm-unsafe-eval' to script-src of the page's policy (CSP), and check that the .wasm file arrives unchanged.",
  instrument: "The survey's questions cannot be used. Each line names what to mend.",
  crash: "The survey stopped because of a mistake in its program. Answers up to the last one are saved in this browser; reload the page to go on.",
};

const stage = (code, promise) => promise.catch((cause) => {
  throw cause instanceof StartError ? cause : new StartError(code, FIXES[code], cause);
});

const sent = async (request) => {
  const response = await stage("fetch", request);
  if (!response.ok) throw new StartError("status", FIXES.status, `${response.status} ${response.url}`);
  return response;
};

// All files are asked for at the same time, not one after another.
const start = async () => {
  const style = sent(files.style()).then((response) => response.text());
  const wasm = sent(files.wasm());
  const glue = stage("fetch", files.glue());
  // A failure that is awaited later must not count as unhandled until then.
  for (const part of [style, wasm, glue]) part.catch(() => {});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await style);
  const { default: init, Widget } = await glue;
  // A wrong MIME type makes the glue warn and compile without streaming: it works, so it is no failure.
  await stage("compile", init({ module_or_path: await wasm }));
  return { sheet, Widget };
};

const text = async (url) => {
  try {
    return await (await sent(fetch(new URL(url, document.baseURI)))).text();
  } catch (cause) {
    throw new StartError("instrument", "The questions named by the attribute `instrument` cannot be loaded. Check its address.", cause);
  }
};

let started;

class CrmReadiness extends HTMLElement {
  // The style sheet follows `theme`; the other attributes count when the survey starts.
  static observedAttributes = ["heading"];

  #root = this.attachShadow({ mode: "open" });
  // The element's children show until the survey does, and when it cannot.
  #slot = document.createElement("slot");
  #mount = document.createElement("div");
  #widget;
  #running = false;
  #settle;
  #failed = false;

  /** Resolves when the first view is shown; rejects with the reason when it cannot be. */
  ready = this.#promise();

  constructor() {
    super();
    this.addEventListener(`${NAME}:ready`, (event) => {
      if (event.target === this) this.#settle.resolve();
    });
  }

  #promise() {
    const promise = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    // Whoever does not look at it is told by the panel and the event.
    promise.catch(() => (this.#failed = true));
    return promise;
  }

  connectedCallback() {
    // Not moved, but new: a move within the page keeps everything.
    if (!this.#running) this.#run();
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      try {
        this.#widget?.destroy();
      } catch {
        // A program that has stopped cannot tidy up; it has said so already.
      }
      this.#widget = undefined;
      this.#running = false;
      removeEventListener("error", this.#onError);
      // Yew leaves its listeners on the element it was mounted in: every survey gets a fresh one.
      this.#mount = document.createElement("div");
    });
  }

  attributeChangedCallback(_name, before, after) {
    if (before !== after) this.#widget?.update();
  }

  async #run() {
    this.#running = true;
    if (this.#failed) {
      this.#failed = false;
      this.ready = this.#promise();
    }
    // After a failure the panel stands where the survey belongs.
    this.#slot.hidden = false;
    this.#root.replaceChildren(this.#slot, this.#mount);
    try {
      started ??= start();
      const { sheet, Widget } = await started;
      const url = this.getAttribute("instrument");
      const instrument = url ? await text(url) : undefined;
      if (!this.isConnected || this.#widget) return;
      // The children make room in the same frame in which the style comes: nothing is seen to move.
      this.#root.adoptedStyleSheets = [sheet];
      this.#slot.hidden = true;
      addEventListener("error", this.#onError);
      try {
        this.#widget = new Widget(this, this.#mount, instrument);
      } catch (cause) {
        if (cause instanceof WebAssembly.RuntimeError) throw new StartError("crash", FIXES.crash, cause);
        throw new StartError("instrument", FIXES.instrument, cause);
      }
    } catch (error) {
      // The next element may have more luck, with the network back.
      if (error.code === "fetch" || error.code === "status") started = undefined;
      this.#fail(error);
    }
  }

  // A stopped wasm program cannot speak for itself. The page may have others: only ours is our concern.
  #onError = ({ error }) => {
    const ours = error instanceof WebAssembly.RuntimeError && `${error.stack}`.includes("crm-readiness-app");
    if (ours) this.#fail(new StartError("crash", FIXES.crash, error));
  };

  #fail({ code = "unknown", message, fix = "" }) {
    const panel = document.createElement("div");
    panel.setAttribute("role", "alert");
    panel.setAttribute("part", "failure");
    for (const text of ["The survey cannot be shown.", fix, message]) {
      panel.append(Object.assign(document.createElement("p"), { textContent: text }));
    }
    panel.style.setProperty("white-space", "pre-line");
    this.#root.replaceChildren(this.#slot, panel);
    this.#slot.hidden = false;
    const detail = Object.freeze({ version: 1, code, message });
    this.dispatchEvent(new CustomEvent(`${NAME}:error`, { bubbles: true, composed: true, detail }));
    this.#settle.reject(new Error(`${code}: ${message}`));
  }
}

if (!customElements.get(NAME)) customElements.define(NAME, CrmReadiness);
