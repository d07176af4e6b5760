import type { NameGrammar } from "../names/name-grammar.ts";
import { isPatronymic } from "../names/patronymic.ts";
import type { Introduced } from "./introduce.ts";

/** `Nordwerft` of “Nordwerft AG”. */
export function withoutLegalForm(name: string, { legalForms }: NameGrammar): string {
  const words = name.split(" ");
  while (words.length > 1 && legalForms.has((words.at(-1) as string).replace(/\.$/, ""))) words.pop();
  return words.join(" ");
}

/** Given name and surname of a name with the father's between them. */
export function withoutPatronymic(name: string, grammar: NameGrammar): string | undefined {
  const first = name.indexOf(" ");
  const second = first < 0 ? -1 : name.indexOf(" ", first + 1);
  // asked of every name: most have two words
  if (second < 0 || name.includes(" ", second + 1)) return undefined;
  const father = name.slice(first + 1, second);
  return isPatronymic(father, grammar) ? name.slice(0, first) + name.slice(second) : undefined;
}

/** Where a name begins of which the surname was found, given names before it, as it was introduced: “Per Nordeck”. */
export function startOfName({ kind, name }: Introduced, text: string, surname: number): number {
  const before = kind === "person" ? name.slice(0, name.lastIndexOf(" ") + 1) : "";
  const start = surname - before.length;
  const isBefore = before !== "" && start >= 0 && text.startsWith(before, start) && !LETTER.test(text.slice(start - 1, start));
  return isBefore ? start : surname;
}

const LETTER = /[\p{L}\p{N}]/u;
