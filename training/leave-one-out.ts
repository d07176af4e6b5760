// What the catalogue would find in articles it wasn't written for: `npm run quality -- --leave-one-out`. Each development article is
// annotated without the entries that no other of them names; the brat files are written for the scorer.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { analyseArticle } from "../server/core/analyse.ts";
import { buildResources } from "../server/core/resources.ts";
import { toBrat } from "../server/formats/brat.ts";
import { builtInResources } from "../server/main/resources.ts";

const [gold, out] = process.argv.slice(2);
if (gold === undefined || out === undefined) throw new Error("usage: leave-one-out GOLD OUT");
const resources = builtInResources([], readFileSync("server/model/names.de.bin"));
const names = readdirSync(gold).filter((name) => name.endsWith(".txt"));
const texts = new Map(names.map((name) => [name, readFileSync(path.join(gold, name), "utf8")]));

/** Entry → the articles that name it. */
const articlesOf = new Map<string, Set<string>>();
for (const [fileName, text] of texts) {
  for (const { entity, candidates = [] } of analyseArticle({ text, fileName }, resources).mentions) {
    for (const id of [...(entity === undefined ? [] : [entity]), ...candidates]) {
      if (resources.catalogue.entries.has(id)) articlesOf.set(id, (articlesOf.get(id) ?? new Set()).add(fileName));
    }
  }
}

let removed = 0;
for (const [fileName, text] of texts) {
  const entries = new Map(resources.catalogue.entries);
  for (const [id, articles] of articlesOf) if (articles.size === 1 && articles.has(fileName) && entries.delete(id)) removed++;
  const { language, catalogue, tagger } = resources;
  const without = buildResources(language, { ...catalogue, entries }, () => tagger);
  writeFileSync(path.join(out, fileName.replace(/\.txt$/, ".ann")), toBrat(analyseArticle({ text, fileName }, without)));
}
console.log(`${names.length} articles, each without the entries that it alone names (${removed} in all)`);
