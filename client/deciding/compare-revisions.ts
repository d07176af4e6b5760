import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { settleBetween, type Version } from "./adjudicate.ts";
import { type GitApi, type GitRepository, gitApi } from "./git.ts";
import { pickRevision } from "./pick-revision.ts";
import type { Place } from "./requests.ts";

/**
 * Settles what was decided differently in a revision of git and now, or in two revisions, two branches for instance. What comes of it is
 * written into the article's own file of decisions; the repository is only read.
 */
export async function compareRevisions(client: BaseLanguageClient, place: Place): Promise<void> {
  const article = place.editor.document.uri;
  const file = await client.sendRequest<string | null>("lagebild/sidecar", { textDocument: place.textDocument });
  if (file === null) return;
  const sidecar = client.protocol2CodeConverter.asUri(file);
  const git = await gitApi();
  if (git === undefined)
    return say(
      vscode.l10n.t("Comparing with a revision needs VS Code's own Git extension; it is turned off (git.enabled) or not there."),
    );
  const repository = await repositoryOf(git, article);
  if (repository === null)
    return say(vscode.l10n.t("{0} is in no git repository that is open.", vscode.workspace.asRelativePath(article)));
  const other = await pickRevision(repository, sidecar, vscode.l10n.t("Compare the decisions with which revision?"), undefined);
  if (other === undefined) return;
  const theirs = await versionIn(repository, other, article, sidecar);
  if (theirs === undefined) return;
  const now = vscode.l10n.t("as they are now");
  const one = await pickRevision(repository, sidecar, vscode.l10n.t("… and which decisions with {0}?", other), now);
  if (one === undefined) return;
  const mine =
    one === now
      ? { name: vscode.l10n.t("now"), of: client.code2ProtocolConverter.asUri(sidecar), isOwn: true }
      : await versionIn(repository, one, article, sidecar);
  if (mine !== undefined) await settleBetween(client, place, mine, theirs);
}

const say = (message: string): void => void vscode.window.showInformationMessage(message);

/** The extension looks for repositories after the window has opened: it is given a moment. */
async function repositoryOf(git: GitApi, article: vscode.Uri): Promise<GitRepository | null> {
  if (article.scheme !== "file") return null;
  for (let tries = 0; tries < 20; tries++) {
    const repository = git.getRepository(article);
    if (repository !== null) return repository;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

/** The decisions and the article as they were; says why there are none. */
async function versionIn(
  repository: GitRepository,
  revision: string,
  article: vscode.Uri,
  sidecar: vscode.Uri,
): Promise<Version | undefined> {
  const isKnown = await repository.getCommit(revision).then(
    () => true,
    () => false,
  );
  if (!isKnown) {
    say(vscode.l10n.t("Git knows no revision “{0}”.", revision));
    return undefined;
  }
  const read = (uri: vscode.Uri) => repository.show(revision, uri.fsPath).then(undefined, () => undefined);
  const [text, then] = [await read(sidecar), await read(article)];
  if (text === undefined) {
    say(vscode.l10n.t("In {0} there are no decisions about this article: it has no {1}.", revision, nameOf(sidecar)));
    return undefined;
  }
  return { name: revision, of: { text, ...(then !== undefined && { article: then }) } };
}

const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf("/") + 1);
