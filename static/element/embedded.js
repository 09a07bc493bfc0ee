// Inside the frame of `isolate`: what the page says of the survey comes in, its events and its height go out. An answer goes
// out only as the person shares it.

import "../crm-readiness.js";

const NAME = "crm-readiness";
// What the page may say of the survey. How it is brought in is the frame's own business.
const OUTSIDE = ["isolate", "loading", "open-in"];
const INSIDE = [...customElements.get(NAME).observedAttributes, "data-page"].filter((name) => !OUTSIDE.includes(name));
// In these views the height follows from the answers.
const ANSWERED = ["result", "home", "linked"];

const PATIENCE = 1000;
const FIXED = 900;
const STEP = 60;

const survey = document.createElement(NAME);
const tell = (message) => parent.postMessage({ [NAME]: 1, ...message }, "*");

for (const event of ["ready", "start", "progress", "complete", "share", "reset", "error"]) {
  survey.addEventListener(`${NAME}:${event}`, ({ detail }) => tell({ event, detail }));
}

const configure = (attributes, tokens, scheme = "") => {
  const { page } = survey.dataset;
  for (const name of INSIDE) {
    // Questions that came after an answer could be made to tell it by their length.
    if (name === "instrument" && survey.shadowRoot.querySelector("[data-view]:not([data-view=intro]), .saved")) continue;
    if (name in attributes) survey.setAttribute(name, attributes[name]);
    else survey.removeAttribute(name);
  }
  if (survey.isConnected && page !== survey.dataset.page) dispatchEvent(new Event("hashchange"));
  for (const [name, value] of tokens) survey.style.setProperty(name, value);
  document.documentElement.style.setProperty("color-scheme", scheme === "normal" ? "light" : scheme);
  if (!survey.isConnected) document.body.append(survey);
};

/** The height for the page. What the page has put into its own questions must not be told back to it by the height of a result:
 * the frame then has a height of its own and scrolls. Otherwise it goes by large steps, so that it tells as little as it can. */
const height = () => {
  const view = survey.shadowRoot.querySelector("[data-view]")?.dataset.view;
  if (survey.hasAttribute("instrument") && ANSWERED.includes(view)) return FIXED;
  return Math.ceil(document.body.getBoundingClientRect().height / STEP) * STEP;
};

if (parent === window) {
  configure({}, []);
} else {
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.[NAME] === 1) configure(data.attributes, data.tokens, data.scheme);
  });
  new ResizeObserver(() => tell({ height: height() })).observe(document.body);
  tell({ event: "frame" });
  // A page that may have frames but no scripts has nothing to say.
  setTimeout(() => survey.isConnected || configure({}, []), PATIENCE);
}
