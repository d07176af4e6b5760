import type { NameGrammar } from "../language.ts";
import type { Introduced } from "./introduce.ts";

/** `Nordwerft` of “Nordwerft AG”. */
export function withoutLegalForm(name: string, { legalForms }: NameGrammar): string {
  const words = name.split(" ");
  while (words.length > 1 && legalForms.has((words.at(-1) as string).replace(/\.$/, ""))) words.pop();
  return words.join(" ");
}

/** Given name and surname of a name with the father's between them. */
export function withoutPatronymic(
  [given, father, surname, more]: readonly string[],
  { patronymics }: NameGrammar,
): string | undefined {
  if (surname === undefined || more !== undefined || father === undefined) return undefined;
  return patronymics.some((ending) => father.endsWith(ending)) ? `${given} ${surname}` : undefined;
}

/** Where a name begins of which the surname was found, given names before it, as it was introduced: “Per Nordeck”. */
export function startOfName({ kind, name }: Introduced, text: string, surname: number): number {
  const before = kind === "person" ? name.slice(0, name.lastIndexOf(" ") + 1) : "";
  const start = surname - before.length;
  const isBefore = before !== "" && start >= 0 && text.startsWith(before, start) && !LETTER.test(text.slice(start - 1, start));
  return isBefore ? start : surname;
}

const LETTER = /[\p{L}\p{N}]/u;
