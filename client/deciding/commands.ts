import * as vscode from "vscode";
import type { BaseLanguageClient, WorkspaceEdit } from "vscode-languageclient";
import { noCatalogue, pickEntity, write } from "../link-entity.ts";
import { isNotRunning } from "../server-state.ts";
import { adjudicate } from "./adjudicate.ts";
import { announce, decisionInWords, isListenedTo } from "./announce.ts";
import { compareRevisions } from "./compare-revisions.ts";
import { askForDate } from "./date-input.ts";
import { pickKind } from "./kind-picker.ts";
import { annotateAll, rejectEverywhere } from "./occurrences.ts";
import {
  type Action,
  type MentionItem,
  type Outcome,
  type Place,
  placeOf,
  type Step,
  send,
  tell,
  withWords,
} from "./requests.ts";
import type { ReviewMode } from "./review-mode.ts";

/** The commands by which people decide about what the machine found. All work at the cursor or for the selection. */
export function registerDeciding(client: BaseLanguageClient, mode: ReviewMode): vscode.Disposable {
  const mentionAt = ({ textDocument, range }: Place) =>
    client.sendRequest<MentionItem | null>("lagebild/mentionAt", { textDocument, position: range.start });
  /** Decides at the cursor; in review mode the next suggestion is shown then. */
  const decide = async (place: Place, action: Action) => {
    const { textDocument, range, words } = place;
    const mention = isListenedTo() ? await mentionAt(place) : null;
    const { changed, message } = await send(client, [{ textDocument, range, ...(words !== undefined && { words }), ...action }]);
    if (changed > 0) announce(decisionInWords(action, mention?.text, changed));
    if (changed === 0 && message === undefined) tell(vscode.l10n.t("There is nothing to decide here."));
    else if (changed > 0 && MOVES_ON.has(action.action) && mode.isOn) await mode.move(false);
  };
  const at = (run: (place: Place) => Promise<unknown>) => async () => {
    const place = placeOf(client);
    if (place !== undefined) await run(place);
  };
  const atMention = (run: (place: Place, mention: MentionItem) => Promise<unknown>) =>
    at(async (place) => {
      const mention = await mentionAt(place);
      if (mention === null) tell(vscode.l10n.t("There is nothing to decide here."));
      else await run(withWords(client, place, mention.range), mention);
    });
  const simply = (action: Action) => at((place) => decide(place, action));
  const turnBack = (method: string, done: string, none: string) => async () => {
    if (isNotRunning(client)) return;
    const { changed, message, uri } = await client.sendRequest<Outcome>(method, {});
    if (message !== undefined) void vscode.window.showErrorMessage(message);
    else tell(changed === 0 ? none : done);
    if (uri !== undefined && changed > 0) await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(uri));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand("lagebild.nextSuggestion", () => mode.move(false)),
    vscode.commands.registerCommand("lagebild.previousSuggestion", () => mode.move(true)),
    vscode.commands.registerCommand("lagebild.acceptMention", simply({ action: "accept" })),
    vscode.commands.registerCommand(
      "lagebild.acceptAll",
      // in review mode the suggestion is selected, and is not what is meant
      at((place) => acceptAll(place, mode.isOn, decide)),
    ),
    vscode.commands.registerCommand("lagebild.rejectMention", simply({ action: "reject", scope: "here" })),
    vscode.commands.registerCommand("lagebild.rejectInArticle", simply({ action: "reject", scope: "article" })),
    vscode.commands.registerCommand(
      "lagebild.rejectInDossier",
      atMention((place, mention) => rejectInDossier(client, place, mention)),
    ),
    vscode.commands.registerCommand(
      "lagebild.changeKind",
      atMention(async (place, { kind }) => {
        const picked = await pickKind(vscode.l10n.t("What is it?"), kind);
        if (picked !== undefined) await decide(place, { action: "kind", kind: picked });
      }),
    ),
    vscode.commands.registerCommand(
      "lagebild.linkMention",
      atMention(async (place, { kind, text }) => {
        if (kind === "date") return tell(vscode.l10n.t("A date has no link: V sets its value, T corrects its kind."));
        const title = vscode.l10n.t("Whom or what does “{0}” mean here?", text);
        const entity = await pickEntity(client, place, title, true);
        if (entity !== undefined) await decide(place, { action: "link", entity });
      }),
    ),
    vscode.commands.registerCommand(
      "lagebild.setDate",
      atMention(async (place, mention) => {
        if (mention.kind !== "date")
          return tell(vscode.l10n.t("Only a date has a value: L says whom or what it means, T corrects its kind."));
        const timex = await askForDate(client, place, mention);
        if (timex !== undefined) await decide(place, { action: "date", timex });
      }),
    ),
    vscode.commands.registerCommand(
      "lagebild.addMention",
      at(async (place) => {
        if (place.editor.selection.isEmpty) return tell(vscode.l10n.t("Select the words first."));
        const selected = withWords(client, place, place.range);
        const kind = await pickKind(vscode.l10n.t("What is selected?"));
        if (kind !== undefined) await decide(selected, { action: "add", kind });
      }),
    ),
    vscode.commands.registerCommand(
      "lagebild.annotateAll",
      at((place) => annotateAll(client, place)),
    ),
    vscode.commands.registerCommand(
      "lagebild.adjudicate",
      at((place) => adjudicate(client, place)),
    ),
    vscode.commands.registerCommand(
      "lagebild.compareRevisions",
      at((place) => compareRevisions(client, place)),
    ),
    vscode.commands.registerCommand("lagebild.growEnd", simply({ action: "resize", edge: "end", by: 1 })),
    vscode.commands.registerCommand("lagebild.shrinkEnd", simply({ action: "resize", edge: "end", by: -1 })),
    vscode.commands.registerCommand("lagebild.growStart", simply({ action: "resize", edge: "start", by: -1 })),
    vscode.commands.registerCommand("lagebild.shrinkStart", simply({ action: "resize", edge: "start", by: 1 })),
    vscode.commands.registerCommand(
      "lagebild.addNote",
      atMention(async (place, mention) => {
        const note = await vscode.window.showInputBox({
          title: vscode.l10n.t("Note on “{0}”", mention.text),
          value: mention.note ?? "",
          ...(mention.state !== "decided" && { prompt: vscode.l10n.t("With a note the suggestion is accepted.") }),
        });
        const isNothing = note === undefined || (note.trim() === "" && mention.note === undefined);
        if (!isNothing) await decide(place, { action: "note", note });
      }),
    ),
    vscode.commands.registerCommand("lagebild.ignoreFinding", ({ uri, range, code, scope }: IgnoredFinding) =>
      send(client, [{ textDocument: { uri }, range, action: "ignore", code, scope: scope === "here" ? "here" : "article" }]),
    ),
    vscode.commands.registerCommand("lagebild.withdrawDecision", simply({ action: "withdraw" })),
    vscode.commands.registerCommand(
      "lagebild.undoDecision",
      turnBack("lagebild/undoDecision", vscode.l10n.t("The decision is undone."), vscode.l10n.t("There is no decision to undo.")),
    ),
    vscode.commands.registerCommand(
      "lagebild.redoDecision",
      turnBack(
        "lagebild/redoDecision",
        vscode.l10n.t("The decision is made again."),
        vscode.l10n.t("There is no decision to redo."),
      ),
    ),
  );
}

