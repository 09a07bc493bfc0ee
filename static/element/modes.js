// What only some pages use, in a file of its own: the survey in a dialog, and in a frame.

export { Dialog } from "./dialog.js";
export { Frame } from "./frame.js";
