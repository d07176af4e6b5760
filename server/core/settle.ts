import type { Span } from "./model.ts";
import type { Candidate } from "./recognise.ts";

/**
 * Of overlapping candidates the one of the earlier kind stays (`Mi-8` is no Wednesday), of one kind the longer. A name that is only a
 * word of a time expression is none: “Tag der Deutschen Einheit”.
 */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...withoutPartsOfNames(candidates)].sort(byStart);
  const settled: Candidate[] = [];
  for (let first = 0; first < sorted.length; ) {
    let end = (sorted[first] as Candidate).candidate.end;
    let next = first + 1;
    for (; next < sorted.length && (sorted[next] as Candidate).candidate.start < end; next++)
      end = Math.max(end, (sorted[next] as Candidate).candidate.end);
    if (next === first + 1) settled.push(sorted[first] as Candidate);
    else settled.push(...settleOverlap(sorted.slice(first, next)));
    first = next;
  }
  return settled;
}

function settleOverlap(overlapping: readonly Candidate[]): Candidate[] {
  const dates = overlapping.filter(({ type }) => type === "date");
  const isWordOfDate = ({ type, candidate }: Candidate) =>
    (type === "name" || type === "unknown") &&
    dates.some(({ candidate: date }) => contains(date, candidate) && sizeOf(date) > sizeOf(candidate));
  const candidates = dates.length === 0 ? overlapping : overlapping.filter((one) => !isWordOfDate(one));
  const ranked = [...candidates].sort(
    (a, b) => rankOf(a) - rankOf(b) || sizeOf(b.candidate) - sizeOf(a.candidate) || a.candidate.start - b.candidate.start,
  );
  const kept: Candidate[] = [];
  for (const one of ranked) {
    const { start, end } = one.candidate;
    if (kept.every(({ candidate }) => candidate.end <= start || candidate.start >= end)) kept.push(one);
  }
  return kept.sort((a, b) => a.candidate.start - b.candidate.start);
}

const sizeOf = (span: Span) => span.end - span.start;

/** “New England Patriots”: a system's bare name inside a longer name is a word of that. */
function withoutPartsOfNames(found: readonly Candidate[]): readonly Candidate[] {
  const bare = ({ type, candidate }: Candidate) =>
    type === "weapon" && candidate.entity !== undefined && candidate.lastToken === candidate.firstToken + 1;
  if (!found.some(bare)) return found;
  const names = found.filter(({ type }) => type === "name" || type === "unknown").sort(byStart);
  const parts = new Set<Candidate>();
  let next = 0;
  // where the longest name ends that begins before a weapon
  let farthest = -1;
  for (const one of found.filter(bare).sort(byStart)) {
    const { start, end } = one.candidate;
    while ((names[next]?.candidate.start ?? start) < start)
      farthest = Math.max(farthest, (names[next++] as Candidate).candidate.end);
    let isPart = farthest >= end;
    for (let same = next; names[same]?.candidate.start === start; same++)
      isPart = isPart || (names[same] as Candidate).candidate.end > end;
    if (isPart) parts.add(one);
  }
  return parts.size === 0 ? found : found.filter((one) => !parts.has(one));
}

const byStart = (a: Candidate, b: Candidate) => a.candidate.start - b.candidate.start;

const contains = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end;

const PRECEDENCE: Readonly<Record<Candidate["type"], number>> = { weapon: 0, name: 1, unknown: 1, date: 2 };
/** A name that may be a word gives way to everything that is surely something else. */
const DOUBTFUL = 3;
const rankOf = (one: Candidate) =>
  one.type === "weapon" && one.candidate.doubt?.of === "name" ? DOUBTFUL : PRECEDENCE[one.type];
