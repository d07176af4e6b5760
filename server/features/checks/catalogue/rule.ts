import type { ParseErrorCode } from "jsonc-parser";
import type { CatalogueFile } from "../../../catalogue/types.ts";
import type { CatalogueProblem } from "../../../core/catalogue-file.ts";
import type { Resources } from "../../../core/resources.ts";
import type { Messages } from "../../../messages/index.ts";
import type { Fact, Rule } from "../rule.ts";

/** A check of a catalogue file of the user's own. Its examples are such files, in which `[[…]]` marks what the findings are about. */
export type CatalogueRule = Rule<CatalogueInput, CatalogueFound, string>;

export interface CatalogueInput {
  /** As read; without entries where it can't be. */
  readonly file: CatalogueFile;
  /** What keeps the file from being used. */
  readonly problems: readonly CatalogueProblem[];
  /** The first error of its JSON; absent where it has none. */
  readonly syntax?: ParseErrorCode;
  /** With the files of all layers in it. */
  readonly resources: Resources;
  readonly messages: Messages;
}

export interface CatalogueFound {
  /** Keys and indices that lead to the place; absent where the text is no JSON. */
  readonly path?: readonly (string | number)[];
  readonly message: string;
  readonly facts?: readonly Fact[];
}
