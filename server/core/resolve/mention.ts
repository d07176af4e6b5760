import { type Change, shiftOf } from "../change.ts";
import type { Article, Block, Evidence, Measures, Mention, Span } from "../model.ts";
import { ownCopy } from "../own-copy.ts";

/** Span and text of a candidate in the article. */
export function at({ text }: Article, block: Block, span: Span): Span & { readonly text: string } {
  const start = block.start + span.start;
  const end = block.start + span.end;
  return { start, end, text: ownCopy(text, start, end) };
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
  const { text, kind, entity, candidates, form, timex, impossible, weaponClass, calibre, measures } = mention;
  const by = shiftOf(mention, change);
  const place = { start: mention.start + by, end: mention.end + by, text };
  const moved = draft(kind, place, movedEvidence(mention.evidence, change));
  if (timex !== undefined) moved.timex = timex;
  if (impossible !== undefined) moved.impossible = impossible;
  if (weaponClass !== undefined) moved.weaponClass = weaponClass;
  if (form !== undefined) moved.form = form;
  if (entity !== undefined) moved.entity = entity;
  if (candidates !== undefined) moved.candidates = candidates;
  if (calibre !== undefined) moved.calibre = calibre;
  if (measures !== undefined) moved.measures = movedMeasures(measures, by);
  return moved;
}

/** Keeps the compiler from letting a new field of mentions be forgotten above; decisions are laid over them later. */
type Moved =
  | "decision"
  | "start"
  | "end"
  | "text"
  | "kind"
  | "evidence"
  | "entity"
  | "candidates"
  | "form"
  | "timex"
  | "impossible";
true satisfies Exclude<keyof Mention, Moved | "weaponClass" | "calibre" | "measures"> extends never ? true : false;

export function movedMeasures(measures: Measures, by: number): Measures {
  const { range } = measures;
  return range === undefined ? measures : { ...measures, range: { ...range, start: range.start + by, end: range.end + by } };
}

/** Where the farthest place begins that the evidence of mentions refers to. */
export function farthestReference(mentions: readonly Mention[]): number {
  let farthest = 0;
  for (const { evidence } of mentions)
    for (const one of evidence) if (one.by === "fullName") farthest = Math.max(farthest, one.span.start);
  return farthest;
}

function movedEvidence(evidence: readonly Evidence[], change: Change): readonly Evidence[] {
  for (const { by } of evidence) if (by === "fullName") return evidence.map((one) => movedReference(one, change));
  return evidence;
}

function movedReference(evidence: Evidence, change: Change): Evidence {
  if (evidence.by !== "fullName") return evidence;
  const { by, name, span, where } = evidence;
  const shift = shiftOf(span, change);
  return { by, name, span: { start: span.start + shift, end: span.end + shift }, where };
}
