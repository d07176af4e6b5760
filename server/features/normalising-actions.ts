import { type CodeAction, CodeActionKind, type Range, TextDocumentEdit, TextEdit } from "vscode-languageserver-types";
import { nameOf } from "../core/catalogue.ts";
import { type ArticleDocument, mentionAt, rangeOf } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";
import { houseFormOf } from "./house-form.ts";
import { normaliseIn } from "./normalise.ts";
import { spellingOf } from "./spelling.ts";

/** Kind of the code actions that write an entity in one spelling, below VS Code's own for rewriting. */
export const NORMALISING = `${CodeActionKind.RefactorRewrite}.spelling`;

/** For the name at a range: the client's command, which asks how and where; other clients are offered the dossier's spelling in the article. */
export function normalisingActions(article: ArticleDocument, range: Range, context: FeatureContext): CodeAction[] {
  const { resources, messages, normalises } = context;
  const mention = mentionAt(article, article.document.offsetAt(range.start));
  const known = mention?.entity === undefined ? undefined : resources.catalogue.entries.get(mention.entity);
  if (mention === undefined || known === undefined || mention.kind === "place") return [];
  if (normalises) {
    const title = messages.spelling.normalise(nameOf(known.entry, resources.catalogue));
    return [{ ...normalisingAction(title, article, mention.start), kind: NORMALISING }];
  }
  const form = houseFormOf(known, article.uri, context);
  const spelling = spellingOf(form, known.entry, resources.catalogue);
  const { changes, mentions } = normaliseIn(article, spelling, resources.language.names, false);
  if (mentions === 0) return [];
  const edits = changes.map(({ span, text }) => TextEdit.replace(rangeOf(article, span), text));
  const { uri, document } = article;
  return [
    {
      title: messages.spelling.inArticle(form, mentions),
      kind: NORMALISING,
      edit: { documentChanges: [TextDocumentEdit.create({ uri, version: document.version }, edits)] },
    },
  ];
}

/** Runs the client's command for the name at an offset. @param form the spelling wanted, in the whole dossier; else it asks. */
export function normalisingAction(title: string, { uri, document }: ArticleDocument, offset: number, form?: string): CodeAction {
  const given = { uri, position: document.positionAt(offset), ...(form !== undefined && { form, scope: "dossier" }) };
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: "lagebild.normaliseSpelling", arguments: [given] } };
}
