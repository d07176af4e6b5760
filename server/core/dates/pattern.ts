import { type Choice, parseChoice, SHORT } from "./choices.ts";
import type { DateLexicon } from "./rules.ts";
import type { ChoiceGroup } from "./word-classes.ts";

/** A compiled pattern: what `match.ts` runs. */
export interface Pattern {
  readonly body: Sequence;
  /** Context before and after: must be there and is not part of the span; `not…` must not. */
  readonly before: Sequence;
  readonly notBefore: Sequence;
  readonly after: Sequence;
  readonly notAfter: Sequence;
  /** What a match can begin with. */
  readonly starts: ChoiceGroup;
  /** The number of what the token before the match can be; −1 where that is any or none. */
  readonly precedents: number;
  /** Whether the context behind says something that the match may lack: `<month> [bis <month=other> <year>]`. */
  readonly readsAhead: boolean;
}

/** Places of a pattern, one behind the other. */
export interface Sequence {
  /** By place the number of its choice, shifted by `CHOICE_SHIFT`, and the bits below: most patterns fail on these numbers alone. */
  readonly codes: readonly number[];
  readonly choices: readonly Choice[];
}

export const CHOICE_SHIFT = 2;
/** The place may be left out. */
export const OPTIONAL = 1;
/** No space may stand before it. */
export const ADJACENT = 2;

/** One place of a pattern. */
interface Element {
  readonly choice: Choice;
  readonly optional: boolean;
  readonly adjacent: boolean;
}

/** Patterns share most of their choices, and some of those have hundreds of words. */
export interface PatternCompiler {
  /** @throws Error if the pattern names an unknown category or is malformed: a mistake in data, found by the first test. */
  readonly compile: (source: string) => Pattern;
  /** Those of the patterns so far. */
  readonly choices: () => readonly Choice[];
  readonly groups: () => readonly ChoiceGroup[];
}

export function createPatternCompiler(lexicon: DateLexicon): PatternCompiler {
  const choices = new Map<string, Choice>();
  const groups = new Map<string, ChoiceGroup>();
  const choiceOf = (text: string): Choice => {
    const choice = choices.get(text) ?? parseChoice(text, choices.size + groups.size, lexicon);
    choices.set(text, choice);
    return choice;
  };
  const groupOf = (members: readonly Choice[]): ChoiceGroup => {
    const key = members.map(({ number }) => number).join();
    const group = groups.get(key) ?? { number: choices.size + groups.size, choices: members };
    groups.set(key, group);
    return group;
  };
  const elements = (text: string | undefined): Element[] => {
    if (text === undefined) return [];
    return text.split(" ").map((part) => {
      const [, tilde, inner = "", mark] = /^(~?)(.+?)(\??)$/.exec(part) as RegExpExecArray;
      return { choice: choiceOf(inner), optional: mark === "?" && part !== "?", adjacent: tilde === "~" };
    });
  };
  return {
    compile: (source) => {
      const context = /^(?:\[(\^?)([^\]]+)\] )?([^[\]]+?)(?: \[(\^?)([^\]]+)\])?$/.exec(source);
      if (context === null) throw new Error(`malformed date pattern: ${source}`);
      const [, notLeft, left, inner, notRight, right] = context;
      const body = elements(inner);
      const before = notLeft ? [] : elements(left);
      const after = notRight ? [] : elements(right);
      const starts = firstsOf(body).choices;
      // it would be tried at every word of a text
      if (starts.some(isOpen)) throw new Error(`date pattern begins with any word: ${source}`);
      const precedents = firstsOf(before.toReversed());
      return {
        body: sequenceOf(body),
        before: sequenceOf(before),
        notBefore: sequenceOf(notLeft ? elements(left) : []),
        after: sequenceOf(after),
        notAfter: sequenceOf(notRight ? elements(right) : []),
        starts: groupOf(starts),
        precedents: precedents.mayEnd ? -1 : groupOf(precedents.choices).number,
        readsAhead: after.some(({ choice }) => choice.captures),
      };
    },
    choices: () => [...choices.values()],
    groups: () => [...groups.values()],
  };
}

function sequenceOf(elements: readonly Element[]): Sequence {
  return {
    codes: elements.map(({ choice, optional, adjacent }) => {
      return (choice.number << CHOICE_SHIFT) | (optional ? OPTIONAL : 0) | (adjacent ? ADJACENT : 0);
    }),
    choices: elements.map(({ choice }) => choice),
  };
}

/** What may stand first; `mayEnd` where nothing need. */
function firstsOf(elements: readonly Element[]): { readonly choices: readonly Choice[]; readonly mayEnd: boolean } {
  const needed = elements.findIndex(({ optional }) => !optional);
  const firsts = needed < 0 ? elements : elements.slice(0, needed + 1);
  return { choices: firsts.map(({ choice }) => choice), mayEnd: needed < 0 };
}

function isOpen({ lowerCase, upperCase, endings }: Choice): boolean {
  return lowerCase !== undefined || upperCase !== undefined || endings.some(({ length }) => length <= SHORT);
}
