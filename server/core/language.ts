import type { CheckWords } from "./check-words.ts";
import type { DateGrammar } from "./dates/date-grammar.ts";
import type { NameGrammar } from "./names/name-grammar.ts";
import type { PublicationWords } from "./publication-date.ts";
import type { WeaponGrammar } from "./weapons/weapon-grammar.ts";

/**
 * Everything an analysis needs to know of one language. `core/` holds the algorithms and no word;
 * `server/data/<language>/` holds the words and no algorithm.
 */
export interface Language {
  /** Written without their full stop: `Dr`, `z`, `bzw`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Of these, the ones a sentence can end with: `usw`, `etc`. */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Capitalised words that begin a sentence far more often than they follow an ordinal: `Der`, `Auch`. */
  readonly sentenceStarters: ReadonlySet<string>;
  /** What tells a text in it from one in another language. */
  readonly functionWords: {
    /** In lower case. */
    readonly own: ReadonlySet<string>;
    /** Of other languages; none of them is a word of this one. */
    readonly other: ReadonlySet<string>;
    /** What its letters are. */
    readonly script: RegExp;
  };
  /** Of the other language that is quoted most. */
  readonly foreign: {
    /** Names of states by ISO 3166 code. */
    readonly territories: Readonly<Record<string, readonly string[]>>;
    /** Those of them that are other names as well: `Jordan`. */
    readonly ambiguous: ReadonlySet<string>;
  };
  /** Words behind the hyphen of a compound that leaves its end to another: “Nord- und Südkorea”. */
  readonly hyphenKeepers: ReadonlySet<string>;
  /** What is written instead of a letter where a keyboard or a country has none: `ss` for `ß`. */
  readonly letters: readonly (readonly [written: string, letter: string])[];
  /** Words that open a byline: `Von`. */
  readonly bylineOpeners: readonly string[];
  /** On lines that say when an article appeared. */
  readonly publication: PublicationWords;
  readonly names: NameGrammar;
  readonly weapons: WeaponGrammar;
  readonly dates: DateGrammar;
  readonly checks: CheckWords;
}
