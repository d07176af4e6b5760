import { type Change, shiftOf } from "../change.ts";
import type { Article, Block, Evidence, Mention, Span } from "../model.ts";

/** Span and text of a candidate in the article. */
export function at({ text }: Article, block: Block, span: Span): Span & { readonly text: string } {
  const start = block.start + span.start;
  const end = block.start + span.end;
  return { start, end, text: text.slice(start, end) };
}

/** A mention to which its optional fields are still to be set: spreading them in costs ten times as much. */
export function draft(
  kind: Mention["kind"],
  { start, end, text }: Span & { readonly text: string },
  evidence: Mention["evidence"],
): { -readonly [K in keyof Mention]: Mention[K] } {
  return { start, end, text, kind, evidence };
}

/** A mention that the change left as it is, where it is now. */
export function movedMention(mention: Mention, change: Change): Mention {
  const by = shiftOf(mention, change);
  const { measures } = mention;
  const evidence = mention.evidence.some(refers) ? mention.evidence.map((one) => movedEvidence(one, change)) : mention.evidence;
  const moved = { ...mention, start: mention.start + by, end: mention.end + by, evidence };
  return measures?.range === undefined ? moved : { ...moved, measures: { ...measures, range: movedSpan(measures.range, by) } };
}

/** Where the farthest place begins that the evidence of mentions refers to. */
export function farthestReference(mentions: readonly Mention[]): number {
  let farthest = 0;
  for (const { evidence } of mentions)
    for (const one of evidence) if (one.by === "fullName") farthest = Math.max(farthest, one.span.start);
  return farthest;
}

const refers = ({ by }: Evidence) => by === "fullName";

function movedEvidence(evidence: Evidence, change: Change): Evidence {
  return evidence.by === "fullName" ? { ...evidence, span: movedSpan(evidence.span, shiftOf(evidence.span, change)) } : evidence;
}

export function movedSpan<S extends Span>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by };
}