/** What a quick fix asks not to be shown again. */
interface IgnoredFinding {
  readonly uri: string;
  readonly range: Step["range"];
  readonly code: string;
  readonly scope: "here" | "file";
}

/** After these there is nothing more to do at the mention. */
const MOVES_ON: ReadonlySet<Action["action"]> = new Set(["accept", "reject", "kind", "link", "date"]);

/** All remaining suggestions of the selection or, where there is none, of the article. */
async function acceptAll(
  place: Place,
  ofArticle: boolean,
  decide: (place: Place, action: Action) => Promise<void>,
): Promise<void> {
  const { document, selection } = place.editor;
  if (!ofArticle && !selection.isEmpty) return decide(place, { action: "accept" });
  const last = document.lineAt(document.lineCount - 1).range.end;
  const range = { start: { line: 0, character: 0 }, end: { line: last.line, character: last.character } };
  return decide({ ...place, range }, { action: "accept" });
}

/** A name becomes none of the dossier's by its catalogue, anything else by a decision at each place. */
async function rejectInDossier(client: BaseLanguageClient, place: Place, mention: MentionItem): Promise<void> {
  if (mention.kind === "weapon" || mention.kind === "date") return rejectEverywhere(client, place);
  const { textDocument } = place;
  const edit = await client.sendRequest<WorkspaceEdit | null>("lagebild/rejectName", {
    textDocument,
    position: mention.range.start,
  });
  if (edit === null) return void vscode.window.showInformationMessage(noCatalogue());
  await write(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}
