// @ts-check
// Date rules carry the examples that are their tests. What is shipped has no use for them: they would be a third of the language.
import * as esbuild from "esbuild";

const FILTER = /[\\/]data[\\/]\w+[\\/]dates[\\/][\w-]+-rules\.ts$/;
const UNPACK = "rules:unpack";

/** For bundles that are shipped: rules without `examples` and `not`, as rows; what several of a file mean stands there once. */
export function rulesPlugin() {
  /** @type {Map<string, Promise<string>>} */
  const known = new Map();
  return {
    name: "rules",
    /** @param {esbuild.PluginBuild} build */
    setup(build) {
      build.onResolve({ filter: /^rules:unpack$/ }, () => ({ path: UNPACK, namespace: "rules" }));
      build.onLoad({ filter: /./, namespace: "rules" }, () => ({ contents: unpack, loader: "js" }));
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
  const modules = Object.entries(exported).map(([name, rules]) => {
    const meanings = [...new Set(rules.map(({ means }) => JSON.stringify(means)))];
    const rows = rules.map(({ id, pattern, means, mod, direction, inCompound, examples, not, ...rest }) => {
      if (Object.keys(rest).length > 0)
        throw new Error(`${file}: rule ${id} says ${Object.keys(rest)}, which a row does not hold`);
      const row = [id, pattern, meanings.indexOf(JSON.stringify(means)), mod ?? 0, direction ?? 0, inCompound ?? 0];
      while (row.at(-1) === 0 && row.length > REQUIRED) row.pop();
      return row;
    });
    return `export const ${name} = unpack([${meanings.join(",")}], ${JSON.stringify(rows)});`;
  });
  return [`import { unpack } from "${UNPACK}";`, ...modules].join("\n");
}

/** Id, pattern and meaning are of every rule. */
const REQUIRED = 3;

const unpack = `export const unpack = (meanings, rows) =>
  rows.map(([id, pattern, at, mod, direction, inCompound]) => {
    const rule = { id, pattern, means: meanings[at] };
    if (mod) rule.mod = mod;
    if (direction) rule.direction = direction;
    if (inCompound) rule.inCompound = inCompound;
    return rule;
  });`;
