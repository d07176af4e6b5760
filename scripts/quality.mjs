// Measures what the built command line finds against gold annotations: `npm run quality [-- --errors]`.
// `--germeval` measures names on GermEval instead, of the tagger alone and of the whole.
// `--leave-one-out` measures each development article without the catalogue entries that it alone names.
// Set LAGEBILD_DATA to a folder with the corpora. Where it isn't, says so and succeeds.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const data = path.resolve(root, process.env.LAGEBILD_DATA ?? "../shared");
const gold = path.join(data, "gold", "dev");
const scorer = path.join(data, "gold", "score.mjs");
const cli = path.join(root, "dist", "cli.cjs");
/** The articles the project started from are numbered and named by a hash. */
const FIRST = /^00[0-4]_[0-9a-f]{16}\.(?:ann|txt)$/;

if (process.argv.includes("--germeval")) {
  run([path.join(root, "esbuild.mjs"), "--training"]);
  run([path.join(root, "out", "training", "germeval.cjs"), ...process.argv.slice(2).filter((option) => option !== "--germeval")]);
  process.exit(0);
}
if (!existsSync(gold) || !existsSync(scorer)) {
  console.log("quality: not measured, no gold annotations (set LAGEBILD_DATA to a folder with the corpora)");
  process.exit(0);
}
if (process.argv.includes("--leave-one-out")) {
  const found = mkdtempSync(path.join(tmpdir(), "lagebild-quality-"));
  process.on("exit", () => rmSync(found, { recursive: true, force: true }));
  run([path.join(root, "esbuild.mjs"), "--training"]);
  run([path.join(root, "out", "training", "leave-one-out.cjs"), gold, found]);
  run([scorer, gold, found, ...process.argv.slice(2).filter((option) => option !== "--leave-one-out")]);
  process.exit(0);
}
if (!existsSync(cli)) fail("dist/cli.cjs is missing, run npm run build first");

const work = mkdtempSync(path.join(tmpdir(), "lagebild-quality-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));
const found = path.join(work, "found");
const first = path.join(work, "first");
mkdirSync(first);
for (const name of readdirSync(gold)) if (FIRST.test(name)) copyFileSync(path.join(gold, name), path.join(first, name));

run([cli, "annotate", gold, "--format", "brat", "--out", found, "--quiet"]);
score("The five first articles", first);
score("All articles", gold);
krauts();

function score(title, folder) {
  const articles = readdirSync(folder).filter((name) => name.endsWith(".ann")).length;
  console.log(`\n${title} (${articles})`);
  run([scorer, folder, found, ...process.argv.slice(2)]);
}

/** Dates on the KRAUTS news corpus: its documents as articles dated by their file names. */
function krauts() {
  const corpus = path.join(data, "timex", "dev.gold.jsonl");
  if (!existsSync(corpus)) return console.log("\nKRAUTS: not measured, no corpus");
  const articles = path.join(work, "krauts");
  mkdirSync(articles);
  const documents = readFileSync(corpus, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  documents.forEach(({ dct, text }, index) => {
    writeFileSync(path.join(articles, `${dct}_${index}.txt`), text);
  });
  run([cli, "annotate", articles, "--format", "jsonl", "--out", work, "--quiet"]);
  const analysed = readFileSync(path.join(work, "articles.jsonl"), "utf8").trim().split("\n");
  const system = analysed.map((line) => {
    const { file, mentions } = JSON.parse(line);
    const { doc, dct } = documents[Number(/_(\d+)\.txt$/.exec(file)[1])];
    const timexes = mentions.flatMap(({ start, end, timex }) => (timex ? [{ start, end, ...timex }] : []));
    return JSON.stringify({ doc, dct, timexes });
  });
  const output = path.join(work, "krauts.jsonl");
  writeFileSync(output, `${system.join("\n")}\n`);
  console.log(`\nKRAUTS, newspaper part (${documents.length})`);
  run([path.join(data, "timex", "score-timex.mjs"), corpus, output, ...process.argv.slice(2)]);
}

function run(args) {
  const { status, error } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) fail(`${path.basename(args[0])} failed${error ? `: ${error.message}` : ""}`);
}

function fail(message) {
  console.error(`quality: ${message}`);
  process.exit(1);
}
