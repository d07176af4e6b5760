import type { DateGrammar } from "../language.ts";
import type { Tokens } from "../tokens.ts";
import { createMatcher, type Matcher } from "./match.ts";
import { createPatternCompiler, type Pattern } from "./pattern.ts";
import type { DateRule } from "./rules.ts";
import { compileTemplate, type FillTemplate } from "./template.ts";
import { createWordClasses, type WordClasses } from "./word-classes.ts";

export interface CompiledRule {
  readonly rule: DateRule;
  readonly pattern: Pattern;
  readonly fill: FillTemplate;
}

export interface RuleIndex extends Matcher, Pick<WordClasses, "classify"> {
  /** The rules whose pattern can begin at a token, in the order of the table. */
  readonly rulesAt: (tokens: Tokens, at: number) => readonly CompiledRule[];
  /** Whether a rule can begin with words of a class. */
  readonly begins: (wordClass: number) => boolean;
}

/**
 * Rules by the classes of the first two tokens they can begin with: a number alone begins dozens, with the word behind it few.
 *
 * @throws Error where a pattern is malformed.
 */
export function indexRules({ rules, lexicon }: DateGrammar): RuleIndex {
  const { compile, choices, groups } = createPatternCompiler(lexicon);
  const compiled = rules.map((rule): CompiledRule => {
    return { rule, pattern: compile(rule.pattern), fill: compileTemplate(rule.means) };
  });
  const classes = createWordClasses(choices(), groups());
  const { fits } = classes;
  const beginning: (boolean | undefined)[] = [];
  // by the classes of two neighbours, filled as they are met
  const known: (readonly CompiledRule[] | undefined)[][] = [];
  const rulesOf = (first: number, second: number) =>
    compiled.filter(({ pattern: { starts, seconds } }) => {
      return fits(first, starts.number) && (seconds === undefined || fits(second, seconds.number));
    });
  return {
    ...createMatcher(classes),
    classify: classes.classify,
    begins: (wordClass) => {
      beginning[wordClass] ??= compiled.some(({ pattern }) => fits(wordClass, pattern.starts.number));
      return beginning[wordClass] === true;
    },
    rulesAt: (tokens, at) => {
      const first = tokens.dateClass(at);
      const second = at + 1 < tokens.length ? tokens.dateClass(at + 1) : NOTHING;
      let row = known[first];
      if (row === undefined) {
        row = [];
        known[first] = row;
      }
      let rules = row[second];
      if (rules === undefined) {
        rules = rulesOf(first, second);
        row[second] = rules;
      }
      return rules;
    },
  };
}

/** The class of what fits nowhere, such as the edge of a text. */
const NOTHING = 0;
