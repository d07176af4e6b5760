import type { ClientCapabilities, Position, WorkspaceEdit } from "vscode-languageserver";
import { changedText } from "../annotations/retarget.ts";
import type { CatalogueEntry } from "../core/catalogue.ts";
import { nameOf } from "../core/catalogue.ts";
import { type ArticleDocument, fileNameOf, mentionAt } from "../features/article-document.ts";
import type { FeatureContext } from "../features/context.ts";
import { dossierEdit } from "../features/dossier-edit.ts";
import { houseFormOf } from "../features/house-form.ts";
import { respelled, spellingOf } from "../features/spelling.ts";
import type { LeftOut, SpellingCounts } from "../messages/types.ts";
import type { Respell } from "./respelling.ts";

interface OfPlace {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** How an entity is spelt. */
export interface Spellings {
  /** What the catalogue calls it. */
  readonly name: string;
  /** Whole names in its spellings, the one that is meant most likely first; of others than the first, how many articles use it. */
  readonly forms: readonly { readonly form: string; readonly articles: number }[];
}

export interface NormaliseParams {
  readonly position: Position;
  /** The spelling wanted; the house form where none is given. */
  readonly form?: string;
  readonly scope: "article" | "dossier";
  /** Whether what stands in quotation marks is changed as well. */
  readonly quotations: boolean;
}

export interface Normalisation extends SpellingCounts {
  readonly form: string;
  readonly edit: WorkspaceEdit;
  readonly leftOut: readonly { readonly uri: string; readonly why: LeftOut }[];
  /** All that in one sentence. */
  readonly summary: string;
}

interface Options {
  readonly respell: Respell;
  readonly context: FeatureContext;
  readonly capabilities: ClientCapabilities;
  readonly openArticle: (uri: string) => Promise<ArticleDocument | undefined>;
}

/** Answers `lagebild/spellings` and `lagebild/normaliseSpelling`. */
export function createNormalising({ respell, context, capabilities, openArticle }: Options) {
  const { messages } = context;
  const entryAt = async ({ textDocument, position }: OfPlace): Promise<CatalogueEntry | undefined> => {
    const article = await openArticle(textDocument.uri);
    const mention = article && mentionAt(article, article.document.offsetAt(position));
    return mention?.entity === undefined || mention.kind === "place"
      ? undefined
      : context.resources.catalogue.entries.get(mention.entity);
  };

  return {
    async spellings(params: OfPlace): Promise<Spellings | null> {
      const known = await entryAt(params);
      if (known === undefined) return null;
      const { catalogue, language } = context.resources;
      const { entry } = known;
      const house = houseFormOf(known, params.textDocument.uri, context);
      const spelling = spellingOf(house, entry, catalogue);
      const used = context.dossier.facts.formsOf(entry.id);
      const isSpelling = (form: string) => {
        const edits = respelled({ text: form, evidence: [] }, spelling, language.names) ?? [];
        return (
          edits.length > 0 &&
          changedText(
            form,
            edits.map(({ text, ...span }) => ({ span, text })),
          ) === house
        );
      };
      const others = [nameOf(entry, catalogue), ...(entry.aliases ?? []), ...used.keys()].filter(isSpelling);
      const forms = [...new Set([house, ...others])].map((form) => ({ form, articles: used.get(form) ?? 0 }));
      const [first, ...rest] = forms;
      return {
        name: nameOf(entry, catalogue),
        forms: first === undefined ? [] : [first, ...rest.sort((a, b) => b.articles - a.articles)],
      };
    },

    async normalise(params: NormaliseParams & OfPlace): Promise<Normalisation | null> {
      const known = await entryAt(params);
      if (known === undefined) return null;
      const { uri } = params.textDocument;
      const form = params.form ?? houseFormOf(known, uri, context);
      const spelling = spellingOf(form, known.entry, context.resources.catalogue);
      const { changes, leftOut, ...counts } = await respell(
        spelling,
        params.quotations,
        params.scope === "article" ? uri : undefined,
      );
      const labels = {
        catalogue: { label: messages.rename.groups.catalogue },
        decisions: { label: messages.rename.groups.decisions },
        articles: { label: messages.rename.groups.articles(form), description: messages.spelling.summary(counts) },
      };
      const edit = dossierEdit({ documentChanges: [] }, changes, labels, capabilities.workspace?.workspaceEdit ?? {});
      const left = [...leftOut].map(([one, why]) => ({ uri: one, why }));
      return { ...counts, form, edit, leftOut: left, summary: summaryOf(counts, left) };
    },
  };

  function summaryOf(counts: SpellingCounts, leftOut: Normalisation["leftOut"]): string {
    const summary = messages.spelling.summary(counts);
    if (leftOut.length === 0) return summary;
    return `${summary}. ${messages.rename.leftOut(leftOut.map(({ uri, why }) => ({ name: fileNameOf(uri), why })))}`;
  }
}

export type Normalising = ReturnType<typeof createNormalising>;
