import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { CatalogueLayer } from "../core/catalogue.ts";
import { type CatalogueProblem, readCatalogueFile } from "../core/catalogue-file.ts";
import { decodeText } from "../corpus/decode.ts";
import { refuseLarge } from "../lsp/files.ts";
import { cataloguesOf } from "../main/local-catalogues.ts";
import { describeError, type Reporter } from "./report.ts";

/**
 * The user's own catalogues, lowest first: those of the folders to be read, then those named on the command line.
 * One that can't be used is reported and left out.
 */
export async function ownLayers(
  folders: readonly string[],
  named: readonly string[],
  report: Reporter,
): Promise<readonly CatalogueLayer[]> {
  const ofFolders = (await Promise.all(folders.map(cataloguesOf))).flat();
  const files = [
    ...ofFolders.map((file) => ({ name: "workspace", file }) as const),
    ...named.map((file) => ({ name: "user", file }) as const),
  ];
  const layers: CatalogueLayer[] = [];
  for (const { name, file } of files) {
    try {
      layers.push({ name, uri: pathToFileURL(path.resolve(file)).href, file: await read(file) });
    } catch (error) {
      report.problem(`${file}: ${describeError(error)}`);
    }
  }
  return layers;
}

async function read(file: string): Promise<CatalogueLayer["file"]> {
  refuseLarge((await stat(file)).size);
  const decoded = decodeText(await readFile(file));
  if (decoded === undefined) throw new Error("is a binary file, not a catalogue");
  const found = readCatalogueFile(decoded.text);
  if ("file" in found) return found.file;
  throw new Error(`not used as a catalogue: ${found.problems.map(told).join("; ")}`);
}

const told = ({ path: place, message }: CatalogueProblem) =>
  place === undefined || place.length === 0 ? message : `${place.join("/")} ${message}`;
