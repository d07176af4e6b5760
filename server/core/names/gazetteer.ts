import type { Entry } from "../../catalogue/types.ts";
import { type Catalogue, nameOf } from "../catalogue.ts";
import type { NameGrammar } from "../language.ts";
import type { CatalogueLayerName, Token } from "../model.ts";
import { isAdjacent, isHyphen, tokenize } from "../tokens.ts";
import { createDerivedReader } from "./derived.ts";
import { adjectiveForms, demonymForms, nameForms, type WordForm } from "./inflection.ts";

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
  /** The longest name that begins at a token. */
  longestAt(tokens: readonly Token[], at: number): GazetteerMatch | undefined;
  /** An adjective that is made of a name and not listed as a form of it. */
  derivedAt(tokens: readonly Token[], lower: readonly string[], at: number): GazetteerMatch | undefined;
}

/**
 * Every written form of every entry as a trie over tokens.
 * The first token is compared exactly, the others without regard to case; hyphens and spaces inside a name are the same
 * (`Kim Jong Un`, `Kim Jong-un`).
 */
export function buildGazetteer(catalogue: Catalogue, grammar: NameGrammar): Gazetteer {
  const root: Node = { readings: [] };
  for (const { entry, layer } of catalogue.entries.values()) {
    for (const { form, lemma, ending, role } of formsOf(entry, catalogue, grammar))
      insert(root, form, { entry, layer, role, lemma, ending });
  }
  const derived = createDerivedReader((word) => root.children?.get(word)?.readings, grammar);
  return {
    derivedAt(tokens, lower, at) {
      const readings = derived((tokens[at] as Token).text, lower[at] as string);
      return readings && { lastToken: at + 1, readings };
    },
    longestAt(tokens, at) {
      let node = root.children?.get((tokens[at] as Token).text);
      if (node === undefined) return undefined;
      let best: GazetteerMatch | undefined;
      let next = at + 1;
      for (;;) {
        if (node.readings.length > 0) best = { lastToken: next, readings: node.readings };
        if (node.children === undefined) return best;
        const follower = skipHyphen(tokens, next);
        const token = tokens[follower];
        if (token === undefined || token.start - (tokens[follower - 1] as Token).end > 2) return best;
        const child: Node | undefined = node.children.get(token.text.toLowerCase());
        if (child === undefined) return best;
        node = child;
        next = follower + 1;
      }
    },
  };
}

interface Node {
  children?: Map<string, Node>;
  readings: NameReading[];
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  return isHyphen(tokens[at]) && isAdjacent(tokens[at - 1], tokens[at]) ? at + 1 : at;
}

function insert(root: Node, form: string, reading: NameReading): void {
  const keys = tokenize(form)
    .filter((token) => !isHyphen(token))
    .map((token, index) => (index === 0 ? token.text : token.text.toLowerCase()));
  let node = root;
  for (const key of keys) {
    node.children ??= new Map();
    let child = node.children.get(key);
    if (child === undefined) {
      child = { readings: [] };
      node.children.set(key, child);
    }
    node = child;
  }
  if (node === root || node.readings.some(({ entry, role }) => entry === reading.entry && role === reading.role)) return;
  node.readings.push(reading);
}

interface Form extends WordForm {
  readonly role: NameRole;
}

function* formsOf(entry: Entry, catalogue: Catalogue, grammar: NameGrammar): Iterable<Form> {
  const organisations = { ...grammar, nameEndings: [...grammar.nameEndings, ...grammar.organisationEndings] };
  const territory = entry.kind === "state" && entry.iso !== undefined ? (catalogue.territories[entry.iso] ?? []) : [];
  const designations = entry.kind === "weapon" ? (entry.designations ?? []).map(({ name }) => name) : [];
  for (const name of [nameOf(entry, catalogue), ...(entry.aliases ?? []), ...designations, ...territory])
    yield* as("full", nameForms(name, entry.kind === "organisation" ? organisations : grammar));
  for (const form of entry.forms ?? []) yield { form, lemma: form, ending: "", role: "full" };
  if (entry.kind === "person" || entry.kind === "organisation")
    for (const part of entry.parts ?? []) yield* as("part", nameForms(part, grammar));
  if (entry.kind !== "state") return;
  for (const adjective of entry.adjectives ?? []) yield* as("adjective", adjectiveForms(adjective, grammar));
  for (const demonym of entry.demonyms ?? []) yield* as("demonym", demonymForms(demonym, grammar));
  for (const seat of entry.seats ?? []) yield* as("seat", nameForms(seat, grammar));
  for (const metonym of entry.metonyms ?? []) yield* as("metonym", nameForms(metonym, grammar));
}

function* as(role: NameRole, forms: Iterable<WordForm>): Iterable<Form> {
  for (const form of forms) yield { ...form, role };
}
