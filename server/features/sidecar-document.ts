import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Position, Range } from "vscode-languageserver-types";
import { anchorAll } from "../annotations/anchor.ts";
import { type LineProblem, readAnnotations } from "../annotations/jsonl.ts";
import { linesIn } from "../annotations/lines.ts";
import type { Anchored, Anchoring, Annotation } from "../annotations/model.ts";
import { isSame } from "../annotations/same.ts";
import type { Span } from "../core/model.ts";

/** A file of decisions as it stands in the editor, line by line, beside its article. */
export interface SidecarDocument {
  readonly uri: string;
  readonly document: TextDocument;
  /** Undefined where none is found. */
  readonly article: SidecarArticle | undefined;
  /** In the order of the file; the spans are of the lines without their ends. */
  readonly lines: readonly SidecarLine[];
  /** Of all lines that are no decision of ours, or have no say. */
  readonly problems: readonly (LineProblem & Span)[];
}

/** As much of an article as its decisions need: nothing has to be found in it. */
export interface SidecarArticle {
  readonly uri: string;
  readonly document: TextDocument;
  /** Decisions that were followed while the text was typed: that is surer than looking for them. */
  readonly decisions: readonly Anchored[];
}

export interface SidecarLine extends Span {
  readonly annotation: Annotation;
  /** Undefined for what is said of the whole article, and without an article. */
  readonly anchoring: Anchoring | undefined;
  /** All versions of it in the file, the one in force first. */
  readonly versions: readonly Annotation[];
}

/** Never fails: a line that can't be read is a problem. */
export function sidecarDocument(document: TextDocument, article: SidecarArticle | undefined): SidecarDocument {
  const text = document.getText();
  const articleText = article?.document.getText() ?? "";
  const { problems, kept } = readAnnotations(text, articleText);
  const spans = linesIn(text);
  const byLine = new Map<string, { readonly annotation: Annotation; readonly versions: readonly Annotation[] }>();
  for (const originals of kept.originals.values()) {
    const versions = originals.map(({ annotation }) => annotation);
    for (const { line, annotation } of originals) byLine.set(line, { annotation, versions });
  }
  const read = spans.flatMap((span) => {
    const found = byLine.get(text.slice(span.start, span.end));
    return found === undefined ? [] : [{ ...span, ...found }];
  });
  const places = article === undefined ? [] : placesOf(read, article, articleText);
  return {
    uri: document.uri,
    document,
    article,
    lines: read.map((line, index) => ({ ...line, anchoring: places[index] })),
    problems: problems.map((problem) => ({ ...problem, ...(spans[problem.line - 1] ?? { start: 0, end: 0 }) })),
  };
}

/** The decision at a position; undefined where the line is none. */
export function sidecarLineAt({ document, lines }: SidecarDocument, position: Position): SidecarLine | undefined {
  const offset = document.offsetAt(position);
  return lines.find(({ start, end }) => start <= offset && offset <= end);
}

export function lineRange({ document }: SidecarDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

function placesOf(
  lines: readonly { readonly annotation: Annotation }[],
  { decisions }: SidecarArticle,
  articleText: string,
): (Anchoring | undefined)[] {
  const followed = new Map(decisions.map((one) => [one.annotation.id, one]));
  const found = anchorAll(
    lines.map(({ annotation }) => annotation),
    articleText,
  );
  return found.map(({ annotation, anchoring }) => {
    const known = followed.get(annotation.id);
    return known !== undefined && isSame(known.annotation, annotation) ? known.anchoring : anchoring;
  });
}
