// What the entry imports when a survey is on the page: the program's bindings, and where languages and the later views' style
// are. Those stand here because the entry must be small, and this comes before any of them is wanted.

export { Language, Widget, default } from "bindings";

export const late = [new URL(CRM_FILES.late.name, import.meta.url), CRM_FILES.late.integrity];

export const languages = {
  ar: [new URL(CRM_FILES.ar.name, import.meta.url), CRM_FILES.ar.integrity],
  de: [new URL(CRM_FILES.de.name, import.meta.url), CRM_FILES.de.integrity],
  en: [new URL(CRM_FILES.en.name, import.meta.url), CRM_FILES.en.integrity],
  es: [new URL(CRM_FILES.es.name, import.meta.url), CRM_FILES.es.integrity],
  fr: [new URL(CRM_FILES.fr.name, import.meta.url), CRM_FILES.fr.integrity],
  it: [new URL(CRM_FILES.it.name, import.meta.url), CRM_FILES.it.integrity],
};
