import { withoutEntities } from "../core/html-entities.ts";
import { withoutBreaks } from "../core/one-line.ts";
import { withoutHyphens } from "../core/wrapped-lines.ts";
import { HYPHEN_KEEPERS } from "../data/de/hyphen-keepers.ts";

/**
 * A passage as one would look for it: on one line, a word that is divided over two lines whole, without the characters that only say where it
 * may be, without Markdown's bold, and with the characters that entities of HTML stand for.
 */
export const inOneLine = (text: string): string =>
  withoutBreaks(withoutHyphens(withoutEntities(text), HYPHEN_KEEPERS)).replaceAll("**", "");
