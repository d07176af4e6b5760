// Measures what the built command line finds against gold annotations: `npm run quality [-- --errors]`.
// Set LAGEBILD_DATA to a folder with the corpora. Where it isn't, says so and succeeds.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
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

if (!existsSync(gold) || !existsSync(scorer)) {
  console.log("quality: not measured, no gold annotations (set LAGEBILD_DATA to a folder with the corpora)");
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

function score(title, folder) {
  const articles = readdirSync(folder).filter((name) => name.endsWith(".ann")).length;
  console.log(`\n${title} (${articles})`);
  run([scorer, folder, found, ...process.argv.slice(2)]);
}

function run(args) {
  const { status, error } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) fail(`${path.basename(args[0])} failed${error ? `: ${error.message}` : ""}`);
}

function fail(message) {
  console.error(`quality: ${message}`);
  process.exit(1);
}
