import type { MentionKind, Span } from "../core/model.ts";
import { tokenize } from "../core/scan.ts";
import type { Anchored, MentionAnnotation, MentionBody } from "./model.ts";

/** A mention as somebody decided that there is one. */
export interface Mark extends Span {
  readonly annotation: MentionAnnotation;
}

/** In what two differ: whether there is a mention, where it begins or ends, and what it is (`value`: TIMEX3 or class of weapon). */
export type Difference = "presence" | "span" | "kind" | "entity" | "value";

/** One place of which two say different things; at least one of them marks a mention there. */
export interface Disagreement extends Span {
  readonly differs: readonly Difference[];
  /** What each marks; undefined where there is no mention for them. */
  readonly mine: Mark | undefined;
  readonly theirs: Mark | undefined;
  /** Who marks nothing may have said so. */
  readonly rejected?: MentionAnnotation;
}

/** The decisions of two people, or two versions of them, over one article. */
export interface Agreement {
  /** Places of which both say the same: what each marks. */
  readonly agreed: readonly { readonly mine: Mark; readonly theirs: Mark }[];
  /** By position. */
  readonly disagreements: readonly Disagreement[];
  readonly counts: Readonly<Record<MentionKind, KindCounts>>;
  /** By kind or `none`, how many words of the text the first and the second gave it: the table of `cohensKappa`. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Decisions without a certain place: they are in no figure. */
  readonly unplaced: { readonly mine: number; readonly theirs: number };
}

export interface KindCounts {
  readonly mine: number;
  readonly theirs: number;
  /** Of those, the ones that the other marks with the same span and kind. */
  readonly strict: number;
  /** … that overlap one of the same kind, each with one at most. */
  readonly relaxed: number;
}

export const KINDS: readonly MentionKind[] = ["person", "state", "organisation", "weapon", "date", "place"];

/**
 * Compares what two have decided. A mention counts for somebody who accepted, corrected or added it; how it came about
 * makes no difference. What neither has decided is in no figure.
 *
 * @param mine, theirs as anchored in the same text.
 */
export function compareDecisions(mine: readonly Anchored[], theirs: readonly Anchored[], text: string): Agreement {
  const [ours, others] = [placed(mine), placed(theirs)];
  const pairs = pairUp(ours.marks, others.marks, () => true);
  const alone = [
    ...ours.marks.filter((mark) => !pairs.some((pair) => pair.mine === mark)).map((mark) => ({ mine: mark, theirs: undefined })),
    ...others.marks
      .filter((mark) => !pairs.some((pair) => pair.theirs === mark))
      .map((mark) => ({ mine: undefined, theirs: mark })),
  ];
  const agreed: { mine: Mark; theirs: Mark }[] = [];
  const disagreements: Disagreement[] = [];
  for (const pair of pairs) {
    const differs = differences(pair.mine, pair.theirs);
    if (differs.length === 0) agreed.push(pair);
    else disagreements.push({ ...around(pair.mine, pair.theirs), differs, ...pair });
  }
  for (const one of alone) {
    const { start, end } = (one.mine ?? one.theirs)!;
    const rejected = (one.mine === undefined ? ours : others).rejected.find((mark) => mark.start < end && start < mark.end);
    disagreements.push({
      start,
      end,
      differs: ["presence"],
      ...one,
      ...(rejected !== undefined && { rejected: rejected.annotation }),
    });
  }
  return {
    agreed,
    disagreements: disagreements.sort((a, b) => a.start - b.start || a.end - b.end),
    counts: countKinds(ours.marks, others.marks),
    words: labelWords(text, ours.marks, others.marks),
    unplaced: { mine: ours.unplaced, theirs: others.unplaced },
  };
}

interface Placed {
  readonly marks: readonly Mark[];
  readonly rejected: readonly Mark[];
  readonly unplaced: number;
}

