import type { ParseErrorCode } from "jsonc-parser";
import type { InEachLanguage } from "../rule.ts";

/** What is wrong with the JSON of a file, from jsonc-parser's code for its first error; any other is told by its place alone. */
export const SYNTAX_TEXTS: InEachLanguage<(code: ParseErrorCode | undefined) => string> = {
  en: (code) => SYNTAX[code ?? 0]?.[0] ?? "this is no JSON",
  de: (code) => SYNTAX[code ?? 0]?.[1] ?? "das ist kein JSON",
};

const SYNTAX: Readonly<Record<number, readonly [en: string, de: string]>> = {
  1: [
    "JSON has names and text in straight double quotation marks",
    "in JSON stehen Namen und Text in geraden doppelten Anführungszeichen",
  ],
  3: ["the name of a property in quotation marks is missing here", "hier fehlt der Name einer Eigenschaft in Anführungszeichen"],
  4: ["a value is missing here", "hier fehlt ein Wert"],
  5: ["a colon is missing here", "hier fehlt ein Doppelpunkt"],
  6: ["a comma is missing here", "hier fehlt ein Komma"],
  7: ["“}” is missing here", "hier fehlt „}“"],
  8: ["“]” is missing here", "hier fehlt „]“"],
  9: ["something follows the end", "hinter dem Ende steht noch etwas"],
  10: ["JSON has no comments", "JSON kennt keine Kommentare"],
  12: ["the quotation mark that ends the text is missing", "das Anführungszeichen am Ende des Textes fehlt"],
};

/** What Ajv says of a place in words of the reader's language; what it has no translation for as Ajv says it. */
export const SCHEMA_TEXTS: InEachLanguage<(message: string) => string> = {
  en: (message) => message,
  de: (message) => {
    for (const [pattern, german] of GERMAN) if (pattern.test(message)) return message.replace(pattern, german);
    return message;
  },
};

const GERMAN: readonly (readonly [pattern: RegExp, german: string])[] = [
  [/^“(.{0,200})” is not a property here$/, "„$1“ ist hier keine Eigenschaft"],
  [/^must have required property '(.{0,200})'$/, "die Eigenschaft „$1“ fehlt"],
  [/^must be equal to one of the allowed values: (.{0,1000})$/, "erlaubt sind nur $1"],
  [/^must be equal to constant$/, "hier ist nur ein bestimmter Wert erlaubt"],
  [/^must be string$/, "muss Text in Anführungszeichen sein"],
  [/^must be (?:number|integer)$/, "muss eine Zahl sein"],
  [/^must be boolean$/, "muss true oder false sein"],
  [/^must be array$/, "muss eine Liste in eckigen Klammern sein"],
  [/^must be object$/, "muss ein Objekt in geschweiften Klammern sein"],
  [/^must be ([<>]=?) ([\d.]{1,20})$/, "muss $1 $2 sein"],
  [/^must match pattern "(.{0,200})"$/, "hat nicht die verlangte Form ($1)"],
  [/^must match a schema in anyOf$/, "hat keine der erlaubten Formen"],
  [/^must NOT have fewer than (\d{1,9}) (?:characters|items)$/, "ist kürzer als $1"],
  [/^must NOT have more than (\d{1,9}) (?:characters|items)$/, "ist länger als $1"],
  [/^must NOT have duplicate items.{0,100}$/, "enthält etwas doppelt"],
];
