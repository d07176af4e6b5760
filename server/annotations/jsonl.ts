import { offsetsIn, utf16OffsetsIn } from "../formats/offsets.ts";
import { validate } from "./annotation.schema.json";
import type { Annotation } from "./model.ts";
import { compare, inOrder, lastChangedFirst } from "./order.ts";
import { fromWebAnnotation, toWebAnnotation, type WebAnnotation } from "./web-annotation.ts";

/** What a `NAME.annotations.jsonl` holds. Nothing in it is lost by reading and writing, whatever it is. */
export interface AnnotationFile {
  /** One for every id, in the order of the file. */
  readonly annotations: readonly Annotation[];
  /**
   * Other versions of some of `annotations`, with their ids: two branches that were merged, each with its own. The one
   * changed last is in force and among `annotations`; this one stays in the file until somebody decides.
   */
  readonly conflicts: readonly Annotation[];
  /** By line. */
  readonly problems: readonly LineProblem[];
  /** What writing needs besides, so that it changes no line that nobody has changed. */
  readonly kept: Kept;
}

export interface LineProblem {
  /** Counts from 1. */
  readonly line: number;
  readonly code: LineProblemCode;
  /** What exactly is wrong, where the code doesn't say it: in English, for people. */
  readonly detail?: string;
}

/**
 * `foreign` is a Web Annotation but no decision of ours, and in order. `duplicateId` is the line of a version that is not
 * in force. All others could not be read; their lines are kept as they are.
 */
export type LineProblemCode =
  | "notJson"
  | "cutOff"
  | "tooLong"
  | "tooDeep"
  | "conflictMarker"
  | "notAnAnnotation"
  | "foreign"
  | "duplicateId";

export interface Kept {
  /** Lines that are no annotations of ours, each with the id of the annotation in front of which it stood. */
  readonly lines: readonly { readonly text: string; readonly before: string | undefined }[];
  /** By id, what was read: the version in force first. */
  readonly originals: ReadonlyMap<string, readonly Original[]>;
}

interface Original {
  readonly annotation: Annotation;
  readonly line: string;
  readonly value: WebAnnotation;
}

/** In UTF-16 code units. No decision is longer; what is would only stop the editor. */
const LONGEST_LINE = 1_000_000;
const DEEPEST = 64;

/**
 * Never throws: a line that can't be read is a problem and kept.
 *
 * @param text the file, with or without byte order mark, lines ended by LF or CRLF; empty lines count for nothing.
 * @param articleText the article as it is now: positions count code points in the file and UTF-16 code units inside.
 */
export function readAnnotations(text: string, articleText: string): AnnotationFile {
  const toUtf16 = utf16OffsetsIn(articleText, "code-point");
  const versions = new Map<string, (Original & { readonly number: number })[]>();
  const lines: { text: string; before: string | undefined }[] = [];
  const problems: LineProblem[] = [];
  const seen = new Set<string>();
  const all = text.replace(/^\uFEFF/, "").split("\n");
  let waiting = 0;
  for (const [i, ended] of all.entries()) {
    const line = ended.endsWith("\r") ? ended.slice(0, -1) : ended;
    if (line.trim() === "") continue;
    const read = readLine(line, toUtf16, i === all.length - 1);
    if ("code" in read) {
      problems.push({ line: i + 1, ...read });
      lines.push({ text: line, before: undefined });
      continue;
    }
    const { id } = read.annotation;
    for (; waiting < lines.length; waiting++) lines[waiting]!.before = id;
    if (seen.has(line)) continue;
    seen.add(line);
    const others = versions.get(id);
    if (others === undefined) versions.set(id, [{ ...read, number: i + 1 }]);
    else others.push({ ...read, number: i + 1 });
  }
  for (const [id, some] of versions) {
    if (some.length === 1) continue;
    some.sort(byChange);
    for (const { number } of some.slice(1)) problems.push({ line: number, code: "duplicateId", detail: id });
  }
  const found = [...versions.values()];
  return {
    annotations: found.map(([first]) => first!.annotation),
    conflicts: found.flatMap((some) => some.slice(1).map(({ annotation }) => annotation)),
    problems: problems.sort((a, b) => a.line - b.line),
    kept: { lines, originals: versions },
  };
}

