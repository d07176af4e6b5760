import { type ArticleInput, parseArticle } from "./article.ts";
import type { Catalogue, CatalogueEntry } from "./catalogue.ts";
import type { CatalogueChange } from "./catalogue-change.ts";
import { buildGazetteer } from "./names/gazetteer.ts";
import type { Resources } from "./resources.ts";
import { createRespellings } from "./respell.ts";
import { scan } from "./scan.ts";
import { createTraces, type TraceWord } from "./traces.ts";
import { Vocabulary } from "./vocabulary.ts";
import { Mark } from "./word-marks.ts";

/** Whether what an article is read as may be another after a change; where it is said not to, it is the same to the last mention. */
export type IsTouched = (input: ArticleInput) => boolean;

/**
 * An article has to do with an entry where one of its names stands there, or begins to; or words that a misspelt or unknown name may be
 * made of. Reading it for that takes a small part of what analysing it does.
 *
 * @param resources what it is analysed by after the change; of it nothing is compiled.
 */
export function createTouched(
  change: CatalogueChange,
  { language, catalogue }: Pick<Resources, "language" | "catalogue">,
): IsTouched {
  const { names, letters } = language;
  const gazetteer = buildGazetteer({ ...catalogue, entries: byVersion(change.entries), notNames: [] }, names, letters);
  const traces = createTraces(change, language);
  const respellings = createRespellings(letters);
  const traced = new Map<string, readonly TraceWord[]>();
  const vocabulary = new Vocabulary((word) => {
    const { text } = word;
    // an adjective that begins with a prefix, if it is the one that lacks a letter: “suedrussisch”
    const spellings = [word, ...respellings(word.lower).map((lower) => ({ ...word, lower }))];
    const marks = spellings.reduce((all, one) => all | gazetteer.marksOf(one), 0);
    // of what is known with its article, it may stand without: “Grüne” for “Grünen”
    const isShort = text.endsWith("e") && gazetteer.readingsOf(`${text}n`).length > 0;
    const isName = (marks & Mark.derivedName) !== 0 || gazetteer.mediumOf(text) !== undefined || isShort;
    const words = word.kind === "word" ? traces.wordsIn(text) : [];
    if (words.length > 0) traced.set(text, words);
    return { marks: (marks & Mark.name) | (isName ? IS_NAME : 0) | (words.length > 0 ? IS_TRACE : 0), dateClass: 0 };
  });

  return (input) => {
    const found = new Set<TraceWord>();
    for (const { text } of parseArticle(input, language).blocks) {
      const tokens = scan(text, vocabulary);
      for (let at = tokens.next(0, ANY); at < tokens.length; at = tokens.next(at + 1, ANY)) {
        const marks = tokens.marks(at);
        if ((marks & IS_NAME) !== 0 || ((marks & Mark.name) !== 0 && gazetteer.mayBeginAt(tokens, at))) return true;
        if ((marks & IS_TRACE) !== 0) for (const word of traced.get(tokens.word(at).text) ?? []) found.add(word);
      }
    }
    return traces.isThere(found, input.uri);
  };
}

// of this vocabulary alone, which other recognisers don't read
const IS_NAME = Mark.derivedName;
const IS_TRACE = Mark.role;
const ANY = Mark.name | IS_NAME | IS_TRACE;

/** Both versions of an entry side by side; that of today by its id, which grammar refers to. */
function byVersion(entries: readonly CatalogueEntry[]): Catalogue["entries"] {
  const byKey = new Map<string, CatalogueEntry>();
  for (const entry of entries) {
    const before = byKey.get(entry.entry.id);
    if (before !== undefined) byKey.set(`${entry.entry.id} ${byKey.size}`, before);
    byKey.set(entry.entry.id, entry);
  }
  return byKey;
}
