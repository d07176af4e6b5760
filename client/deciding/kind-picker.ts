import * as vscode from "vscode";
import type { Kind } from "./requests.ts";

interface Item extends vscode.QuickPickItem {
  readonly of: Kind;
}

const KINDS: readonly { readonly kind: Kind; readonly icon: string; readonly label: () => string }[] = [
  { kind: "person", icon: "account", label: () => vscode.l10n.t("Person") },
  { kind: "state", icon: "globe", label: () => vscode.l10n.t("State") },
  { kind: "organisation", icon: "organization", label: () => vscode.l10n.t("Organisation") },
  { kind: "weapon", icon: "rocket", label: () => vscode.l10n.t("Weapon") },
  { kind: "date", icon: "calendar", label: () => vscode.l10n.t("Date") },
  { kind: "place", icon: "location", label: () => vscode.l10n.t("Place") },
];

/** Asks for the kind of a mention; the one it has is not offered, nor are mere places: nobody decides about them. */
export async function pickKind(title: string, without?: Kind): Promise<Kind | undefined> {
  const items = KINDS.filter(({ kind }) => kind !== without && kind !== "place").map(
    ({ kind, icon, label }): Item => ({ of: kind, label: label(), iconPath: new vscode.ThemeIcon(icon) }),
  );
  return (await vscode.window.showQuickPick(items, { title }))?.of;
}

export const iconOf = (kind: Kind) => new vscode.ThemeIcon(KINDS.find((one) => one.kind === kind)?.icon ?? "symbol-misc");

export const labelOf = (kind: Kind) => KINDS.find((one) => one.kind === kind)?.label() ?? kind;
