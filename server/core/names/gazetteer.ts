import type { Entry } from "../../catalogue/types.ts";
import { type Catalogue, nameOf } from "../catalogue.ts";
import type { Language } from "../language.ts";
import type { CatalogueLayerName } from "../model.ts";
import { createRespellings, createSpellingsWithout, type Respellings } from "../respell.ts";
import { tokenize } from "../scan.ts";
import { isHyphen, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark, type Marker } from "../word-marks.ts";
import { declined } from "./declension.ts";
import { createDerivedReader } from "./derived.ts";
import { adjectiveForms, demonymForms, nameForms, nounForms, type WordForm } from "./inflection.ts";
import { isPlain, withoutMarks } from "./letter-marks.ts";
import type { NameGrammar } from "./name-grammar.ts";

/** What a written form says of its entity. */
export type NameRole = "full" | "part" | "adjective" | "demonym" | "seat" | "metonym";

/** One reading of a form: `Kims` is a part of the name of Kim Jong Un, in the genitive. */
export interface NameReading {
  readonly entry: Entry;
  readonly layer: CatalogueLayerName;
  readonly role: NameRole;
  /** The catalogue's form, uninflected. */
  readonly lemma: string;
  readonly ending: string;
}

export interface GazetteerMatch {
  readonly lastToken: number;
  readonly readings: readonly NameReading[];
}

export interface Gazetteer {
  /** Marks a word that may begin a name, or is an adjective made of one. */
  readonly marksOf: Marker;
  /** The longest name that begins at a token. */
  longestAt(tokens: Tokens, at: number): GazetteerMatch | undefined;
  /** Whether a token is a name, or the first of a name whose second one follows: elsewhere its names change nothing. */
  mayBeginAt(tokens: Tokens, at: number): boolean;
  /** What a single word means as a name. */
  readingsOf(word: string): readonly NameReading[];
  /** The medium that has a word for a short name. */
  mediumOf(word: string): readonly NameReading[] | undefined;
  /** An adjective that is made of a name and not listed as a form of it. */
  derivedAt(tokens: Tokens, at: number): GazetteerMatch | undefined;
}

/**
 * Every written form of every entry, found by tokens.
 * The first token is compared exactly, the others without regard to case; hyphens and spaces inside a name are the same
 * (`Kim Jong Un`, `Kim Jong-un`).
 *
 * Names are kept by their first token and made into a trie when a text first has that token: most of a catalogue is never
 * met, and building all of it at each start would be what a start costs.
 */
export function buildGazetteer(catalogue: Catalogue, grammar: NameGrammar, letters: Language["letters"] = []): Gazetteer {
  const respellings = createRespellings(letters);
  const spellingsWithout = createSpellingsWithout(letters);
  const names = new Map<string, Name[]>();
  for (const name of namesOf(catalogue, grammar)) {
    for (const key of keysOf(name)) {
      const known = names.get(key);
      if (known === undefined) names.set(key, [name]);
      else known.push(name);
    }
  }
  /** As the catalogue writes it: without marks of letters, of which agencies leave out some (`Çavusoglu`), or with umlauts and `ß`. */
  const otherSpellings = (word: string): readonly string[] => (isPlain(word) ? respellings(word) : [withoutMarks(word)]);
  const begins = (word: string): boolean => names.has(word) || otherSpellings(word).some((other) => names.has(other));
  const nodes = new Map<string, Node>();
  /** The trie of all names that may begin with a word. */
  const nodeAt = (word: string): Node | undefined => {
    const known = nodes.get(word);
    if (known !== undefined || !begins(word)) return known;
    const node: Node = { readings: [] };
    // as it is written first: another spelling means only what that doesn't
    for (const spelling of [word, ...otherSpellings(word)])
      for (const name of names.get(spelling) ?? [])
        for (const { form, lemma, ending } of name.inflect(name.lemma))
          for (const written of atSentenceStart(form))
            insert(node, spelling, { form: written, lemma, ending }, name, spellingsWithout, spelling !== word);
    nodes.set(word, node);
    return node;
  };
  const media = mediaOf(catalogue, grammar);
  /** The name that a word in capitals may begin: `PUTIN`. */
  const lowered = (word: string): string | undefined => {
    if (!CAPITALS.test(word)) return undefined;
    const lower = word.charAt(0) + word.slice(1).toLowerCase();
    return begins(lower) ? lower : undefined;
  };
  const derived = createDerivedReader((word) => nodeAt(word)?.readings, grammar);
  return {
    marksOf: ({ kind, text, lower }) =>
      (begins(text) || media.has(text) || lowered(text) !== undefined ? Mark.name : 0) |
      (kind !== "mark" && derived(text, lower) !== undefined ? Mark.derivedName : 0),
    mediumOf: (word) => media.get(word),
    readingsOf: (word) => nodeAt(word)?.readings ?? [],
    derivedAt(tokens, at) {
      const { text, lower, marks } = tokens.word(at);
      const readings = (marks & Mark.derivedName) === 0 ? undefined : derived(text, lower);
      return readings && { lastToken: at + 1, readings };
    },
    longestAt(tokens, at) {
      const { text, marks } = tokens.word(at);
      if ((marks & Mark.name) === 0) return undefined;
      const written = nodeAt(text);
      const match = written && walk(written, tokens, at);
      const second = text.charCodeAt(1);
      const inSmall = second >= SMALL_A && second <= SMALL_Z ? undefined : lowered(text);
      const node = inSmall === undefined ? undefined : nodeAt(inSmall);
      const other = node && walk(node, tokens, at);
      if (other === undefined || (match !== undefined && match.lastToken >= other.lastToken)) return match;
      const isWord = other.lastToken === at + 1 && text.length < LONG && !isAmongCapitals(tokens, at);
      return isWord ? match : other;
    },
    mayBeginAt(tokens, at) {
      const { text } = tokens.word(at);
      return [text, lowered(text)].some((word) => {
        const node = word === undefined ? undefined : nodeAt(word);
        if (node === undefined || node.readings.length > 0) return node !== undefined;
        return node.children !== undefined && childAt(node.children, tokens, skipHyphen(tokens, at + 1)) !== undefined;
      });
    },
  };
}

