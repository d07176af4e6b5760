import type { WorkspaceEdit } from "vscode-languageserver-types";
import { type Catalogue, type CatalogueEntry, nameOf } from "../core/catalogue.ts";
import { editOf } from "./catalogue-change.ts";
import type { FeatureContext } from "./context.ts";
import { dossierEdit, type EditCapabilities, type FileChange } from "./dossier-edit.ts";
import { otherHouseForm } from "./house-form-edits.ts";
import { namedOtherwise } from "./rename.ts";

/** How the dossier of an article spells an entity: as its `lagebild.json` says, else as the catalogue does. */
export function houseFormOf(
  { entry }: CatalogueEntry,
  articleUri: string,
  { dossierFile, resources }: Pick<FeatureContext, "dossierFile" | "resources">,
): string {
  return dossierFile(articleUri)?.settings.houseForms[entry.id] ?? nameOf(entry, resources.catalogue);
}

/** The name that the user's own catalogue gives an entity in place of another, or to one that is only there. */
export function ownNameOf({ entry, layer, below }: CatalogueEntry, catalogue: Catalogue): string | undefined {
  if (layer === "built-in") return undefined;
  const name = nameOf(entry, catalogue);
  return below === undefined || nameOf(below, catalogue) !== name ? name : undefined;
}

/**
 * The edit that makes a spelling the one of the dossier: the name in the workspace catalogue, where the one before becomes an alias,
 * and what `lagebild.json` says. Undefined where there is no such catalogue to write to or nothing would change in it.
 */
export function setHouseForm(id: string, form: string, articleUri: string, context: FeatureContext): WorkspaceEdit | undefined {
  const { catalogue } = context.resources;
  const known = catalogue.entries.get(id);
  const target = context.catalogueTargets(articleUri).find(({ layer }) => layer === "workspace");
  const before = known && nameOf(known.entry, catalogue);
  if (known === undefined || before === undefined || before === form || target === undefined) return undefined;
  const own = context.ownCatalogues().find(({ uri }) => known.layer === "workspace" && uri === known.uri);
  const edit = editOf(own ?? target, namedOtherwise(known.entry, before, form));
  const file = context.dossierFile(articleUri);
  if (edit === undefined || file === undefined) return edit;
  const change: FileChange = {
    uri: file.uri,
    version: null,
    text: file.text,
    edits: otherHouseForm(file.text, id, form),
    group: "catalogue",
  };
  const labels = { catalogue: { label: "" }, decisions: { label: "" }, articles: { label: "" } };
  return dossierEdit(edit, [change], labels, PLAIN);
}

/** Without groups: a quick fix has no preview. */
const PLAIN: EditCapabilities = { documentChanges: true };
