import { withoutBreaks } from "../core/one-line.ts";
import { withoutHyphens } from "../core/wrapped-lines.ts";

/** A passage as one would look for it: on one line, a word that is divided over two lines whole, without the characters that only say where it may be. */
export const inOneLine = (text: string): string => withoutBreaks(withoutHyphens(text, HYPHEN_KEEPERS));

/** `Language.hyphenKeepers` of German: what is shown of a passage comes without a language. */
const HYPHEN_KEEPERS: ReadonlySet<string> = new Set(["und", "oder", "bis", "sowie", "bzw", "als"]);
