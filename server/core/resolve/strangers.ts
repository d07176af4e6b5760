import type { Entry } from "../../catalogue/types.ts";
import type { Article, Block, Evidence, Mention, Span } from "../model.ts";
import type { OrganisationType } from "../names/announced.ts";
import { isBehindArticle } from "../names/behind-article.ts";
import { withoutMarks } from "../names/letter-marks.ts";
import type { NameGrammar } from "../names/name-grammar.ts";
import { opensSentence } from "../names/open-words.ts";
import type { SimilarPersons } from "../names/similar.ts";
import { surnameOf } from "../names/unknown.ts";
import type { Candidate, RecognisedBlock } from "../recognise.ts";
import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { PlacedBlock } from "./article.ts";
import type { IdOf } from "./entity-id.ts";
import { type Introduced, introduce, isSameName, type StrangerNamed } from "./introduce.ts";
import { at, draft } from "./mention.ts";
import { surnameFilter } from "./surname-filter.ts";
import { startOfName, withoutPatronymic } from "./variants.ts";

export interface Identity {
  readonly entity?: string;
  /** Where several have equal right to the name. */
  readonly candidates?: readonly string[];
  readonly evidence: readonly Evidence[];
}

export type Bearer = Required<Omit<Identity, "candidates">>;

/** Names of an article that the catalogue doesn't know. */
export interface Strangers {
  /** Which entity an unknown name is: a known one that is written almost so, one introduced in full, else one of its own. */
  identify(
    kind: "person" | "organisation",
    name: { readonly start: number; readonly text: string },
    type?: OrganisationType,
  ): Identity;
  /** Whether a text is the surname of somebody who was introduced in full. */
  isSurname(text: string): boolean;
  /** Whose surnames stand side by side in a text that looks like one name; the second may be nobody's. */
  joined(text: string): readonly Identity[] | undefined;
  /** Whether a text is the name of an organisation that was introduced. */
  isOrganisation(text: string): boolean;
  /** What a text abbreviates in this article, whatever else it may be short for. */
  abbreviated(name: Span, text: string): Identity | undefined;
  /** Who of those named in full is meant by a surname that the catalogue's persons have, too. */
  bearer(surname: Span, text: string): Bearer | undefined;
  /** The second pass: surnames and abbreviations of who was introduced in full that no recogniser found (`Watson` after “Adrienne Watson”). */
  surnames(block: Block, recognised: RecognisedBlock): Mention[];
  readonly bySurname: ReadonlyMap<string, Introduced>;
  /** Every place where one of the persons is named in full, in the order of the text. */
  readonly named: readonly StrangerNamed[];
  /** The ids of all who are named in full with a surname, uninflected; undefined where nobody is. */
  namesakes(surname: string): readonly string[] | undefined;
}

