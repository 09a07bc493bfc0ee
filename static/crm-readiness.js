// The custom element <crm-readiness>: it is defined at once, loads the survey lazily and once for all instances, and says
// visibly what to fix when that fails. Everything else is in the wasm module.

import { mark } from "files";
import { StartError, panel, sent } from "./element/failure.js";
import { language, modes, program, sheetFor } from "./element/program.js";

const NAME = "crm-readiness";

const ATTRIBUTES = [
  "form", "heading", "instrument", "isolate", "lang", "loading", "open-in", "role", "share-with", "stage", "storage",
  "storage-key", "theme",
];

const property = (attribute) => attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

class CrmReadiness extends HTMLElement {
  static version = CRM_VERSION;
  static observedAttributes = ATTRIBUTES;

  #root = this.attachShadow({ mode: "open" });
  // The element's children show until the survey does, and when it cannot.
  #slot = document.createElement("slot");
  #mount;
  #dialog;
  // The survey: a program, or a frame with one in it.
  #widget;
  #seen;
  #running = false;
  #changed = new Set();
  // How often other questions were named.
  #turn = 0;
  #settle;
  #failed = false;

  /** Resolves when the first view is shown; rejects with the reason when it cannot be. */
  ready = this.#promise();

  constructor() {
    super();
    const hear = (name, act) => this.addEventListener(`${NAME}:${name}`, (event) => event.target === this && act(event.detail));
    hear("ready", () => this.#settle.resolve());
    hear("error", ({ code, message }) => this.#settle.reject(new Error(`${code}: ${message}`)));
  }

  #promise() {
    const promise = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    // Whoever does not look at it is told by the panel and the event.
    promise.catch(() => {});
    return promise;
  }

  connectedCallback() {
    // Not new, but moved: a move within the page keeps everything.
    if (this.#running) return;
    this.#running = true;
    this.#forgive();
    // What was said before counts from the start.
    this.#changed.clear();
    // A property that was set before there was an element hides the accessor.
    for (const name of ATTRIBUTES.map(property)) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    // Yew leaves its listeners on the element it was mounted in: every stay in the page gets a fresh one.
    this.#mount = document.createElement("div");
    this.#slot.hidden = false;
    this.#root.replaceChildren(this.#slot);
    if (this.loading !== "lazy") return this.#start();
    this.#seen = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && this.#start(), {
      rootMargin: "50%",
    });
    this.#seen.observe(this);
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      try {
        this.#widget?.destroy();
      } catch {
        // A program that has stopped cannot tidy up; it has said so already.
      }
      // Yew holds on for ever to what it was mounted in. That must not hold the rest.
      this.#mount.replaceChildren();
      this.#seen?.disconnect();
      this.#widget = this.#dialog = this.#seen = undefined;
      this.#running = false;
      removeEventListener("error", this.#onError);
    });
  }

  adoptedCallback() {
    // The sheet of the old document does not come along.
    if (this.#root.adoptedStyleSheets.length === 0) this.#try(() => this.#dress());
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    // Several changes in one go are one.
    if (!this.#changed.size) queueMicrotask(() => this.#try(() => this.#update()));
    this.#changed.add(name);
  }

  async #update() {
    const changed = this.#changed;
    this.#changed = new Set();
    const asks = changed.has("instrument") || changed.has("lang");
    const turn = (this.#turn += asks);
    // Only other questions can mend what failed.
    if (this.#failed && !asks) return;
    if (!this.#widget) {
      if (!this.#failed) return this.#dialog && this.#arrange();
      this.#forgive();
      return this.#start();
    }
    if (asks) {
      const asked = await Promise.all([this.#widget.element || language(this), this.#questions()]);
      // Of two changes the later one counts, however they arrive.
      if (turn !== this.#turn) return;
      this.#widget?.ask(...asked);
    } else this.#widget.update();
    this.#failed = false;
    await this.#arrange();
  }

  #forgive() {
    if (this.#failed) this.ready = this.#promise();
    this.#failed = false;
  }

  /** The text of the page's own questions, if it has any, once they can be checked. */
  async #questions() {
    const questions = await this.#asked();
    if (questions && !this.hasAttribute("isolate")) await (await program()).rest(true);
    return questions;
  }

  // They may also stand in the attribute themselves.
  async #asked() {
    const { instrument } = this;
    if (!instrument || instrument.trimStart().startsWith("{")) return instrument || undefined;
    try {
      return await (await sent(fetch(new URL(instrument, document.baseURI)))).text();
    } catch (cause) {
      if (instrument !== this.instrument) return this.#asked();
      throw new StartError("address", cause);
    }
  }

  // Once per stay in the page: at once, when it is seen, or, in a dialog, when that is opened.
  #start() {
    this.#seen?.disconnect();
    this.#try(async () => {
      if (this.openIn !== "dialog") return this.#run();
      await this.#dress();
      await this.#arrange();
    });
  }

  async #dress() {
    this.#root.adoptedStyleSheets = [await sheetFor(this.ownerDocument)];
  }

  // The survey in the page, or in a dialog, whose button starts it.
  async #arrange() {
    const content = this.#widget?.element ?? this.#mount;
    let shown = content;
    if (this.openIn === "dialog") {
      const { Dialog } = await modes();
      this.#dialog ??= new Dialog(() => this.#widget || this.#try(() => this.#run()));
      shown = this.#dialog.show(this, content);
    } else this.#dialog = undefined;
    this.#slot.hidden = true;
    // An open dialog that is put in its own place closes.
    if (shown.parentNode !== this.#root) this.#root.replaceChildren(this.#slot, shown);
  }

  async #run() {
    const turn = this.#turn;
    const isolated = this.hasAttribute("isolate");
    const [{ Frame, Widget, rest }, questions, speech] = await Promise.all([
      isolated ? modes() : program(), this.#questions(), isolated || language(this),
    ]);
    const sheet = await sheetFor(this.ownerDocument);
    if (turn !== this.#turn) return this.#run();
    // The children make room in the same frame in which the style comes: nothing is seen to move.
    this.#root.adoptedStyleSheets = [sheet];
    if (!isolated) await this.#arrange();
    // Nothing is awaited from here on: of two runs that wait side by side, one mounts a survey.
    if (!this.isConnected || this.#widget) return;
    if (isolated) {
      const failed = (...why) => this.#fail(new StartError("frame", ...why));
      this.#widget = new Frame(this, questions, (name, detail) => this.#tell(name, detail), failed);
      return this.#arrange();
    }
    addEventListener("error", this.#onError);
    this.#widget = new Widget(this, this.#mount, speech, questions, (needed) => rest(needed).then(() => this.#dress()));
  }

  async #try(act) {
    try {
      await act();
    } catch (cause) {
      if (cause instanceof StartError) this.#fail(cause);
      else this.#fail(new StartError(cause instanceof WebAssembly.RuntimeError ? "crash" : "instrument", cause));
    }
  }

  // A stopped wasm program cannot speak for itself. The page may have others: only ours is our concern.
  #onError = ({ error }) => {
    const ours = error instanceof WebAssembly.RuntimeError && `${error.stack}`.includes(mark);
    if (ours) this.#fail(new StartError("crash", error));
  };

  #fail(error) {
    this.#failed = true;
    this.#dialog = undefined;
    this.#root.replaceChildren(this.#slot, panel(error));
    this.#slot.hidden = false;
    this.#tell("error", { version: 1, code: error.code, message: error.message });
  }

  #tell(name, detail) {
    const init = { bubbles: true, composed: true, detail: Object.freeze(detail) };
    this.dispatchEvent(new CustomEvent(`${NAME}:${name}`, init));
  }
}

// Every attribute is a property too. `lang` and `role` are so already, on every element.
for (const name of ATTRIBUTES) {
  if (property(name) in HTMLElement.prototype) continue;
  Object.defineProperty(CrmReadiness.prototype, property(name), {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name) ?? "";
    },
    set(value) {
      if (value == null || value === false) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? "" : value);
    },
  });
}

const there = customElements.get(NAME);
if (!there) customElements.define(NAME, CrmReadiness);
else console.info(`<${NAME}> ${there.version} is on this page already; ${CRM_VERSION} leaves it alone.`);
