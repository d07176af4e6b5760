import type { WeaponEntry } from "../../catalogue/types.ts";
import type { Evidence, Token } from "../model.ts";
import { isAdjacent, isCapitalised, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { type Arsenal, type Family, keyOf } from "./arsenal.ts";
import type { WeaponCandidate } from "./candidate.ts";

/** An alphanumeric name that isn't in the catalogue as it stands. */
export interface Designator {
  readonly lastToken: number;
  /** The known system, for another spelling or a variant of it. */
  readonly entity?: string;
  readonly weaponClass: string;
  readonly evidence: readonly Evidence[];
  /** A known one with a hyphen before its number. */
  readonly hyphenated: boolean;
  /** Too short to be told from other things (`A-10`, `M1`) unless a weapon is talked of. */
  readonly short: boolean;
}

/**
 * Reads a designator that begins at a token: a known one in another spelling (`KN23`, `T 72`), a variant of a known one
 * (`F-16V`, `Leopard 2A8`), or one that fits a family and is in no catalogue (`KN-32`).
 */
export function readDesignator(
  tokens: Tokens,
  at: number,
  arsenal: Arsenal,
  written = write(tokens, at),
): Designator | undefined {
  if (written === undefined) return undefined;
  const { prefix, number, suffix, lastToken } = written;
  const stem = keyOf(prefix) + number;
  const exact = suffix === "" ? undefined : arsenal.designated(stem + suffix.toLowerCase());
  const base = exact ?? arsenal.designated(stem);
  if (base !== undefined) {
    if (exact === undefined && suffix !== "" && !isVariant(suffix)) return undefined;
    const last = withNickname(tokens, lastToken, arsenal.nicknames(base.id));
    const evidence: Evidence[] = [{ by: "catalogue", entry: base.id, alias: spelling(base, stem), layer: "built-in" }];
    if (exact === undefined && suffix !== "") evidence.push({ by: "variant", entry: base.id, of: spelling(base, stem), suffix });
    return {
      lastToken: last,
      entity: base.id,
      weaponClass: base.class,
      evidence,
      // `S400`
      hyphenated: (written.hyphenated && prefix.length + number.length > 2) || (written.joined && number.length >= LONG_NUMBER),
      // `T72B3` is nothing else, even if `T72` may be
      short:
        last === lastToken &&
        exact === undefined &&
        !(suffix !== "" && isNamed(base, `${prefix}-${number}`)) &&
        isShort(written, arsenal.isCivilLetter),
    };
  }
  const family = arsenal.isCivil(stem) ? undefined : arsenal.family(keyOf(prefix));
  if (family === undefined || !fits(family, written) || (suffix !== "" && !isVariant(suffix))) return undefined;
  const nearest = nearestOf(family, Number(number));
  return {
    lastToken,
    weaponClass: arsenal.commonClass(nearest.map((entry) => entry.class)),
    hyphenated: false,
    evidence: [{ by: "designator", family: family.prefix, nearest: nearest.map(({ id }) => id) }],
    short: family.isLetter || (prefix.length < SAFE_PREFIX && family.members.length < LARGE_FAMILY),
  };
}

/**
 * Reads a number that goes on with the letters of the weapon before it, if that makes a known system: “T-64, -72 und -80”, “Leopard 2A4
 * und 2A6”, “Ch-59/69”, “Leopard-1- und -2-Panzer”.
 *
 * @param at token of the number; a hyphen before it is part of the name.
 */
export function readContinued(
  tokens: Tokens,
  at: number,
  before: WeaponCandidate | undefined,
  arsenal: Arsenal,
  truncators: ReadonlySet<string>,
): (Designator & { readonly firstToken: number }) | undefined {
  const number = tokens.at(at);
  if (number?.kind !== "number" || before?.doubt?.others !== undefined) return undefined;
  const hyphened = isMarked(tokens, at - 1, Mark.hyphen) && touches(tokens, at) && !touches(tokens, at - 1);
  const joint = at - (hyphened ? 2 : 1);
  const named = before?.evidence.find((one) => one.by === "catalogue");
  const gap = joint - (before?.lastToken ?? joint);
  if (named === undefined || !(gap === 0 || (gap === 1 && isMarked(tokens, joint - 1, Mark.hyphen)))) return undefined;
  const after = tokens.at(at + 1);
  const suffixed = after?.kind === "word" && isAdjacent(number, after);
  const slashed = tokens.at(joint)?.text === "/" && touches(tokens, at) && touches(tokens, joint);
  const listed = tokens.at(joint)?.text === "," || truncators.has(tokens.lower(joint) ?? "");
  if (!slashed && !(listed && (hyphened || suffixed))) return undefined;
  const prefix = LETTERS.exec(named.alias)?.[0] ?? "";
  const suffix = suffixed ? after.text : "";
  const lastToken = at + (suffixed ? 2 : 1);
  const written = { prefix, number: number.text, suffix, lastToken, joined: true, hyphenated: true };
  const read = isEnd(tokens, lastToken) ? readDesignator(tokens, at, arsenal, written) : undefined;
  // its hyphen stands for the letters
  return read?.entity === undefined ? undefined : { ...read, firstToken: hyphened ? at - 1 : at };
}

const LETTERS = /^\p{L}+/u;

interface Written {
  readonly prefix: string;
  readonly number: string;
  readonly suffix: string;
  readonly lastToken: number;
  /** By a hyphen or nothing, not by a space. */
  readonly joined: boolean;
  readonly hyphenated: boolean;
}

/** The parts of what is written like a designator: `KN-23`, `KN23`, `T 72B3`, `Leopard 2 A8`. */
function write(tokens: Tokens, at: number): Written | undefined {
  const first = tokens.at(at) as Token;
  if (first.kind !== "word" || !isCapitalised(first) || first.text.length > LONGEST_PREFIX + 6) return undefined;
  const solid = SOLID.exec(first.text);
  if (solid !== null) {
    const [, prefix, number, suffix = ""] = solid as unknown as [string, string, string, string?];
    return isEnd(tokens, at + 1) ? { prefix, number, suffix, lastToken: at + 1, joined: true, hyphenated: false } : undefined;
  }
  if (first.text.length > LONGEST_PREFIX || /\d/.test(first.text)) return undefined;
  const hyphen = isMarked(tokens, at + 1, Mark.hyphen) && isAdjacent(first, tokens.at(at + 1)) && touches(tokens, at + 2);
  const numberAt = at + (hyphen ? 2 : 1);
  const number = tokens.at(numberAt);
  if (number?.kind !== "number" || number.text.length > 4 || (!hyphen && number.start - first.end > 1)) return undefined;
  const after = tokens.at(numberAt + 1);
  const suffixed =
    after?.kind === "word" && (isAdjacent(number, after) || (after.start - number.end === 1 && MARK.test(after.text)));
  const lastToken = numberAt + (suffixed ? 2 : 1);
  if (!isEnd(tokens, lastToken)) return undefined;
  return {
    prefix: first.text,
    number: number.text,
    suffix: suffixed ? after.text : "",
    lastToken,
    joined: hyphen,
    hyphenated: hyphen,
  };
}

const LONGEST_PREFIX = 12;
const SOLID = /^(\p{L}{1,12}?)(\d{1,4})(\p{L}[\p{L}\d]{0,6})?$/u;
/** The mark of a tank's version may stand apart: “Leopard 2 A8”. */
const MARK = /^A\d\p{Lu}?\d?$/u;

function isEnd(tokens: Tokens, end: number): boolean {
  const next = tokens.at(end);
  // `KN-2,5`: the number goes on
  if (next?.kind === "mark" && tokens.at(end + 1)?.kind === "number" && (next.text === "," || next.text === "."))
    return !isAdjacent(tokens.at(end - 1), next) || !isAdjacent(next, tokens.at(end + 1));
  return next === undefined || next.kind === "mark" || !isAdjacent(tokens.at(end - 1), next);
}

/** `B3`, `PMU2`, `V`: capitals and digits, not the ending of a word. */
const isVariant = (suffix: string) => suffix.length <= 6 && /^\p{Lu}/u.test(suffix);

function spelling({ id, name, aliases = [], designations = [], parts = [] }: WeaponEntry, stem: string): string {
  const names = [...(name === undefined ? [] : [name]), ...aliases, ...designations.map((one) => one.name), ...parts];
  return names.find((one) => keyOf(one) === stem) ?? name ?? id;
}

/** Whether a name of a system stands for itself: `T-72`, so that `T-72B5` does. */
const isNamed = ({ name, aliases = [] }: WeaponEntry, written: string) => name === written || aliases.includes(written);

function withNickname(tokens: Tokens, lastToken: number, nicknames: ReadonlySet<string>): number {
  return nicknames.has(tokens.lower(lastToken) ?? "") ? lastToken + 1 : lastToken;
}

/** A letter or two with a small number are roads, teams and phones as well, and some letters with any number: `S500`. */
function isShort({ prefix, number, joined, hyphenated }: Written, isCivilLetter: (letter: string) => boolean): boolean {
  return (
    prefix.length + number.length <= 3 || (!joined && prefix.length <= 2) || (!hyphenated && isCivilLetter(prefix.toLowerCase()))
  );
}

const LONG_NUMBER = 3;

const SAFE_PREFIX = 4;
const LARGE_FAMILY = 4;

/** A family is known by several members; its numbers are about as long, and short letters are joined by a hyphen. */
function fits({ prefix: known, members, isLetter }: Family, { prefix, number, joined }: Written): boolean {
  // `Dm3` is none of `DM`
  if (known.length > 1 && isUpper(known) && !isUpper(prefix)) return false;
  if (members.length < 2 || (!joined && prefix.length < SAFE_PREFIX)) return false;
  // `F-84`: a letter alone only if such names are many, and with two digits or three
  if (prefix.length < 2 && (!isLetter || number.length < 2)) return false;
  const digits = members.map((member) => String(member.number).length);
  // `Geran-25` may follow on `Geran-3`; behind two letters that would be a road or a flight
  const longest = Math.max(...digits) + (prefix.length < SAFE_PREFIX ? 0 : 1);
  return number.length <= longest && number.length >= Math.min(...digits) && number.length <= 3;
}

const isUpper = (text: string) => text === text.toUpperCase();

/** Digits in another order are the commonest slip (`KN-32` for KN-23); after them the numbers nearby. */
function nearestOf({ members }: Family, number: number): WeaponEntry[] {
  const digits = (of: number) => [...String(of)].sort().join("");
  const distance = (of: number) => (digits(of) === digits(number) ? 0 : Math.abs(of - number));
  const byDistance = [...members].sort((a, b) => distance(a.number) - distance(b.number));
  return [...new Set(byDistance.map(({ entry }) => entry))].slice(0, MOST_NEAREST);
}

const MOST_NEAREST = 3;

/** A digit stands in the word, behind it or behind its hyphen: few words of a text. */
export function mayBeDesignator(tokens: Tokens, at: number): boolean {
  const marks = tokens.marks(at);
  if ((marks & Mark.word) === 0) return false;
  if ((marks & Mark.mixed) !== 0 || isMarked(tokens, at + 1, Mark.number)) return true;
  return isMarked(tokens, at + 1, Mark.hyphen) && isMarked(tokens, at + 2, Mark.number);
}
