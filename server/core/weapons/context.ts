import type { WeaponGrammar } from "../language.ts";
import type { Evidence, Sentence, Token } from "../model.ts";
import { isCapitalised } from "../tokens.ts";
import { createWordFilter, marksOf } from "../word-filter.ts";
import type { Arsenal } from "./arsenal.ts";
import { createCompany, isKin } from "./company.ts";
import { type Doubt, meaningsOf, type WeaponCandidate } from "./recognise.ts";

/** Takes the doubt from those candidates of a block that the words around them decide, and drops what is surely peaceful. */
export type ContextReader = (
  found: readonly WeaponCandidate[],
  tokens: readonly Token[],
  lower: readonly string[],
  sentences: readonly Sentence[],
) => WeaponCandidate[];

/** What stands around the candidates of a block. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly sentences: readonly Sentence[];
}

export function createContextReader(grammar: WeaponGrammar, arsenal: Arsenal): ContextReader {
  const { militaryWords, civilWords, violence } = grammar;
  const filter = createWordFilter(
    militaryWords,
    Object.values(civilWords).flatMap((words) => [...words]),
    violence,
  );
  return (found, tokens, lower, sentences) => {
    if (found.every(({ doubt }) => doubt === undefined)) return [...found];
    const certain = found.find(({ doubt }) => doubt === undefined);
    let read: BlockWords | undefined;
    const words = () => {
      read ??= wordsOf(tokens, lower, filter, grammar);
      return read;
    };
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
      if (doubt.unless !== undefined) return [cleared(candidate)];
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

/**
 * Takes the doubt from names that stand in one sentence with a weapon of their kind (“Panzer wie Leopard und Abrams”) or in a list
 * with a system (“Harpoon und Stinger”); for a short designator (`J-15`) any weapon will do. In time with the length of the block.
 */
export function settleNames(
  found: readonly WeaponCandidate[],
  around: Surroundings,
  arsenal: Arsenal,
  grammar: WeaponGrammar,
): WeaponCandidate[] {
  const settled = [...found];
  if (found.every(({ doubt }) => doubt?.of !== "name")) return settled;
  for (const [from, to] of bySentence(settled, around.sentences)) settleSentence(settled, from, to, around, arsenal, grammar);
  return settled;
}

/** Ranges of the candidates that stand in one sentence. */
function* bySentence(found: readonly WeaponCandidate[], sentences: readonly Sentence[]): Iterable<readonly [number, number]> {
  let sentence = 0;
  for (let from = 0; from < found.length; ) {
    const { firstToken } = found[from] as WeaponCandidate;
    while (sentence < sentences.length && (sentences[sentence] as Sentence).lastToken <= firstToken) sentence++;
    const end = sentences[sentence]?.lastToken ?? Number.POSITIVE_INFINITY;
    let to = from + 1;
    while (to < found.length && (found[to] as WeaponCandidate).firstToken < end) to++;
    yield [from, to];
    from = to;
  }
}

function settleSentence(
  settled: WeaponCandidate[],
  from: number,
  to: number,
  around: Surroundings,
  arsenal: Arsenal,
  grammar: WeaponGrammar,
): void {
  const company = createCompany(arsenal);
  for (const candidate of settled.slice(from, to)) if (candidate.doubt === undefined) company.add(candidate);
  const look = (index: number, neighbour: number): boolean => {
    const candidate = settled[index] as WeaponCandidate;
    if (candidate.doubt?.of !== "name") return false;
    const next = neighbour >= from && neighbour < to ? settled[neighbour] : undefined;
    const isListed =
      next !== undefined && next.doubt === undefined && next.entity !== undefined && areListed(candidate, next, around, grammar);
    const meant = company.meaning(candidate) ?? (isListed ? { system: candidate, beside: next } : undefined);
    if (meant === undefined) return false;
    const text = textOf(around.tokens, meant.beside);
    const known = sure(meant.system, { by: "besideWeapon", text });
    settled[index] = known;
    company.add(known);
    return true;
  };
  // there and back: a list is settled from wherever its known member stands. What a round adds are classes, of which there are few
  for (let again = true; again; ) {
    again = false;
    for (let index = from; index < to; index++) again = look(index, index - 1) || again;
    for (let index = to - 1; index >= from; index--) again = look(index, index + 1) || again;
  }
}

/**
 * “Patriot und Gepard”: two names of weapons settle each other where one is prominent; in a military text also two of one kind
 * (“Marder und Fuchs”).
 */
function settlePairs(
  found: WeaponCandidate[],
  around: Surroundings,
  arsenal: Arsenal,
  grammar: WeaponGrammar,
  militaryWord: () => string | undefined,
): WeaponCandidate[] {
  const isOpen = (one: WeaponCandidate | undefined): one is WeaponCandidate => one?.doubt?.of === "name";
  for (let index = 1; index < found.length; index++) {
    const [one, other] = [found[index - 1], found[index]];
    if (!isOpen(one) || !isOpen(other) || one.entity === other.entity || !areListed(one, other, around, grammar)) continue;
    if ((isProminent(one) || isProminent(other)) && one.doubt?.short !== true && other.doubt?.short !== true) {
      found[index - 1] = sure(one, { by: "besideWeapon", text: textOf(around.tokens, other) });
      found[index] = sure(other, { by: "besideWeapon", text: textOf(around.tokens, one) });
      continue;
    }
    const [first, second] = kinAmong(one, other, arsenal) ?? [];
    if (first === undefined || second === undefined) continue;
    const text = militaryWord();
    if (text === undefined) break;
    found[index - 1] = sure(first, { by: "militaryText", text });
    found[index] = sure(second, { by: "militaryText", text });
  }
  return found;
}

const isProminent = ({ doubt }: WeaponCandidate) => doubt?.prominent === true && doubt.called !== true;

function kinAmong(one: WeaponCandidate, other: WeaponCandidate, arsenal: Arsenal) {
  for (const first of meaningsOf(one))
    for (const second of meaningsOf(other)) if (isKin(first, second, arsenal)) return [first, second] as const;
  return undefined;
}

/** “Harpoon-Raketen, Javelin und vier Stinger” */
function areListed(
  one: WeaponCandidate,
  other: WeaponCandidate,
  { tokens, lower }: Surroundings,
  { truncators }: WeaponGrammar,
): boolean {
  const [first, second] = one.firstToken < other.firstToken ? [one, other] : [other, one];
  if (second.firstToken - first.lastToken > LONGEST_JOINT) return false;
  const joint = lower[first.lastToken];
  if (tokens[first.lastToken]?.text !== "," && !truncators.has(joint ?? "")) return false;
  for (let at = first.lastToken + 1; at < second.firstToken; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "mark" || isCapitalised(token)) return false;
  }
  return true;
}

const LONGEST_JOINT = 4;

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

function textOf(tokens: readonly Token[], { firstToken, lastToken, start }: WeaponCandidate): string {
  let text = "";
  let end = start;
  for (const token of tokens.slice(firstToken, lastToken)) {
    text += (token.start > end ? " " : "") + token.text;
    end = token.end;
  }
  return text;
}
