import { tokenize } from "../server/core/scan.ts";
import type { Tagger } from "../server/core/tagger/tagger.ts";
import { toRunningText } from "./running-text.ts";

export type Type = "PER" | "LOC" | "ORG";
const TYPES: readonly Type[] = ["PER", "LOC", "ORG"];
const NAMES = { person: "PER", place: "LOC", organisation: "ORG" } as const;

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Finds names in a sentence of running text; offsets in it. */
export type FindNames = (text: string) => readonly { readonly type: Type; readonly start: number; readonly end: number }[];

export function findByTagger({ tagNames }: Tagger): FindNames {
  return (text) => {
    const tokens = tokenize(text);
    return tagNames(tokens, [{ start: 0, end: 0, firstToken: 0, lastToken: tokens.length }]).map(
      ({ firstToken, lastToken, type }) => ({
        type: NAMES[type],
        start: tokens.start(firstToken),
        end: tokens.end(lastToken - 1),
      }),
    );
  };
}

/**
 * Strict F1 of the outer names by type and over all: same type, same span.
 *
 * @param onError is told each name that is missed or wrong.
 */
export function evaluate(
  find: FindNames,
  sentences: readonly { readonly tokens: readonly string[]; readonly labels: readonly string[] }[],
  onError?: (line: string) => void,
): Record<Type | "all", Score> {
  const counts: Record<string, { gold: number; found: number; right: number }> = {};
  for (const type of [...TYPES, "all"]) counts[type] = { gold: 0, found: 0, right: 0 };
  const count = (name: string, key: "gold" | "found" | "right") => {
    for (const type of [name.slice(0, 3), "all"]) (counts[type] as Record<typeof key, number>)[key]++;
  };
  for (const { tokens: words, labels } of sentences) {
    const { text, starts } = toRunningText(words);
    const gold = new Set(goldNames(words, starts, labels));
    const found = new Set(find(text).map(({ type, start, end }) => `${type} ${start} ${end}`));
    for (const name of gold) count(name, "gold");
    for (const name of found) {
      count(name, "found");
      if (gold.has(name)) count(name, "right");
    }
    if (onError === undefined) continue;
    const show = (sign: string, name: string) => {
      const [type, start, end] = name.split(" ");
      onError(`${sign} ${type} ${text.slice(Number(start), Number(end))}\t${text}`);
    };
    for (const name of gold) if (!found.has(name)) show("-", name);
    for (const name of found) if (!gold.has(name)) show("+", name);
  }
  return Object.fromEntries(Object.entries(counts).map(([type, value]) => [type, toScore(value)])) as Record<Type | "all", Score>;
}

function goldNames(words: readonly string[], starts: readonly number[], labels: readonly string[]): string[] {
  const names: string[] = [];
  let open: { readonly type: string; readonly start: number; end: number } | undefined;
  const close = () => {
    if (open !== undefined) names.push(`${open.type} ${open.start} ${open.end}`);
    open = undefined;
  };
  words.forEach((word, at) => {
    const label = labels[at] as string;
    const type = label.slice(2);
    const start = starts[at] as number;
    if (label.startsWith("I-") && open?.type === type) open.end = start + word.length;
    else {
      close();
      if ((TYPES as readonly string[]).includes(type)) open = { type, start, end: start + word.length };
    }
  });
  close();
  return names;
}

function toScore({ gold, found, right }: { gold: number; found: number; right: number }): Score {
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
