import type { StateEntry } from "../../catalogue/types.ts";
import type { Catalogue, CatalogueEntry } from "../catalogue.ts";
import type { Language } from "../language.ts";
import { tokenize } from "../scan.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { NameCandidate } from "./candidate.ts";

/** The candidate of a state's name in another language that begins at a token. */
export type ForeignStates = (tokens: Tokens, at: number) => NameCandidate | undefined;

interface ForeignName {
  readonly words: readonly string[];
  readonly lemma: string;
  readonly known: CatalogueEntry;
}

/** Finds states by what they are called in another language (`Russia`, `North Korea`); made at first need, since few texts have it. */
export function createForeignStates({ entries }: Catalogue, { territories, ambiguous }: Language["foreign"]): ForeignStates {
  let byWord: ReadonlyMap<string, readonly ForeignName[]> | undefined;
  return (tokens, at) => {
    byWord ??= byFirstWord();
    const names = byWord.get(tokens.word(at).text) ?? [];
    const name = names.find(({ words }) => words.every((word, index) => tokens.at(at + index)?.text === word));
    return name === undefined || !isMarked(tokens, at, Mark.capitalised) ? undefined : candidateOf(name, tokens, at);
  };

  function byFirstWord(): Map<string, ForeignName[]> {
    const found = new Map<string, ForeignName[]>();
    for (const known of entries.values()) {
      const { iso } = known.entry as StateEntry;
      if (known.entry.kind !== "state" || iso === undefined) continue;
      for (const lemma of territories[iso] ?? []) {
        const words = [...tokenize(lemma)].map(({ text }) => text);
        const [first = ""] = words;
        if (!ambiguous.has(lemma)) found.set(first, [...(found.get(first) ?? []), { words, lemma, known }]);
      }
    }
    for (const names of found.values()) names.sort((a, b) => b.words.length - a.words.length);
    return found;
  }
}

function candidateOf({ words, lemma, known: { entry, layer } }: ForeignName, tokens: Tokens, firstToken: number): NameCandidate {
  const lastToken = firstToken + words.length;
  const best = [{ entry, layer, role: "full", lemma, ending: "" } as const];
  return {
    start: tokens.start(firstToken),
    end: tokens.end(lastToken - 1),
    firstToken,
    lastToken,
    readings: best,
    best,
    entities: [entry.id],
    evidence: [{ by: "catalogue", entry: entry.id, alias: lemma, layer }],
  };
}
