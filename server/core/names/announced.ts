import type { OrganisationEntry } from "../../catalogue/types.ts";
import { indexByEnding } from "../endings.ts";
import { OPENING_QUOTES } from "../quotes.ts";
import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { NameGrammar } from "./name-grammar.ts";

export type OrganisationType = OrganisationEntry["type"];

/**
 * What the noun before a name says it is the name of: “die Zeitung Morgenbote”, “das Magazin „Nordlicht“”, “die Sender Nordlicht und
 * Südstern”. Undefined where no such noun stands there.
 *
 * @param first the first token of the name.
 */
export function announcedType(
  tokens: Tokens,
  first: number,
  { announcers, pluralNouns, conjunctions }: Pick<NameGrammar, "announcers" | "pluralNouns" | "conjunctions">,
): OrganisationType | undefined {
  const isQuoted = touches(tokens, first) && OPENING_QUOTES.has(tokens.word(first - 1).text);
  const start = isQuoted ? first - 1 : first;
  if (start < 1 || touches(tokens, start)) return undefined;
  let noun = start - 1;
  if (!isMarked(tokens, noun, Mark.capitalised)) {
    // equals are few: one name before the conjunction
    if (start < 3 || !conjunctions.has(tokens.lower(noun) as string) || !pluralNouns.has(tokens.lower(start - 3) as string))
      return undefined;
    noun = start - 3;
  }
  return typeOfNoun(tokens.lower(noun) as string, announcers);
}

type Announcers = NameGrammar["announcers"];

/** What a noun in lower case says that the name behind it is. */
export function typeOfNoun(lower: string, announcers: Announcers): OrganisationType | undefined {
  let find = finders.get(announcers);
  if (find === undefined) {
    find = indexByEnding(announcers, ([ending]) => ending);
    finders.set(announcers, find);
  }
  return find(lower)[0]?.[1];
}

/** Many names ask, and there are dozens of endings. */
const finders = new WeakMap<Announcers, (word: string) => readonly Announcers[number][]>();
