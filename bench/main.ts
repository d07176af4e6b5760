// `npm run bench [-- --json] [-- --rounds N]`: how fast the core is on real articles. Every figure stands beside a bare token pass
// over the same text in the same run, so that runs on different machines can be compared. Set LAGEBILD_DATA to a folder with the corpora.
import { existsSync, readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { builtInResources } from "../server/main/resources.ts";
import { readCorpus } from "./corpus.ts";
import { checks, editing, firstDiagnostics } from "./editing.ts";
import { type Figure, median, time } from "./measure.ts";
import { throughput } from "./throughput.ts";

const BUNDLES = [
  "dist/client/node.cjs",
  "dist/client/browser.cjs",
  "dist/server/node.cjs",
  "dist/server/browser.js",
  "dist/cli.cjs",
];

const { values: options } = parseArgs({ options: { json: { type: "boolean" }, rounds: { type: "string", default: "5" } } });
const articles = readCorpus();
if (articles === undefined) console.log("bench: not measured, no articles (set LAGEBILD_DATA to a folder with the corpora)");
else {
  const figures = measure();
  console.log(options.json ? JSON.stringify(figures, undefined, 2) : table(figures));
}

function measure(): Figure[] {
  const corpus = articles ?? [];
  const load = (name: string, value: number): Figure => ({ group: "start", name, value, unit: "ms" });
  const model = new Uint8Array(readFileSync("server/model/names.de.bin"));
  const build = () => builtInResources([], model);
  const cold = time(build);
  const resources = build();
  return [
    load("resources, first time", cold),
    firstDiagnostics(corpus, resources, "diagnostics, first", 1),
    ...throughput(corpus, resources, Number(options.rounds)),
    firstDiagnostics(corpus, resources, "diagnostics, warm", 50),
    ...checks(corpus, resources),
    ...editing(corpus, resources),
    load("resources, warm", median(Array.from({ length: 5 }, () => time(build)))),
    ...BUNDLES.filter((name) => existsSync(name)).map((name): Figure => {
      return { group: "bundle", name, value: statSync(name).size / 1000, unit: "kB" };
    }),
  ];
}

function table(figures: readonly Figure[]): string {
  const lines = figures.map(({ group, name, value, unit, ratio }) => {
    const digits = value < 10 ? 2 : 1;
    const beside = ratio === undefined ? "" : `${ratio.toFixed(1).padStart(10)} × bare`;
    return `${group.padEnd(14)} ${name.padEnd(24)} ${value.toFixed(digits).padStart(9)} ${unit.padEnd(5)}${beside}`;
  });
  return lines.join("\n");
}
