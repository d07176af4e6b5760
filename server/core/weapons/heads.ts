import { indexByEnding } from "../endings.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { WeaponGrammar, WeaponHead } from "./weapon-grammar.ts";

/** The word or number at a token with everything that hangs on it by hyphens. */
export interface Chain {
  /** Index of the last token. */
  readonly last: number;
  /** The whole word in lower case, hyphens as `-`. */
  readonly text: string;
}

export function chainAt(tokens: Tokens, at: number): Chain {
  let last = at;
  let text = tokens.word(at).lower;
  while (last + 1 < tokens.length && tokens.end(last) === tokens.start(last + 1)) {
    const goesOn = isMarked(tokens, last + 1, Mark.word | Mark.number);
    if (!goesOn && !isHyphenBefore(tokens, last + 1)) break;
    last += goesOn ? 1 : 2;
    text += (goesOn ? "" : "-") + tokens.word(last).lower;
  }
  return { last, text };
}

/** Whether a token is a hyphen that a word or number touches. */
function isHyphenBefore(tokens: Tokens, at: number): boolean {
  return (
    isMarked(tokens, at, Mark.hyphen) &&
    isMarked(tokens, at + 1, Mark.word | Mark.number) &&
    tokens.end(at) === tokens.start(at + 1)
  );
}

export interface FoundHead {
  readonly head: WeaponHead;
  /** What stands before the head in its word, without the hyphen. */
  readonly modifier: string;
  readonly weaponClass: string;
  /** The modifier is one that the grammar knows as it stands: `ABC` in `ABC-Waffen` is no broadcaster. */
  readonly isKind: boolean;
}

/** The longest head that ends a word; undefined where there is none or where what precedes it makes it something else. */
export type HeadFinder = (word: string, capitalised: boolean, ofSystem: boolean) => FoundHead | undefined;

/** German weapon nouns are decided by their head: the last part of a compound, hyphenated (`Kurzstrecken-Raketen`) or solid (`Artilleriegranaten`). */
export function createHeadFinder(grammar: WeaponGrammar): HeadFinder {
  const forms = grammar.heads.flatMap((head) =>
    [head.lemma, ...head.endings.map((ending) => head.lemma + ending), ...(head.forms ?? [])].map((written) => ({
      head,
      form: written.toLowerCase(),
    })),
  );
  const heads = indexByEnding(forms, ({ form }) => form);
  return (word, capitalised, ofSystem) => {
    // German nouns are capitalised, so a lower-case word is none
    if (!capitalised && !word.includes("-")) return undefined;
    for (const { head, form } of heads(word)) {
      const before = word.length - form.length;
      const hyphenated = word[before - 1] === "-";
      const modifier = word.slice(0, hyphenated ? before - 1 : before);
      if (accepts(head, modifier, hyphenated, ofSystem)) {
        const isKind = grammar.modifierClasses.some((rule) => rule.of === head.class && rule.modifier === modifier);
        return { head, modifier, weaponClass: classOf(head, modifier, grammar), isKind };
      }
    }
    return undefined;
  };
}

const SHORTEST_MODIFIER = 3;

function accepts(head: WeaponHead, modifier: string, hyphenated: boolean, ofSystem: boolean): boolean {
  // `Falcon-9-Rakete`, though an aircraft is a Falcon, too
  if (ofSystem && hyphenated) return head.notAfter?.includes(modifier) !== true;
  if (head.ofSystems === true) return false;
  if (modifier === "") return head.compoundOnly !== true;
  if (!hyphenated && modifier.length < SHORTEST_MODIFIER) return false;
  if (head.notAfter?.some((trap) => modifier.endsWith(trap))) return false;
  return head.modifiers === undefined || head.modifiers.some((known) => modifier.endsWith(known));
}

function classOf(head: WeaponHead, modifier: string, { modifierClasses, links }: WeaponGrammar): string {
  if (modifier === "") return head.class;
  // `Anti-Schiffs-Rakete`
  const parts = [modifier, modifier.replaceAll("-", ""), ...modifier.split("-")];
  const match = modifierClasses.find((rule) => {
    if (rule.of !== head.class) return false;
    // a letter is no beginning: `Cyberwaffe` is no C-Waffe
    if (rule.modifier.length === 1) return parts.includes(rule.modifier);
    return parts.some(
      (part) =>
        part.startsWith(rule.modifier) ||
        part.endsWith(rule.modifier) ||
        links.some((link) => part.endsWith(rule.modifier + link)),
    );
  });
  return match?.class ?? head.class;
}
