import type { Entry } from "../../catalogue/types.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Language } from "../language.ts";
import type { CatalogueLayerName } from "../model.ts";
import { createRespellings, createSpellingsWithout } from "../respell.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import { Mark, type Marker } from "../word-marks.ts";
import { atSentenceStart, type CatalogueName, keysOf, namesOf } from "./catalogue-names.ts";
import { createDerivedReader } from "./derived.ts";
import { isInCapitals } from "./letter-case.ts";
import { isPlain, withoutMarks } from "./letter-marks.ts";
import type { NameGrammar } from "./name-grammar.ts";
import { goesOn, insertName, longestFrom, type NameNode } from "./name-trie.ts";

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
  const names = new Map<string, CatalogueName[]>();
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
  const nodes = new Map<string, NameNode>();
  /** The trie of all names that may begin with a word. */
  const nodeAt = (word: string): NameNode | undefined => {
    const known = nodes.get(word);
    if (known !== undefined || !begins(word)) return known;
    const node: NameNode = { readings: [] };
    // as it is written first: another spelling means only what that doesn't
    for (const spelling of [word, ...otherSpellings(word)])
      for (const name of names.get(spelling) ?? [])
        for (const { form, lemma, ending } of name.inflect(name.lemma))
          for (const written of atSentenceStart(form))
            insertName(node, spelling, { form: written, lemma, ending }, name, spellingsWithout, spelling !== word);
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
      const match = written && longestFrom(written, tokens, at);
      const second = text.charCodeAt(1);
      const inSmall = second >= SMALL_A && second <= SMALL_Z ? undefined : lowered(text);
      const node = inSmall === undefined ? undefined : nodeAt(inSmall);
      const other = node && longestFrom(node, tokens, at);
      if (other === undefined || (match !== undefined && match.lastToken >= other.lastToken)) return match;
      const isWord = other.lastToken === at + 1 && text.length < LONG && !isAmongCapitals(tokens, at);
      return isWord ? match : other;
    },
    mayBeginAt(tokens, at) {
      const { text } = tokens.word(at);
      return [text, lowered(text)].some((word) => {
        const node = word === undefined ? undefined : nodeAt(word);
        return node !== undefined && goesOn(node, tokens, at);
      });
    },
  };
}

const CAPITALS = /^\p{Lu}{3,}$/u;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** Letters: a shorter word in capitals is an abbreviation more often than a name, unless its neighbours are in capitals, too. */
const LONG = 5;

function isAmongCapitals(tokens: Tokens, at: number): boolean {
  const isOne = (index: number) => isMarked(tokens, index, Mark.capitalised) && isInCapitals(tokens.word(index).text);
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
