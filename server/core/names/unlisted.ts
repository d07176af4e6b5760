import type { Tagger } from "../tagger/tagger.ts";
import { isJoint, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { typeOfNoun } from "./announced.ts";
import { behindArabic } from "./arabic.ts";
import type { NameCandidate } from "./candidate.ts";
import { covering } from "./covering.ts";
import type { NameGrammar } from "./name-grammar.ts";
import { opensSentence } from "./open-words.ts";

export interface Stretch {
  readonly firstToken: number;
  readonly lastToken: number;
}

type Knowledge = Pick<Tagger, "isOrdinaryWord" | "mayBeGivenName">;

/** `George Washington University`: words that are none of the language before a noun that is none, either. */
export function foreign(
  tokens: Tokens,
  noun: number,
  known: readonly NameCandidate[],
  { foreignHeads }: NameGrammar,
  { isOrdinaryWord }: Knowledge,
): Stretch | undefined {
  if (!foreignHeads.has(tokens.lower(noun) as string) || isOrdinaryWord === undefined) return undefined;
  let first = noun;
  // “des Forschungsinstituts Nordland Research Bureau”
  const isNoun = (at: number) => isMarked(tokens, at, Mark.organisation) && !foreignHeads.has(tokens.lower(at) as string);
  const isOfName = (at: number) => isForeignWord(tokens, at, isOrdinaryWord) && !isNoun(at);
  while (first > 0 && isOfName(first - 1) && tokens.end(first - 1) + 1 === tokens.start(first)) first--;
  const isWhole = first < noun && covering(known, noun) === undefined && covering(known, first)?.best.every(isPart) !== false;
  return isWhole && !opensSentence(tokens, first) ? { firstToken: first, lastToken: noun + 1 } : undefined;
}

const isPart = ({ role }: { readonly role: string }) => role === "part";

const isForeignWord = (tokens: Tokens, at: number, isOrdinaryWord: (word: string) => boolean) =>
  isMarked(tokens, at, Mark.word) &&
  isMarked(tokens, at, Mark.capitalised) &&
  !isMarked(tokens, at, Mark.article | Mark.role) &&
  !isOrdinaryWord(tokens.word(at).text);

/** `Zeitung Protonordeck`: a word behind the noun that is in no list. */
export function unlisted(
  tokens: Tokens,
  noun: number,
  known: readonly NameCandidate[],
  { announcers, notOrganisations }: NameGrammar,
  { isOrdinaryWord, mayBeGivenName }: Knowledge,
): Stretch | undefined {
  const at = noun + 1;
  if (
    isOrdinaryWord === undefined ||
    !isForeignWord(tokens, at, isOrdinaryWord) ||
    touches(tokens, at) ||
    isJoint(tokens, at + 1)
  )
    return undefined;
  const { text } = tokens.word(at);
  const lower = tokens.lower(noun) as string;
  if (notOrganisations.has(tokens.lower(at) as string)) return undefined;
  // “der größte Konzern Nordecks”
  if (text.endsWith("s")) return undefined;
  if (text.length < SHORTEST || mayBeGivenName?.(text) !== false) return undefined;
  // “Fluggesellschaft Nordo Quentels”: two such words are one name
  const isDouble = isForeignWord(tokens, at + 1, isOrdinaryWord) && !touches(tokens, at + 1) && !isJoint(tokens, at + 2);
  const lastToken = behindArabic(tokens, isDouble ? at + 2 : at + 1);
  if (isMarked(tokens, lastToken, Mark.capitalised)) return undefined;
  if (covering(known, at) !== undefined || (isDouble && covering(known, at + 1) !== undefined)) return undefined;
  return typeOfNoun(lower, announcers) === undefined ? undefined : { firstToken: at, lastToken };
}

/** In UTF-16 code units. */
const SHORTEST = 4;