/**
 * One annotation a line, sorted by position, then id, with those of the whole article first; ended by LF. A line whose
 * annotation is the very value that was read stays as it was, of a changed one everything that is not ours.
 * The empty string where there is nothing to write.
 *
 * @param article its text as it is now, and its file name.
 */
export function writeAnnotations(
  { annotations, conflicts = [], kept = NOTHING }: Pick<AnnotationFile, "annotations"> & Partial<AnnotationFile>,
  article: { readonly text: string; readonly fileName: string },
): string {
  const toCodePoints = offsetsIn(article.text, "code-point");
  const waiting = new Map<string | undefined, string[]>();
  for (const { text, before } of kept.lines) {
    const some = waiting.get(before);
    if (some === undefined) waiting.set(before, [text]);
    else some.push(text);
  }
  const written: string[] = [];
  for (const annotation of [...annotations, ...conflicts].sort(inOrder)) {
    const { id } = annotation;
    written.push(...(waiting.get(id) ?? []));
    waiting.delete(id);
    const originals = kept.originals.get(id) ?? [];
    const same = originals.find((original) => original.annotation === annotation);
    const value = toWebAnnotation(annotation, article.fileName, toCodePoints, (same ?? originals[0])?.value);
    const unchanged = same !== undefined && sourceOf(value) === sourceOf(same.value);
    written.push(unchanged ? same.line : lineOf(value));
  }
  for (const some of waiting.values()) written.push(...some);
  return written.map((line) => `${line}\n`).join("");
}

const NOTHING: Kept = { lines: [], originals: new Map() };

type ReadLine = Original | Omit<LineProblem, "line">;

function readLine(line: string, toUtf16: (offset: number) => number, isLast: boolean): ReadLine {
  if (line.length > LONGEST_LINE) return { code: "tooLong" };
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line)) return { code: "conflictMarker" };
  if (depth(line) > DEEPEST) return { code: "tooDeep" };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return isLast ? { code: "cutOff" } : { code: "notJson", detail: (error as Error).message };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { code: "notAnAnnotation" };
  if (!Object.hasOwn(value, "lagebild:state"))
    return { code: "type" in value && value.type === "Annotation" ? "foreign" : "notAnAnnotation" };
  if (!validate(value)) return { code: "notAnAnnotation", detail: complaint() };
  const annotation = fromWebAnnotation(value as WebAnnotation, toUtf16);
  return annotation === undefined ? { code: "notAnAnnotation" } : { annotation, line, value: value as WebAnnotation };
}

/** How deep brackets nest, by one pass: parsers and writers of JSON may go down recursively. */
function depth(line: string): number {
  let deepest = 0;
  let now = 0;
  for (let i = 0; i < line.length; i++) {
    const char = line[i];
    if (char === '"') i = endOfString(line, i);
    else if (char === "{" || char === "[") deepest = Math.max(deepest, ++now);
    else if (char === "}" || char === "]") now--;
  }
  return deepest;
}

function endOfString(line: string, start: number): number {
  let i = start + 1;
  while (i < line.length && line[i] !== '"') i += line[i] === "\\" ? 2 : 1;
  return i;
}

/** The outermost of what the schema finds: what is inside follows from it. */
function complaint(): string {
  const errors = (validate.errors ?? []).filter(({ message }) => !/^must match "(?:then|else)" schema$/.test(message ?? ""));
  const [first] = errors.sort((a, b) => a.instancePath.split("/").length - b.instancePath.split("/").length);
  return first === undefined ? "" : `${first.instancePath.slice(1)} ${first.message ?? "is not valid"}`.trim();
}

/** Equal ones in an order that doesn't depend on which stood first. */
const byChange = (a: Original, b: Original): number => lastChangedFirst(a.annotation, b.annotation) || compare(b.line, a.line);

const sourceOf = (value: object): unknown => (value as { target?: { source?: unknown } }).target?.source;

/** JSON in one line: some editors take these characters for line ends although JSON does not. */
export const lineOf = (value: unknown): string =>
  JSON.stringify(value).replace(/[\x85\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
