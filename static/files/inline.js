// The survey's files are inside this script, so that a single document holds everything and asks for nothing.

import ar from "ar";
import de from "de";
import en from "en";
import es from "es";
import fr from "fr";
import { Language, Widget, default as init } from "glue";
import it from "it";
import late from "late";
import * as extras from "modes";
import later from "rest";
import css from "style";
import module from "wasm";

/** Stands in the stack of every error of the program; a module that was not fetched has no address to be known by. */
export const mark = "wasm";

const answer = async (body, type) => new Response(body, { headers: { "Content-Type": type } });

export const style = () => answer(css, "text/plain");
export const wasm = () => answer(module, "application/wasm");
export const rest = () => answer(later, "application/wasm");
export const glue = async () => ({ Language, Widget, default: init, late });
export const modes = async () => extras;
export const languages = async () => ({ ar, de, en, es, fr, it });
export const texts = (place) => answer(place, "application/octet-stream");
