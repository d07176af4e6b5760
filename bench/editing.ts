import { TextDocument } from "vscode-languageserver-textdocument";
import { analyseArticle, type BlockCache } from "../server/core/analyse.ts";
import type { ArticleInput } from "../server/core/article.ts";
import type { AnnotatedArticle } from "../server/core/model.ts";
import type { Resources } from "../server/core/resources.ts";
import { Dossier } from "../server/corpus/dossier.ts";
import { findings } from "../server/features/checks/run.ts";
import { hover } from "../server/features/hover.ts";
import { messagesFor } from "../server/messages/index.ts";
import { longArticle } from "./corpus.ts";
import { barePass, type Figure, median, percentile, time } from "./measure.ts";

const KEYSTROKES = 100;
const LETTERS = "die rakete flog ";

/** Typing in the middle of an article of 1 MB, then hovers over its mentions. */
export function editing(articles: readonly ArticleInput[], resources: Resources): Figure[] {
  const text = longArticle(articles, 1_000_000);
  const cache: BlockCache = {};
  let annotated = analyseArticle({ text }, resources, cache);
  const typedInto = TextDocument.create("file:///bench.article", "article", 0, text);
  const middle = text.length >> 1;
  const keystrokes: number[] = [];
  for (let typed = 0; typed < KEYSTROKES; typed++) {
    const place = typedInto.positionAt(middle + typed);
    const change = { range: { start: place, end: place }, text: LETTERS.charAt(typed % LETTERS.length) };
    const keystroke = () => {
      TextDocument.update(typedInto, [change], typed + 1);
      annotated = analyseArticle({ text: typedInto.getText() }, resources, cache);
    };
    keystrokes.push(time(keystroke));
  }
  const bare = median(keystrokes.map(() => time(() => barePass(text))));
  const document = TextDocument.create("file:///bench.article", "article", 1, annotated.article.text);
  const article = { uri: document.uri, document, annotated, decisions: [] };
  const dossier = new Dossier(() => resources);
  dossier.set(article);
  const context = {
    resources,
    dossier,
    messages: messagesFor("en"),
    entryLocation: () => undefined,
    classLocation: () => undefined,
    severities: () => ({}),
    catalogueTargets: () => [],
    dossierFile: () => undefined,
    decides: false,
    showsPages: false,
    ownCatalogues: () => [],
    commandLinks: true,
    entityPicker: true,
    normalises: false,
  };
  const every = Math.ceil(annotated.mentions.length / 500);
  const hovers = annotated.mentions
    .filter((_, index) => index % every === 0)
    .map(({ start }) => time(() => hover(article, { position: document.positionAt(start) }, context)));
  const figure = (name: string, value: number): Figure => ({
    group: "1 MB article",
    name,
    value,
    unit: "ms",
    ratio: value / bare,
  });
  return [
    figure("keystroke p50", percentile(keystrokes, 0.5)),
    figure("keystroke p95", percentile(keystrokes, 0.95)),
    figure("hover p50", percentile(hovers, 0.5)),
    figure("hover p95", percentile(hovers, 0.95)),
  ];
}

/** From the text of an article of 20 kB to its findings; the first of a process is slow, since nothing is compiled yet. */
export function firstDiagnostics(articles: readonly ArticleInput[], resources: Resources, name: string, times: number): Figure {
  const texts = Array.from({ length: times }, (_, index) => longArticle(articles, 20_000, 37 * index));
  const taken = median(texts.map((text) => time(() => findings(inputOf(analyseArticle({ text }, resources), resources)))));
  const bare = median(texts.map((text) => time(() => barePass(text))));
  return { group: "20 kB article", name, value: taken, unit: "ms", ratio: taken / bare };
}

/** From an annotated article to its findings, an article at a time, by its length in kB of UTF-8. */
export function checks(articles: readonly ArticleInput[], resources: Resources): Figure[] {
  const inputs = articles.map((article) => inputOf(analyseArticle(article, resources), resources));
  for (const input of inputs) findings(input);
  const bytes = articles.map(({ text }) => Buffer.byteLength(text));
  const times = inputs.map((input) => time(() => findings(input)));
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const bare = total(articles.map(({ text }) => time(() => barePass(text))));
  const perKilobyte = times.map((taken, index) => (1000 * taken) / (bytes[index] as number));
  return [
    {
      group: "checks",
      name: "all checks, per kB",
      value: (1000 * total(times)) / total(bytes),
      unit: "ms",
      ratio: total(times) / bare,
    },
    { group: "checks", name: "p95 of articles, per kB", value: percentile(perKilobyte, 0.95), unit: "ms" },
  ];
}

function inputOf(annotated: AnnotatedArticle, resources: Resources) {
  return { annotated, decisions: [], resources, messages: messagesFor("en") };
}
