import type { Span } from "../model.ts";
import { ownCopy } from "../own-copy.ts";
import type { Candidate } from "../recognise.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { Abbreviation } from "./abbreviations.ts";
import type { NameReading } from "./gazetteer.ts";
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

export function strangersAmong(candidates: readonly Candidate[], tokens: Tokens, text: string): Stranger[] {
  const strangers: Stranger[] = [];
  for (const { type, candidate } of candidates) {
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
    }
    strangers.push(stranger);
  }
  return strangers;
}

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
