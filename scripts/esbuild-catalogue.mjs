// Catalogue files are imported as JSON text without white space. What is shipped holds them in one file beside the bundles,
// dist/data.json, with the date rules: data outgrows code. Tests and tools have them inside.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

const FILTER = /\.catalogue\.json$/;
const nameOf = (file) => path.basename(file).replace(FILTER, "");
/** Without the reference to its schema, which would lead nowhere from where the editor shows the file: that would be a finding there. */
const shown = (text) => ({ ...JSON.parse(text), $schema: undefined });
const compact = (text) => JSON.stringify(shown(text));

/** For bundles that hold the catalogue themselves. */
export function cataloguePlugin() {
  return {
    name: "catalogue",
    setup(build) {
      build.onLoad({ filter: FILTER }, async (args) => ({
        contents: compact(await readFile(args.path, "utf8")),
        loader: "text",
        watchFiles: [args.path],
      }));
    },
  };
}

/**
 * For bundles that are shipped.
 *
 * @param {string} [file] where dist/data.json lies, seen from the bundle; without it the host puts its content into
 *   `globalThis.LAGEBILD_SHIPPED` before anything imports the catalogue: a worker reads no files.
 */
export function shippedDataPlugin(file) {
  const data =
    file === undefined
      ? "export const data = globalThis.LAGEBILD_SHIPPED;"
      : `import { readFileSync } from "node:fs";
import { join } from "node:path";
export const data = JSON.parse(readFileSync(join(__dirname, ${JSON.stringify(file)}), "utf8"));`;
  return {
    name: "shipped-data",
    setup(build) {
      build.onResolve({ filter: /^shipped-data$/ }, ({ path: name }) => ({ path: name, namespace: "shipped-data" }));
      build.onLoad({ filter: /.*/, namespace: "shipped-data" }, () => ({ contents: data }));
      build.onLoad({ filter: FILTER }, (args) => ({
        contents: `import { data } from "shipped-data"; export default data[${JSON.stringify(nameOf(args.path))}];`,
        loader: "js",
      }));
    },
  };
}

/** Writes the data of the bundles, and the catalogue files laid out for editors that open them from disk. @param rules see `shippedRules`. */
export function writeShippedData(files, rules, folder) {
  mkdirSync(path.join(folder, "catalogue"), { recursive: true });
  const texts = Object.fromEntries(files.map((file) => [nameOf(file), compact(readFileSync(file, "utf8"))]));
  writeFileSync(path.join(folder, "data.json"), JSON.stringify({ ...texts, ...rules }));
  for (const file of files) {
    const text = `${JSON.stringify(shown(readFileSync(file, "utf8")), null, 2)}\n`;
    writeFileSync(path.join(folder, "catalogue", path.basename(file)), text);
  }
}
