import type { Block, Span } from "../../core/model.ts";
import { singleQuotationsIn } from "./single-quotations.ts";

/** What stands between quotation marks, marks included. */
export interface Quotation extends Span {
  /** `false`: its other mark is missing; the span is that of the mark there is. */
  readonly closed: boolean;
  /** Inside another one. */
  readonly nested: boolean;
}

/** Closing marks by the opening one. */
const CLOSERS: Readonly<Record<string, string>> = { "„": '“”"‟', "»": "«", "«": "»", "“": '”"', '"': '"“”' };

/** How many paragraphs a quotation may run over without a mark at the beginning of each. */
const LONGEST = 20;

interface Opened {
  readonly mark: string;
  readonly start: number;
  readonly block: number;
}

/**
 * Finds the quotations of an article: „…“, »…«, «…», “…”, "…", and those in single marks. One that runs over several paragraphs may begin each of them with an
 * opening mark and ends once. An opening mark that is never closed, and a closing one that nothing opened, are told as not closed.
 */
export function quotationsIn(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Pair[] = [];
  let open: Opened[] = [];
  const giveUp = (ones: readonly Opened[]) => {
    for (const { start } of ones) found.push({ start, end: start + 1, closed: false });
  };
  blocks.forEach((block, index) => {
    const [oldest] = open;
    if (oldest !== undefined && index - oldest.block > LONGEST) {
      giveUp([oldest]);
      open = [];
    }
    for (const { index: at, 0: mark } of block.text.matchAll(/[„“”"»«‟]/g)) {
      const start = block.start + at;
      const top = open.at(-1);
      const fromBefore = top !== undefined && top.block < index && mark === top.mark;
      if (fromBefore && block.text.slice(0, at).trim() === "") {
        // each paragraph of a long quotation begins with a mark
        found.push({ start: top.start, end: (blocks[index - 1] as Block).end, closed: true });
        open = [{ mark, start, block: index }];
      } else if (fromBefore && mark === '"' && opens(text, start, mark)) {
        // these marks can't stand inside of each other: the one before was never closed
        giveUp([top]);
        open = [{ mark, start, block: index }];
      } else if (
        top !== undefined &&
        CLOSERS[top.mark]?.includes(mark) === true &&
        !(mark === "“" && isEnglish(text, start, top))
      ) {
        open.pop();
        found.push({ start: top.start, end: start + 1, closed: true });
      } else if (opens(text, start, mark)) open.push({ mark, start, block: index });
      else if (top === undefined && mark !== '"') found.push({ start, end: start + 1, closed: false });
    }
  });
  giveUp(open);
  return nest([...found, ...singleQuotationsIn(text, blocks)]);
}

type Pair = Omit<Quotation, "nested">;

/** In the order of the text; those inside of others are told apart. */
function nest(found: readonly Pair[]): Quotation[] {
  let end = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((one) => {
      const nested = one.start < end;
      if (one.closed) end = Math.max(end, one.end);
      return { ...one, nested };
    });
}

/** “ closes „, but behind a typewriter's mark it may as well open an English quotation. */
function isEnglish(text: string, at: number, { mark }: Opened): boolean {
  return mark !== "„" && opens(text, at, "“");
}

function opens(text: string, at: number, mark: string): boolean {
  if (mark === "„") return true;
  if (CLOSERS[mark] === undefined) return false;
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  return !/\s/.test(after) && /[\s([{–—\-/‚‘'„»«]/.test(before);
}

/** Whether an offset lies in a quotation. */
export function isQuoted(offset: number, quotations: readonly Quotation[]): boolean {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as Quotation).start <= offset) low = middle + 1;
    else high = middle;
  }
  // whatever stands before one that is in no other has ended
  for (let at = low - 1; at >= 0; at--) {
    const { end, closed, nested } = quotations[at] as Quotation;
    if (closed && offset < end) return true;
    if (!nested) return false;
  }
  return false;
}
