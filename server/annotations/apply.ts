import { lemmaOf } from "../core/lemma.ts";
import type { AnnotatedArticle, Decision, Mention, Span } from "../core/model.ts";
import { type Anchored, lastChange, type MentionAnnotation, type MentionBody, placeOf } from "./model.ts";
import { compare, lastChangedFirst } from "./order.ts";

/**
 * Lays what people decided over what the machine found. A decision goes before every suggestion that it overlaps; of two decisions
 * that overlap, the later one counts. What is uncertain or orphaned changes nothing: it is somebody's to place first.
 *
 * A corrected link corrects the rest of its chain: the undecided mentions of the same name that the machine took for the same, and
 * those that it says refer to them.
 */
export function applyDecisions(annotated: AnnotatedArticle, decisions: readonly Anchored[]): AnnotatedArticle {
  const placed = inForce(decisions);
  if (placed.length === 0) return annotated;
  const { article, mentions } = annotated;
  const suggestions: Mention[] = [];
  const overruled = new Map<Placed, Mention[]>();
  for (const mention of mentions) {
    const over = overlapping(placed, mention).filter((one) => concerns(one, mention));
    if (over.length === 0) suggestions.push(mention);
    for (const one of over) overruled.set(one, [...(overruled.get(one) ?? []), mention]);
  }
  const decided = placed
    .filter(({ annotation }) => annotation.state !== "rejected")
    .map((one) => decidedMention(one, article.text, overruled.get(one) ?? []));
  const corrected = correctChains(suggestions, placed, overruled);
  return { ...annotated, mentions: [...corrected, ...decided].sort((a, b) => a.start - b.start) };
}

interface Placed extends Span {
  readonly annotation: MentionAnnotation;
}

/** Decisions with a place beyond doubt, sorted by it and free of overlaps. */
function inForce(decisions: readonly Anchored[]): Placed[] {
  const placed = decisions.flatMap(({ annotation, anchoring }): Placed[] => {
    const span = placeOf(anchoring);
    return span === undefined || span.start === span.end || annotation.type !== "mention" ? [] : [{ ...span, annotation }];
  });
  // by start, of equal ones the later change first; then each has only those just before it to look at
  placed.sort((a, b) => a.start - b.start || later(b, a));
  const kept: Placed[] = [];
  for (const one of placed) {
    let standing = true;
    for (let last = kept.at(-1); last !== undefined && last.end > one.start; last = kept.at(-1)) {
      standing = later(one, last) > 0;
      if (!standing) break;
      kept.pop();
    }
    if (standing) kept.push(one);
  }
  return kept;
}

function later(one: Placed, other: Placed): number {
  return lastChangedFirst(other.annotation, one.annotation) || compare(one.annotation.id, other.annotation.id);
}

/** Those that overlap a span; both are sorted and free of overlaps. */
function overlapping(placed: readonly Placed[], { start, end }: Span): Placed[] {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle] as Placed).end <= start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < placed.length && (placed[next] as Placed).start < end) next++;
  return placed.slice(low, next);
}

/** A rejection is of one kind: what is no person may still be a date. */
function concerns({ annotation: { state, body } }: Placed, mention: Mention): boolean {
  return state !== "rejected" || body.kind === mention.kind;
}

/** What the machine says of the very same stays beside the decision: its reasons, its figures. */
function decidedMention({ start, end, annotation }: Placed, text: string, overruled: readonly Mention[]): Mention {
  const { body } = annotation;
  const decision = decisionOf(annotation);
  const same = overruled.find((one) => one.kind === body.kind);
  if (same !== undefined && same.start === start && same.end === end && says(same, body)) return { ...same, decision };
  const { form, calibre, measures } = same ?? {};
  return {
    start,
    end,
    text: text.slice(start, end),
    ...body,
    ...(form !== undefined && { form }),
    ...(calibre !== undefined && { calibre }),
    ...(measures !== undefined && { measures }),
    evidence: [],
    decision,
  };
}

function decisionOf(annotation: MentionAnnotation): Decision {
  const { id, state, creator, note } = annotation;
  return {
    id,
    state: state === "rejected" ? "corrected" : state,
    creator: creator.name,
    at: lastChange(annotation),
    ...(note !== undefined && { note }),
  };
}

/** Whether a mention is just what a decision says. */
export function says(mention: Mention, { kind, entity, timex, weaponClass }: MentionBody): boolean {
  return (
    mention.kind === kind &&
    mention.entity === entity &&
    mention.weaponClass === weaponClass &&
    mention.timex?.type === timex?.type &&
    mention.timex?.value === timex?.value &&
    mention.timex?.mod === timex?.mod
  );
}

function correctChains(
  suggestions: readonly Mention[],
  placed: readonly Placed[],
  overruled: ReadonlyMap<Placed, readonly Mention[]>,
): readonly Mention[] {
  const corrections = placed.flatMap((one) => {
    const { state, body } = one.annotation;
    const was = overruled.get(one)?.find((mention) => mention.timex === undefined);
    if (state !== "corrected" || body.entity === undefined || was === undefined || was.entity === body.entity) return [];
    return [{ of: one, was, body }];
  });
  if (corrections.length === 0) return suggestions;
  const byName = new Map<string, Correction[]>();
  /** By where the corrected names begin. */
  const byStart = new Map<number, Correction>();
  for (const correction of corrections) {
    byName.set(nameOf(correction.was), [...(byName.get(nameOf(correction.was)) ?? []), correction]);
    byStart.set(correction.was.start, correction);
  }
  for (const mention of suggestions) {
    const correction = nearest(byName.get(nameOf(mention)) ?? [], mention);
    if (correction !== undefined) byStart.set(mention.start, correction);
  }
  return suggestions.map((mention) => {
    const reference = mention.evidence.find((one) => one.by === "fullName");
    const correction =
      byStart.get(mention.start) ?? (reference?.by === "fullName" ? byStart.get(reference.span.start) : undefined);
    return correction === undefined || takenFor(mention) !== takenFor(correction.was) ? mention : follow(mention, correction);
  });
}

interface Correction {
  readonly of: Placed;
  /** What the machine had found there. */
  readonly was: Mention;
  readonly body: MentionBody;
}

function follow(mention: Mention, { of, body }: Correction): Mention {
  const { candidates: _, entity: __, weaponClass: ___, ...rest } = mention;
  const kept = mention.evidence.filter(({ by }) => !LINKS.has(by));
  const { start, end } = of;
  return { ...rest, ...body, evidence: [...kept, { by: "correction", name: of.annotation.target.exact, span: { start, end } }] };
}

/** Evidence of whom a name means; it no longer holds once that was corrected. */
const LINKS: ReadonlySet<string> = new Set([
  "catalogue",
  "fullName",
  "onlyBearer",
  "wellKnown",
  "home",
  "metonymy",
  "similar",
  "patronymic",
  "statistics",
]);

/** The name of a mention and what it was taken for. */
const nameOf = (mention: Mention) => `${lemmaOf(mention)} ${takenFor(mention)}`;

const takenFor = ({ kind, entity, candidates }: Mention) => `${kind} ${entity ?? candidates?.join(" ") ?? ""}`;

/** Of several corrections of one name the last before it, else the first after it. */
function nearest(corrections: readonly Correction[], { start }: Span): Correction | undefined {
  return corrections.findLast(({ was }) => was.start < start) ?? corrections[0];
}
