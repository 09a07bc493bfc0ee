// Inside the frame of `isolate`: what the page says of the survey comes in, its events and its height go out. An answer goes
// out only as the person shares it.

import "../crm-readiness.js";

const NAME = "crm-readiness";
// These are the frame's own business.
const OUTSIDE = ["isolate", "loading", "open-in", "class", "id", "style", "slot"];

const PATIENCE = 1000;

const survey = document.createElement(NAME);
const tell = (message) => parent.postMessage({ [NAME]: 1, ...message }, "*");

for (const event of ["ready", "start", "progress", "complete", "share", "reset", "error"]) {
  survey.addEventListener(`${NAME}:${event}`, ({ detail }) => tell({ event, detail }));
}

const configure = (attributes, tokens) => {
  for (const { name } of [...survey.attributes]) if (!(name in attributes) && name !== "style") survey.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) if (!OUTSIDE.includes(name)) survey.setAttribute(name, value);
  for (const [name, value] of tokens) survey.style.setProperty(name, value);
  if (!survey.isConnected) document.body.append(survey);
};

if (parent === window) {
  configure({}, []);
} else {
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.[NAME] === 1) configure(data.attributes, data.tokens);
  });
  new ResizeObserver(() => tell({ height: Math.ceil(document.body.getBoundingClientRect().height) })).observe(document.body);
  tell({ event: "frame" });
  // A page that may have frames but no scripts has nothing to say.
  setTimeout(() => survey.isConnected || configure({}, []), PATIENCE);
}
