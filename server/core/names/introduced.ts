import type { Span } from "../model.ts";
import { withoutBreaks } from "../one-line.ts";
import { ownCopy } from "../own-copy.ts";
import type { Candidate } from "../recognise.ts";
import type { Tagger } from "../tagger/tagger.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { Abbreviation } from "./abbreviations.ts";
import { announcedType, type OrganisationType } from "./announced.ts";
import type { NameCandidate } from "./candidate.ts";
import type { NameReading } from "./gazetteer.ts";
import type { NameGrammar } from "./name-grammar.ts";
import { surnameOf, type UnknownName } from "./unknown.ts";

export interface Stranger extends Span {
  readonly kind: "person" | "organisation";
  /** In full, spaces as one. */
  readonly name: string;
  /** What is said instead: the surname, the abbreviation. */
  readonly short: string;
  /** Of the catalogue, where it knows the one or the other form. */
  readonly entity?: string;
  /** Of a single word, and why it may be taken for a surname: the likely one only if the article has it twice. Or of an organisation without another form, or the first of a name's two words. */
  readonly alone?: "behindRole" | "likely" | "likelyOrganisation" | "organisation" | "first";
  /** What the noun before it says it is. */
  readonly announced?: OrganisationType;
  /** Whether it surely is a name in full: behind a role or a byline, or it begins with a given name (not “Neben Quentel”). */
  readonly isFull?: boolean;
  /** Whether its first word is hardly a given name, so that what looks like a name in full may be what somebody is and a surname. */
  readonly isDoubtful?: boolean;
}

/** A place where somebody is named in full. */
export interface Introduction {
  readonly entity: string;
  readonly name: string;
  readonly span: Span;
}

/** The persons and organisations of the catalogue that are named in full; whom a square or a ship has its name of is not what the text is about. */
export function introductionsAmong(candidates: readonly Candidate[], tokens: Tokens, { honours }: NameGrammar): Introduction[] {
  const introductions: Introduction[] = [];
  for (const { type, candidate } of candidates) {
    if (type !== "name" || candidate.best.length > 1) continue;
    const { role, entry, lemma } = candidate.best[0] as NameReading;
    if (role !== "full" || (entry.kind !== "person" && entry.kind !== "organisation")) continue;
    if (candidate.form === "part" && entry.kind === "person") {
      const head = tokens.lower(candidate.lastToken + 1) ?? "";
      if (honours.some((noun) => head.endsWith(noun))) continue;
    }
    introductions.push({ entity: entry.id, name: lemma, span: { start: candidate.start, end: candidate.end } });
  }
  return introductions;
}

/** @param isName whether a word alone is a name of the catalogue. */
export function strangersAmong(
  candidates: readonly Candidate[],
  tokens: Tokens,
  text: string,
  grammar: NameGrammar,
  isName: (word: string) => boolean,
  { isGivenName = () => true, isCommonNoun, isOrdinaryWord, mayBeGivenName }: Partial<Tagger> = {},
): Stranger[] {
  const strangers: Stranger[] = [];
  const isWord = (word: string) => isCommonNoun?.(word) !== false;
  for (const { type, candidate } of candidates) {
    if (type === "name") {
      const stranger = withoutParts(candidate, text);
      if (stranger !== undefined) strangers.push(stranger);
      strangers.push(...shortMediaOf(candidate, grammar));
      continue;
    }
    if (type === "unknown" && candidate.kind === "organisation") {
      const stranger = organisationAlone(candidate, tokens, text, grammar, isName, isWord, isOrdinaryWord);
      if (stranger !== undefined) strangers.push(stranger);
    }
    if (type !== "unknown" || candidate.kind !== "person") continue;
    const { start, end } = candidate;
    const name = withoutBreaks(ownCopy(text, start, end));
    const words = name.split(" ");
    const stranger: { -readonly [K in keyof Stranger]: Stranger[K] } = {
      kind: "person",
      start,
      end,
      name,
      short: surnameOf(words),
    };
    if (words.length === 1) {
      if (isMarked(tokens, candidate.firstToken - 1, Mark.role)) stranger.alone = "behindRole";
      else if (isLikely(candidate)) stranger.alone = "likely";
      else continue;
    } else if (
      candidate.evidence.some(({ by }) => by !== "statistics") ||
      isGivenName(words[0] as string) ||
      isGivenName(tokens.word(candidate.firstToken).text)
    )
      stranger.isFull = true;
    else if (mayBeGivenName?.(words[0] as string) === false) stranger.isDoubtful = true;
    strangers.push(stranger);
    // “General Sonthi Nordeck … Sonthi”: in other languages the first name is the one that is said alone
    const [first = "", surname] = words;
    const isFamily = words.length > 1 && grammar.familyNamesFirst.has(first) && !grammar.familyNamesFirst.has(surnameOf(words));
    if (isFamily && surnameOf(words) !== first) {
      strangers.push({ kind: "person", start, end, name, short: first, alone: "first" });
      continue;
    }
    const isForeign = words.length === 2 && stranger.isFull === true && first.length >= SHORTEST_FIRST && LETTERS.test(first);
    if (isForeign && surname !== undefined && mayBeGivenName?.(first) === false && isOrdinaryWord?.(first) === false)
      strangers.push({ kind: "person", start, end, name, short: first, alone: "first" });
  }
  return strangers;
}

