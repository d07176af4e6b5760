// @ts-check
// Date rules carry the examples that are their tests. What is shipped has no use for them: they would be a third of the language.
import * as esbuild from "esbuild";

const FILTER = /[\\/]data[\\/]\w+[\\/]dates[\\/][\w-]+-rules\.ts$/;

/** For bundles that are shipped: rules without `examples` and `not`. */
export function rulesPlugin() {
  /** @type {Map<string, Promise<string>>} */
  const known = new Map();
  return {
    name: "rules",
    /** @param {esbuild.PluginBuild} build */
    setup(build) {
      build.onLoad({ filter: FILTER }, async ({ path }) => {
        const contents = known.get(path) ?? withoutExamples(path);
        known.set(path, contents);
        return { contents: await contents, loader: "js", watchFiles: [path] };
      });
    },
  };
}

/**
 * A module of data: it is run, and what it exports is written down.
 *
 * @param {string} file
 * @returns {Promise<string>}
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
  return Object.entries(exported)
    .map(([name, rules]) => `export const ${name} = ${JSON.stringify(rules.map(({ examples, not, ...rule }) => rule))};`)
    .join("\n");
}
