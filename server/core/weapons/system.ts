import type { WeaponEntry } from "../../catalogue/types.ts";
import type { Evidence, Token } from "../model.ts";
import type { NameCandidate } from "../names/candidate.ts";
import type { NameReading } from "../names/gazetteer.ts";
import { isAdjacent, isCapitalised, isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { type Doubt, spanOf, type WeaponCandidate } from "./candidate.ts";
import type { WeaponGrammar } from "./weapon-grammar.ts";

/** A named system, by its name or its designator. */
export interface System {
  readonly lastToken: number;
  readonly entity?: string;
  readonly weaponClass: string;
  readonly evidence: readonly Evidence[];
  readonly doubt?: Doubt;
}

/** The system that a name of the catalogue means, with the doubt that its form leaves. */
export function systemOf(name: NameCandidate, tokens: Tokens, grammar: WeaponGrammar): System | undefined {
  const { noFamilies } = grammar;
  const readings = name.readings.filter(({ entry }) => entry.kind === "weapon");
  const reading = readings.find(({ role }) => role === "full") ?? readings[0];
  if (reading === undefined) return undefined;
  const others = reading.role === "part" ? readings.slice(1) : [];
  return {
    lastToken: name.lastToken,
    ...systemIn(reading),
    // a band, a synthesizer
    ...(SHORT.test(reading.lemma) && { doubt: { of: "word", unless: "music" } as const }),
    ...((reading.role === "part" || isApart(tokens, name) || noFamilies.has(tokens.lower(name.firstToken) as string)) && {
      doubt: {
        of: "name",
        short: /\d/.test(reading.lemma),
        ...(isHyphenated(tokens, name, grammar) && { hyphenated: true }),
        ...prominenceOf(reading),
        ...(isCalledSo(tokens, name, grammar) && { called: true }),
        ...(readings.length < name.readings.length && { shared: true }),
        ...(others.length > 0 && { others: others.map(systemIn) }),
      } as const,
    }),
  };
}

/** Whether the part that is written is enough in a military text, and tells as well what a name beside it means. */
function prominenceOf({ entry, lemma }: NameReading): Pick<Doubt, "prominent" | "telling"> {
  const { prominent } = entry as WeaponEntry;
  if (typeof prominent === "object") return prominent.includes(lemma) ? { prominent: true } : {};
  return prominent === true ? { prominent, telling: true } : {};
}

const SHORT = /^\p{L}{1,2}-\d{1,3}$/u;

/** Behind a capitalised word that doesn't begin its sentence, except “vom Typ”. */
function isCalledSo(tokens: Tokens, { firstToken, start }: NameCandidate, { typeNouns }: WeaponGrammar): boolean {
  const [first, before] = [tokens.at(firstToken - 2), tokens.at(firstToken - 1)];
  if (typeNouns.has(tokens.lower(firstToken - 1) ?? "")) return false;
  if (before?.kind !== "word" || !isCapitalised(before) || start - before.end !== 1) return false;
  return first !== undefined && first.kind !== "mark";
}

function systemIn({ entry, lemma, layer, ending }: NameReading) {
  const { id, class: weaponClass } = entry as WeaponEntry;
  const evidence: Evidence[] = [{ by: "catalogue", entry: id, alias: lemma, layer }];
  if (ending !== "") evidence.push({ by: "inflection", lemma, ending });
  return { entity: id, weaponClass, evidence };
}

/** `Mi 24`, `B 52`: with a space in place of the hyphen it is a day or a road as well. */
function isApart(tokens: Tokens, { firstToken, lastToken }: NameCandidate): boolean {
  const [letters, number] = [tokens.at(firstToken), tokens.at(firstToken + 1)];
  return lastToken === firstToken + 2 && number?.kind === "number" && (letters as Token).text.length <= 2;
}

/** `A-10`, `J-20`, but not `U-2`: a letter with one digit is a line or a level as well, unless many systems begin with it. */
function isHyphenated(tokens: Tokens, { firstToken, lastToken }: NameCandidate, { familyLetters }: WeaponGrammar): boolean {
  if (lastToken !== firstToken + 3 || !isMarked(tokens, firstToken + 1, Mark.hyphen)) return false;
  const [letters, number] = [tokens.at(firstToken) as Token, tokens.at(firstToken + 2) as Token];
  if (number.kind !== "number" || letters.text !== letters.text.toUpperCase()) return false;
  return letters.text.length + number.text.length > 2 || familyLetters.has(letters.text.toLowerCase());
}

/** A system that stands without a noun. */
export function alone(tokens: Tokens, at: number, { lastToken, ...system }: System): WeaponCandidate {
  return { ...spanOf(tokens, at, hasPlus(tokens, lastToken) ? lastToken + 1 : lastToken), ...system };
}

/** `Leopard 2A7+` */
function hasPlus(tokens: Tokens, at: number): boolean {
  const [plus, next] = [tokens.at(at), tokens.at(at + 1)];
  if (plus?.text !== "+" || !isAdjacent(tokens.at(at - 1), plus)) return false;
  return next === undefined || next.kind === "mark" || !isAdjacent(plus, next);
}
