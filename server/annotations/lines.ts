import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import type { Span } from "../core/model.ts";
import { lineOf, readAnnotations } from "./jsonl.ts";
import type { Annotation } from "./model.ts";

/** A line of a file of decisions that is one of ours; the span is of the line without its end, in UTF-16 code units. */
export interface OwnLine extends Span {
  readonly text: string;
  readonly annotation: Annotation;
}

/** Characters of a file to be replaced by others; offsets in UTF-16 code units. */
export interface LineEdit {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/** The lines of a file as `readAnnotations` takes them apart, without byte order mark and carriage returns. */
export function linesIn(text: string): Span[] {
  const spans: Span[] = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  while (start <= text.length) {
    const feed = text.indexOf("\n", start);
    const next = feed < 0 ? text.length : feed;
    spans.push({ start, end: text[next - 1] === "\r" && next > start ? next - 1 : next });
    start = next + 1;
  }
  return spans;
}

/** Every decision of ours in a file, in its order, those of versions that are not in force, too. @param articleText see `readAnnotations`. */
export function ownLines(text: string, articleText: string): OwnLine[] {
  const byLine = new Map<string, Annotation>();
  for (const versions of readAnnotations(text, articleText).kept.originals.values())
    for (const { line, annotation } of versions) byLine.set(line, annotation);
  return linesIn(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const annotation = byLine.get(line);
    return annotation === undefined ? [] : [{ start, end, text: line, annotation }];
  });
}

/** Makes edits of values of a line: nothing else in it changes, however it is laid out. */
export function lineEditor(line: OwnLine) {
  const root = parseTree(line.text);
  const edits: LineEdit[] = [];
  return {
    edits,
    node: (...path: (string | number)[]): Node | undefined => root && findNodeAtLocation(root, path),
    /** Writes a value in place of that of a node. */
    set(node: Node | undefined, value: string | number): void {
      if (node === undefined || node.value === value) return;
      edits.push({ offset: line.start + node.offset, length: node.length, content: lineOf(value) });
    },
    /** Writes a property behind the value of another one. */
    addBehind(node: Node | undefined, key: string, value: string): void {
      if (node === undefined) return;
      const content = `,${JSON.stringify(key)}:${lineOf(value)}`;
      edits.push({ offset: line.start + node.offset + node.length, length: 0, content });
    },
  };
}
