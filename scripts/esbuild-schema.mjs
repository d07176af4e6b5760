// `import { validate } from "./x.schema.json"` gives a validator compiled by Ajv at build time:
// no schema compiler, and no code generation, in the shipped bundles.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const { default: Ajv2020 } = await import("ajv/dist/2020.js");
const { default: standaloneCode } = await import("ajv/dist/standalone/index.js");

export function schemaPlugin() {
  return {
    name: "schema",
    setup(build) {
      build.onLoad({ filter: /\.schema\.json$/ }, async (args) => {
        const schema = JSON.parse(await readFile(args.path, "utf8"), withoutRemarks);
        // what is referred to is a function of its own: written in everywhere it would be a fifth more
        const ajv = new Ajv2020({
          allErrors: true,
          strict: true,
          strictTypes: false,
          inlineRefs: false,
          code: { source: true, esm: false },
        });
        // Neither schema asks what another has looked at, and keeping count of it is much of the code. The class sets it whatever is asked for.
        ajv.opts.unevaluated = false;
        // of an error its place, its message and what is not in the message are told, nothing else
        const code = standaloneCode(ajv, ajv.compile(schema))
          .replace(/schemaPath:"(?:[^"\\]|\\.)*",keyword:"\w+",/g, "")
          .replace(/params:\{(?:type|missingProperty|limit): [\w".]+\},/g, "");
        const contents = `${code};module.exports.validate = module.exports;`;
        return { contents, loader: "js", resolveDir: path.dirname(require.resolve("ajv/package.json")), watchFiles: [args.path] };
      });
    },
  };
}

/** What is for readers of the schema would be shipped with the validator, and takes no part in it. Properties of such names are objects. */
function withoutRemarks(key, value) {
  const isRemark = key === "description" ? typeof value === "string" : key === "examples" && Array.isArray(value);
  return isRemark ? undefined : value;
}
