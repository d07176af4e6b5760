import { inOneLine as withoutBreaks } from "../core/one-line.ts";

/** A passage as one would look for it: on one line, a word that is divided over two lines whole, without the characters that only say where it may be. */
export const inOneLine = (text: string): string => withoutBreaks(text.includes("-") ? text.replace(DIVIDED, undivided) : text);

const DIVIDED = /([\p{L}\p{Nd}])-[^\S\r\n]{0,8}(?:\r\n|[\n\r\u2028\u2029])[^\S\r\n]{0,8}([\p{L}\p{Nd}]{1,40})/gu;

/** “Nord- und Südkorea” shares an end, and `KN-23` has a hyphen of its own. */
function undivided(divided: string, before: string, next: string): string {
  if (KEEPERS.has(next)) return divided;
  return before + (/\p{Ll}/u.test(before) && /^\p{Ll}/u.test(next) ? "" : "-") + next;
}

/** As in the language that is read. */
const KEEPERS: ReadonlySet<string> = new Set(["und", "oder", "bis", "sowie", "bzw", "als"]);
