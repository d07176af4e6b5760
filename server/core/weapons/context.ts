import type { WeaponGrammar } from "../language.ts";
import type { Sentence, Token } from "../model.ts";
import { isCapitalised } from "../tokens.ts";
import { createWordFilter, marksOf } from "../word-filter.ts";
import type { Arsenal } from "./arsenal.ts";
import { cleared, type Doubt, sure, textOf, type WeaponCandidate } from "./candidate.ts";
import { isProminent, settleNames, settlePairs } from "./settle-names.ts";

/** Takes the doubt from those candidates of a block that the words around them decide, and drops what is surely peaceful. */
export type ContextReader = (
  found: readonly WeaponCandidate[],
  tokens: readonly Token[],
  lower: readonly string[],
  sentences: readonly Sentence[],
) => WeaponCandidate[];

export function createContextReader(grammar: WeaponGrammar, arsenal: Arsenal): ContextReader {
  const { militaryWords, civilWords, violence } = grammar;
  const filter = createWordFilter(
    militaryWords,
    Object.values(civilWords).flatMap((words) => [...words]),
    violence,
  );
  return (all, tokens, lower, sentences) => {
    if (all.every(({ doubt }) => doubt === undefined)) return [...all];
    let read: BlockWords | undefined;
    const words = () => {
      read ??= wordsOf(tokens, lower, filter, grammar);
      return read;
    };
    const isPeaceful = (doubt: Doubt) =>
      speaksAgainst(doubt, words(), civilWords) && words().military === undefined && !words().violent;
    const isCertain = ({ doubt }: WeaponCandidate) => doubt === undefined;
    // what stands unless something speaks against it comes first: it speaks for others
    const found = all.flatMap((candidate) => {
      const { doubt } = candidate;
      if (doubt?.unless === undefined) return [candidate];
      return !all.some(isCertain) && isPeaceful(doubt) ? [] : [cleared(candidate)];
    });
    const certain = found.find(isCertain);
    const settled = found.flatMap((candidate, index): WeaponCandidate[] => {
      const { doubt } = candidate;
      if (doubt === undefined) return [candidate];
      if (doubt.of === "name") {
        const other =
          doubt.short === true
            ? isRoad(candidate, tokens, lower, grammar)
            : isSomethingElse(candidate, found[index + 1], tokens, lower, grammar) || words().animal;
        return other ? [] : [candidate];
      }
      const { military, violent } = words();
      const peaceful = certain === undefined && speaksAgainst(doubt, words(), civilWords);
      if (peaceful && military === undefined && !violent) return [];
      const reason = certain !== undefined ? textOf(tokens, certain) : peaceful ? undefined : military;
      return [reason === undefined ? candidate : sure(candidate, { by: "militaryText", text: reason })];
    });
    const around = { tokens, lower, sentences };
    const militaryWord = () => (certain === undefined ? words().military : textOf(tokens, certain));
    const named = settleNames(settled, around, arsenal, grammar).map((candidate) => {
      const text = isProminent(candidate) ? militaryWord() : undefined;
      return text === undefined ? candidate : sure(candidate, { by: "militaryText", text });
    });
    return settleNames(settlePairs(named, around, arsenal, grammar, militaryWord), around, arsenal, grammar);
  };
}

interface BlockWords {
  /** The first military word as written. */
  readonly military: string | undefined;
  readonly violent: boolean;
  /** Whether animals are spoken of, whose names tanks and helicopters have. */
  readonly animal: boolean;
  readonly civil: readonly string[];
}

function wordsOf(
  tokens: readonly Token[],
  lower: readonly string[],
  filter: Uint8Array,
  { militaryWords, civilWords, violence }: WeaponGrammar,
): BlockWords {
  let military: string | undefined;
  let violent = false;
  const civil = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const { text, hash } = tokens[at] as Token;
    const marks = marksOf(filter, hash);
    if (marks === 0) continue;
    const word = lower[at] as string;
    if (military === undefined && militaryWords.has(word)) military = text;
    if ((marks & 2) !== 0) civil.add(word);
    if ((marks & 4) !== 0) violent ||= violence.has(word);
  }
  const said = [...civil];
  return { military, violent, animal: said.some((word) => civilWords.animal.has(word)), civil: said };
}

function speaksAgainst({ needs, unless }: Doubt, { civil }: BlockWords, civilWords: WeaponGrammar["civilWords"]): boolean {
  const against: ReadonlySet<string> | undefined = (civilWords as Readonly<Record<string, ReadonlySet<string>>>)[
    needs ?? unless ?? ""
  ];
  return against !== undefined && civil.some((word) => against.has(word));
}

/** “in Jericho”, “Provinz Fujian”, “Präsident Eisenhower”, “20 Grad”, “Galaxy Leader”: a place, a person, a unit, a longer name. */
function isSomethingElse(
  { firstToken, lastToken, evidence }: WeaponCandidate,
  next: WeaponCandidate | undefined,
  tokens: readonly Token[],
  lower: readonly string[],
  { notBeforeSystems, truncators, units, measures }: WeaponGrammar,
): boolean {
  // “in Bradleys”: of a place or a person there is one
  if (evidence.some(({ by }) => by === "inflection")) return false;
  const before = lower[firstToken - 1] ?? "";
  const behind = tokens[lastToken];
  if (behind?.kind === "word" && isCapitalised(behind) && behind.text.length > 1 && next?.firstToken !== lastToken) return true;
  if (notBeforeSystems.has(before)) return true;
  if (
    units.has(lower[firstToken] as string) &&
    (tokens[firstToken - 1]?.kind === "number" || Object.hasOwn(measures.numbers, before))
  )
    return true;
  const joins = truncators.has(before) || tokens[firstToken - 1]?.text === ",";
  return joins && isCapitalised(tokens[firstToken - 2]) && notBeforeSystems.has(lower[firstToken - 3] ?? "");
}

/** “auf der B 2”: with a space between letter and number. */
function isRoad(
  { firstToken, lastToken }: WeaponCandidate,
  tokens: readonly Token[],
  lower: readonly string[],
  { beforeRoads, truncators }: WeaponGrammar,
): boolean {
  if (lastToken !== firstToken + 2 || tokens[firstToken + 1]?.kind !== "number") return false;
  if (beforeRoads.has(`${lower[firstToken - 2]} ${lower[firstToken - 1]}`)) return true;
  // “auf der A 7 und der B 1”
  const [letter, number] = [tokens[firstToken - 4], tokens[firstToken - 3]];
  return truncators.has(lower[firstToken - 2] ?? "") && number?.kind === "number" && letter?.text.length === 1;
}