/** “dem Nordland Kurier … der Kurier”: the short name of a medium that the article has told is one. */
function shortMediaOf({ best, start, end }: NameCandidate, { shortMedia, repeatedMedia }: NameGrammar): Stranger[] {
  const [reading, other] = best;
  if (reading?.role !== "full" || other !== undefined || reading.entry.kind !== "organisation") return [];
  const { entry, lemma } = reading;
  if (entry.type !== "media") return [];
  return [...repeatedMedia]
    .filter((short) => shortMedia.get(short) === entry.id)
    .map((short) => ({ kind: "organisation", start, end, name: lemma, short, entity: entry.id, alone: "organisation" }));
}

/** An organisation that is named so everywhere in the article, since a noun says what it is (“die Nachrichtenagentur DHA”) or its letters do. */
function organisationAlone(
  { firstToken, start, end, evidence, form }: UnknownName,
  tokens: Tokens,
  text: string,
  grammar: NameGrammar,
  isName: (word: string) => boolean,
  isWord: (word: string) => boolean,
  isOrdinary: ((word: string) => boolean) | undefined,
): Stranger | undefined {
  const announced = announcedType(tokens, firstToken, grammar);
  const written = text.slice(start, end);
  const isAbbreviation = CAPITALS.test(written);
  const isSeveral = SEVERAL.test(written);
  const margin = evidence.reduce((most, one) => (one.by === "statistics" ? one.margin : most), Number.NEGATIVE_INFINITY);
  // “Nordwerft-Chef”
  const hasHead =
    form === "part" &&
    evidence.some((one) => one.by === "role" && one.role !== undefined && !grammar.anybodysHeads.has(one.role.toLowerCase()));
  const isSure = (isAbbreviation && margin >= SURE) || (isSeveral && margin >= SURE_OF_SEVERAL);
  const isLikelyOne =
    !isAbbreviation && !isSeveral && form === undefined && margin >= LIKELY_ORGANISATION && isOrdinary?.(written) === false;
  if (announced === undefined && !hasHead && !isSure && !isLikelyOne) return undefined;
  // a word that is a noun as well means other things, too, and so does a newspaper that is called like a state
  const isState = margin === Number.NEGATIVE_INFINITY && isName(tokens.word(firstToken).text);
  if (!isAbbreviation && !isSeveral && (isWord(written) || isState)) return undefined;
  const line = withoutBreaks(written);
  const name = ownCopy(line, 0, line.length);
  return {
    kind: "organisation",
    start,
    end,
    name,
    short: name,
    alone: announced === undefined && !hasHead && !isSure ? "likelyOrganisation" : "organisation",
    ...(announced !== undefined && { announced }),
  };
}

const CAPITALS = /^\p{Lu}{2,6}$/u;
const LETTERS = /^\p{Lu}\p{Ll}+$/u;
const SHORTEST_FIRST = 4;
const SEVERAL = /[\s-]/;
/** Logarithm of how many times likelier than any other reading. */
const SURE = 2;
const SURE_OF_SEVERAL = 3;
const LIKELY_ORGANISATION = 1;

/**
 * Somebody of the catalogue whose surname is no part of the name there, since it is a word or a given name as well (`Fischer`, `Friedrich`):
 * once named in full, the person has it like anybody else.
 */
function withoutParts({ best, start, end }: NameCandidate, text: string): Stranger | undefined {
  const [reading, other] = best;
  if (reading?.role !== "full" || other !== undefined || reading.entry.kind !== "person") return undefined;
  const { entry, lemma, ending } = reading;
  if ((entry.parts?.length ?? 0) > 0) return undefined;
  const words = withoutBreaks(text.slice(start, end - ending.length)).split(" ");
  const short = ownCopy(words.at(-1) as string, 0, words.at(-1)?.length ?? 0);
  if (words.length < 2 || !SURNAME.test(short)) return undefined;
  return { kind: "person", start, end, name: lemma, short, entity: entry.id };
}

/** No number (`Elizabeth II.`), nor the last word of a name that begins with the family's (`Park Geun Hye`). */
const SURNAME = /^(?:[Aa]l-)?\p{Lu}\p{L}{3,}$/u;

/** The organisations that were introduced with an abbreviation, as far as both forms stayed. */
export function abbreviated(abbreviations: readonly Abbreviation[], candidates: readonly Candidate[], text: string): Stranger[] {
  if (abbreviations.length === 0) return [];
  const ends = new Map(candidates.map(({ candidate: { start, end } }) => [start, end]));
  return abbreviations.flatMap(({ long, short, isLongKnown, isShortKnown, entity }): Stranger[] => {
    if (![long, short].every(({ start, end }) => ends.get(start) === end)) return [];
    const name = withoutBreaks(ownCopy(text, long.start, long.end));
    const stranger = {
      kind: "organisation" as const,
      start: long.start,
      end: long.end,
      name,
      ...(entity !== undefined && { entity }),
    };
    const shorts = [...(isShortKnown ? [] : [ownCopy(text, short.start, short.end)]), ...(isLongKnown ? [] : [name])];
    return shorts.map((form) => ({ ...stranger, short: form }));
  });
}

const isLikely = ({ evidence }: UnknownName) => evidence.some((one) => one.by === "statistics" && one.margin >= LIKELY);
/** Logarithm of how many times likelier than any other reading. */
const LIKELY = 3;
