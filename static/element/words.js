// The few words that stand in the page before a language is loaded.

import { negotiated } from "./negotiation.js";

const WORDS = {
  ar: ["هل مشروع CRM لديكم جاهز؟", "إغلاق"],
  de: ["Ist Ihr CRM-Projekt bereit?", "Schließen"],
  en: ["Is your CRM project ready?", "Close"],
  es: ["¿Está listo su proyecto de CRM?", "Cerrar"],
  fr: ["Votre projet CRM est-il prêt ?", "Fermer"],
  it: ["Il suo progetto CRM è pronto?", "Chiudi"],
};

/** What stands on the button that opens the survey, and on the one that closes it, in the language of an element. */
export const wordsFor = (element) => {
  const [opener, closer] = WORDS[negotiated(element, WORDS)];
  return { opener, closer };
};
