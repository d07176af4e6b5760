import * as vscode from "vscode";
import type { BaseLanguageClient, Range } from "vscode-languageclient";
import { type Outcome, type Place, tell } from "./requests.ts";

/** What `lagebild/disagreements` answers. */
interface Adjudication {
  readonly figures: { readonly strictF1?: number; readonly kappa?: number; readonly alpha?: number };
  readonly agreed: number;
  readonly disagreements: readonly {
    readonly range: Range;
    readonly text: string;
    readonly mine?: string;
    readonly theirs?: string;
  }[];
}

/** Decisions about an article, and what they are called. */
export interface Version {
  readonly name: string;
  /** Uri of a file, or what was read elsewhere, with the article as it was then. */
  readonly of: string | { readonly text: string; readonly article?: string };
  /** The article's own decisions: who picks them has nothing written. */
  readonly isOwn?: boolean;
}

/** Settles what two annotators decided differently, in files beside the article. */
export async function adjudicate(client: BaseLanguageClient, place: Place): Promise<void> {
  const chosen = await chooseTwo(await versionsBeside(client, place.editor.document.uri));
  if (chosen !== undefined) await settleBetween(client, place, ...chosen);
}

/**
 * Goes through what two versions say differently, one place after the other: 1 and 2 pick, 0 leaves it open, each by one key. What comes
 * of it is written into the article's own file of decisions.
 */
export async function settleBetween(
  client: BaseLanguageClient,
  { editor, textDocument }: Place,
  mine: Version,
  theirs: Version,
): Promise<void> {
  const versions = { textDocument, mine: mine.of, theirs: theirs.of };
  const settle = (picks: readonly object[], agreed: boolean) =>
    client.sendRequest<Outcome>("lagebild/adjudicate", { ...versions, picks, agreed });
  const found = await client.sendRequest<Adjudication | null>("lagebild/disagreements", versions);
  if (found === null) return;
  const { disagreements, agreed } = found;
  if (agreed > 0) {
    const take = vscode.l10n.t("Take over");
    const message =
      agreed === 1
        ? vscode.l10n.t("{0} and {1} agree on a mention that the article's own decisions don't have yet.", mine.name, theirs.name)
        : vscode.l10n.t(
            "{0} and {1} agree on {2} mentions that the article's own decisions don't have yet.",
            mine.name,
            theirs.name,
            agreed,
          );
    // who declines has not ended the comparison
    const next =
      disagreements.length === 0 ? [] : [vscode.l10n.t("Disagreements that are asked about next: {0}.", disagreements.length)];
    const detail = [figuresInWords(found), ...next].join("\n");
    if ((await vscode.window.showInformationMessage(message, { modal: true, detail }, take)) === take) await settle([], true);
  }
  if (disagreements.length === 0)
    return tell(vscode.l10n.t("There is nothing to settle between {0} and {1}.", mine.name, theirs.name));
  let settled = 0;
  for (const [index, { range, mine: one, theirs: other }] of disagreements.entries()) {
    const span = client.protocol2CodeConverter.asRange(range);
    editor.selection = new vscode.Selection(span.start, span.end);
    editor.revealRange(span, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    const key = await oneKey(`${vscode.l10n.t("Who is right?")} (${index + 1}/${disagreements.length})`, [
      { key: "1", label: `1  ${mine.name}`, description: one ?? nothingOf(mine) },
      { key: "2", label: `2  ${theirs.name}`, description: other ?? nothingOf(theirs) },
      { key: "0", label: `0  ${vscode.l10n.t("leave it open")}` },
    ]);
    if (key === undefined) break;
    if (key === "0") continue;
    if ((key === "1" ? mine : theirs).isOwn === true) settled++;
    else settled += (await settle([{ range, pick: key === "1" ? "mine" : "theirs" }], false)).changed > 0 ? 1 : 0;
  }
  tell(vscode.l10n.t("{0} of {1} settled.", settled, disagreements.length));
}

/** The article's own decisions stay as they are if they are picked; of another side, none becomes a rejection. */
function nothingOf({ isOwn }: Version): string {
  return isOwn === true ? vscode.l10n.t("no mention here") : vscode.l10n.t("no mention here: rejects the other’s");
}

const FIGURE = { minimumFractionDigits: 3, maximumFractionDigits: 3 };

function figuresInWords({ figures: { strictF1, kappa, alpha } }: Adjudication): string {
  const shown = [
    ["F1", strictF1],
    ["κ", kappa],
    ["α", alpha],
  ] as const;
  return shown
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${value.toLocaleString(vscode.env.language, FIGURE)}`]))
    .join(" · ");
}

/** `a.annotations.ada.jsonl` beside `a.txt`; the article's own file is what they are settled in. */
async function versionsBeside(client: BaseLanguageClient, article: vscode.Uri): Promise<Version[]> {
  const folder = vscode.Uri.joinPath(article, "..");
  const stem = article.path.slice(article.path.lastIndexOf("/") + 1).replace(/(?<=.)\.[^.]*$/, "");
  const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
  const start = `${stem}.annotations.`;
  const end = ".jsonl";
  return entries
    .map(([name]) => name)
    .filter((name) => name.startsWith(start) && name.endsWith(end) && name.length > start.length + end.length)
    .map((name) => ({
      name: name.slice(start.length, -end.length),
      of: client.code2ProtocolConverter.asUri(vscode.Uri.joinPath(folder, name)),
    }));
}

async function chooseTwo(versions: readonly Version[]): Promise<readonly [Version, Version] | undefined> {
  const [first, second] = versions;
  if (first === undefined || second === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        "Two annotators' files are needed beside the article: NAME.annotations.ADA.jsonl and NAME.annotations.BOB.jsonl.",
      ),
    );
    return undefined;
  }
  if (versions.length === 2) return [first, second];
  const pick = (title: string, from: readonly Version[]) =>
    vscode.window.showQuickPick(
      from.map((version) => ({ label: version.name, version })),
      { title },
    );
  const one = await pick(vscode.l10n.t("The first annotator"), versions);
  const other =
    one &&
    (await pick(
      vscode.l10n.t("The second annotator"),
      versions.filter((version) => version !== one.version),
    ));
  return one === undefined || other === undefined ? undefined : [one.version, other.version];
}

interface KeyItem extends vscode.QuickPickItem {
  readonly key: string;
}

/** A list whose items are chosen by typing their key alone. Undefined for who leaves it. */
function oneKey(title: string, items: readonly KeyItem[]): Promise<string | undefined> {
  const picker = vscode.window.createQuickPick<KeyItem>();
  picker.title = title;
  picker.items = items;
  return new Promise((resolve) => {
    const done = (key: string | undefined) => {
      resolve(key);
      picker.hide();
    };
    picker.onDidChangeValue((value) => {
      if (items.some(({ key }) => key === value)) done(value);
    });
    picker.onDidAccept(() => done(picker.selectedItems[0]?.key));
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
