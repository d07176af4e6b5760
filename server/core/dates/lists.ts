import type { Span, Token } from "../model.ts";
import { isAdjacent, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { DateGrammar } from "./date-grammar.ts";
import type { DateTemplate, Slot } from "./rules.ts";

/**
 * The earlier parts of a list or range whose last part has been found: `3., 4.` in “3., 4. und 7. Oktober”,
 * `14` in “14-18 Uhr”. They take what they leave out from the last part.
 *
 * @param at first token of the last part.
 * @param free first token that belongs to no expression yet.
 */
export function listItems(
  means: DateTemplate,
  tokens: Tokens,
  at: number,
  free: number,
  grammar: DateGrammar,
): readonly ListItem[] {
  // a joint is right before it, or it is no list
  if (!isMarked(tokens, at, Mark.number) || at <= free || !grammar.listJoints.has(tokens.lower(at - 1) as string)) return NONE;
  const read = readerFor(means, grammar);
  if (read === undefined) return NONE;
  const items: ListItem[] = [];
  let next = at;
  for (;;) {
    // one joint or two: `11., 18., und 25. März`, `17. sowie am 23. Jänner`
    let before = next;
    while (before > free && next - before < LONGEST_JOINT && grammar.listJoints.has(tokens.lower(before - 1) as string)) before--;
    if (before === next || before <= free) break;
    const item = read(tokens, before - 1, free);
    if (item === undefined) break;
    items.unshift(item);
    next = item.firstToken;
  }
  return items;
}

export interface ListItem extends Span {
  readonly firstToken: number;
  readonly means: DateTemplate;
}

const NONE: readonly ListItem[] = [];
const LONGEST_JOINT = 2;

type Reader = (tokens: Tokens, last: number, free: number) => ListItem | undefined;

function readerFor(means: DateTemplate, grammar: DateGrammar): Reader | undefined {
  if (means.kind === "clock") return (tokens, last, free) => withEvery(clock(tokens, last, free, grammar), means.every);
  if (means.kind === "calendar" && means.day !== undefined && means.month !== undefined) {
    const { weekday: _, ...rest } = means;
    return (tokens, last, free) => day(tokens, last, free, rest);
  }
  return undefined;
}

function withEvery(item: ListItem | undefined, every: Slot | undefined): ListItem | undefined {
  return item === undefined || every === undefined ? item : { ...item, means: { ...item.means, every } as DateTemplate };
}

/** `14`, `20.30`, `20:30`, that end at token `last`. */
function clock(tokens: Tokens, last: number, free: number, { clockMarks }: DateGrammar): ListItem | undefined {
  const [token, mark, hour] = [tokens.at(last), tokens.at(last - 1), tokens.at(last - 2)];
  if (token?.kind !== "number" || token.text.length > 2) return undefined;
  const withMinutes =
    last - 2 >= free &&
    hour?.kind === "number" &&
    mark !== undefined &&
    clockMarks.has(mark.text) &&
    isAdjacent(hour, mark) &&
    isAdjacent(mark, token);
  if (withMinutes) {
    if (Number(hour.text) > 24 || Number(token.text) > 59) return undefined;
    return {
      start: hour.start,
      end: token.end,
      firstToken: last - 2,
      means: { kind: "clock", hour: Number(hour.text), minute: Number(token.text) },
    };
  }
  if (Number(token.text) > 24) return undefined;
  return { start: token.start, end: token.end, firstToken: last, means: { kind: "clock", hour: Number(token.text) } };
}

/** `3.` or, in a range, `3`, that ends at token `last`. */
function day(tokens: Tokens, last: number, free: number, means: DateTemplate): ListItem | undefined {
  const dotted = tokens.at(last)?.text === "." && touches(tokens, last);
  const at = dotted ? last - 1 : last;
  const token = tokens.at(at);
  if (at < free || token?.kind !== "number" || token.text.length > 2) return undefined;
  const number = Number(token.text);
  if (number < 1 || number > 31 || (!dotted && tokens.at(last + 1)?.kind === "word")) return undefined;
  return {
    start: token.start,
    end: (tokens.at(last) as Token).end,
    firstToken: at,
    means: { ...means, day: number } as DateTemplate,
  };
}
