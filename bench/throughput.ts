import * as chrono from "chrono-node";
import { analyseArticle } from "../server/core/analyse.ts";
import { type ArticleInput, parseArticle } from "../server/core/article.ts";
import { recogniseNames } from "../server/core/names/recognise.ts";
import { newMemo, type RecognisedBlock } from "../server/core/recognise.ts";
import { NOTHING_TOLD, resolveBlockDates } from "../server/core/resolve/dates.ts";
import type { Resources } from "../server/core/resources.ts";
import { splitSentences } from "../server/core/sentences.ts";
import { barePass, type Figure, median, time } from "./measure.ts";

/** MB/s of UTF-8 on one core, article by article. Every way begins with the text: what it needs of tokens and sentences is in its time. */
export function throughput(articles: readonly ArticleInput[], resources: Resources, rounds: number): Figure[] {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const ways = waysOf(resources);
  const times = new Map(Object.keys(ways).map((name): [string, number[]] => [name, []]));
  // the round before the first warms up; the ways take turns, so that a slow minute of the machine slows all
  for (let round = -1; round < rounds; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const taken = time(() => articles.forEach(way));
      if (round >= 0) times.get(name)?.push(taken);
    }
  }
  const taken = (name: string) => median(times.get(name) ?? []);
  const figures = Object.keys(ways).map((name): Figure => {
    return { group: "throughput", name, value: bytes / 1000 / taken(name), unit: "MB/s", ratio: taken(name) / taken(BARE) };
  });
  return [...figures, { group: "throughput", name: "dates over chrono-node", value: taken(CHRONO) / taken(DATES), unit: "×" }];
}

const BARE = "bare token pass";
const DATES = "dates";
const CHRONO = "chrono-node (German)";

function waysOf(resources: Resources): Readonly<Record<string, (article: ArticleInput) => unknown>> {
  const { language, gazetteer } = resources;
  const untagged = { ...resources, tagger: undefined };
  return {
    [BARE]: ({ text }) => barePass(text),
    "full analysis": (article) => analyseArticle(article, resources),
    "tokens and sentences": ({ text }) => splitSentences(resources.scan(text), language),
    names: ({ text }) => {
      const tokens = resources.scan(text);
      return recogniseNames(tokens, gazetteer, language.names);
    },
    "tokens, sentences, tagger": ({ text }) => {
      const tokens = resources.scan(text);
      return resources.tagger?.tagNames(tokens, splitSentences(tokens, language));
    },
    "full analysis, no tagger": (article) => analyseArticle(article, untagged),
    weapons: ({ text }) => {
      const tokens = resources.scan(text);
      return resources.recogniseWeapons(tokens, [], splitSentences(tokens, language));
    },
    [DATES]: (input) => {
      const article = parseArticle(input, language);
      let told = NOTHING_TOLD;
      return article.blocks.map((block) => {
        const dates = resolveBlockDates(article, { block, recognised: datesOf(block.text, resources) }, told);
        told = dates.told;
        return dates.mentions;
      });
    },
    [CHRONO]: ({ text, settingDate }) => chrono.de.parse(text, settingDate === undefined ? undefined : new Date(settingDate)),
  };
}

function datesOf(text: string, { language, recogniseDates, scan }: Resources): RecognisedBlock {
  const tokens = scan(text);
  const sentences = splitSentences(tokens, language);
  const found = recogniseDates(tokens, sentences);
  return {
    tokens,
    sentences,
    candidates: found.map((candidate) => ({ type: "date", candidate })),
    weapons: [],
    introductions: [],
    strangers: [],
    openWords: [],
    memo: newMemo(),
    language: "own",
    isOther: false,
  };
}
