/** The first language of which `table` has something: the one the page asks for there, or the visitor, or else English. */
export const negotiated = (element, table) => {
  const asked = [element.closest("[lang]")?.lang, ...navigator.languages, "en"];
  return asked.map((tag) => tag?.split("-")[0].toLowerCase()).find((tag) => Object.hasOwn(table, tag));
};
