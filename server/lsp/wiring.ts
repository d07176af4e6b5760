import type { Connection, InitializeParams } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ArticleDocument } from "../features/article-document.ts";
import type { FeatureContext } from "../features/context.ts";
import type { SidecarDocument } from "../features/sidecar-document.ts";
import type { Adjudicating } from "./adjudicating.ts";
import type { Deciding } from "./deciding.ts";
import type { ArticleFiles } from "./files.ts";
import type { Normalising } from "./normalising.ts";
import type { OpenArticles } from "./open-articles.ts";
import type { Renames } from "./renaming.ts";
import type { Reports } from "./reports.ts";

/** What requests are answered with. */
export interface Wiring {
  readonly connection: Connection;
  readonly open: OpenArticles;
  /** An open article with its decisions; undefined where it is none or not open. */
  readonly openArticle: (uri: string) => Promise<ArticleDocument | undefined>;
  /** An article, open or not, with its decisions. */
  readonly articleAt: (uri: string) => Promise<ArticleDocument | undefined>;
  /** A file of decisions as it stands in the editor; undefined for all other documents. */
  readonly openSidecar: (uri: string) => Promise<SidecarDocument | undefined>;
  readonly deciding: Deciding;
  readonly adjudicating: Adjudicating;
  readonly renames: Renames;
  /** Those of the folders; undefined where none can be read. */
  readonly files: ArticleFiles | undefined;
  readonly normalising: Normalising;
  readonly context: FeatureContext;
  readonly params: InitializeParams;
  /** Settles when the articles of the folder have been read. */
  readonly dossierReady: () => Promise<void>;
  /** A catalogue file of the user's own as it stands in the editor. */
  readonly openCatalogue: (uri: string) => TextDocument | undefined;
  readonly reports: Reports;
  /** Another value after every change of what findings rely on beside the article. */
  readonly revision: () => string;
  /** The same, or one of those that are shipped. */
  readonly catalogue: (uri: string) => TextDocument | undefined;
  /** The setting `lagebild.dateHints` as it is now. */
  readonly dateHints: () => boolean;
}
