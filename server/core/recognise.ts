import type { DateCandidate } from "./dates/recognise.ts";
import type { BlockKind, Sentence, Span, Token } from "./model.ts";
import type { NameReading } from "./names/gazetteer.ts";
import { type NameCandidate, recogniseNames } from "./names/recognise.ts";
import { proposeTagged } from "./names/tagged.ts";
import type { UnknownName } from "./names/unknown.ts";
import type { Resources } from "./resources.ts";
import { splitSentences } from "./sentences.ts";
import { isCapitalised, scan } from "./tokens.ts";
import type { WeaponCandidate } from "./weapons/recognise.ts";

/** A block with everything that can be said of it alone; offsets count from the block's start. */
export interface RecognisedBlock {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Sorted by start and free of overlaps. */
  readonly candidates: readonly Candidate[];
  /** Capitalised words outside all candidates, by token: each may turn out to be the surname of somebody another block introduces. */
  readonly openWords: readonly number[];
}

export type Candidate =
  /** `otherwise`: what a part of a name is where nobody of that name is introduced. */
  | { readonly type: "name"; readonly candidate: NameCandidate; readonly otherwise?: UnknownName }
  | { readonly type: "unknown"; readonly candidate: UnknownName }
  | { readonly type: "weapon"; readonly candidate: WeaponCandidate }
  | { readonly type: "date"; readonly candidate: DateCandidate };

/** Runs the recognisers over a block and settles what they dispute. Depends on the text of the block and nothing else, so it can be cached by it. */
export function recogniseBlock(text: string, kind: BlockKind, resources: Resources): RecognisedBlock {
  const { language, gazetteer } = resources;
  const { tokens, lower } = scan(text);
  const sentences = splitSentences(tokens, language);
  const names = recogniseNames(tokens, lower, gazetteer, language.names);
  const weapons = resources.recogniseWeapons(tokens, lower, names);
  const dates = resources.recogniseDates(tokens, lower, sentences);
  const taken = takenTokens(names, (role) => role !== "part");
  const surnames = takenTokens(names, (role) => role === "part");
  const persons =
    kind === "byline"
      ? bylinePersons(tokens, names, language.names.conjunctions)
      : resources.recognisePersons(
          tokens,
          lower,
          (at) => taken.has(at),
          (at) => surnames.has(at),
        );
  const { tagger, isRole, isOccasion } = resources;
  const tagged =
    tagger === undefined || kind === "byline"
      ? []
      : proposeTagged(tagger, tokens, sentences, names, {
          isRole: (at) => isRole(lower[at] as string),
          isOccasion: (at) => isOccasion(lower[at] as string),
        });
  const found: Candidate[] = [
    ...weapons.map((candidate) => ({ type: "weapon" as const, candidate })),
    ...names
      .filter(({ readings }) => readings.some(({ entry }) => entry.kind !== "weapon"))
      .map((candidate) => {
        const otherwise = candidate.best[0]?.role === "part" ? tagged.find((name) => isSameSpan(name, candidate)) : undefined;
        const type = "name" as const;
        return otherwise?.kind === "person" ? { type, candidate, otherwise } : { type, candidate };
      }),
    ...[...persons, ...tagged].map((candidate) => ({ type: "unknown" as const, candidate })),
    ...dates.map((candidate) => ({ type: "date" as const, candidate })),
  ];
  const candidates = settle(found, text.length);
  return { tokens, sentences, candidates, openWords: openWords(tokens, lower, candidates, language.names.articles) };
}

/** Behind an article it is the noun: “der Koch”. */
function openWords(
  tokens: readonly Token[],
  lower: readonly string[],
  candidates: readonly Candidate[],
  articles: ReadonlySet<string>,
): number[] {
  const open: number[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    while ((candidates[next]?.candidate.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const covered = (candidates[next]?.candidate.start ?? Number.POSITIVE_INFINITY) < token.end;
    if (!covered && isCapitalised(token) && !articles.has(lower[at - 1] ?? "")) open.push(at);
  }
  return open;
}

const PRECEDENCE: Readonly<Record<Candidate["type"], number>> = { weapon: 0, name: 1, unknown: 1, date: 2 };

/** Of overlapping candidates the one of the earlier kind stays (`Mi-8` is no Wednesday), of one kind the longer. */
function settle(candidates: readonly Candidate[], length: number): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const ranked = [...candidates].sort(
    (a, b) =>
      PRECEDENCE[a.type] - PRECEDENCE[b.type] ||
      sizeOf(b.candidate) - sizeOf(a.candidate) ||
      a.candidate.start - b.candidate.start,
  );
  const taken = new Uint8Array(length);
  const kept = ranked.filter(({ candidate: { start, end } }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.candidate.start - b.candidate.start);
}

const sizeOf = (span: Span) => span.end - span.start;

const isSameSpan = (one: Span, other: Span) => one.start === other.start && one.end === other.end;

/** The tokens of names that are read in a role: a surname alone may belong to somebody the catalogue doesn't know. */
function takenTokens(names: readonly NameCandidate[], isRole: (role: NameReading["role"]) => boolean): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { firstToken, lastToken, readings } of names) {
    if (readings.some(({ role }) => isRole(role))) for (let at = firstToken; at < lastToken; at++) taken.add(at);
  }
  return taken;
}

/** `Von Anna Muster und Jan Beispiel, Seoul`: names run to a comma or a conjunction. */
function bylinePersons(
  tokens: readonly Token[],
  names: readonly NameCandidate[],
  conjunctions: ReadonlySet<string>,
): UnknownName[] {
  const known = new Set(names.map(({ firstToken }) => firstToken));
  const found: UnknownName[] = [];
  let first = 1;
  for (let at = 1; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && token.text !== "," && !conjunctions.has(token.text)) continue;
    if (at - first >= 2 && !known.has(first)) {
      found.push({
        kind: "person",
        start: (tokens[first] as Token).start,
        end: (tokens[at - 1] as Token).end,
        firstToken: first,
        lastToken: at,
        evidence: [{ by: "byline" }],
      });
    }
    if (token?.text === ",") break;
    first = at + 1;
  }
  return found;
}
