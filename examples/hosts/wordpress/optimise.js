// What plugins that "optimise" a site do to its scripts: they wait until the page has loaded.

addEventListener("load", () => {
  for (const delayed of document.querySelectorAll("script[type=delayed]")) {
    const script = document.createElement("script");
    script.type = delayed.dataset.type;
    script.src = delayed.getAttribute("src");
    delayed.replaceWith(script);
  }
});
