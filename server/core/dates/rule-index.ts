import type { DateGrammar } from "../language.ts";
import type { Token } from "../model.ts";
import { compilePattern, NUMBER_START, type Pattern } from "./pattern.ts";
import type { DateRule } from "./rules.ts";

export interface CompiledRule {
  readonly rule: DateRule;
  readonly pattern: Pattern;
}

/** The rules whose pattern can begin at a token, in the order of the table. */
export type RuleIndex = (tokens: readonly Token[], lower: readonly string[], at: number) => readonly CompiledRule[];

/**
 * Rules by the first and second token they can begin with: a number alone begins dozens, with the word behind it few.
 *
 * @throws Error where a pattern is malformed.
 */
export function indexRules({ rules, lexicon }: DateGrammar): RuleIndex {
  const byStart = new Map<string, Start>();
  const seconds = new Set<string>();
  for (const rule of rules) {
    const compiled = { rule, pattern: compilePattern(rule.pattern, lexicon) };
    for (const second of compiled.pattern.seconds ?? []) seconds.add(second);
    for (const word of compiled.pattern.starts) {
      const start = byStart.get(word);
      if (start === undefined) byStart.set(word, { rules: [compiled], bySecond: new Map() });
      else start.rules.push(compiled);
    }
  }
  // most words begin nothing: their shape tells before they are looked up
  const shapes = new Uint8Array(SHAPES);
  for (const word of byStart.keys()) shapes[shapeOf(word)] = 1;
  return (tokens, lower, at) => {
    const first = (tokens[at] as Token).kind === "number" ? NUMBER_START : (lower[at] as string);
    const start = shapes[shapeOf(first)] === 1 ? byStart.get(first) : undefined;
    if (start === undefined) return NONE;
    const word = lower[at + 1];
    // words that are second in no pattern are one, so that the pairs cannot grow without bound
    const second = word !== undefined && seconds.has(word) ? word : tokens[at + 1]?.kind === "number" ? NUMBER_START : OTHER;
    const known = start.bySecond.get(second);
    if (known !== undefined) return known;
    const fitting = start.rules.filter(({ pattern }) => admits(pattern, second));
    start.bySecond.set(second, fitting);
    return fitting;
  };
}

interface Start {
  readonly rules: CompiledRule[];
  /** Filled as pairs are met. */
  readonly bySecond: Map<string, readonly CompiledRule[]>;
}

function admits({ seconds }: Pattern, second: string): boolean {
  return seconds === undefined || seconds.has(second) || (/^\d/.test(second) && seconds.has(NUMBER_START));
}

const SHAPES = 0x1000;

/** A number that equal words have in common and others seldom, from three letters and the length. */
function shapeOf(word: string): number {
  const last = word.length - 1;
  return ((word.charCodeAt(0) * 31 + word.charCodeAt(last >> 1)) * 31 + word.charCodeAt(last) * 7 + last) & (SHAPES - 1);
}

const NONE: readonly never[] = [];
/** No word: none is empty. */
const OTHER = "";
