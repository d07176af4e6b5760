// `npm run quality -- --germeval`: strict F1 on GermEval's development part, of the tagger alone and of the whole product, beside published
// figures. `--errors` prints what the product has wrong. Without the corpus it says so and succeeds.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadTagger } from "../server/core/tagger/tagger.ts";
import { builtInResources } from "../server/main/resources.ts";
import { findByProduct } from "./combined.ts";
import { evaluate, type FindNames, findByTagger, type Score } from "./evaluate.ts";
import { readGermEvalGold } from "./germeval.ts";

/** F1 of PER, LOC, ORG as published; the test part is no harder than the development part by what both show of other systems. */
const PUBLISHED = [
  ["recipe of the corpus folder (dev)", [82.5, 80.3, 65.9]],
  ["GermaNER, CRF (test)", [85.1, 81.1, 69.2]],
  ["spaCy v1 (test)", [77.5, 74.0, 46.5]],
] as const;
const WANTED = [86, 82, 70];
const TYPES = ["PER", "LOC", "ORG"] as const;

const { values } = parseArgs({ options: { errors: { type: "boolean" } } });
const file = path.resolve(process.env.LAGEBILD_DATA ?? "../shared", "ner/germeval.dev.tsv");
if (!existsSync(file)) console.log("GermEval: not measured, no corpus (set LAGEBILD_DATA to a folder with the corpora)");
else report();

function report(): void {
  const sentences = readGermEvalGold(file);
  const model = new Uint8Array(readFileSync("server/model/names.de.bin"));
  console.log(`\nGermEval 2014, development part (${sentences.length} sentences, each by itself): F1, strict, outer names`);
  console.log(`${"".padEnd(36)}${TYPES.map((type) => type.padStart(6)).join("")}`);
  const rows: (readonly [string, FindNames])[] = [
    ["tagger alone", findByTagger(loadTagger(model))],
    ["catalogue and rules", findByProduct(builtInResources())],
    ["tagger, catalogue and rules", findByProduct(builtInResources([], model))],
  ];
  for (const [name, find] of rows) {
    const scores = evaluate(find, sentences);
    print(
      name,
      TYPES.map((type) => scores[type].f1 * 100),
      `  ${TYPES.map((type) => shares(scores[type])).join("  ")}`,
    );
  }
  for (const [name, figures] of PUBLISHED) print(name, figures);
  print("wanted of the whole", WANTED);
  if (values.errors) evaluate((rows.at(-1) as (typeof rows)[0])[1], sentences, (line) => console.log(line));
}

function print(name: string, figures: readonly number[], more = ""): void {
  console.log(`${name.padEnd(36)}${figures.map((figure) => figure.toFixed(1).padStart(6)).join("")}${more}`);
}

function shares({ precision, recall }: Score): string {
  return `P ${(precision * 100).toFixed(1)} R ${(recall * 100).toFixed(1)}`;
}