function placed(anchored: readonly Anchored[]): Placed {
  const marks: Mark[] = [];
  const rejected: Mark[] = [];
  let unplaced = 0;
  for (const { annotation, anchoring } of anchored) {
    if (annotation.type !== "mention") continue;
    if (anchoring?.status !== "exact" && anchoring?.status !== "moved") unplaced++;
    else (annotation.state === "rejected" ? rejected : marks).push({ ...anchoring.span, annotation });
  }
  return { marks: marks.sort((a, b) => a.start - b.start || a.end - b.end), rejected, unplaced };
}

interface Pair {
  readonly mine: Mark;
  readonly theirs: Mark;
}

/** Each mark with one of the other's at most: those that have most in common first, then those that begin first. */
function pairUp(mine: readonly Mark[], theirs: readonly Mark[], fits: (mine: Mark, theirs: Mark) => boolean): Pair[] {
  const candidates: (Pair & { readonly shared: number })[] = [];
  let first = 0;
  let longest = 0;
  for (const mark of theirs) longest = Math.max(longest, mark.end - mark.start);
  for (const mark of mine) {
    while (first < theirs.length && theirs[first]!.start + longest <= mark.start) first++;
    for (let i = first; i < theirs.length && theirs[i]!.start < mark.end; i++) {
      const other = theirs[i]!;
      if (other.end > mark.start && fits(mark, other))
        candidates.push({ mine: mark, theirs: other, shared: overlap(mark, other) });
    }
  }
  const used = new Set<Mark>();
  const pairs: Pair[] = [];
  for (const { mine: one, theirs: other } of candidates.sort((a, b) => b.shared - a.shared || a.mine.start - b.mine.start)) {
    if (used.has(one) || used.has(other)) continue;
    used.add(one).add(other);
    pairs.push({ mine: one, theirs: other });
  }
  return pairs;
}

/** Common characters by all characters: 1 where the spans are the same. */
function overlap(one: Span, other: Span): number {
  const { start, end } = around(one, other);
  return (Math.min(one.end, other.end) - Math.max(one.start, other.start)) / (end - start);
}

const around = (one: Span, other: Span): Span => ({ start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) });
const sameSpan = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

function differences(mine: Mark, theirs: Mark): Difference[] {
  const [one, other]: [MentionBody, MentionBody] = [mine.annotation.body, theirs.annotation.body];
  const value = ({ timex, weaponClass }: MentionBody) => [timex?.type, timex?.value, timex?.mod, weaponClass].join("\0");
  return [
    ...(sameSpan(mine, theirs) ? [] : (["span"] as const)),
    ...(one.kind === other.kind ? [] : (["kind"] as const)),
    ...(one.entity === other.entity ? [] : (["entity"] as const)),
    ...(value(one) === value(other) ? [] : (["value"] as const)),
  ];
}

function countKinds(mine: readonly Mark[], theirs: readonly Mark[]): Record<MentionKind, KindCounts> {
  const of = (kind: MentionKind) => (mark: Mark) => mark.annotation.body.kind === kind;
  const counts = KINDS.map((kind): [MentionKind, KindCounts] => {
    const [ours, others] = [mine.filter(of(kind)), theirs.filter(of(kind))];
    const strict = pairUp(ours, others, sameSpan).length;
    return [kind, { mine: ours.length, theirs: others.length, strict, relaxed: pairUp(ours, others, () => true).length }];
  });
  return Object.fromEntries(counts) as Record<MentionKind, KindCounts>;
}

function labelWords(text: string, mine: readonly Mark[], theirs: readonly Mark[]): Map<string, Map<string, number>> {
  const table = new Map<string, Map<string, number>>();
  const [one, other] = [labeller(mine), labeller(theirs)];
  for (const { kind, start, end } of tokenize(text)) {
    if (kind === "mark") continue;
    const [label, second] = [one(start, end), other(start, end)];
    const row = table.get(label) ?? new Map<string, number>();
    table.set(label, row.set(second, (row.get(second) ?? 0) + 1));
  }
  return table;
}

/** Asked in the order of the text. */
function labeller(marks: readonly Mark[]): (start: number, end: number) => string {
  let i = 0;
  return (start, end) => {
    while (i < marks.length && marks[i]!.end <= start) i++;
    const mark = marks[i];
    return mark !== undefined && mark.start < end ? mark.annotation.body.kind : "none";
  };
}
