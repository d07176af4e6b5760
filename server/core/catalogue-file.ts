import { validate } from "../catalogue/catalogue.schema.json";
import type { CatalogueFile } from "../catalogue/types.ts";

/** A file in catalogue form, or why it is none; a hostile file gives messages and no more than twenty of them. */
export type ReadCatalogue = { readonly file: CatalogueFile } | { readonly problems: readonly string[] };

const MOST_PROBLEMS = 20;

export function readCatalogueFile(text: string): ReadCatalogue {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { problems: [(error as Error).message] };
  }
  if (validate(value)) return { file: value as CatalogueFile };
  return {
    problems: (validate.errors ?? [])
      .slice(0, MOST_PROBLEMS)
      .map(({ instancePath, message }) => `${instancePath || "/"} ${message ?? "is not valid"}`),
  };
}
