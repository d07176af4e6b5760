import path from "node:path";
import { LABELS } from "../server/core/tagger/labels.ts";
import { readLexicon } from "../server/core/tagger/lexicon.ts";
import { addCorpusWords, collectWords } from "./corpus-words.ts";
import { createLearner } from "./crf.ts";
import { createDescriber } from "./fill.ts";
import { readGazetteers, readGivenNames, readPlaces, readSurnames } from "./gazetteers.ts";
import { readGermEval } from "./germeval.ts";
import { type PackOptions, packModel } from "./pack.ts";
import { createRandom, shuffle } from "./random.ts";
import { indexRows } from "./rows.ts";
import type { Sample } from "./sample.ts";
import { readSmartData } from "./smartdata.ts";
import { packLexicon } from "./write-lexicon.ts";

export interface Settings {
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  readonly sparsity: number;
  readonly minimum: number;
  readonly commonWords: number;
  readonly smartDataWeight: number;
  readonly fillShare: number;
  readonly nameShare: number;
  readonly unlistedShare: number;
  readonly outsideBias: number;
  readonly budget: number;
}

export const SHIPPED: Settings = {
  seed: 2014,
  epochs: 5,
  rate: 0.05,
  sparsity: 0.001,
  minimum: 2,
  commonWords: 400,
  smartDataWeight: 0.5,
  fillShare: 0.6,
  nameShare: 0.4,
  unlistedShare: 0.3,
  outsideBias: -0.4,
  budget: 2_950_000,
};

/** Makes the file of what was learnt. */
export type Pack = (options: PackOptions) => Uint8Array;

/** Trains a model from the corpora in `folder` (DATA/ner); the same settings give the same bytes. */
export function train(folder: string, settings: Settings, log: (line: string) => void): Pack {
  const random = createRandom(settings.seed);
  const germEval = readGermEval(path.join(folder, "germeval.train.masked.tsv.gz"), 1);
  const smartData = readSmartData(path.join(folder, "smartdata.v1.jsonl.gz"), settings.smartDataWeight);
  const samples: Sample[] = [...germEval, ...smartData].filter(({ words }) => words.length > 0);
  const words = collectWords(samples, settings.commonWords);
  const flags = readGazetteers(folder);
  addCorpusWords(flags, words);
  const lexiconData = packLexicon(flags);
  log(`${samples.length} sentences, ${words.nouns.size} nouns, ${flags.size} words in the lexicon`);
  const describe = createDescriber({
    lexicon: readLexicon(lexiconData),
    words,
    share: settings.fillShare,
    random,
    sources: samples,
    names: standInNames(folder),
    nameShare: settings.nameShare,
    unlistedShare: settings.unlistedShare,
  });
  const index = indexRows(samples, describe, settings.minimum);
  log(`${index.size} rows`);
  const { weights, learn } = createLearner(index.size, settings);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(samples, random);
    for (const sample of samples) {
      learn(
        index.active(sample, describe(sample)),
        sample.words.map(({ allowed }) => allowed),
        sample.weight,
      );
    }
    log(`epoch ${epoch}`);
  }
  return (options) => {
    const { bytes, rows, dropped } = packModel(weights, index, lexiconData, words.common, options);
    log(`${bytes.length} bytes, ${rows} rows, weights below ${dropped} dropped`);
    return bytes;
  };
}

/** Names for hidden names at whose place the corpora have too few. */
function standInNames(folder: string): Map<number, readonly string[]> {
  const given = readGivenNames(folder)
    .filter(([name, count]) => count >= 20 && /^\p{Lu}\p{Ll}+$/u.test(name))
    .map(([name]) => name);
  const surnames = readSurnames().filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name));
  return new Map([
    [LABELS.indexOf("B-PER"), [...given, ...doubled(given)]],
    [LABELS.indexOf("I-PER"), [...surnames, ...doubled(surnames)]],
    [LABELS.indexOf("B-LOC"), readPlaces()],
  ]);
}

/** Double names, one for every third name: the corpora have too few (`Anna-Lena`, `Müller-Wagner`). */
function doubled(names: readonly string[]): string[] {
  return names.flatMap((name, at) => (at % 3 === 0 ? [`${name}-${names[(at * 7919 + 1) % names.length]}`] : []));
}
