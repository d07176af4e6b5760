import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { pickKind } from "./kind-picker.ts";
import { type Kind, type MentionItem, type Outcome, type Place, type Step, tell } from "./requests.ts";
import { type Stoppable, stoppable } from "./stoppable.ts";

/** A place where the same thing is named, and the decision that would be made there. */
interface Occurrence {
  readonly step: Step;
  /** The line it stands in. */
  readonly line: string;
}

interface Found {
  /** How many there are; the list may be shorter. */
  readonly total: number;
  readonly occurrences: readonly Occurrence[];
}

interface Item extends vscode.QuickPickItem {
  readonly step: Step;
}

/** Annotates everything in the article or the dossier that is the same as at the cursor; which of it is chosen from a list first. */
export async function annotateAll(client: BaseLanguageClient, place: Place): Promise<void> {
  const scope = await pickScope();
  if (scope === undefined) return;
  const { textDocument, range } = place;
  const mentions = await client.sendRequest<MentionItem[] | null>("lagebild/mentions", { textDocument, range });
  // of what is found already the kind is known, and in a review that is what is selected
  const isNew = !place.editor.selection.isEmpty && (mentions ?? []).length === 0;
  const kind = isNew ? await pickKind(vscode.l10n.t("What is selected?")) : undefined;
  if (kind === undefined && isNew) return;
  await choose(client, place, "annotate", scope, kind);
}

/** Rejects what is at the cursor wherever the dossier has the same words. */
export function rejectEverywhere(client: BaseLanguageClient, place: Place): Promise<void> {
  return choose(client, place, "reject", "dossier");
}

async function choose(
  client: BaseLanguageClient,
  { textDocument, range }: Place,
  what: "annotate" | "reject",
  scope: "article" | "dossier",
  kind?: Kind,
): Promise<void> {
  const sought = { textDocument, range, what, scope, kind };
  const found = await stoppable(vscode.l10n.t("Looking through the articles"), ({ token }) =>
    client.sendRequest<Found>("lagebild/occurrences", sought, token).catch((error: unknown) => {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }),
  );
  if (found === undefined) return;
  const { occurrences, total } = found;
  if (occurrences.length === 0) return tell(vscode.l10n.t("There is nothing to decide here."));
  const items = occurrences.map(({ step, line }): Item => {
    const name = vscode.workspace.asRelativePath(client.protocol2CodeConverter.asUri(step.textDocument.uri));
    return { label: line, description: `${name}:${step.range.start.line + 1}`, picked: true, step };
  });
  const title = what === "reject" ? vscode.l10n.t("Reject at these places") : vscode.l10n.t("Annotate at these places");
  const more = total > items.length ? ` (${items.length}/${total})` : "";
  const picked = await vscode.window.showQuickPick(items, { title: title + more, canPickMany: true, matchOnDescription: true });
  if (picked === undefined || picked.length === 0) return;
  const steps = picked.map(({ step }) => step);
  const changed = await stoppable(title, (way) => decideInTurn(client, steps, way));
  tell(changed === 1 ? vscode.l10n.t("One decision.") : vscode.l10n.t("{0} decisions, undone as one.", changed));
}

/** Article by article, so that it can be stopped between them; what was decided until then is undone as one. */
async function decideInTurn(client: BaseLanguageClient, steps: readonly Step[], { report, token }: Stoppable): Promise<number> {
  const byArticle = new Map<string, Step[]>();
  for (const step of steps) {
    const { uri } = step.textDocument;
    if (!byArticle.get(uri)?.push(step)) byArticle.set(uri, [step]);
  }
  const articles = [...byArticle.values()];
  const batch = `${Date.now()}`;
  let changed = 0;
  let message: string | undefined;
  for (const [done, ofArticle] of articles.entries()) {
    if (token.isCancellationRequested) break;
    report(`${done}/${articles.length}`);
    const outcome = await client.sendRequest<Outcome>("lagebild/decide", { steps: ofArticle, batch });
    changed += outcome.changed;
    message ??= outcome.message;
  }
  if (message !== undefined) void vscode.window.showErrorMessage(message);
  return changed;
}

async function pickScope(): Promise<"article" | "dossier" | undefined> {
  const article = vscode.l10n.t("In this article");
  const dossier = vscode.l10n.t("In the whole dossier");
  const picked = await vscode.window.showQuickPick([article, dossier], { title: vscode.l10n.t("Where?") });
  return picked === undefined ? undefined : picked === article ? "article" : "dossier";
}