function walk(first: Node, tokens: Tokens, at: number): GazetteerMatch | undefined {
  let best: GazetteerMatch | undefined;
  let node = first;
  let next = at + 1;
  for (;;) {
    if (node.readings.length > 0) best = { lastToken: next, readings: node.readings };
    if (node.children === undefined) return best;
    const follower = skipHyphen(tokens, next);
    const child = childAt(node.children, tokens, follower);
    if (child === undefined) return best;
    node = child;
    next = follower + 1;
  }
}

/** What a token leads to that stands close behind those before it. */
function childAt(children: ReadonlyMap<string, Node>, tokens: Tokens, at: number): Node | undefined {
  if (at >= tokens.length || tokens.start(at) - tokens.end(at - 1) > WIDEST_GAP) return undefined;
  const { lower } = tokens.word(at);
  return children.get(lower) ?? (isPlain(lower) ? undefined : children.get(straight(withoutMarks(lower))));
}

/** UTF-16 code units between two words of a name: a space may be written `&nbsp;`, or stand beside Markdown's `**`. */
const WIDEST_GAP = 6;

const CAPITALS = /^\p{Lu}{3,}$/u;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** Letters: a shorter word in capitals is an abbreviation more often than a name, unless its neighbours are in capitals, too. */
const LONG = 5;

function isAmongCapitals(tokens: Tokens, at: number): boolean {
  const isOne = (index: number) => isMarked(tokens, index, Mark.capitalised) && /^\p{Lu}{2,}$/u.test(tokens.word(index).text);
  return isOne(at - 1) || isOne(at + 1);
}

/** The media that the language has short names for which are words. */
function mediaOf({ entries }: Catalogue, { shortMedia }: NameGrammar): ReadonlyMap<string, readonly NameReading[]> {
  const media = new Map<string, readonly NameReading[]>();
  for (const [word, id] of shortMedia) {
    const known = entries.get(id);
    if (known?.entry.kind !== "organisation") continue;
    media.set(word, [{ entry: known.entry, layer: known.layer, role: "full", lemma: word, ending: "" }]);
  }
  return media;
}

interface Node {
  children?: Map<string, Node>;
  readings: NameReading[];
  /** Whether the readings are of names that are spelt otherwise. */
  isOther?: boolean;
}

/** A name of an entry in one role, with its inflected forms. */
interface Name {
  readonly entry: Entry;
  readonly layer: CatalogueLayerName;
  readonly role: NameRole;
  readonly lemma: string;
  readonly inflect: Inflect;
}

type Inflect = (lemma: string) => readonly WordForm[];

