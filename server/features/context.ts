import type { Location } from "vscode-languageserver-types";
import { nameOf } from "../core/catalogue.ts";
import type { CatalogueLayerName } from "../core/model.ts";
import type { Resources } from "../core/resources.ts";
import type { Messages } from "../messages/index.ts";
import type { DossierSettings } from "./checks/dossier-settings.ts";
import type { DossierView } from "./dossier-view.ts";
import type { Severities } from "./severities.ts";

/** What a request may ask for beside its article. */
export interface FeatureContext {
  readonly resources: Resources;
  readonly dossier: DossierView;
  readonly messages: Messages;
  /** Where a catalogue entry is written. */
  entryLocation(id: string): Location | undefined;
  /** Where a class of weapons is written. */
  classLocation(id: string): Location | undefined;
  /** Catalogue files that a quick fix in an article may write to, first the one that is meant most likely. */
  catalogueTargets(articleUri: string): readonly CatalogueTarget[];
  /** The user's own catalogue files, as they stand in the editor or else as they are saved. */
  ownCatalogues(): readonly CatalogueTarget[];
  /** What the user set of how loud findings are. */
  severities(): Severities;
  /** The `lagebild.json` of the folder an article lies in; undefined where there is none. */
  dossierFile(articleUri: string): DossierFile | undefined;
  /** Whether decisions about the article can be written down, by the command `lagebild.ignoreFinding` too. */
  readonly decides: boolean;
  /** Whether the client runs the command that normalises a spelling. */
  readonly normalises: boolean;
  /** Whether the client shows documents that the server holds, such as the pages of checks. */
  readonly showsPages: boolean;
  /** Whether the client runs the command links of hovers. */
  readonly commandLinks: boolean;
  /** Whether the client runs the command that asks which entity a name is linked to. */
  readonly entityPicker: boolean;
}

/** A catalogue file of the user's own. */
export interface CatalogueTarget {
  readonly layer: Exclude<CatalogueLayerName, "built-in">;
  readonly uri: string;
  /** Absent where the file doesn't exist yet. */
  readonly text?: string;
}

/** What makes a folder a dossier. */
export interface DossierFile {
  readonly uri: string;
  readonly text: string;
  readonly settings: DossierSettings;
}

/** What to call an entity: the catalogue's name, else the id's first mention as written. */
export function entityName(
  id: string,
  { resources: { catalogue } }: Pick<FeatureContext, "resources">,
  fallback: string,
): string {
  const entry = catalogue.entries.get(id)?.entry;
  return entry === undefined ? fallback : nameOf(entry, catalogue);
}
