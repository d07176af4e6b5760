import type { Range } from "vscode-languageserver";
import { type Pick, settle, settling } from "../annotations/adjudicate.ts";
import type { Change } from "../annotations/decide.ts";
import { decodeText } from "../corpus/decode.ts";
import {
  type Adjudication,
  adjudication,
  compareFiles,
  type DecisionsText,
  openDisagreements,
} from "../features/adjudication.ts";
import type { ArticleDocument } from "../features/article-document.ts";
import type { FeatureContext } from "../features/context.ts";
import type { Deciding, Outcome } from "./deciding.ts";
import type { ArticleFiles } from "./files.ts";
import type { OfDocument } from "./requests.ts";
import type { Sidecars } from "./sidecars.ts";

/**
 * Two files of decisions about an article: `a.annotations.ada.jsonl` and `a.annotations.bob.jsonl` by their uris, or what the client has
 * read elsewhere, in a revision of git.
 */
export interface Versions {
  readonly textDocument: { readonly uri: string };
  readonly mine: string | DecisionsText;
  readonly theirs: string | DecisionsText;
}

/** Whose version holds where; `agreed` takes over what both say alike. */
export interface Settle extends Versions {
  readonly picks: readonly { readonly range: Range; readonly pick: Pick }[];
  readonly agreed: boolean;
}

interface Options {
  readonly files: ArticleFiles | undefined;
  readonly sidecars: Sidecars;
  readonly deciding: Deciding;
  readonly context: FeatureContext;
  readonly articleAt: (uri: string) => Promise<ArticleDocument | undefined>;
}

/** Makes one version of two people's decisions, in the article's own file. */
export function createAdjudicating({ files, sidecars, deciding, context, articleAt }: Options) {
  const read = async (given: string | DecisionsText): Promise<DecisionsText> => {
    if (typeof given !== "string") return given;
    const bytes = await files?.readIfThere(given);
    return { text: (bytes && decodeText(bytes)?.text) ?? "" };
  };
  const compare = async ({ textDocument, mine, theirs }: Versions) => {
    const article = await articleAt(textDocument.uri);
    if (article === undefined) return undefined;
    const own = (await sidecars.load(article.uri, article.annotated.article.text)).annotations;
    return { article, own, agreement: compareFiles(article, await read(mine), await read(theirs)) };
  };
  return {
    /** `lagebild/sidecar`: the uri of the file with the article's own decisions, or of the one that would be made. */
    async fileOf({ textDocument }: OfDocument): Promise<string | null> {
      const article = await articleAt(textDocument.uri);
      if (article === undefined) return null;
      return (await sidecars.load(article.uri, article.annotated.article.text)).file;
    },

    /** `lagebild/disagreements` */
    async list(versions: Versions): Promise<Adjudication | null> {
      const compared = await compare(versions);
      return compared === undefined ? null : adjudication(compared.article, compared.agreement, compared.own, context);
    },

    /** `lagebild/adjudicate`: one step, undone like every decision. */
    async settle({ picks, agreed, ...versions }: Settle): Promise<Outcome> {
      const compared = await compare(versions);
      if (compared === undefined) return { changed: 0 };
      const { article, own, agreement } = compared;
      const { creator, now } = await deciding.stamp();
      const by = { creator, modified: now };
      const known = new Set(own.map(({ id }) => id));
      const taken = agreed ? agreement.agreed.filter(({ mine }) => !known.has(mine.annotation.id)) : [];
      const changes = taken.map(({ mine }): Change => ({ after: mine.annotation }));
      const open = openDisagreements(agreement, own);
      for (const { range, pick } of picks) {
        const start = article.document.offsetAt(range.start);
        const end = article.document.offsetAt(range.end);
        const disagreement = open.find((one) => one.start === start && one.end === end);
        if (disagreement !== undefined) changes.push(...settling(disagreement, settle(disagreement, pick, by), own));
      }
      return deciding.perform([{ uri: article.uri, text: article.annotated.article.text, changes }]);
    },
  };
}

export type Adjudicating = ReturnType<typeof createAdjudicating>;
