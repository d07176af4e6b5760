import type { Block, Span } from "../../core/model.ts";

/** What stands between single quotation marks, marks included; of one without its counterpart, the mark. */
export interface SinglePair extends Span {
  readonly closed: boolean;
}

interface Opened {
  readonly mark: string;
  readonly start: number;
  readonly block: number;
}

/**
 * Finds the quotations in single marks: ‚…‘, ›…‹, ‹…›. An apostrophe is never taken for one: it closes what ‚ has opened where no
 * letter follows, but is missed nowhere. So a closing ‘ counts as unopened only behind the end of a sentence, where no apostrophe
 * stands, and where the paragraph has no other mark that may have opened it.
 */
export function singleQuotationsIn(text: string, blocks: readonly Block[]): SinglePair[] {
  if (!/[‚›‹‘’]/.test(text)) return [];
  const found: SinglePair[] = [];
  let open: Opened | undefined;
  const giveUp = () => {
    if (open !== undefined) found.push({ start: open.start, end: open.start + 1, closed: false });
    open = undefined;
  };
  blocks.forEach((block, index) => {
    if (open !== undefined && index - open.block > LONGEST) giveUp();
    for (const { index: at, 0: mark } of block.text.matchAll(/[‚›‹‘’']/g)) {
      const start = block.start + at;
      const [before, after] = [text[start - 1] ?? " ", text[start + 1] ?? " "];
      // doubled, they stand for „ and “
      if (before === mark || after === mark) continue;
      const beginsParagraph = block.text.slice(0, at).trim() === "";
      if (open !== undefined && open.block < index && mark === open.mark && beginsParagraph) open = { ...open, block: index };
      else if (open !== undefined && CLOSERS[open.mark]?.includes(mark) === true && closes(before, after)) {
        found.push({ start: open.start, end: start + 1, closed: true });
        open = undefined;
      } else if (CLOSERS[mark] !== undefined && opens(before, after)) {
        giveUp();
        open = { mark, start, block: index };
      } else if (open === undefined && isUnopened(block.text.slice(0, at), mark, before, after))
        found.push({ start, end: start + 1, closed: false });
    }
  });
  giveUp();
  return found;
}

/** How many paragraphs a quotation may run over. */
const LONGEST = 3;

/** By the opening mark. */
const CLOSERS: Readonly<Record<string, string>> = { "‚": "‘’'", "›": "‹", "‹": "›" };

/** With a space behind, ‚ is somebody's comma and › an arrow. */
const opens = (before: string, after: string): boolean => !/\s/.test(after) && /[\s([{–—\-/„»«“"]/.test(before);

const closes = (before: string, after: string): boolean => !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after);

function isUnopened(paragraphBefore: string, mark: string, before: string, after: string): boolean {
  if (!closes(before, after)) return false;
  if (mark === "›" || mark === "‹") return !/[›‹]/.test(paragraphBefore);
  // somebody may have opened it with another mark, a comma for one
  return mark !== "'" && /[.!?…]/.test(before) && !/(?:^|[\s([{–—„»«“"])[‚‘’',`´]/.test(paragraphBefore);
}
