// Why the survey cannot start, and what the site's owner can do about it.

/** `code` names the stage that failed, `fix` tells the site's owner what to do. */
export class StartError extends Error {
  constructor(code, cause, fix = FIXES[code]) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.code = code;
    this.fix = fix;
  }
}

const FIXES = {
  fetch: "A file of the survey could not be loaded. All files of a release must lie side by side, unchanged; the policy (CSP) must allow them under connect-src and script-src; from another origin they need Access-Control-Allow-Origin.",
  status: "A file of the survey is not on the server: all files of a release must lie side by side.",
  wasm: "This browser has no WebAssembly, or it is switched off.",
  compile: "The browser refused the program of the survey. The policy (CSP) must have 'wasm-unsafe-eval' under script-src, and the .wasm file must be unchanged.",
  instrument: "The questions cannot be used. Each line names what to mend.",
  address: "The questions named by `instrument` could not be loaded.",
  crash: "The survey stopped because of a mistake in its program. Answers are saved in this browser up to the last one; reload to go on.",
};

/** Gives what fails the name of its stage. */
export const stage = (code, promise) => promise.catch((cause) => {
  throw cause instanceof StartError ? cause : new StartError(code, cause);
});

/** What a server sent, unless it sent an error. */
export const sent = async (request) => {
  const response = await stage("fetch", request);
  if (!response.ok) throw new StartError("status", `${response.status} ${response.url}`);
  return response;
};

/** The panel that stands where the survey belongs. */
export const panel = ({ message, fix = "" }) => {
  const panel = document.createElement("div");
  panel.setAttribute("role", "alert");
  panel.setAttribute("part", "failure");
  for (const text of ["The survey cannot be shown.", fix, message]) {
    panel.append(Object.assign(document.createElement("p"), { textContent: text }));
  }
  panel.style.setProperty("white-space", "pre-line");
  return panel;
};
