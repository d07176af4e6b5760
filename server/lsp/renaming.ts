import type { ClientCapabilities, WorkspaceEdit } from "vscode-languageserver";
import { relinked } from "../annotations/relink.ts";
import { slug } from "../core/slug.ts";
import { fileNameOf } from "../features/article-document.ts";
import type { DossierFile, FeatureContext } from "../features/context.ts";
import { dossierEdit, type FileChange, type GroupLabels } from "../features/dossier-edit.ts";
import { houseFormOfOtherId, otherHouseForm } from "../features/house-form-edits.ts";
import type { Renaming } from "../features/rename.ts";
import { spellingOf } from "../features/spelling.ts";
import type { LeftOut } from "../messages/types.ts";
import { type OpenDocuments, sidecarTexts } from "./dossier-texts.ts";
import type { ArticleFiles } from "./files.ts";
import type { Respell } from "./respelling.ts";
import type { Sidecars } from "./sidecars.ts";

interface Options {
  readonly files: ArticleFiles | undefined;
  readonly documents: OpenDocuments;
  readonly sidecars: Sidecars;
  readonly context: FeatureContext;
  readonly capabilities: ClientCapabilities;
  /** The `lagebild.json` of all folders. */
  readonly dossierFiles: () => readonly DossierFile[];
  readonly respell: Respell;
  /** Says something that is no error. */
  readonly tell: (message: string) => void;
}

/** Takes a rename from the catalogue files to everything else in the dossier that names the entity. */
export function createRenaming({ files, documents, sidecars, context, capabilities, dossierFiles, respell, tell }: Options) {
  const { messages } = context;
  const understood = capabilities.workspace?.workspaceEdit ?? {};

  const tellOf = (leftOut: ReadonlyMap<string, LeftOut>) => {
    if (leftOut.size > 0) tell(messages.rename.leftOut([...leftOut].map(([uri, why]) => ({ name: fileNameOf(uri), why }))));
  };
  const labels = (name: string, description: string): GroupLabels => ({
    catalogue: { label: messages.rename.groups.catalogue, needsConfirmation: false },
    // without them decisions would be about what no catalogue has any more
    decisions: { label: messages.rename.groups.decisions, needsConfirmation: false },
    // nothing of it is done unless the user chooses it
    articles: { label: messages.rename.groups.articles(name), description, needsConfirmation: true },
  });

  /** In the files of decisions, everything that is linked to one of some ids. */
  const inDecisions = async (from: ReadonlySet<string>, to: string, leftOut: Map<string, LeftOut>): Promise<FileChange[]> => {
    const texts = await sidecarTexts(
      { files, documents },
      () => true,
      (uri, why) => leftOut.set(uri, why),
    );
    return texts.map((file) => {
      return { ...file, edits: relinked(file.text, (entity) => (from.has(entity) ? to : undefined)), group: "decisions" };
    });
  };
  const inDossierFiles = (edits: (text: string) => FileChange["edits"]): FileChange[] =>
    dossierFiles().map(({ uri, text }) => ({ uri, text, version: null, edits: edits(text), group: "catalogue" }));

  return {
    /** One edit of the catalogue files and of all that names the entity, or calls it, beside the articles. */
    async everywhere({ edit, id, name }: Renaming): Promise<WorkspaceEdit> {
      const leftOut = new Map<string, LeftOut>();
      const changes: FileChange[] = [];
      let description = "";
      if (id !== undefined) {
        changes.push(...(await inDecisions(new Set([id.from]), id.to, leftOut)));
        changes.push(...inDossierFiles((text) => houseFormOfOtherId(text, id.from, id.to)));
        sidecars.relinked(id.from, id.to);
      }
      if (name !== undefined) {
        const { entry, from } = name;
        const to = entry.name ?? entry.id;
        // decisions from before anybody had catalogued it call it by its name
        const called = [from, to].map(slug).filter((one) => one !== entry.id && !context.resources.catalogue.entries.has(one));
        if (called.length > 0) changes.push(...(await inDecisions(new Set(called), entry.id, leftOut)));
        changes.push(...inDossierFiles((text) => otherHouseForm(text, entry.id, to)));
        // only where the client asks: the articles stay as they are written
        if (understood.changeAnnotationSupport !== undefined) {
          const respelled = await respell(spellingOf(to, entry, context.resources.catalogue), false);
          changes.push(...respelled.changes);
          for (const [uri, why] of respelled.leftOut) leftOut.set(uri, why);
          description = messages.spelling.summary(respelled);
        }
      }
      tellOf(leftOut);
      return dossierEdit(edit, changes, labels(name?.entry.name ?? id?.to ?? "", description), understood);
    },
  };
}

export type Renames = ReturnType<typeof createRenaming>;