export function createStrangers(
  article: Article,
  placed: readonly PlacedBlock[],
  similar: SimilarPersons,
  idOf: IdOf,
  entryOf: (id: string) => Entry | undefined,
  grammar: NameGrammar,
): Strangers {
  /** “Sergjei Wiktorowitsch Lawrow” is almost whom the catalogue knows without the father's name. */
  const similarTo: SimilarPersons = (name) => similar(withoutPatronymic(name, grammar) ?? name);
  const { bySurname, named } = introduce(placed, similarTo, idOf, (id) => entryOf(id)?.kind === "person");
  const namesakes = new Map<string, string[]>();
  for (const { surname, entity } of named) {
    const known = namesakes.get(surname);
    if (known === undefined) namesakes.set(surname, [entity]);
    else if (!known.includes(entity)) known.push(entity);
  }
  let hasAbbreviations = false;
  for (const { kind } of bySurname.values()) hasAbbreviations ||= kind === "organisation";
  const mayBeSurname = surnameFilter(bySurname);
  const lookUpExact = (text: string) =>
    bySurname.get(text) ?? (text.endsWith("s") ? bySurname.get(text.slice(0, -1)) : undefined);
  // “Al-Asir” where a sentence begins
  const lookUp = (text: string) =>
    lookUpExact(text) ?? (ARTICLE.test(text) ? lookUpExact((text[0] as string).toLowerCase() + text.slice(1)) : undefined);
  /** Why a text is one of those names. */
  const evidenceOf = (introduced: Introduced, text: string): Evidence[] =>
    bySurname.has(text) || !text.endsWith("s") ? [reference(introduced)] : [genitive(text), reference(introduced)];
  const longNames = byFirstWord(bySurname);
  /** The introduced organisation of several words whose name stands at an offset. */
  const longerAt = (text: string, start: number, word: string): Introduced | undefined =>
    longNames
      .get(word)
      ?.find(
        ({ name }) => text.startsWith(name, start) && !LETTER.test(text.slice(start + name.length, start + name.length + 1)),
      );
  return {
    bySurname,
    named,
    namesakes: (surname) => (namesakes.size === 0 ? undefined : namesakes.get(withoutMarks(surname))),
    isSurname: (text) => lookUp(text)?.kind === "person",
    joined(text) {
      const first = text.includes(" ") ? bySurname.get(text) : undefined;
      if (first?.kind !== "person") return undefined;
      return [first, first.second].flatMap((one) => (one === undefined ? [] : [identityOf(one)]));
    },
    isOrganisation: (text) => hasAbbreviations && bySurname.get(text)?.kind === "organisation",
    abbreviated({ start, end }, text) {
      // few articles abbreviate anything, and all their names ask
      const introduced = hasAbbreviations ? bySurname.get(text.slice(start, end)) : undefined;
      return introduced?.kind === "organisation" ? { entity: introduced.entity, evidence: [reference(introduced)] } : undefined;
    },
    bearer({ start, end }, text) {
      const surname = text.slice(start, end);
      // “da Silva” of “Zora Quentel da Silva”
      const introduced = bySurname.size === 0 ? undefined : lookUp(surname.slice(surname.lastIndexOf(" ") + 1));
      if (introduced?.kind !== "person" || !introduced.name.includes(" ") || introduced.candidates !== undefined)
        return undefined;
      return { entity: introduced.entity, evidence: evidenceOf(introduced, surname) };
    },
    identify(kind, { text: name, start }, type) {
      const words = name.split(" ");
      if (kind === "organisation") {
        const abbreviated = lookUp(name);
        if (abbreviated?.kind !== kind) return { entity: idOf(kind, name, type), evidence: [] };
        const isIntroduction = abbreviated.start === start;
        return { entity: abbreviated.entity, evidence: isIntroduction ? [] : evidenceOf(abbreviated, name) };
      }
      const introduced = lookUp(surnameOf(words));
      // a full name of its own, or the genitive of the one that was introduced
      if (introduced?.candidates !== undefined && words.length === 1)
        return { candidates: introduced.candidates, evidence: evidenceOf(introduced, name) };
      if (introduced?.kind === "person" && (words.length === 1 || isSameName(introduced.name, name))) {
        return { entity: introduced.entity, evidence: words.length === 1 ? evidenceOf(introduced, name) : introduced.evidence };
      }
      return { entity: idOf(kind, name), evidence: [] };
    },
    surnames(block, { tokens, openWords, candidates }) {
      const found: Mention[] = [];
      if (bySurname.size === 0) return found;
      for (const index of openWords) {
        const { text, hash } = tokens.word(index);
        if (!mayBeSurname(hash)) continue;
        const last = endOfHyphenated(tokens, index);
        const longer = longerAt(block.text, tokens.start(index), text);
        if (longer !== undefined) {
          const { name } = longer;
          const start = tokens.start(index);
          const end = start + name.length;
          if (isTaken(candidates, start, end)) continue;
          const mention = draft(longer.kind, at(article, block, { start, end }), [reference(longer)]);
          mention.entity = longer.entity;
          found.push(mention);
          continue;
        }
        const hyphenated = last === index ? text : hyphenatedAt(tokens, index);
        const whole = last === index ? undefined : lookUp(hyphenated);
        const introduced = whole ?? lookUp(text);
        if (introduced === undefined) continue;
        // “Zora Krone … in der Krone der Eiche”
        if (introduced.kind === "person" && grammar.repeatedMedia.has(text) && isBehindArticle(tokens, index, grammar)) continue;
        // the plural of a word that an organisation is called by
        if (introduced.kind === "organisation" && text === `${introduced.name}s`) continue;
        // “Kurz danach”
        const isSmall = grammar.smallSurnames.has(tokens.lower(index) as string) && opensSentence(tokens, index);
        if (isSmall && !grammar.subjectVerbs.has(tokens.lower(index + 1) ?? "")) continue;
        const end = whole === undefined ? index : last;
        const span = { start: startOfName(introduced, block.text, tokens.start(index)), end: tokens.end(end) };
        if (span.start !== tokens.start(index) && isTaken(candidates, span.start, span.end)) span.start = tokens.start(index);
        const part = isMarked(tokens, end + 1, Mark.hyphen) && touches(tokens, end + 1) && touches(tokens, end + 2);
        const mention = draft(
          introduced.kind,
          at(article, block, span),
          evidenceOf(introduced, whole === undefined ? text : hyphenated),
        );
        if (introduced.candidates === undefined) mention.entity = introduced.entity;
        else mention.candidates = introduced.candidates;
        if (part) mention.form = "part";
        found.push(mention);
      }
      return found;
    },
  };
}