/** The tokens a name may begin with. */
function keysOf({ lemma, role, inflect }: Name): Iterable<string> {
  const [, word, more] = PLAIN.exec(lemma) ?? [];
  if (word !== undefined && more !== undefined && role !== "adjective") return atSentenceStart(word);
  const [first, ...rest] = word !== undefined ? [word] : keyTokens(lemma);
  // endings are at the end: only what is one word, or capitalised at the beginning of a sentence, has several
  if (first !== undefined && rest.length > 0 && role !== "adjective") return [first];
  return new Set(inflect(lemma).flatMap(({ form }) => PLAIN.exec(form)?.[1] ?? keyTokens(form).slice(0, 1)));
}

/** A name in lower case is capitalised where a sentence begins: `De Maizière`. */
function atSentenceStart(form: string): string[] {
  const first = form[0] as string;
  const capital = first.toUpperCase();
  return capital === first || first !== first.toLowerCase() ? [form] : [form, capital + form.slice(1)];
}

const APOSTROPHES: ReadonlySet<string> = new Set(["’", "‘", "′"]);

/** A name that begins with letters alone: most do, and need no tokens. */
const PLAIN = /^(\p{L}+)(?:([ -])|$)/u;

const keyTokens = (form: string): string[] => [...tokenize(form)].filter((token) => !isHyphen(token)).map(({ text }) => text);

function skipHyphen(tokens: Tokens, at: number): number {
  return isMarked(tokens, at, Mark.hyphen) && touches(tokens, at) ? at + 1 : at;
}

/** Adds a form of a name below the node of its first token; a form that begins with another token is none of this node's. */
function insert(
  first: Node,
  word: string,
  { form, lemma, ending }: WordForm,
  { entry, layer, role }: Name,
  spellingsWithout: Respellings,
  isOther: boolean,
): void {
  const [head, ...tail] = keyTokens(form);
  if (head !== word) return;
  let node = first;
  for (const text of tail) {
    const key = isPlain(text) ? text.toLowerCase() : straight(text.toLowerCase());
    node.children ??= new Map();
    let child = node.children.get(key);
    if (child === undefined) {
      child = { readings: [] };
      node.children.set(key, child);
      for (const other of spellingsWithout(key)) if (!node.children.has(other)) node.children.set(other, child);
    }
    node = child;
  }
  if (isOther && node.readings.length > 0 && node.isOther !== true) return;
  if (node.readings.some((known) => known.entry === entry && known.role === role)) return;
  if (isOther) node.isOther = true;
  node.readings.push({ entry, layer, role, lemma, ending });
}

/** “Lord’s” as “Lord's”. */
const straight = (text: string): string => (APOSTROPHES.has(text) ? "'" : text);

function namesOf(catalogue: Catalogue, grammar: NameGrammar): Name[] {
  const found: Name[] = [];
  const ofOrganisations = { ...grammar, nameEndings: [...grammar.nameEndings, ...grammar.organisationEndings] };
  const names: Inflect = (name) => nameForms(name, grammar);
  const organisations: Inflect = (name) => nameForms(name, ofOrganisations);
  const nouns: Inflect = (name) => nounForms(name, grammar);
  const adjectives: Inflect = (name) => adjectiveForms(name, grammar);
  const demonyms: Inflect = (name) => demonymForms(name, grammar);
  const asIs: Inflect = (form) => [{ form, lemma: form, ending: "" }];
  for (const { entry, layer } of catalogue.entries.values()) {
    const add = (role: NameRole, lemmas: readonly string[] | undefined, inflect: Inflect) => {
      for (const lemma of lemmas ?? []) found.push({ entry, layer, role, lemma, inflect });
    };
    const isWeapon = entry.kind === "weapon";
    const full = fullNames(entry, catalogue);
    add("full", full, entry.kind === "organisation" ? organisations : isWeapon ? nouns : names);
    add("full", entry.forms, asIs);
    if (entry.kind === "organisation" || entry.kind === "state")
      add(
        "full",
        full.flatMap((name) => declined(name, grammar)),
        asIs,
      );
    if (entry.kind !== "state") {
      add("part", entry.parts, isWeapon ? nouns : names);
      continue;
    }
    add("adjective", entry.adjectives, adjectives);
    add("demonym", entry.demonyms, demonyms);
    add("seat", entry.seats, names);
    add("metonym", entry.metonyms, names);
  }
  return found;
}

function fullNames(entry: Entry, catalogue: Catalogue): string[] {
  const territory = entry.kind === "state" && entry.iso !== undefined ? (catalogue.territories[entry.iso] ?? []) : [];
  const designations = entry.kind === "weapon" ? (entry.designations ?? []).map(({ name }) => name) : [];
  return [nameOf(entry, catalogue), ...(entry.aliases ?? []), ...designations, ...territory];
}
