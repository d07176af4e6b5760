// Catalogue files are bundled as text without white space: half the size, and parsed faster than a script.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

export function cataloguePlugin() {
  return {
    name: "catalogue",
    setup(build) {
      build.onLoad({ filter: /\.catalogue\.json$/ }, async (args) => ({
        contents: JSON.stringify(JSON.parse(await readFile(args.path, "utf8"))),
        loader: "text",
        watchFiles: [args.path],
      }));
    },
  };
}

/** Files for editors that open them from disk, in the form in which the server shows them to others. */
export function writeCatalogues(files, folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    const text = `${JSON.stringify(JSON.parse(readFileSync(file, "utf8")), null, 2)}\n`;
    writeFileSync(path.join(folder, path.basename(file)), text);
  }
}
