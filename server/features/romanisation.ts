import { distance } from "fastest-levenshtein";

/** How many letters of a word may be others. */
export interface Tolerance {
  readonly share: number;
  readonly letters: number;
}

/**
 * How much two words differ as spellings of one name: 0 where only case, accents, hyphens or the transliteration do, undefined where
 * they are two names.
 *
 * @param tolerance what may differ beyond what transliterations differ in.
 */
export function spellingDistance(one: string, other: string, { share, letters }: Tolerance): number | undefined {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return 0;
  // KN-23 is no KN-24, and the UN is no UNO
  if (/\d/.test(a + b) || isAcronym(one) || isAcronym(other)) return undefined;
  const [x, y] = [romanised(a), romanised(b)];
  const longest = Math.max(x.length, y.length);
  const apart = x === y ? 0 : distance(x, y);
  return apart <= Math.min(longest * share, letters) ? apart + distance(a, b) / 100 : undefined;
}

/** Without case and accents. */
export function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}\u00AD’'ʼ`]/gu, "")
    .replace(/ß/g, "ss");
}

/** Two capitals or more, and no small letter. */
const isAcronym = (word: string) => !/\p{Ll}/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) > 1;

/**
 * What German, English and French write differently of names in other scripts becomes one: Schoigu and Shoigu, Selenskyj and
 * Zelensky, Gaddafi and Kadhafi, Moon and Mun, Kiew and Kyjiw. Longer runs of letters come first.
 */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|ch|cz|c(?=[ei])/g, "c"],
  [/dsch|dzh|dj|zh/g, "s"],
  [/sch|sh/g, "s"],
  [/kh|gh|ck|q|x(?=a)/g, "k"],
  [/ou|oo|u/g, "u"],
  [/ae|eo/g, "e"],
  [/[yij]+|ee/g, "i"],
  [/w/g, "v"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/z/g, "s"],
  [/(.)\1+/g, "$1"],
];

function romanised(word: string): string {
  return SAME.reduce((letters, [pattern, one]) => letters.replace(pattern, one), word);
}
