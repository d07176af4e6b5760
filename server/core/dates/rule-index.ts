import type { DateGrammar } from "../language.ts";
import type { Tokens } from "../tokens.ts";
import type { PlainWord, WordFacts } from "../vocabulary.ts";
import { keyOf } from "./number-classes.ts";
import { compilePattern, type Pattern } from "./pattern.ts";
import type { DateRule } from "./rules.ts";
import { compileTemplate, type FillTemplate } from "./template.ts";

export interface CompiledRule {
  readonly rule: DateRule;
  readonly pattern: Pattern;
  readonly fill: FillTemplate;
}

export interface RuleIndex {
  /** The rules whose pattern can begin at a token, in the order of the table. */
  rulesAt(tokens: Tokens, at: number): readonly CompiledRule[];
  /** Sorts a word into the classes that `rulesAt` looks at. */
  classify(word: PlainWord): Pick<WordFacts, "dateStart" | "dateSecond">;
}

/**
 * Rules by the first and second token they can begin with: a number alone begins dozens, with the word behind it few.
 * Words that the same rules may have first, or second, are of one class; class 0 is all others.
 *
 * @throws Error where a pattern is malformed.
 */
export function indexRules({ rules, lexicon }: DateGrammar): RuleIndex {
  const compiled = rules.map((rule) => ({
    rule,
    pattern: compilePattern(rule.pattern, lexicon),
    fill: compileTemplate(rule.means),
  }));
  const starts = classesOf(compiled, ({ starts }) => starts);
  const seconds = classesOf(compiled, ({ seconds }) => seconds);
  // filled as pairs are met
  const pairs: (readonly CompiledRule[] | undefined)[] = new Array(starts.rules.length * seconds.rules.length).fill(undefined);
  const rulesOf = (start: number, second: number) => {
    const beginning = starts.rules[start] ?? NONE;
    const going = new Set(seconds.rules[second]);
    return beginning.filter((one) => one.pattern.seconds === undefined || going.has(one));
  };
  return {
    rulesAt(tokens, at) {
      const { dateStart } = tokens.word(at);
      const second = at + 1 < tokens.length ? tokens.word(at + 1).dateSecond : 0;
      const pair = dateStart * seconds.rules.length + second;
      let known = pairs[pair];
      if (known === undefined) {
        known = rulesOf(dateStart, second);
        pairs[pair] = known;
      }
      return known;
    },
    classify(word) {
      const key = keyOf(word);
      return { dateStart: starts.byKey.get(key) ?? 0, dateSecond: seconds.byKey.get(key) ?? 0 };
    },
  };
}

interface Classes {
  readonly byKey: ReadonlyMap<number, number>;
  /** By class. */
  readonly rules: readonly (readonly CompiledRule[])[];
}

function classesOf(compiled: readonly CompiledRule[], keysOf: (pattern: Pattern) => ReadonlySet<number> | undefined): Classes {
  const rulesOf = new Map<number, number[]>();
  compiled.forEach(({ pattern }, index) => {
    for (const key of keysOf(pattern) ?? []) {
      const list = rulesOf.get(key);
      if (list === undefined) rulesOf.set(key, [index]);
      else list.push(index);
    }
  });
  const byKey = new Map<number, number>();
  const classes = new Map<string, number>();
  const rules: (readonly CompiledRule[])[] = [NONE];
  for (const [key, indices] of rulesOf) {
    const name = indices.join();
    let number = classes.get(name);
    if (number === undefined) {
      number = rules.length;
      classes.set(name, number);
      rules.push(indices.map((index) => compiled[index] as CompiledRule));
    }
    byKey.set(key, number);
  }
  return { byKey, rules };
}

const NONE: readonly never[] = [];
