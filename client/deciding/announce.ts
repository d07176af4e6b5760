import * as vscode from "vscode";
import { labelOf } from "./kind-picker.ts";
import type { Action, MentionItem } from "./requests.ts";

/** How long what is said stays to be seen, in milliseconds: who listens has heard it by then. */
const SEEN = 1500;

/**
 * Says something to somebody who listens. A screen reader reads notifications and nothing else that an extension can show by itself;
 * this one goes away by itself. Others get none: they see what has happened.
 */
export function announce(text: string): void {
  if (!isListenedTo()) return;
  void vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: text },
    () => new Promise((resolve) => setTimeout(resolve, SEEN)),
  );
}

/** Whether somebody listens: the editor works for a screen reader, or the user wants it. VS Code doesn't say what it found out by itself. */
export function isListenedTo(): boolean {
  const wanted = vscode.workspace.getConfiguration("lagebild").get<string>("announceDecisions", "auto");
  if (wanted !== "auto") return wanted === "on";
  return vscode.workspace.getConfiguration("editor").get("accessibilitySupport") === "on";
}

/** A mention in words: what it says, what it is and where. */
export function mentionInWords({ text, kind, meaning, state, range }: MentionItem): string {
  const parts = [
    vscode.l10n.t("“{0}”", text),
    labelOf(kind),
    meaning === text ? undefined : meaning,
    state === "ambiguous" ? vscode.l10n.t("ambiguous") : undefined,
    vscode.l10n.t("line {0}", range.start.line + 1),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(", ");
}

/** What has been decided. @param changed how many annotations were written. */
export function decisionInWords(action: Action, text: string | undefined, changed: number): string {
  if (changed > 1) return vscode.l10n.t("{0} decisions made", changed);
  if (text === undefined) return vscode.l10n.t("One decision.");
  switch (action.action) {
    case "accept":
      return vscode.l10n.t("“{0}” accepted", text);
    case "reject":
      return vscode.l10n.t("“{0}” rejected", text);
    case "kind":
    case "add":
      return vscode.l10n.t("“{0}” is now: {1}", text, labelOf(action.kind));
    case "date":
      return vscode.l10n.t("“{0}” is now: {1}", text, action.timex.value);
    case "link":
      return vscode.l10n.t("“{0}” is linked", text);
    case "withdraw":
      return vscode.l10n.t("The decision about “{0}” is withdrawn", text);
    default:
      return vscode.l10n.t("“{0}” is changed", text);
  }
}
