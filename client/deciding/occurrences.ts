import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { pickKind } from "./kind-picker.ts";
import { type Kind, type MentionItem, type Place, type Step, send, tell } from "./requests.ts";

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
  const { occurrences, total } = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window }, () =>
    client.sendRequest<Found>("lagebild/occurrences", { textDocument, range, what, scope, kind }),
  );
  if (occurrences.length === 0) return tell(vscode.l10n.t("There is nothing to decide here."));
  const items = occurrences.map(({ step, line }): Item => {
    const name = vscode.workspace.asRelativePath(client.protocol2CodeConverter.asUri(step.textDocument.uri));
    return { label: line, description: `${name}:${step.range.start.line + 1}`, picked: true, step };
  });
  const title = what === "reject" ? vscode.l10n.t("Reject at these places") : vscode.l10n.t("Annotate at these places");
  const more = total > items.length ? ` (${items.length}/${total})` : "";
  const picked = await vscode.window.showQuickPick(items, { title: title + more, canPickMany: true, matchOnDescription: true });
  if (picked === undefined || picked.length === 0) return;
  const { changed } = await send(
    client,
    picked.map(({ step }) => step),
  );
  tell(changed === 1 ? vscode.l10n.t("One decision.") : vscode.l10n.t("{0} decisions, undone as one.", changed));
}

async function pickScope(): Promise<"article" | "dossier" | undefined> {
  const article = vscode.l10n.t("In this article");
  const dossier = vscode.l10n.t("In the whole dossier");
  const picked = await vscode.window.showQuickPick([article, dossier], { title: vscode.l10n.t("Where?") });
  return picked === undefined ? undefined : picked === article ? "article" : "dossier";
}
