import type { Span } from "../model.ts";
import { ownCopy } from "../own-copy.ts";
import type { Candidate } from "../recognise.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { Abbreviation } from "./abbreviations.ts";
import type { NameReading } from "./gazetteer.ts";
import type { NameCandidate } from "./recognise.ts";
import { surnameOf, type UnknownName } from "./unknown.ts";

export interface Stranger extends Span {
  readonly kind: "person" | "organisation";
  /** In full, spaces as one. */
  readonly name: string;
  /** What is said instead: the surname, the abbreviation. */
  readonly short: string;
  /** Of the catalogue, where it knows the one or the other form. */
  readonly entity?: string;
  /** Of a single word, and why it may be taken for a surname: the likely one only if the article has it twice. */
  readonly alone?: "behindRole" | "likely";
  /** Whether it surely is a name in full: behind a role or a byline, or it begins with a given name (not “Neben Quentel”). */
  readonly isFull?: boolean;
}

/** A place where somebody is named in full. */
export interface Introduction {
  readonly entity: string;
  readonly name: string;
  readonly span: Span;
}

export function introductionsAmong(candidates: readonly Candidate[]): Introduction[] {
  const introductions: Introduction[] = [];
  for (const { type, candidate } of candidates) {
    if (type !== "name" || candidate.best.length > 1) continue;
    const { role, entry, lemma } = candidate.best[0] as NameReading;
    if (role !== "full" || (entry.kind !== "person" && entry.kind !== "organisation")) continue;
    introductions.push({ entity: entry.id, name: lemma, span: { start: candidate.start, end: candidate.end } });
  }
  return introductions;
}

export function strangersAmong(
  candidates: readonly Candidate[],
  tokens: Tokens,
  text: string,
  isGivenName: (word: string) => boolean = () => true,
): Stranger[] {
  const strangers: Stranger[] = [];
  for (const { type, candidate } of candidates) {
    if (type === "name") {
      const stranger = withoutParts(candidate, text);
      if (stranger !== undefined) strangers.push(stranger);
      continue;
    }
    if (type !== "unknown" || candidate.kind !== "person") continue;
    const { start, end } = candidate;
    const name = ownCopy(text, start, end).replace(/\s+/g, " ");
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
    strangers.push(stranger);
  }
  return strangers;
}

/**
 * Somebody of the catalogue whose surname is no part of the name there, since it is a word or a given name as well (`Fischer`, `Friedrich`):
 * once named in full, the person has it like anybody else.
 */
function withoutParts({ best, start, end }: NameCandidate, text: string): Stranger | undefined {
  const [reading, other] = best;
  if (reading?.role !== "full" || other !== undefined || reading.entry.kind !== "person") return undefined;
  const { entry, lemma, ending } = reading;
  if ((entry.parts?.length ?? 0) > 0) return undefined;
  const words = text.slice(start, end - ending.length).split(/\s+/);
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
    const name = ownCopy(text, long.start, long.end).replace(/\s+/g, " ");
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
