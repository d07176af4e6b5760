import type { Sentence } from "../model.ts";
import { isQuote } from "../quotes.ts";
import { isCapitalised, isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { Arsenal } from "./arsenal.ts";
import { cleared, type Doubt, sure, textOf, type WeaponCandidate } from "./candidate.ts";
import { isProminent, settleNames, settlePairs, settleTypes } from "./settle-names.ts";
import type { WeaponGrammar } from "./weapon-grammar.ts";

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
    const sentenceOf = sentenceFinder(sentences);
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
            : isSomethingElse(candidate, found[index + 1], tokens, grammar) || words().namesakes;
        return other ? [] : [candidate];
      }
      if (isPeacefulSentence(index, found, sentenceOf(candidate.firstToken), tokens, civilWords)) return [];
      const { military, violent } = words();
      const peaceful = certain === undefined && speaksAgainst(doubt, words(), civilWords);
      if (peaceful && military === undefined && !violent) return [];
      const reason = certain !== undefined ? textOf(tokens, certain) : peaceful ? undefined : military;
      return [reason === undefined ? candidate : sure(candidate, { by: "militaryText", text: reason })];
    });
    const around = { tokens, sentences };
    const militaryWord = () => (certain === undefined ? words().military : textOf(tokens, certain));
    const sentenceAgain = sentenceFinder(sentences);
    const named = settleNames(settleTypes(settled, around, arsenal, grammar), around, arsenal, grammar).map((candidate) => {
      const { firstToken, doubt } = candidate;
      const text =
        doubt?.hyphenated === true
          ? militaryWordNear(firstToken, sentenceAgain(firstToken), tokens)
          : (isProminent(candidate) && !words().sporting) ||
              isType(candidate, tokens, grammar) ||
              isQuotedShip(candidate, tokens, arsenal)
            ? militaryWord()
            : undefined;
      return text === undefined ? candidate : sure(candidate, { by: "militaryText", text });
    });
    return settleNames(settlePairs(named, around, arsenal, grammar, militaryWord), around, arsenal, grammar);
  };
}

/** “Die Maschinen vom Typ F-22” */
const isType = ({ firstToken, doubt }: WeaponCandidate, tokens: Tokens, { typeNouns }: WeaponGrammar) =>
  doubt?.of === "name" && doubt.short === true && typeNouns.has(tokens.lower(firstToken - 1) ?? "");

/** “an Bord der „Kaga“”: a ship of the catalogue in quotation marks, behind an article. */
const isQuotedShip = ({ firstToken, lastToken, weaponClass, doubt }: WeaponCandidate, tokens: Tokens, arsenal: Arsenal) =>
  doubt?.of === "name" &&
  doubt.others === undefined &&
  doubt.shared !== true &&
  isQuote(tokens.at(firstToken - 1)?.text) &&
  isQuote(tokens.at(lastToken)?.text) &&
  isMarked(tokens, firstToken - 2, Mark.article) &&
  arsenal.path(weaponClass).includes("ship");

const NAMESAKES = ["animal", "weather", "zodiac"] as const;

interface BlockWords {
  /** The first military word as written. */
  readonly military: string | undefined;
  readonly violent: boolean;
  /** Whether animals are spoken of, or storms, whose names tanks and aircraft have. */
  readonly namesakes: boolean;
  /** Whether it is about a match, whose teams are called like weapons and fight like armies. */
  readonly sporting: boolean;
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
  const namesakes = said.some((word) => NAMESAKES.some((kind) => civilWords[kind].has(word)));
  const sporting = said.filter((word) => civilWords.sport.has(word)).length >= ENOUGH_SPORT;
  return { military, violent, namesakes, sporting, civil: said };
}

/** So many words of matches make a paragraph one about sport: a team and a goal have armies, too. */
const ENOUGH_SPORT = 3;

function speaksAgainst({ needs, unless }: Doubt, { civil }: BlockWords, civilWords: WeaponGrammar["civilWords"]): boolean {
  const against: ReadonlySet<string> | undefined = (civilWords as Readonly<Record<string, ReadonlySet<string>>>)[
    needs ?? unless ?? ""
  ];
  return against !== undefined && civil.some((word) => against.has(word));
}

/** Finds the sentences of tokens that are asked for in the order of the text. */
function sentenceFinder(sentences: readonly Sentence[]): (token: number) => Sentence | undefined {
  let next = 0;
  return (token) => {
    while ((sentences[next]?.lastToken ?? Number.POSITIVE_INFINITY) <= token) next++;
    return sentences[next];
  };
}

/** The tokens of a sentence that are near one: who writes endless sentences does not pay for them at each weapon. */
function nearby(at: number, { firstToken, lastToken }: Sentence): readonly [from: number, to: number] {
  return [Math.max(firstToken, at - NEAR), Math.min(lastToken, at + NEAR)];
}

const NEAR = 60;

function militaryWordNear(token: number, sentence: Sentence | undefined, tokens: Tokens): string | undefined {
  if (sentence === undefined) return undefined;
  const [from, to] = nearby(token, sentence);
  for (let at = from; at < to; at++) if ((tokens.marks(at) & Mark.military) !== 0) return tokens.word(at).text;
  return undefined;
}

/** “im Stollen der Mine”: its own sentence speaks against the word, and for it only others do. */
function isPeacefulSentence(
  index: number,
  found: readonly WeaponCandidate[],
  sentence: Sentence | undefined,
  tokens: Tokens,
  civilWords: Readonly<Record<string, ReadonlySet<string>>>,
): boolean {
  const { firstToken, doubt } = found[index] as WeaponCandidate;
  const against = doubt?.needs === undefined ? undefined : civilWords[doubt.needs];
  if (sentence === undefined || against === undefined) return false;
  const [from, to] = nearby(firstToken, sentence);
  let isCivil = false;
  for (let at = from; at < to; at++) {
    const marks = tokens.marks(at);
    if ((marks & (Mark.military | Mark.violence)) !== 0) return false;
    if ((marks & Mark.civil) !== 0 && at !== firstToken && against.has(tokens.lower(at) as string)) isCivil = true;
  }
  if (!isCivil) return false;
  const isSurer = (other: number) => found[other]?.doubt?.needs === undefined;
  for (let other = index - 1; (found[other]?.firstToken ?? -1) >= from; other--) if (isSurer(other)) return false;
  for (let other = index + 1; (found[other]?.firstToken ?? to) < to; other++) if (isSurer(other)) return false;
  return true;
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
  const isLonger = behind?.kind === "word" && isCapitalised(behind) && next?.firstToken !== lastToken;
  // “Eagle S” in quotation marks, but “der Tiger E”
  if (isLonger && (behind.text.length > 1 || isQuote(tokens.at(firstToken - 1)?.text))) return true;
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
