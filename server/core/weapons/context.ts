import type { WeaponGrammar } from "../language.ts";
import type { Evidence, Sentence, Token } from "../model.ts";
import { createWordFilter, marksOf } from "../word-filter.ts";
import type { Arsenal } from "./arsenal.ts";
import type { Doubt, WeaponCandidate } from "./recognise.ts";

/** Takes the doubt from those candidates of a block that the words around them decide, and drops what is surely peaceful. */
export type ContextReader = (
  found: readonly WeaponCandidate[],
  tokens: readonly Token[],
  lower: readonly string[],
  sentences: readonly Sentence[],
) => WeaponCandidate[];

export function createContextReader({ militaryWords, civilWords }: WeaponGrammar, arsenal: Arsenal): ContextReader {
  const filter = createWordFilter(
    militaryWords,
    Object.values(civilWords).flatMap((words) => [...words]),
  );
  return (found, tokens, lower, sentences) => {
    if (found.every(({ doubt }) => doubt === undefined)) return [...found];
    const certain = found.find(({ doubt }) => doubt === undefined);
    let words: BlockWords | undefined;
    const settled = found.flatMap((candidate): WeaponCandidate[] => {
      const { doubt } = candidate;
      if (doubt?.of !== "word") return [candidate];
      words ??= wordsOf(tokens, lower, filter, militaryWords);
      const peaceful = certain === undefined && speaksAgainst(doubt, words, civilWords);
      if (peaceful && words.military === undefined) return [];
      if (doubt.unless !== undefined) return [cleared(candidate)];
      const military = certain !== undefined ? textOf(tokens, certain) : peaceful ? undefined : words.military;
      return [military === undefined ? candidate : sure(candidate, { by: "militaryText", text: military })];
    });
    return settleNames(
      settled,
      (at) => sentences.findIndex(({ lastToken }) => lastToken > at),
      arsenal,
      (one) => textOf(tokens, one),
    );
  };
}

/**
 * Takes the doubt from names that stand in one sentence with a weapon of their kind (“Panzer wie Leopard und Abrams”); for a short
 * designator (`J-15`) any weapon will do.
 *
 * @param sentenceOf index of the sentence of a token.
 */
export function settleNames(
  found: readonly WeaponCandidate[],
  sentenceOf: (token: number) => number,
  arsenal: Arsenal,
  textOf: (candidate: WeaponCandidate) => string,
): WeaponCandidate[] {
  const settled = [...found];
  for (let again = true; again; ) {
    again = false;
    settled.forEach((candidate, index) => {
      if (candidate.doubt?.of !== "name") return;
      const beside = settled.find(
        (other) =>
          other.doubt?.of !== "name" &&
          sentenceOf(other.firstToken) === sentenceOf(candidate.firstToken) &&
          (candidate.doubt?.short === true || arsenal.related(other.weaponClass, candidate.weaponClass)),
      );
      if (beside === undefined) return;
      settled[index] = sure(candidate, { by: "besideWeapon", text: textOf(beside) });
      again = true;
    });
  }
  return settled;
}

/** The candidate without its doubt, and what took it. */
export function sure(candidate: WeaponCandidate, why: Evidence): WeaponCandidate {
  return { ...cleared(candidate), evidence: [...candidate.evidence, why] };
}

function cleared({ doubt: _, ...candidate }: WeaponCandidate): WeaponCandidate {
  return candidate;
}

interface BlockWords {
  /** The first military word as written. */
  readonly military: string | undefined;
  readonly civil: readonly string[];
}

function wordsOf(
  tokens: readonly Token[],
  lower: readonly string[],
  filter: Uint8Array,
  militaryWords: ReadonlySet<string>,
): BlockWords {
  let military: string | undefined;
  const civil: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text, hash } = tokens[at] as Token;
    const marks = marksOf(filter, hash);
    if (marks === 0) continue;
    const word = lower[at] as string;
    if (military === undefined && militaryWords.has(word)) military = text;
    if ((marks & 2) !== 0) civil.push(word);
  }
  return { military, civil };
}

function speaksAgainst({ needs, unless }: Doubt, { civil }: BlockWords, civilWords: WeaponGrammar["civilWords"]): boolean {
  const against = civilWords[needs ?? unless ?? ""];
  return against !== undefined && civil.some((word) => against.has(word));
}

function textOf(tokens: readonly Token[], { firstToken, lastToken, start }: WeaponCandidate): string {
  let text = "";
  let end = start;
  for (const token of tokens.slice(firstToken, lastToken)) {
    text += (token.start > end ? " " : "") + token.text;
    end = token.end;
  }
  return text;
}
