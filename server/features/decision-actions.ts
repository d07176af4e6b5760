import type { CodeAction, Range } from "vscode-languageserver-types";
import type { ArticleDocument } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";
import { isReviewable, mentionsIn } from "./decide.ts";

/** Kind of the code actions that decide about a mention, below VS Code's own for rewriting. */
export const DECIDING = "refactor.decide";

/** What can be decided about the mention at the cursor; for what is selected, that it is one. Each runs the client's command. */
export function decisionActions(article: ArticleDocument, range: Range, { messages, decides }: FeatureContext): CodeAction[] {
  if (!decides) return [];
  const span = { start: article.document.offsetAt(range.start), end: article.document.offsetAt(range.end) };
  const touched = mentionsIn(article, span);
  const { decisions } = messages;
  const run = (title: string, command: string): CodeAction => ({ title, kind: DECIDING, command: { title, command } });
  const [mention] = touched;
  if (mention === undefined) return span.start < span.end ? [run(decisions.add, "lagebild.addMention")] : [];
  const open = touched.filter((one) => one.decision === undefined && isReviewable(one));
  return [
    ...(open.length > 0 ? [run(decisions.accept(open.map(({ text }) => text)), "lagebild.acceptMention")] : []),
    run(decisions.reject(mention.text), "lagebild.rejectMention"),
    run(decisions.changeKind, "lagebild.changeKind"),
    ...(mention.kind === "date"
      ? [run(decisions.setDate, "lagebild.setDate")]
      : [run(decisions.link(mention.text), "lagebild.linkMention")]),
    ...(mention.decision === undefined ? [] : [run(decisions.withdraw, "lagebild.withdrawDecision")]),
  ];
}
