import { addressesIn, isInAddress } from "./addresses.ts";
import type { DateCandidate } from "./dates/recognise.ts";
import { type IdentifiedLanguage, identifyLanguage, quotedInOwn } from "./identify-language.ts";
import type { BlockKind, Sentence, Token } from "./model.ts";
import type { NameCandidate } from "./names/candidate.ts";
import { abbreviated, type Introduction, introductionsAmong, type Stranger, strangersAmong } from "./names/introduced.ts";
import { openWords } from "./names/open-words.ts";
import type { IsRejected } from "./names/rejected.ts";
import { type TitledName, titledAmong } from "./names/titled.ts";
import type { UnknownName } from "./names/unknown.ts";
import { propose } from "./propose.ts";
import { proposeAnywhere } from "./propose-anywhere.ts";
import type { StatesTold } from "./resolve/home.ts";
import type { Resources } from "./resources.ts";
import { splitSentences } from "./sentences.ts";
import { settle } from "./settle.ts";
import type { Tokens } from "./tokens.ts";
import { isByTextAlone } from "./weapons/bearers.ts";
import type { WeaponCandidate } from "./weapons/candidate.ts";

/** A block with everything that can be said of it alone; offsets count from the block's start. */
export interface RecognisedBlock {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Sorted by start and free of overlaps. */
  readonly candidates: readonly Candidate[];
  /** Those of them that are weapons. */
  readonly weapons: readonly WeaponCandidate[];
  /** The persons and organisations of the catalogue that it names in full. */
  readonly introductions: readonly Introduction[];
  /** Surnames of the catalogue behind an office. */
  readonly titled: readonly TitledName[];
  /** The persons that its text names in full and the catalogue doesn't know. */
  readonly strangers: readonly Stranger[];
  /** Capitalised words outside all candidates, by token: each may turn out to be the surname of somebody another block introduces. */
  readonly openWords: readonly number[];
  readonly memo: BlockMemo;
  readonly language: IdentifiedLanguage;
  /** Whether only what is the same in any language was looked for. */
  readonly isOther: boolean;
}

/** What the resolver has found out about a block, each once: a keystroke leaves nearly all of them as they were. See `home.ts` and `introduce.ts`. */
export interface BlockMemo {
  states: StatesTold | undefined;
  cities: ReadonlyMap<string, number> | undefined;
  needsHome: boolean | undefined;
  hasSeat: boolean | undefined;
  /** What it takes for organisations that nobody has catalogued, as written. */
  organisations: readonly string[] | undefined;
  /** Strangers' names of two words that may be two surnames. */
  pairs: readonly Stranger[] | undefined;
}

/** Nothing is remembered yet; all fields are there, so that blocks are of one shape. */
export const newMemo = (): BlockMemo => ({
  states: undefined,
  cities: undefined,
  needsHome: undefined,
  hasSeat: undefined,
  organisations: undefined,
  pairs: undefined,
});

export type Candidate =
  /** `otherwise`: what a part of a name is where nobody of that name is introduced. */
  | { readonly type: "name"; readonly candidate: NameCandidate; readonly otherwise?: UnknownName }
  | { readonly type: "unknown"; readonly candidate: UnknownName }
  | { readonly type: "weapon"; readonly candidate: WeaponCandidate }
  | { readonly type: "date"; readonly candidate: DateCandidate };

/**
 * Runs the recognisers over a block and settles what they dispute. Depends on the text of the block and nothing else of the article
 * but what is rejected in it, so it can be cached by the text as long as that stays.
 *
 * @param isRejected what is no name in this article; a name that displaced others leaves them their place.
 * @param undetermined what a text is taken for whose words don't say which language it is in.
 */
export function recogniseBlock(
  text: string,
  kind: BlockKind,
  resources: Resources,
  isRejected?: IsRejected,
  undetermined: "own" | "other" = "own",
): RecognisedBlock {
  const { language, gazetteer, tagger } = resources;
  const tokens = resources.scan(text);
  const sentences = splitSentences(tokens, language);
  const seeming = identifyLanguage(tokens, language);
  const quoted = seeming === "other" ? quotedInOwn(tokens, language) : undefined;
  const identified = quoted === undefined ? seeming : "own";
  const isOther = (identified === "undetermined" ? undetermined : identified) === "other";
  const { found, abbreviations } = isOther
    ? { found: proposeAnywhere(text, tokens, sentences, resources), abbreviations: [] }
    : propose(text, kind, tokens, sentences, resources, quoted);
  const addresses = addressesIn(text);
  const legible = addresses.length === 0 ? found : found.filter(({ candidate }) => !isInAddress(candidate, addresses));
  const written = text.includes("#") ? legible.filter((one) => !isGuessedTag(one, text)) : legible;
  const { kept, rejected } = isRejected === undefined ? { kept: written, rejected: NONE } : reject(written, text, isRejected);
  const candidates = settle(kept);
  const covered = rejected.length === 0 ? candidates : [...candidates, ...rejected].sort(byStart);
  const words = openWords(text, tokens, withoutBareWeapons(covered), language.names);
  const open = addresses.length === 0 ? words : words.filter((at) => !isInAddress(tokens.at(at) as Token, addresses));
  return {
    tokens,
    sentences,
    candidates,
    weapons: candidates.flatMap(({ type, candidate }) => (type === "weapon" ? [candidate] : [])),
    introductions: introductionsAmong(candidates, tokens, language.names),
    titled: titledAmong(candidates, tokens, text, language.checks.notInOffice),
    strangers: [
      ...strangersAmong(candidates, tokens, text, language.names, (word) => gazetteer.readingsOf(word).length > 0, tagger),
      ...abbreviated(abbreviations, candidates, text),
    ],
    openWords: isRejected === undefined ? open : open.filter((at) => !isRejected((tokens.at(at) as Token).text)),
    memo: newMemo(),
    language: identified,
    isOther,
  };
}

/** “#NordhafenJetzt” is a heading of posts: only what the catalogue knows is a name in it. */
const isGuessedTag = ({ type, candidate }: Candidate, text: string) =>
  type === "unknown" && text.charAt(candidate.start - 1) === "#";

const NONE: readonly Candidate[] = [];
const byStart = (a: Candidate, b: Candidate) => a.candidate.start - b.candidate.start;

/** “Bayraktar” may be the surname of somebody the article names in full. */
function withoutBareWeapons(found: readonly Candidate[]): readonly Candidate[] {
  const isBare = ({ type, candidate }: Candidate) => type === "weapon" && isByTextAlone(candidate);
  return found.some(isBare) ? found.filter((one) => !isBare(one)) : found;
}

/** What the user said is no name; the words of such a text are no surnames either. */
function reject(found: readonly Candidate[], text: string, isRejected: IsRejected) {
  const rejected = found.filter(({ type, candidate }) => {
    if (type !== "name" && type !== "unknown") return false;
    const known = type === "name" ? candidate.best[0] : undefined;
    return isRejected(text.slice(candidate.start, candidate.end), known);
  });
  const gone = new Set(rejected);
  return { kept: found.filter((one) => !gone.has(one)), rejected };
}
