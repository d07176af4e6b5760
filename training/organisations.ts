import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CatalogueFile, Entry } from "../server/catalogue/types.ts";
import { readText } from "./germeval.ts";

const CATALOGUES = "server/catalogue";

/** Names of the organisations of our own catalogue. */
export function readOrganisations(): readonly string[] {
  return readEntries().flatMap((entry) =>
    entry.kind === "organisation" ? [entry.name ?? [], entry.aliases ?? [], entry.parts ?? []].flat() : [],
  );
}

/** Last words of the names of its persons. */
export function readPersonSurnames(): readonly string[] {
  return readEntries().flatMap((entry) => {
    const words = entry.kind === "person" && entry.name !== undefined ? entry.name.split(" ") : [];
    return words.length > 1 ? words.slice(-1) : [];
  });
}

/** Short names of parties of all countries, of letters alone (Party Facts, MIT: Döring & Regel 2019). */
export function readPartyShorts(folder: string): readonly string[] {
  return readText(path.join(folder, "partyfacts-parties.csv.gz"))
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[3] ?? "")
    .filter((name) => /^\p{Lu}[\p{L}-]*\p{Lu}$/u.test(name));
}

function readEntries(): readonly Entry[] {
  return readdirSync(CATALOGUES)
    .filter((name) => name.endsWith(".catalogue.json"))
    .sort()
    .flatMap((name) => (JSON.parse(readFileSync(path.join(CATALOGUES, name), "utf8")) as Partial<CatalogueFile>).entries ?? []);
}
