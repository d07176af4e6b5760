import type { Evidence } from "../model.ts";
import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { WeaponGrammar } from "./weapon-grammar.ts";

/** The adjectives before a weapon noun that belong to the name of its kind. */
export interface KindAdjectives {
  readonly firstToken: number;
  readonly weaponClass: string;
  readonly evidence: readonly Evidence[];
}

/**
 * Reads “taktische nukleare”, “chemische und biologische”, “luft- und seegestützte” before a noun.
 *
 * @param first where the noun begins, with all that shares its head.
 * @param headClass the class of the noun's head; `ofWord` what the whole word says.
 */
export function kindAdjectivesBefore(
  tokens: Tokens,
  first: number,
  headClass: string,
  ofWord: string,
  grammar: WeaponGrammar,
): KindAdjectives {
  let begin = first;
  let weaponClass = ofWord;
  const evidence: Evidence[] = [];
  while (begin > 0) {
    const start = wordBefore(tokens, begin);
    const [plain, ...others] = kindAdjective(lowerText(tokens, start, begin), headClass, grammar);
    if (plain !== undefined) {
      const precise = [plain, ...others].find(({ of }) => of === headClass)?.class;
      // a compound may say more than the adjective: `ballistische Kurzstreckenraketen`
      if (precise !== undefined && weaponClass === headClass) weaponClass = precise;
      evidence.push({ by: "adjective", entry: weaponClass, lemma: plain.lemma });
      begin = start;
      continue;
    }
    const joined = evidence.length === 0 ? undefined : joinedBefore(tokens, begin, headClass, grammar);
    if (joined === undefined) break;
    // “chemische und biologische Waffen” are of several kinds
    weaponClass = ofWord;
    evidence.push({ by: "adjective", entry: weaponClass, lemma: joined.lemma });
    begin = joined.begin;
  }
  return { firstToken: begin, weaponClass, evidence };
}

/** The adjective that “und” or a comma joins to the one that begins at a token; of `luft- und seegestützte` the first is cut short. */
function joinedBefore(tokens: Tokens, at: number, headClass: string, grammar: WeaponGrammar) {
  const joint = tokens.lower(at - 1) ?? "";
  if (at < 2 || (!grammar.truncators.has(joint) && joint !== ",")) return undefined;
  const begin = wordBefore(tokens, at - 1);
  const [whole] = kindAdjective(lowerText(tokens, begin, at - 1), headClass, grammar);
  if (whole !== undefined) return { begin, lemma: whole.lemma };
  if (at < 3 || !isMarked(tokens, at - 2, Mark.hyphen) || !touches(tokens, at - 2)) return undefined;
  const cut = tokens.word(at - 3).lower;
  const next = tokens.word(at).lower;
  const shared =
    cut.length < SHORTEST_CUT
      ? undefined
      : grammar.kindAdjectives.find(({ lemma }) => lemma.startsWith(cut) && next.includes(lemma.slice(cut.length)));
  return shared && { begin: at - 3, lemma: shared.lemma };
}

const SHORTEST_CUT = 3;

function kindAdjective(word: string, headClass: string, { kindAdjectives }: WeaponGrammar) {
  return kindAdjectives.filter(
    ({ lemma, of, only }) =>
      word.startsWith(lemma) && /^(?:e[nrms]?)?$/.test(word.slice(lemma.length)) && (only !== true || of === headClass),
  );
}

function lowerText(tokens: Tokens, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += tokens.word(at).lower;
  return text;
}

/** Where the word that ends before a token begins, with what hangs on it by hyphens: `U-Boot-gestützte`. */
function wordBefore(tokens: Tokens, end: number): number {
  let first = end - 1;
  while (end - first < LONGEST_ADJECTIVE && isMarked(tokens, first - 1, Mark.hyphen)) {
    if (!touches(tokens, first) || !touches(tokens, first - 1)) break;
    first -= 2;
  }
  return first;
}

const LONGEST_ADJECTIVE = 6;
