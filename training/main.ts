// `npm run train`: trains the name tagger, writes server/model/names.de.bin and prints its scores on GermEval's development part.
// `--dry` writes nothing; `--set name=value` changes a setting of `SHIPPED`.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadTagger } from "../server/core/tagger/tagger.ts";
import { evaluate, findByTagger } from "./evaluate.ts";
import { readGermEvalGold } from "./germeval.ts";
import { type Settings, SHIPPED, train } from "./train.ts";

const { values } = parseArgs({ options: { dry: { type: "boolean" }, set: { type: "string", multiple: true } } });
const changes = (values.set ?? []).map((change) => {
  const [name = "", value = ""] = change.split("=");
  if (!(name in SHIPPED)) throw new Error(`No setting ${name}: ${Object.keys(SHIPPED).join(", ")}`);
  return [name, Number(value)];
});
const settings: Settings = { ...SHIPPED, ...Object.fromEntries(changes) };
const folder = path.resolve(process.env.LAGEBILD_DATA ?? "../shared", "ner");

const started = performance.now();
const log = (line: string) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const bytes = train(folder, settings, log)(settings);
if (!values.dry) writeFileSync("server/model/names.de.bin", bytes);

const loading = performance.now();
const tagger = loadTagger(bytes);
log(`loaded in ${(performance.now() - loading).toFixed(0)} ms`);
const scores = evaluate(findByTagger(tagger), readGermEvalGold(path.join(folder, "germeval.dev.tsv")));
for (const [type, { precision, recall, f1 }] of Object.entries(scores)) {
  const [p, r, f] = [precision, recall, f1].map((share) => (share * 100).toFixed(1).padStart(5));
  console.log(`${type.padEnd(4)} P ${p}  R ${r}  F1 ${f}`);
}
