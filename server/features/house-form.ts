import { type CatalogueEntry, nameOf } from "../core/catalogue.ts";
import type { FeatureContext } from "./context.ts";

/** How the dossier of an article spells an entity: as its `lagebild.json` says, else as the catalogue does. */
export function houseFormOf(
  { entry }: CatalogueEntry,
  articleUri: string,
  { dossierFile, resources }: Pick<FeatureContext, "dossierFile" | "resources">,
): string {
  return dossierFile(articleUri)?.settings.houseForms[entry.id] ?? nameOf(entry, resources.catalogue);
}
