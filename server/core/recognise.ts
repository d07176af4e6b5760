import type { DateCandidate } from "./dates/recognise.ts";
import type { BlockKind, Sentence, Span, Token } from "./model.ts";
import type { NameReading } from "./names/gazetteer.ts";
import { type NameCandidate, recogniseNames } from "./names/recognise.ts";
import type { IsRejected } from "./names/rejected.ts";
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
  | { readonly type: "name"; readonly candidate: NameCandidate }
  | { readonly type: "unknown"; readonly candidate: UnknownName }
  | { readonly type: "weapon"; readonly candidate: WeaponCandidate }
  | { readonly type: "date"; readonly candidate: DateCandidate };

/**
 * Runs the recognisers over a block and settles what they dispute. Depends on the text of the block and nothing else of the article
 * but what is rejected in it, so it can be cached by the text as long as that stays.
 *
 * @param isRejected what is no name in this article; a name that displaced others leaves them their place.
 */
export function recogniseBlock(text: string, kind: BlockKind, resources: Resources, isRejected?: IsRejected): RecognisedBlock {
  const { language, gazetteer } = resources;
  const { tokens, lower } = scan(text);
  const sentences = splitSentences(tokens, language);
  const names = recogniseNames(tokens, lower, gazetteer, language.names);
  const weapons = resources.recogniseWeapons(tokens, lower, names, sentences);
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
  const { tagger, isRole } = resources;
  const tagged =
    tagger === undefined || kind === "byline"
      ? []
      : proposeTagged(tagger, tokens, sentences, names, (at) => isRole(lower[at] as string));
  const found: Candidate[] = [
    ...weapons.map((candidate) => ({ type: "weapon" as const, candidate })),
    ...names
      .filter(({ readings }) => readings.some(({ entry }) => entry.kind !== "weapon"))
      .map((candidate) => ({ type: "name" as const, candidate })),
    ...[...persons, ...tagged].map((candidate) => ({ type: "unknown" as const, candidate })),
    ...dates.map((candidate) => ({ type: "date" as const, candidate })),
  ];
  const { kept, rejected } = isRejected === undefined ? { kept: found, rejected: NONE } : reject(found, text, isRejected);
  const candidates = settle(withoutPartsOfNames(kept), text.length);
  const covered = rejected.length === 0 ? candidates : [...candidates, ...rejected].sort(byStart);
  const open = openWords(tokens, lower, covered, language.names.articles);
  return {
    tokens,
    sentences,
    candidates,
    openWords: isRejected === undefined ? open : open.filter((at) => !isRejected((tokens[at] as Token).text)),
  };
}

const NONE: readonly Candidate[] = [];
const byStart = (a: Candidate, b: Candidate) => a.candidate.start - b.candidate.start;

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

/** “New England Patriots”: a system's bare name inside a longer name is a word of that. */
function withoutPartsOfNames(found: readonly Candidate[]): readonly Candidate[] {
  const names = found.filter(({ type }) => type === "name" || type === "unknown");
  return found.filter(
    (one) =>
      one.type !== "weapon" ||
      one.candidate.entity === undefined ||
      one.candidate.lastToken !== one.candidate.firstToken + 1 ||
      !names.some(({ candidate }) => sizeOf(candidate) > sizeOf(one.candidate) && contains(candidate, one.candidate)),
  );
}

const contains = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end;

const PRECEDENCE: Readonly<Record<Candidate["type"], number>> = { weapon: 0, name: 1, unknown: 1, date: 2 };
/** A name that may be a word gives way to everything that is surely something else. */
const DOUBTFUL = 3;
const rankOf = (one: Candidate) =>
  one.type === "weapon" && one.candidate.doubt?.of === "name" ? DOUBTFUL : PRECEDENCE[one.type];

/** Of overlapping candidates the one of the earlier kind stays (`Mi-8` is no Wednesday), of one kind the longer. */
function settle(candidates: readonly Candidate[], length: number): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const ranked = [...candidates].sort(
    (a, b) => rankOf(a) - rankOf(b) || sizeOf(b.candidate) - sizeOf(a.candidate) || a.candidate.start - b.candidate.start,
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
