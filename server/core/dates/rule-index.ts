import type { DateGrammar } from "../language.ts";
import type { Token } from "../model.ts";
import { createWordFilter, marksOf } from "../word-filter.ts";
import { keyOf } from "./number-classes.ts";
import { compilePattern, type Pattern } from "./pattern.ts";
import type { DateRule } from "./rules.ts";
import { compileTemplate, type FillTemplate } from "./template.ts";

export interface CompiledRule {
  readonly rule: DateRule;
  readonly pattern: Pattern;
  readonly fill: FillTemplate;
}

/** The rules whose pattern can begin at a token, in the order of the table. */
export type RuleIndex = (tokens: readonly Token[], at: number) => readonly CompiledRule[];

/**
 * Rules by the first and second token they can begin with: a number alone begins dozens, with the word behind it few.
 *
 * @throws Error where a pattern is malformed.
 */
export function indexRules({ rules, lexicon }: DateGrammar): RuleIndex {
  const byStart = new Map<number, Start>();
  const seconds = new Set<number>();
  for (const rule of rules) {
    const compiled = { rule, pattern: compilePattern(rule.pattern, lexicon), fill: compileTemplate(rule.means) };
    for (const second of compiled.pattern.seconds ?? []) seconds.add(second);
    for (const key of compiled.pattern.starts) {
      const start = byStart.get(key);
      if (start === undefined) byStart.set(key, { rules: [compiled], bySecond: new Map() });
      else start.rules.push(compiled);
    }
  }
  const filter = createWordFilter(byStart.keys());
  return (tokens, at) => {
    const token = tokens[at] as Token;
    if (token.kind !== "number" && marksOf(filter, token.hash) === 0) return NONE;
    const start = byStart.get(keyOf(token));
    if (start === undefined) return NONE;
    const next = tokens[at + 1];
    const key = next === undefined ? OTHER : keyOf(next);
    // words that are second in no pattern are one, so that the pairs cannot grow without bound
    const second = seconds.has(key) ? key : OTHER;
    const known = start.bySecond.get(second);
    if (known !== undefined) return known;
    const fitting = start.rules.filter(({ pattern }) => pattern.seconds?.has(second) ?? true);
    start.bySecond.set(second, fitting);
    return fitting;
  };
}

interface Start {
  readonly rules: CompiledRule[];
  /** Filled as pairs are met. */
  readonly bySecond: Map<number, readonly CompiledRule[]>;
}

const NONE: readonly never[] = [];
/** No token's key. */
const OTHER = -100;
