// @ts-check
// Checks carry the examples that are their tests and stand on their pages. What is shipped reads them from the data beside the bundles when
// a page is opened: they would be as much as the checks themselves.
import { readFile } from "node:fs/promises";
import * as esbuild from "esbuild";

const FILTER = /[\\/]features[\\/]checks[\\/]\w+[\\/][\w-]+\.ts$/;
/** The property of a check, as the formatter lays it out. */
const EXAMPLES = /^ {2}examples: \{\n[\s\S]*?^ {2}\},\n/m;
const CODE = /^ {2}code: "(.+)",$/m;

const keyOf = (/** @type {string} */ code) => `checks/${code}`;

/** For bundles that are shipped. */
export function checksPlugin() {
  return {
    name: "checks",
    /** @param {esbuild.PluginBuild} build */
    setup(build) {
      build.onLoad({ filter: FILTER }, async ({ path: file }) => {
        const text = await readFile(file, "utf8");
        const code = CODE.exec(text)?.[1];
        if (code === undefined || !EXAMPLES.test(text)) return undefined;
        const getter = `get examples() { return JSON.parse(data[${JSON.stringify(keyOf(code))}]); },\n`;
        const contents = `import { data } from "shipped-data";\n${text.replace(EXAMPLES, () => getter)}`;
        return { contents, loader: "ts", watchFiles: [file] };
      });
    },
  };
}

/**
 * What `checksPlugin` reads, by key: the checks are run for it.
 *
 * @param {esbuild.Plugin[]} plugins what their imports need.
 * @returns {Promise<Record<string, string>>}
 */
export async function shippedExamples(plugins) {
  const { outputFiles } = await esbuild.build({
    entryPoints: ["server/features/checks/page.ts"],
    bundle: true,
    write: false,
    format: "esm",
    charset: "utf8",
    plugins,
  });
  const { ALL_RULES } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`);
  const rules = /** @type {{ code: string, examples: unknown }[]} */ (ALL_RULES);
  return Object.fromEntries(rules.map(({ code, examples }) => [keyOf(code), JSON.stringify(examples)]));
}
