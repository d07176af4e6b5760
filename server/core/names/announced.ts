import type { OrganisationEntry } from "../../catalogue/types.ts";
import type { NameGrammar } from "../language.ts";
import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";

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
  const isQuoted = touches(tokens, first) && OPENING.has(tokens.word(first - 1).text);
  const start = isQuoted ? first - 1 : first;
  if (start < 1 || touches(tokens, start)) return undefined;
  let noun = start - 1;
  if (!isMarked(tokens, noun, Mark.capitalised)) {
    // equals are few: one name before the conjunction
    if (start < 3 || !conjunctions.has(tokens.lower(noun) as string) || !pluralNouns.has(tokens.lower(start - 3) as string))
      return undefined;
    noun = start - 3;
  }
  const lower = tokens.lower(noun) as string;
  for (const [ending, type] of announcers) if (lower.endsWith(ending)) return type;
  return undefined;
}

const OPENING: ReadonlySet<string> = new Set(["„", "“", '"', "«", "»", "‚", "‹", "›"]);
