// `npm run bench [-- --json] [-- --rounds N] [-- --dossier 1000,10000,100000]`: how fast the core is on real articles, and the server on
// folders of so many of them. Every figure stands beside a bare token pass over the same text in the same run, so that runs on
// different machines can be compared. `--dossier-only` leaves the core out. Set LAGEBILD_DATA to a folder with the corpora.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import type { ArticleInput } from "../server/core/article.ts";
import { builtInResources } from "../server/main/resources.ts";
import { readCorpus } from "./corpus.ts";
import { dossier } from "./dossier.ts";
import { checks, editing, firstDiagnostics } from "./editing.ts";
import { type Figure, median, time } from "./measure.ts";
import { throughput } from "./throughput.ts";

const BUNDLES = [
  "dist/client/node.cjs",
  "dist/client/browser.cjs",
  "dist/server/node.cjs",
  "dist/server/index-worker.cjs",
  "dist/server/browser.js",
  "dist/cli.cjs",
];

const { values: options } = parseArgs({
  options: {
    json: { type: "boolean" },
    rounds: { type: "string", default: "5" },
    dossier: { type: "string", default: "1000,10000" },
    "dossier-only": { type: "boolean" },
  },
});
const articles = readCorpus();
if (articles === undefined) console.log("bench: not measured, no articles (set LAGEBILD_DATA to a folder with the corpora)");
else void run(articles);

async function run(corpus: readonly ArticleInput[]): Promise<void> {
  const figures = options["dossier-only"] ? [] : measure(corpus);
  const sizes = options.dossier.split(",").map(Number);
  for (const size of sizes.filter((one) => one > 0)) figures.push(...(await dossier(corpus, size)));
  console.log(options.json ? JSON.stringify(figures, undefined, 2) : table(figures));
}

function measure(corpus: readonly ArticleInput[]): Figure[] {
  const load = (name: string, value: number): Figure => ({ group: "start", name, value, unit: "ms" });
  const model = new Uint8Array(readFileSync("server/model/names.de.bin"));
  const build = () => {
    const resources = builtInResources([], model);
    // what articles are read by is compiled when it is first asked for
    void resources.gazetteer;
    return resources;
  };
  const cold = time(build);
  const resources = build();
  return [
    load("resources, first time", cold),
    load("client bundle, load", median(Array.from({ length: 5 }, clientLoad))),
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

/** In a process of its own each time. */
function clientLoad(): number {
  const { status, stdout } = spawnSync(process.execPath, ["bench/client-load.cjs"], { encoding: "utf8" });
  if (status !== 0) throw new Error("the client's bundle doesn't load");
  return Number(stdout);
}

function table(figures: readonly Figure[]): string {
  const lines = figures.map(({ group, name, value, unit, ratio }) => {
    const digits = value < 10 ? 2 : 1;
    const beside = ratio === undefined ? "" : `${ratio.toFixed(1).padStart(10)} × bare`;
    return `${group.padEnd(14)} ${name.padEnd(24)} ${value.toFixed(digits).padStart(9)} ${unit.padEnd(5)}${beside}`;
  });
  return lines.join("\n");
}
