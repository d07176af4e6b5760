import type { Tokens } from "../tokens.ts";
import { createBeginnings } from "./beginnings.ts";
import type { DateGrammar } from "./date-grammar.ts";
import { createMatcher, type Matcher } from "./match.ts";
import { CHOICE_SHIFT, createPatternCompiler, OPTIONAL, type Pattern } from "./pattern.ts";
import type { DateRule } from "./rules.ts";
import { compileTemplate, type FillTemplate } from "./template.ts";
import { createWordClasses, type WordClasses } from "./word-classes.ts";

export interface CompiledRule {
  readonly rule: DateRule;
  readonly pattern: Pattern;
  readonly fill: FillTemplate;
  /** Where the rule means something else of what is past. */
  readonly fillPast: FillTemplate | undefined;
  /** Whether it means something else with other words. */
  readonly readsCaptures: boolean;
}

export interface RuleIndex extends Matcher, Pick<WordClasses, "classify"> {
  /** The rules whose pattern can begin at a token, in the order of the table. */
  readonly rulesAt: (tokens: Tokens, at: number) => readonly CompiledRule[];
  /** To be called before a text. */
  readonly makeRoom: () => void;
  /** Whether a rule can begin with words of a class. */
  readonly begins: (wordClass: number) => boolean;
}

/**
 * Rules by the classes of the first three tokens they can begin with: a number and a full stop begin dozens, with the word behind them few.
 *
 * @throws Error where a pattern is malformed.
 */
export function indexRules({ rules, lexicon }: DateGrammar): RuleIndex {
  const { compile, choices, groups } = createPatternCompiler(lexicon);
  const compiled = rules.map((rule): CompiledRule => {
    const fillPast = rule.past && compileTemplate(rule.past);
    const pattern = compile(rule.pattern);
    return { rule, pattern, fill: compileTemplate(rule.means), fillPast, readsCaptures: readsCaptures(rule) };
  });
  const classes = createWordClasses(choices(), groups());
  const { fits } = classes;
  const beginning: (boolean | undefined)[] = [];
  const { next, of, makeRoom } = createBeginnings(compiled, (rules, classes) =>
    rules.filter(({ pattern: { body, after } }) => mayBegin(fits, [...body.codes, ...after.codes], classes)),
  );
  return {
    ...createMatcher(classes),
    classify: classes.classify,
    makeRoom,
    begins: (wordClass) => {
      beginning[wordClass] ??= compiled.some(({ pattern }) => fits(wordClass, pattern.starts.number));
      return beginning[wordClass] === true;
    },
    rulesAt: (tokens, at) => {
      const { length } = tokens;
      const one = next(0, tokens.dateClass(at));
      // fewer are tried as fast as they are told apart
      if (of(one).length <= FEW_RULES) return of(one);
      const two = next(one, at + 1 < length ? tokens.dateClass(at + 1) : NOTHING);
      if (of(two).length <= FEW_RULES) return of(two);
      return of(next(two, at + 2 < length ? tokens.dateClass(at + 2) : NOTHING));
    },
  };
}

const FEW_RULES = 2;

function readsCaptures({ means, past = means, mod, direction }: DateRule): boolean {
  const slots: unknown[] = [mod, direction, ...Object.values(means), ...Object.values(past)];
  return slots.some((slot) => typeof slot === "string" && slot.includes("$"));
}

/** Whether the first places of a pattern, from one on, may take tokens of such classes, from one on. */
function mayBegin(
  fits: WordClasses["fits"],
  codes: readonly number[],
  classes: readonly number[],
  index = 0,
  taken = 0,
): boolean {
  if (index === codes.length || taken === classes.length) return true;
  const code = codes[index] as number;
  if (fits(classes[taken] as number, code >>> CHOICE_SHIFT) && mayBegin(fits, codes, classes, index + 1, taken + 1)) return true;
  return (code & OPTIONAL) !== 0 && mayBegin(fits, codes, classes, index + 1, taken);
}

/** The class of what fits nowhere, such as the edge of a text. */
const NOTHING = 0;
