// Catalogue files are imported as JSON text without white space. What is shipped holds them in one file beside the bundles,
// dist/catalogue.json: data outgrows code. Tests and tools have them inside.
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
 * @param {string} [file] where dist/catalogue.json lies, seen from the bundle; without it the host puts its content into
 *   `globalThis.LAGEBILD_CATALOGUE` before anything imports the catalogue: a worker reads no files.
 */
export function catalogueFilePlugin(file) {
  const data =
    file === undefined
      ? "export const data = globalThis.LAGEBILD_CATALOGUE;"
      : `import { readFileSync } from "node:fs";
import { join } from "node:path";
export const data = JSON.parse(readFileSync(join(__dirname, ${JSON.stringify(file)}), "utf8"));`;
  return {
    name: "catalogue-file",
    setup(build) {
      build.onResolve({ filter: /^catalogue-data$/ }, ({ path: name }) => ({ path: name, namespace: "catalogue-data" }));
      build.onLoad({ filter: /.*/, namespace: "catalogue-data" }, () => ({ contents: data }));
      build.onLoad({ filter: FILTER }, (args) => ({
        contents: `import { data } from "catalogue-data"; export default data[${JSON.stringify(nameOf(args.path))}];`,
        loader: "js",
      }));
    },
  };
}

/** Writes the file for the bundles, and the files laid out for editors that open them from disk. */
export function writeCatalogues(files, folder) {
  mkdirSync(path.join(folder, "catalogue"), { recursive: true });
  const texts = Object.fromEntries(files.map((file) => [nameOf(file), compact(readFileSync(file, "utf8"))]));
  writeFileSync(path.join(folder, "catalogue.json"), JSON.stringify(texts));
  for (const file of files) {
    const text = `${JSON.stringify(shown(readFileSync(file, "utf8")), null, 2)}\n`;
    writeFileSync(path.join(folder, "catalogue", path.basename(file)), text);
  }
}
