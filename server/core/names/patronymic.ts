import type { Entry } from "../../catalogue/types.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { GazetteerMatch, NameReading } from "./gazetteer.ts";
import { withoutMarks } from "./letter-marks.ts";
import type { NameGrammar } from "./name-grammar.ts";

/**
 * The full names that a surname of the catalogue is the end of where the father's name stands before it: “Sergej Wiktorowitsch Lawrow”. They
 * begin two tokens before it. None where that is somebody else's full name, undefined where there is no father's name.
 */
export function fullWithPatronymic(
  { readings }: GazetteerMatch,
  tokens: Tokens,
  at: number,
  grammar: NameGrammar,
): readonly NameReading[] | undefined {
  if (at < 2 || !isMarked(tokens, at - 1, Mark.capitalised) || !isMarked(tokens, at - 2, Mark.capitalised)) return undefined;
  if (!readings.every(({ role, entry }) => role === "part" && entry.kind === "person")) return undefined;
  if (!isPatronymic(tokens.lower(at - 1) as string, grammar) || !isSpaced(tokens, at) || !isSpaced(tokens, at - 1))
    return undefined;
  const given = tokens.word(at - 2).text;
  return readings.flatMap((reading): NameReading[] => {
    const name = nameWith(given, reading.lemma, reading.entry);
    return name === undefined ? [] : [{ ...reading, role: "full", lemma: name }];
  });
}

/** @param word in lower case. */
export const isPatronymic = (word: string, { patronymics }: NameGrammar) => patronymics.some((ending) => word.endsWith(ending));

/** The name of somebody that consists of a given name and a surname, whatever marks its letters have. */
function nameWith(given: string, surname: string, { name, aliases = [] }: Entry): string | undefined {
  const wanted = withoutMarks(`${given} ${surname}`);
  return [name, ...aliases].find((one) => one !== undefined && withoutMarks(one) === wanted);
}

/** Whether a space, and nothing else, stands before a token. */
const isSpaced = (tokens: Tokens, at: number) => tokens.start(at) > tokens.end(at - 1);
