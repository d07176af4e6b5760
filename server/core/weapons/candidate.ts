import type { Calibre, Evidence, Measures, Span, Token } from "../model.ts";
import type { Tokens } from "../tokens.ts";

/** A weapon noun, or a named system with the noun it is part of. */
export interface WeaponCandidate extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly entity?: string;
  readonly weaponClass: string;
  readonly calibre?: Calibre;
  readonly measures?: Measures;
  readonly evidence: readonly Evidence[];
  readonly doubt?: Doubt;
}

/**
 * What could make it something else: a `name` that is a word as well (`Leopard`) stands only beside a weapon or where the article
 * names the system in full; a bare word that is peaceful elsewhere (`Hubschrauber`) only in a military text.
 */
export interface Doubt {
  readonly of: "name" | "word";
  /** Key of the words that speak against it; with `unless` it stands where none of them is said. */
  readonly needs?: string;
  readonly unless?: string;
  /** A name of letters and digits: any weapon beside it will do. */
  readonly short?: boolean;
  /** A known name of letters and digits with a hyphen between them, as hardly a road or a team is written: military words beside it will do. */
  readonly hyphenated?: boolean;
  /** The name is enough in a military text. */
  readonly prominent?: boolean;
  /** A prominent name that is no other word: it tells what the one joined to it by “und” means, in any text. */
  readonly telling?: boolean;
  /** It stands behind another name or a noun, whose name it may be: “Creighton Abrams”, “Hurrikan Hermes”. */
  readonly called?: boolean;
  /** Somebody or something else is called so as well: a ship and an agency. */
  readonly shared?: boolean;
  /** Other systems of that name: a `Puma` is a vehicle, a helicopter or a drone. */
  readonly others?: readonly Pick<WeaponCandidate, "entity" | "weaponClass" | "evidence">[];
}

export function spanOf(tokens: Tokens, firstToken: number, lastToken: number) {
  return { start: (tokens.at(firstToken) as Token).start, end: (tokens.at(lastToken - 1) as Token).end, firstToken, lastToken };
}

/** A candidate as each of the systems that its name may mean. */
export function* meaningsOf(candidate: WeaponCandidate): Iterable<WeaponCandidate> {
  yield candidate;
  for (const other of candidate.doubt?.others ?? []) yield { ...candidate, ...other };
}

/** The candidate without its doubt, and what took it. */
export function sure(candidate: WeaponCandidate, why: Evidence): WeaponCandidate {
  return { ...cleared(candidate), evidence: [...candidate.evidence, why] };
}

export function cleared({ doubt: _, ...candidate }: WeaponCandidate): WeaponCandidate {
  return candidate;
}

/** As written, wrapped lines as one. */
export function textOf(
  tokens: Tokens,
  { firstToken, lastToken, start }: Pick<WeaponCandidate, "firstToken" | "lastToken" | "start">,
): string {
  let text = "";
  let end = start;
  for (let at = firstToken; at < lastToken; at++) {
    text += (tokens.start(at) > end ? " " : "") + tokens.word(at).text;
    end = tokens.end(at);
  }
  return text;
}
