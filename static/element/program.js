// The program is loaded when the first survey needs it, once for all of them.

import * as files from "files";
import { StartError, sent, stage } from "./failure.js";
import { negotiated } from "./negotiation.js";

/** Remembers what came of a load; what failed for want of a network may be tried again. */
const once = (load) => {
  let loaded;
  return () =>
    (loaded ??= load().catch((error) => {
      if (error.code !== "compile") loaded = undefined;
      throw error;
    }));
};

const bytesOf = async (request) => (await sent(request)).arrayBuffer();

export const modes = once(() => stage("fetch", files.modes()));
export const style = once(async () => (await sent(files.style())).text());

// All files are asked for at the same time, not one after another.
export const program = once(async () => {
  if (typeof WebAssembly === "undefined") throw new StartError("wasm", "WebAssembly is not defined");
  const wasm = sent(files.wasm());
  const glue = stage("fetch", files.glue());
  // A failure that is awaited later must not count as unhandled until then.
  for (const part of [wasm, glue]) part.catch(() => {});
  await style();
  const { default: init, Widget, Language, late } = await glue;
  // A wrong MIME type makes the glue warn and compile without streaming: it works, so it is no failure.
  const f = await stage("compile", init({ module_or_path: await wasm }));
  // What only the result needs comes last, so that it delays nothing. It shares what the first module exports.
  const load = once(async () => {
    const [module, css] = await Promise.all([bytesOf(files.rest()), sent(files.texts(late)).then((text) => text.text())]);
    more = css;
    return WebAssembly.instantiate(module, { f });
  });
  // Half of all bytes: for a first view alone they are not asked for where the person wants to save them.
  const rest = (needed) =>
    !needed && (navigator.connection?.saveData || matchMedia("(prefers-reduced-data: reduce)").matches)
      ? Promise.reject()
      : load();
  // Not awaited: the first view need not wait for it. Whoever needs it learns whether it came.
  rest().catch(() => {});
  return { Widget, Language, rest };
});

// One language is loaded for all who want it.
const spoken = {};

/** The texts of the survey in the language for this element. */
export const language = async (element) => {
  const languages = await stage("fetch", files.languages());
  const tag = negotiated(element, languages);
  return (spoken[tag] ??= once(async () => {
    const [bytes, { Language }] = await Promise.all([bytesOf(files.texts(languages[tag])), program()]);
    return new Language(new Uint8Array(bytes));
  }))();
};

// A constructed style sheet belongs to one document, and serves every survey in it.
const sheets = new WeakMap();
// What later views look like, once the rest is there.
let more = "";

export const sheetFor = async (document) => {
  const css = (await style()) + more;
  const { sheet, has } = sheets.get(document) ?? { sheet: new document.defaultView.CSSStyleSheet() };
  if (has !== css) sheet.replaceSync(css);
  sheets.set(document, { sheet, has: css });
  return sheet;
};
