import type { Span } from "../core/model.ts";
import { anchorAll } from "./anchor.ts";
import { fold } from "./fold.ts";
import type { Anchored, Anchoring, Annotation, Target } from "./model.ts";
import { continues } from "./pattern.ts";
import { targetsIn } from "./target.ts";

/**
 * The places after an edit in the editor. What stands before or after the edited stretch follows by offset; words that the
 * edit went through are uncertain, unless only white space or the composition of accents changed; where they are gone they
 * are orphaned. A stretch too long for typing (a paste, an undo, a formatter) is searched through. What was uncertain or
 * orphaned is looked for again where the edit brings back its words: an undo gives back what it took.
 */
export function follow(anchored: readonly Anchored[], oldText: string, newText: string): readonly Anchored[] {
  if (oldText === newText) return anchored;
  const edit = editBetween(oldText, newText);
  const again: { readonly i: number; readonly annotation: Annotation; readonly otherwise: Anchoring }[] = [];
  const targetOf = once(() => targetsIn(oldText));
  const followed = anchored.map((one, i): Anchored => {
    const { annotation, anchoring } = one;
    const { target } = annotation;
    if (anchoring === undefined || target === undefined) return one;
    const next = shifted(anchoring, edit, oldText, newText, target);
    // what was only cut out is nowhere: its like beside it is another one
    if (isCertain(anchoring) && !isCertain(next) && edit.oldEnd - edit.start > LONGEST_TYPED && edit.newEnd > edit.start)
      again.push({ i, annotation: { ...annotation, target: targetOf()(anchoring.span) }, otherwise: next });
    else if (isCertain(anchoring) && isCertain(next) && mayHaveGone(edit, anchoring.span, oldText, newText))
      again.push({
        i,
        annotation: { ...annotation, target: targetOf()(anchoring.span) },
        otherwise: { status: "uncertain", span: next.span },
      });
    else if (!isCertain(next) && bringsBack(edit, newText, target.exact)) again.push({ i, annotation, otherwise: next });
    return next === anchoring ? one : { annotation, anchoring: next };
  });
  const found = anchorAll(
    again.map(({ annotation }) => annotation),
    newText,
  );
  for (const [k, { i, otherwise }] of again.entries()) {
    const { annotation } = followed[i]!;
    const anchoring = found[k]!.anchoring ?? otherwise;
    // A guess is no better than where the edit left it, unless it left nothing.
    const better = isCertain(anchoring) || otherwise.status === "orphaned" ? anchoring : otherwise;
    followed[i] = { annotation, anchoring: isCertain(better) ? certain(better.span, annotation) : better };
  }
  return followed;
}

/** Old `start..oldEnd` has become new `start..newEnd`. */
interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  /** By how much the edit could as well have been before: “nn” typed after “n”. */
  readonly slide: number;
}

const LONGEST_TYPED = 200;
const LONGEST_SLIDE = 100_000;

function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (same < most - start && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++;
  const [oldEnd, newEnd] = [before.length - same, after.length - same];
  const [longer, end] = oldEnd === start ? [after, newEnd] : [before, oldEnd];
  let slide = 0;
  if (oldEnd === start || newEnd === start)
    while (slide < Math.min(start, LONGEST_SLIDE) && longer[start - 1 - slide] === longer[end - 1 - slide]) slide++;
  return { start, oldEnd, newEnd, slide };
}

const isCertain = (anchoring: Anchoring): anchoring is { readonly status: "exact" | "moved"; readonly span: Span } =>
  anchoring.status === "exact" || anchoring.status === "moved";

const certain = (span: Span, { target }: Annotation): Anchoring => ({
  status: span.start === target?.position.start ? "exact" : "moved",
  span,
});

function shifted(anchoring: Anchoring, edit: Edit, oldText: string, newText: string, target: Target): Anchoring {
  if (anchoring.status === "orphaned") return anchoring;
  const position = target.position.start;
  const { start, end } = anchoring.span;
  const by = edit.newEnd - edit.oldEnd;
  const place = (span: Span, touched: boolean): Anchoring => {
    if (anchoring.status === "uncertain" || touched) return { status: "uncertain", span };
    return { status: span.start === position ? "exact" : "moved", span };
  };
  const outside = end <= edit.start ? 0 : start >= edit.oldEnd - edit.slide ? by : undefined;
  if (outside !== undefined) {
    const span = { start: start + outside, end: end + outside };
    if (outside === 0 && end < edit.start - edit.slide) return anchoring;
    const [was, is] = [goesOn(oldText, { start, end }), goesOn(newText, span)];
    if (was && !is && standsIn(newText, span, target)) return { status: span.start === position ? "exact" : "moved", span };
    return place(span, (is && !was) || ambiguous(edit, start, end));
  }
  const span = { start: start < edit.start ? start : edit.start, end: end > edit.oldEnd ? end + by : edit.newEnd };
  const words = newText.slice(span.start, span.end);
  if (words.trim() === "") return { status: "orphaned" };
  const cut = start >= edit.start || end <= edit.oldEnd;
  return place(span, cut || fold(words).text !== fold(oldText.slice(start, end)).text);
}

/**
 * Whether the words may be those that were cut out, or put in, instead of the same ones beside them: of “Kim. Kim kam” one
 * “Kim” is left, and the text doesn't say which.
 */
function ambiguous({ start, oldEnd, slide }: Edit, from: number, to: number): boolean {
  if (oldEnd === start) return start - slide <= from && to <= start;
  return slide > 0 && Math.max(0, start - from) <= Math.min(slide, oldEnd - to);
}

/**
 * Whether the words beside the edit only seem to have stayed: where a stretch was exchanged, as by moving a line, what is the
 * same before and after it may be so by chance, and the words themselves be in what was put in.
 */
function mayHaveGone({ start, oldEnd, newEnd }: Edit, span: Span, oldText: string, newText: string): boolean {
  if (oldEnd === start || newEnd === start || span.end < start - BY_CHANCE || span.start > oldEnd + BY_CHANCE) return false;
  const words = oldText.slice(span.start, span.end);
  return newText.slice(Math.max(0, start - words.length + 1), newEnd + words.length - 1).includes(words);
}

/** No two stretches are the same for longer without being the same. */
const BY_CHANCE = 300;

/** Whether the words are part of a longer one. */
const goesOn = (text: string, { start, end }: Span): boolean => continues(text, start) || continues(text, end);

/** Whether these are the words, and one side is as it was. */
function standsIn(text: string, { start, end }: Span, { exact, prefix, suffix }: Target): boolean {
  if (text.slice(start, end) !== exact) return false;
  return (
    (suffix.trim() !== "" && text.startsWith(suffix, end)) || (prefix.trim() !== "" && text.slice(0, start).endsWith(prefix))
  );
}

/** Whether the words stand where something has changed. */
function bringsBack({ start, newEnd }: Edit, newText: string, exact: string): boolean {
  return newText.slice(Math.max(0, start - exact.length), newEnd + exact.length).includes(exact);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
