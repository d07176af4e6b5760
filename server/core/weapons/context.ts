import type { WeaponGrammar } from "../language.ts";
import type { Sentence } from "../model.ts";
import { isCapitalised, isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { Arsenal } from "./arsenal.ts";
import { cleared, type Doubt, sure, textOf, type WeaponCandidate } from "./candidate.ts";
import { isProminent, settleNames, settlePairs } from "./settle-names.ts";

/** Takes the doubt from those candidates of a block that the words around them decide, and drops what is surely peaceful. */
export type ContextReader = (
  found: readonly WeaponCandidate[],
  tokens: Tokens,
  sentences: readonly Sentence[],
) => WeaponCandidate[];

export function createContextReader(grammar: WeaponGrammar, arsenal: Arsenal): ContextReader {
  const { civilWords } = grammar;
  return (all, tokens, sentences) => {
    if (all.every(({ doubt }) => doubt === undefined)) return [...all];
    let read: BlockWords | undefined;
    const words = () => {
      read ??= wordsOf(tokens, civilWords);
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
            ? isRoad(candidate, tokens, grammar)
            : isSomethingElse(candidate, found[index + 1], tokens, grammar) || words().animal;
        return other ? [] : [candidate];
      }
      const { military, violent } = words();
      const peaceful = certain === undefined && speaksAgainst(doubt, words(), civilWords);
      if (peaceful && military === undefined && !violent) return [];
      const reason = certain !== undefined ? textOf(tokens, certain) : peaceful ? undefined : military;
      return [reason === undefined ? candidate : sure(candidate, { by: "militaryText", text: reason })];
    });
    const around = { tokens, sentences };
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

function wordsOf(tokens: Tokens, civilWords: WeaponGrammar["civilWords"]): BlockWords {
  let military: string | undefined;
  let violent = false;
  const civil = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const marks = tokens.marks(at);
    if (military === undefined && (marks & Mark.military) !== 0) military = tokens.word(at).text;
    if ((marks & Mark.civil) !== 0) civil.add(tokens.word(at).lower);
    if ((marks & Mark.violence) !== 0) violent = true;
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
  tokens: Tokens,
  { notBeforeSystems, truncators, units, measures }: WeaponGrammar,
): boolean {
  // “in Bradleys”: of a place or a person there is one
  if (evidence.some(({ by }) => by === "inflection")) return false;
  const before = tokens.lower(firstToken - 1) ?? "";
  const behind = tokens.at(lastToken);
  if (behind?.kind === "word" && isCapitalised(behind) && behind.text.length > 1 && next?.firstToken !== lastToken) return true;
  if (notBeforeSystems.has(before)) return true;
  if (
    units.has(tokens.lower(firstToken) as string) &&
    (tokens.at(firstToken - 1)?.kind === "number" || Object.hasOwn(measures.numbers, before))
  )
    return true;
  const joins = truncators.has(before) || tokens.at(firstToken - 1)?.text === ",";
  return joins && isMarked(tokens, firstToken - 2, Mark.capitalised) && notBeforeSystems.has(tokens.lower(firstToken - 3) ?? "");
}

/** “auf der B 2”: with a space between letter and number. */
function isRoad({ firstToken, lastToken }: WeaponCandidate, tokens: Tokens, { beforeRoads, truncators }: WeaponGrammar): boolean {
  if (lastToken !== firstToken + 2 || tokens.at(firstToken + 1)?.kind !== "number") return false;
  if (beforeRoads.has(`${tokens.lower(firstToken - 2)} ${tokens.lower(firstToken - 1)}`)) return true;
  // “auf der A 7 und der B 1”
  const [letter, number] = [tokens.at(firstToken - 4), tokens.at(firstToken - 3)];
  return truncators.has(tokens.lower(firstToken - 2) ?? "") && number?.kind === "number" && letter?.text.length === 1;
}
