import type { Respellings } from "../respell.ts";
import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { type CatalogueName, keyTokens } from "./catalogue-names.ts";
import type { GazetteerMatch, NameReading } from "./gazetteer.ts";
import type { WordForm } from "./inflection.ts";
import { isPlain, withoutMarks } from "./letter-marks.ts";

/** Names by their tokens: what they mean as far as one has read, and what may follow. */
export interface NameNode {
  children?: Map<string, NameNode>;
  readings: NameReading[];
  /** Whether the readings are of names that are spelt otherwise. */
  isOther?: boolean;
}

/** Adds a form of a name below the node of its first token; a form that begins with another token is none of this node's. */
export function insertName(
  first: NameNode,
  word: string,
  { form, lemma, ending }: WordForm,
  { entry, layer, role }: CatalogueName,
  spellingsWithout: Respellings,
  isOther: boolean,
): void {
  const [head, ...tail] = keyTokens(form);
  if (head !== word) return;
  let node = first;
  for (const text of tail) {
    const key = isPlain(text) ? text.toLowerCase() : straight(text.toLowerCase());
    node.children ??= new Map();
    let child = node.children.get(key);
    if (child === undefined) {
      child = { readings: [] };
      node.children.set(key, child);
      for (const other of spellingsWithout(key)) if (!node.children.has(other)) node.children.set(other, child);
    }
    node = child;
  }
  if (isOther && node.readings.length > 0 && node.isOther !== true) return;
  if (node.readings.some((known) => known.entry === entry && known.role === role)) return;
  if (isOther) node.isOther = true;
  node.readings.push({ entry, layer, role, lemma, ending });
}

/** The longest name that goes on from its first token. */
export function longestFrom(first: NameNode, tokens: Tokens, at: number): GazetteerMatch | undefined {
  let best: GazetteerMatch | undefined;
  let node = first;
  let next = at + 1;
  for (;;) {
    if (node.readings.length > 0) best = { lastToken: next, readings: node.readings };
    if (node.children === undefined) return best;
    const follower = skipHyphen(tokens, next);
    const child = childAt(node.children, tokens, follower);
    if (child === undefined) return best;
    node = child;
    next = follower + 1;
  }
}

/** Whether a name is whole with its first token, or its second one follows. */
export function goesOn({ readings, children }: NameNode, tokens: Tokens, at: number): boolean {
  return readings.length > 0 || (children !== undefined && childAt(children, tokens, skipHyphen(tokens, at + 1)) !== undefined);
}

/** What a token leads to that stands close behind those before it. */
function childAt(children: ReadonlyMap<string, NameNode>, tokens: Tokens, at: number): NameNode | undefined {
  if (at >= tokens.length || tokens.start(at) - tokens.end(at - 1) > WIDEST_GAP) return undefined;
  const { lower } = tokens.word(at);
  return children.get(lower) ?? (isPlain(lower) ? undefined : children.get(straight(withoutMarks(lower))));
}

/** UTF-16 code units between two words of a name: a space may be written `&nbsp;`, or stand beside Markdown's `**`. */
const WIDEST_GAP = 6;

function skipHyphen(tokens: Tokens, at: number): number {
  return isMarked(tokens, at, Mark.hyphen) && touches(tokens, at) ? at + 1 : at;
}

/** “Lord’s” as “Lord's”. */
const straight = (text: string): string => (APOSTROPHES.has(text) ? "'" : text);

const APOSTROPHES: ReadonlySet<string> = new Set(["’", "‘", "′"]);
