import type { Span } from "../core/model.ts";
import { offsetsIn } from "../formats/offsets.ts";
import { anchorAll } from "./anchor.ts";
import { type LineEdit, lineEditor, type OwnLine, ownLines } from "./lines.ts";
import { type Anchored, placeOf, type Target } from "./model.ts";
import { isSame } from "./same.ts";
import { targetsIn } from "./target.ts";

/** Characters of a text replaced by others. */
export interface TextChange {
  readonly span: Span;
  readonly text: string;
}

/** A text after changes that are sorted and do not overlap. */
export function changedText(text: string, changes: readonly TextChange[]): string {
  let [after, at] = ["", 0];
  for (const { span, text: written } of changes) {
    after += text.slice(at, span.start) + written;
    at = span.end;
  }
  return after + text.slice(at);
}

/**
 * Where a span is after changes that are sorted and do not overlap; undefined where one of them goes over an end of it.
 * What is replaced as a whole is where its replacement is.
 */
export function movedSpan({ start, end }: Span, changes: readonly TextChange[]): Span | undefined {
  let [before, inside] = [0, 0];
  for (const { span, text } of changes) {
    const by = text.length - (span.end - span.start);
    if (span.end <= start) before += by;
    else if (span.start >= end) break;
    else if (span.start >= start && span.end <= end) inside += by;
    else return undefined;
  }
  return { start: start + before, end: end + before + inside };
}

/**
 * Edits of a file of decisions by which all that have a place beyond doubt in the article keep it when the article is changed:
 * their words, their surroundings and their positions. The others keep their lines: they are somebody's to place.
 *
 * @param followed decisions that were followed while the text was typed: that is surer than looking for them.
 * @param changes of `article`, sorted, without overlaps, and over no end of such a decision.
 */
export function retargeted(
  text: string,
  article: string,
  changes: readonly TextChange[],
  followed: readonly Anchored[] = [],
): LineEdit[] {
  const lines = ownLines(text, article).filter(({ annotation }) => annotation.target !== undefined);
  if (lines.length === 0 || changes.length === 0) return [];
  const after = changedText(article, changes);
  const targetOf = targetsIn(after);
  const toCodePoints = offsetsIn(after, "code-point");
  return placesOf(lines, article, followed).flatMap((place, index) => {
    const line = lines[index] as OwnLine;
    const span = place && movedSpan(place, changes);
    return span === undefined ? [] : withTarget(line, targetOf(span), toCodePoints);
  });
}

/** Where the decisions of some lines stand beyond doubt. */
export function placesOf(lines: readonly OwnLine[], article: string, followed: readonly Anchored[]): (Span | undefined)[] {
  const known = new Map(followed.map((one) => [one.annotation.id, one]));
  const found = anchorAll(
    lines.map(({ annotation }) => annotation),
    article,
  );
  return found.map(({ annotation, anchoring }) => {
    const one = known.get(annotation.id);
    return placeOf(one !== undefined && isSame(one.annotation, annotation) ? one.anchoring : anchoring);
  });
}

function withTarget(line: OwnLine, { exact, prefix, suffix, position }: Target, toCodePoints: (offset: number) => number) {
  const { edits, node, set, addBehind } = lineEditor(line);
  const selectors = node("target", "selector")?.children ?? [];
  const typeOf = (index: number) => node("target", "selector", index, "type")?.value as unknown;
  const quote = selectors.findIndex((_, index) => typeOf(index) === "TextQuoteSelector");
  const place = selectors.findIndex((_, index) => typeOf(index) === "TextPositionSelector");
  const words = node("target", "selector", quote, "exact");
  set(words, exact);
  for (const [key, value] of [
    ["prefix", prefix],
    ["suffix", suffix],
  ] as const) {
    const known = node("target", "selector", quote, key);
    if (known !== undefined) set(known, value);
    else if (value !== "") addBehind(words, key, value);
  }
  set(node("target", "selector", place, "start"), toCodePoints(position.start));
  set(node("target", "selector", place, "end"), toCodePoints(position.end));
  return edits;
}
