// A button that opens the survey in a modal dialog. The browser keeps the focus inside, and gives it back to the button.

import { wordsFor } from "./words.js";

const button = (part, text, press) => {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `button ${part}`;
  button.setAttribute("part", part);
  button.textContent = text;
  button.addEventListener("click", press);
  return button;
};

export class Dialog {
  constructor(open) {
    const dialog = document.createElement("dialog");
    dialog.setAttribute("part", "dialog");
    this.opener = button("open primary", "", () => {
      // One that was moved while it was open is open still, but no longer above the page.
      dialog.close();
      dialog.showModal();
      open();
    });
    this.closer = button("close", "×", () => dialog.close());
    dialog.append(this.closer);
    this.element = dialog;
    this.shell = document.createElement("div");
    this.shell.className = "shell";
    this.shell.append(this.opener, dialog);
  }

  /** What stands on the button and, for those who hear it, on the dialog; and what the dialog holds. */
  show(host, content) {
    const words = wordsFor(host);
    const heading = host.heading || words.opener;
    this.closer.setAttribute("aria-label", words.closer);
    this.opener.textContent = heading;
    this.element.setAttribute("aria-label", heading);
    if (content.parentNode !== this.element) this.element.append(content);
    return this.shell;
  }
}
