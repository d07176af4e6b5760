import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver-types";
import { placeOf } from "../annotations/model.ts";
import type { Span } from "../core/model.ts";
import { wordsOf } from "./annotation-words.ts";
import { type ArticleDocument, rangeOf } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";
import { type DecideById, isReviewable, mentionsIn } from "./decide.ts";
import { inOneLine } from "./one-line.ts";

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

/** What is done with a decision itself: runs the client's command with everything that it needs. */
export function decideByIdAction(title: string, article: ArticleDocument, place: Span, decision: DecideById): CodeAction {
  const { action, ...of } = decision;
  const given = { uri: article.uri, range: rangeOf(article, place), ...of };
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: COMMANDS[action], arguments: [given] } };
}

const COMMANDS: Readonly<Record<DecideById["action"], string>> = {
  reanchor: "lagebild.reanchor",
  delete: "lagebild.deleteDecision",
  resolve: "lagebild.resolveConflict",
};

/** For what is selected: that a decision which lost its place is about it. Those of the same words come first. */
export function atSelectionActions(article: ArticleDocument, range: Range, { messages, decides }: FeatureContext): CodeAction[] {
  const span = { start: article.document.offsetAt(range.start), end: article.document.offsetAt(range.end) };
  const selected = inOneLine(article.annotated.article.text.slice(span.start, span.end)).trim().toLowerCase();
  if (!decides || selected === "") return [];
  const astray = article.decisions.flatMap(({ annotation, anchoring }) =>
    annotation.target === undefined || placeOf(anchoring) !== undefined ? [] : [annotation],
  );
  const alike = (words: string) => Number(words !== selected) + Number(!words.includes(selected) && !selected.includes(words));
  return astray
    .map((annotation) => ({
      annotation,
      rank: alike(
        inOneLine(annotation.target?.exact ?? "")
          .trim()
          .toLowerCase(),
      ),
    }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_AT_SELECTION)
    .map(({ annotation }) => {
      const title = messages.decisions.atSelection(wordsOf(annotation));
      return decideByIdAction(title, article, span, { action: "reanchor", id: annotation.id });
    });
}

/** Longer lists are gone through in the Review view. */
const MOST_AT_SELECTION = 5;
