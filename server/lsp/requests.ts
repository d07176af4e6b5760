import {
  type Diagnostic,
  type Location,
  type Position,
  type Range,
  RequestType,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Adjudication } from "../features/adjudication.ts";
import type { ArticlesNaming, ArticlesNamingParams } from "../features/articles-naming.ts";
import type { AstrayItem } from "../features/astray.ts";
import type { EntityChoice, FindEntitiesParams } from "../features/find-entities.ts";
import type { LinkToEntityParams } from "../features/link-to-entity.ts";
import type { Occurrence } from "../features/occurrences.ts";
import type { DateReading } from "../features/read-date.ts";
import type { MentionItem, ReviewCounts } from "../features/review.ts";
import type { Settle, Versions } from "./adjudicating.ts";
import type { Deciding, Outcome } from "./deciding.ts";
import type { Exported, ExportParams } from "./exporting.ts";
import type { Normalisation, NormaliseParams, Spellings } from "./normalising.ts";

// What Lagebild's own client asks beside the protocol's requests; each is described at the function that answers it.

export interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

export interface Occurrences {
  readonly total: number;
  readonly occurrences: readonly Occurrence[];
}

export const FIND_ENTITIES = new RequestType<FindEntitiesParams & OfDocument, EntityChoice[] | null, never>(
  "lagebild/findEntities",
);
export const REJECT_NAME = new RequestType<{ position: Position } & OfDocument, WorkspaceEdit | null, never>(
  "lagebild/rejectName",
);
export const MENTIONS = new RequestType<{ range?: Range } & OfDocument, MentionItem[] | null, never>("lagebild/mentions");
export const MENTION_AT = new RequestType<{ position: Position } & OfDocument, MentionItem | null, never>("lagebild/mentionAt");
export const REVIEW_COUNTS = new RequestType<OfDocument, ReviewCounts | null, never>("lagebild/reviewCounts");
export const ASTRAY = new RequestType<OfDocument, AstrayItem[] | null, never>("lagebild/astray");
export const READ_DATE = new RequestType<{ text: string } & OfDocument, DateReading | null, never>("lagebild/readDate");
export const DECIDE = new RequestType<Parameters<Deciding["decide"]>[0], Outcome, never>("lagebild/decide");
export const UNDO_DECISION = new RequestType<object, Outcome, never>("lagebild/undoDecision");
export const REDO_DECISION = new RequestType<object, Outcome, never>("lagebild/redoDecision");
export const NEXT_SUGGESTION = new RequestType<Parameters<Deciding["next"]>[0], Location | null, never>(
  "lagebild/nextSuggestion",
);
export const OCCURRENCES = new RequestType<Parameters<Deciding["occurrences"]>[0], Occurrences, never>("lagebild/occurrences");
export const SIDECAR = new RequestType<OfDocument, string | null, never>("lagebild/sidecar");
export const DISAGREEMENTS = new RequestType<Versions, Adjudication | null, never>("lagebild/disagreements");
export const ADJUDICATE = new RequestType<Settle, Outcome, never>("lagebild/adjudicate");
export const REVIEW = new RequestType<object, ReturnType<Deciding["review"]>, never>("lagebild/review");
/** Of every article of the dossier its uri and its findings are asked for one by one, so that whoever asks can stop. */
export const ARTICLES = new RequestType<object, string[], never>("lagebild/articles");
export const FINDINGS = new RequestType<OfDocument, Diagnostic[], never>("lagebild/findings");
export const EXPORT_ARTICLE = new RequestType<ExportParams & OfDocument, Exported | null, never>("lagebild/exportArticle");
export const LINK_TO_ENTITY = new RequestType<LinkToEntityParams & OfDocument, WorkspaceEdit | null, never>(
  "lagebild/linkToEntity",
);

export const SPELLINGS = new RequestType<{ position: Position } & OfDocument, Spellings | null, never>("lagebild/spellings");
export const NORMALISE_SPELLING = new RequestType<NormaliseParams & OfDocument, Normalisation | null, never>(
  "lagebild/normaliseSpelling",
);
export const ARTICLES_NAMING = new RequestType<ArticlesNamingParams, ArticlesNaming | null, never>("lagebild/articlesNaming");
