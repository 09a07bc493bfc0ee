// The survey's files lie beside this script, each under a name of its own bytes, and the browser refuses one whose bytes are
// others. The build puts names and hashes in; they end up as literals, the one form in which bundlers find such files.

/** Stands in the stack of every error of the program. */
export const mark = "crm-readiness-app";

const load = (url, integrity) => fetch(url, { integrity });

const checked = async (url, integrity) => {
  try {
    return await load(url, integrity);
  } catch ({ message }) {
    // A page of error fails the check as a changed file does, and the browser does not say which: look again.
    const answer = await load(url);
    if (answer.ok) throw new Error(`${message}: ${url}`);
    return answer;
  }
};

export const style = () => checked(new URL(CRM_FILES.style.name, import.meta.url), CRM_FILES.style.integrity);
export const wasm = () => checked(new URL(CRM_FILES.wasm.name, import.meta.url), CRM_FILES.wasm.integrity);
export const rest = () => checked(new URL(CRM_FILES.rest.name, import.meta.url), CRM_FILES.rest.integrity);
// An import cannot carry its hash: the page's import map does.
export const glue = () => import(CRM_FILES.glue.name);
export const modes = () => import(CRM_FILES.modes.name);
export const languages = async () => (await glue()).languages;
export const texts = (place) => checked(...place);
