import type { Sentence, Token } from "../model.ts";
import { isQuote } from "../quotes.ts";
import { isCapitalised, isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { Arsenal } from "./arsenal.ts";
import { meaningsOf, sure, textOf, type WeaponCandidate } from "./candidate.ts";
import { createCompany, isKin } from "./company.ts";
import type { WeaponGrammar } from "./weapon-grammar.ts";

/** What stands around the candidates of a block. */
export interface Surroundings {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
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
  let before = 0;
  for (const [from, to] of bySentence(settled, around.sentences)) {
    settleSentence(settled, from, to, around, arsenal, grammar);
    settleByStory(settled, before, from, to, around, arsenal);
    before = from;
  }
  return settled;
}

/**
 * “Ein Schützenpanzer kippte um. Der Marder war neu.”: the weapons of the sentence before tell of a name behind an article.
 *
 * @param before where the weapons of that sentence begin, `from` and `to` those of this one.
 */
function settleByStory(
  settled: WeaponCandidate[],
  before: number,
  from: number,
  to: number,
  { tokens }: Surroundings,
  arsenal: Arsenal,
): void {
  if (before === from) return;
  const company = createCompany(arsenal);
  const [first, last] = [settled[from], settled[from - 1]] as [WeaponCandidate, WeaponCandidate];
  if (first.firstToken - last.lastToken > LONGEST_STORY) return;
  for (let index = before; index < from; index++) {
    const candidate = settled[index] as WeaponCandidate;
    if (candidate.doubt === undefined) company.add(candidate);
  }
  for (let index = from; index < to; index++) {
    const candidate = settled[index] as WeaponCandidate;
    if (candidate.doubt?.of !== "name" || !isMarked(tokens, candidate.firstToken - 1, Mark.article)) continue;
    const meant = company.relative(candidate);
    if (meant !== undefined) settled[index] = sure(meant.system, { by: "besideWeapon", text: textOf(tokens, meant.beside) });
  }
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
    const listed =
      next !== undefined && next.doubt === undefined && next.entity !== undefined && areListed(candidate, next, around, grammar)
        ? next
        : undefined;
    // of several the one that is like its neighbour: “Luchs und Puma” are no helicopters, though one is named before
    const meant =
      (candidate.doubt.others !== undefined && listed !== undefined ? meaningBeside(candidate, listed, arsenal) : undefined) ??
      company.meaning(candidate) ??
      // a list says that it is a weapon, not which of several
      (candidate.doubt.others === undefined && listed !== undefined ? { system: candidate, beside: listed } : undefined);
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

function meaningBeside(name: WeaponCandidate, weapon: WeaponCandidate, arsenal: Arsenal) {
  const company = createCompany(arsenal);
  company.add(weapon);
  return company.meaning(name);
}

/**
 * “Patriot und Gepard”: two names of weapons settle each other where one is prominent; in a military text also two of one kind
 * (“Marder und Fuchs”).
 */
export function settlePairs(
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
    if ((isTelling(one) || isTelling(other)) && one.doubt?.short !== true && other.doubt?.short !== true) {
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

/** “Hubschrauber vom Typ Puma”: a noun in doubt and the name behind it settle each other if the name is that of such a weapon. */
export function settleTypes(
  found: readonly WeaponCandidate[],
  { tokens }: Surroundings,
  arsenal: Arsenal,
  { typeWords, typeNouns }: WeaponGrammar,
): WeaponCandidate[] {
  const settled = [...found];
  for (let index = 1; index < settled.length; index++) {
    const [noun, name] = [settled[index - 1] as WeaponCandidate, settled[index] as WeaponCandidate];
    if (noun.doubt?.of !== "word" || name.doubt?.of !== "name" || name.firstToken - noun.lastToken > LONGEST_JOINT) continue;
    let isBeside = true;
    for (let at = noun.lastToken; at < name.firstToken; at++) {
      const word = tokens.lower(at) as string;
      if (!typeWords.has(word) && !typeNouns.has(word) && !isQuote(tokens.at(at)?.text)) isBeside = false;
    }
    const isSuch = ({ weaponClass }: WeaponCandidate) =>
      arsenal.path(weaponClass).includes(noun.weaponClass) || arsenal.path(noun.weaponClass).slice(0, -1).includes(weaponClass);
    const system = isBeside ? [...meaningsOf(name)].find(isSuch) : undefined;
    if (system === undefined) continue;
    settled[index - 1] = sure(noun, { by: "besideWeapon", text: textOf(tokens, name) });
    settled[index] = sure(system, { by: "besideWeapon", text: textOf(tokens, noun) });
  }
  return settled;
}

const isTelling = (one: WeaponCandidate) => one.doubt?.telling === true && isProminent(one);

export const isProminent = ({ doubt }: WeaponCandidate) => doubt?.prominent === true && doubt.called !== true;

function kinAmong(one: WeaponCandidate, other: WeaponCandidate, arsenal: Arsenal) {
  for (const first of meaningsOf(one))
    for (const second of meaningsOf(other)) if (isKin(first, second, arsenal)) return [first, second] as const;
  return undefined;
}

/** “Harpoon-Raketen, Javelin und vier Stinger” */
function areListed(
  one: WeaponCandidate,
  other: WeaponCandidate,
  { tokens }: Surroundings,
  { truncators }: WeaponGrammar,
): boolean {
  const [first, second] = one.firstToken < other.firstToken ? [one, other] : [other, one];
  if (second.firstToken - first.lastToken > LONGEST_JOINT) return false;
  // “„Leopard“ und „Marder“”
  const joint = first.lastToken + (isQuote(tokens.at(first.lastToken)?.text) ? 1 : 0);
  if (tokens.at(joint)?.text !== "," && !truncators.has(tokens.lower(joint) ?? "")) return false;
  for (let at = joint + 1; at < second.firstToken; at++) {
    const token = tokens.at(at) as Token;
    if ((token.kind === "mark" && !isQuote(token.text)) || isCapitalised(token)) return false;
  }
  return true;
}

const LONGEST_JOINT = 4;
const LONGEST_STORY = 60;
