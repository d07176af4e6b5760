// @ts-check
// Date rules carry the examples that are their tests. What is shipped has no use for them: they would be a third of the language. The rules
// themselves, the heads and kinds of weapon nouns and the long lists of words are data, and shipped with the catalogue.
import path from "node:path";
import * as esbuild from "esbuild";

const FILTER =
  /[\\/]data[\\/](\w+)[\\/](?:dates[\\/]([\w-]+-rules|context-words)|(weapon-(?:heads|kinds)|(?:name|function|home)-words))\.ts$/;

/** Key of a file of rules in the data that is shipped: language and name. */
const keyOf = (/** @type {string} */ file) => `${FILTER.exec(file)?.[1]}/${path.basename(file, ".ts")}`;

/** For bundles that are shipped: rules without `examples` and `not`, from the data beside the bundles. */
export function rulesPlugin() {
  return {
    name: "rules",
    /** @param {esbuild.PluginBuild} build */
    setup(build) {
      build.onLoad({ filter: FILTER }, async ({ path: file }) => {
        const names = Object.keys(await readRules(file));
        const parsed = `import { data } from "shipped-data";\nconst rules = JSON.parse(data[${JSON.stringify(keyOf(file))}]);`;
        const contents = [parsed, ...names.map((name) => `export const ${name} = rules.${name};`)].join("\n");
        return { contents, loader: "js", watchFiles: [file] };
      });
    },
  };
}

/**
 * What `rulesPlugin` reads, by key.
 *
 * @param {readonly string[]} files
 */
export async function shippedRules(files) {
  const texts = await Promise.all(files.map(async (file) => [keyOf(path.resolve(file)), JSON.stringify(await readRules(file))]));
  return Object.fromEntries(texts);
}

/** @type {Map<string, Promise<Record<string, unknown>>>} */
const known = new Map();

/** @param {string} file */
function readRules(file) {
  const absolute = path.resolve(file);
  const rules = known.get(absolute) ?? withoutExamples(absolute);
  known.set(absolute, rules);
  return rules;
}

/**
 * What a module of rules exports, by name: it is run.
 *
 * @param {string} file
 * @returns {Promise<Record<string, unknown>>}
 */
async function withoutExamples(file) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
  });
  const code = outputFiles[0]?.text ?? "";
  const exported = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return Object.fromEntries(
    Object.entries(exported).map(([name, rules]) => [
      name,
      Array.isArray(rules) ? rules.map(({ examples, not, ...rule }) => rule) : rules,
    ]),
  );
}