const identityOf = ({ candidates, entity, ...introduced }: Introduced): Identity => ({
  ...(candidates === undefined ? { entity } : { candidates }),
  evidence: [reference({ ...introduced, entity })],
});

/** Whether a stretch shares a character with one of the candidates; by halves, since a paragraph may have ten thousand. */
function isTaken(candidates: RecognisedBlock["candidates"], start: number, end: number): boolean {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle] as Candidate).candidate.end <= start) low = middle + 1;
    else high = middle;
  }
  return (candidates[low]?.candidate.start ?? end) < end;
}

/** Introduced organisations of several words by the first. */
function byFirstWord(bySurname: ReadonlyMap<string, Introduced>): ReadonlyMap<string, readonly Introduced[]> {
  const found = new Map<string, Introduced[]>();
  for (const [short, introduced] of bySurname) {
    const word = introduced.kind === "organisation" && short === introduced.name ? FIRST_WORD.exec(short)?.[1] : undefined;
    if (word === undefined) continue;
    const known = found.get(word);
    if (known === undefined) found.set(word, [introduced]);
    else known.push(introduced);
  }
  return found;
}

/** Of an Arabic name. */
const ARTICLE = /^(?:A[ldrst]|El)-\p{Lu}/u;
const FIRST_WORD = /^(\p{L}+) /u;
const LETTER = /[\p{L}\p{N}]/u;

/** The last token of the word `Mikl-Leitner` that begins with a token, else the token itself. */
function endOfHyphenated(tokens: Tokens, at: number): number {
  const joins =
    isMarked(tokens, at + 1, Mark.hyphen) &&
    touches(tokens, at + 1) &&
    touches(tokens, at + 2) &&
    isMarked(tokens, at + 2, Mark.capitalised);
  return joins ? at + 2 : at;
}

/** The word that begins with a token, with what a hyphen joins to it. */
export function hyphenatedAt(tokens: Tokens, at: number): string {
  const last = endOfHyphenated(tokens, at);
  return last === at ? tokens.word(at).text : `${tokens.word(at).text}-${tokens.word(last).text}`;
}

function genitive(text: string): Evidence {
  return { by: "inflection", lemma: text.slice(0, -1), ending: "s" };
}

function reference({ name, start, end }: Introduced): Evidence {
  return { by: "fullName", name, span: { start, end }, where: "before" };
}
