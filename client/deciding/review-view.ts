import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { iconOf, labelOf } from "./kind-picker.ts";
import { type Action, type Kind, type MentionItem, send } from "./requests.ts";

/** What `lagebild/review` says of an article. */
interface ReviewedArticle {
  readonly uri: string;
  readonly undecided: Readonly<Partial<Record<Kind, number>>>;
}

type Node =
  | { readonly type: "article"; readonly uri: string; readonly undecided: ReviewedArticle["undecided"] }
  | { readonly type: "kind"; readonly uri: string; readonly kind: Kind; readonly count: number }
  | { readonly type: "mention"; readonly uri: string; readonly mention: MentionItem };

const VIEW = "lagebild.review";

/** What is still to be decided: articles, their kinds, their suggestions. Nothing is asked of the server while it is hidden. */
export function showReview(client: BaseLanguageClient, changed: vscode.Event<void>): vscode.Disposable {
  const refresh = new vscode.EventEmitter<Node | undefined>();
  const view = vscode.window.createTreeView<Node>(VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: refresh.event,
      getTreeItem: (node) => treeItem(client, node),
      getChildren: (node) => (client.isRunning() ? children(client, node) : []),
    },
  });
  const update = () => {
    if (view.visible) refresh.fire(undefined);
  };
  /** Of the node whose button was pressed, else of the one that is selected. */
  const decide = (action: Action) => async (pressed: Node | undefined) => {
    const node = pressed ?? view.selection[0];
    if (node === undefined || !client.isRunning()) return;
    // a whole article is rejected by nobody's wish
    if (action.action === "reject" && node.type !== "mention") return;
    const items = node.type === "mention" ? [node] : (await leaves(client, node)).filter(isMention);
    await send(
      client,
      items.map(({ uri, mention }) => ({ textDocument: { uri }, range: mention.range, ...action })),
    );
  };
  return vscode.Disposable.from(
    view,
    refresh,
    changed(update),
    view.onDidChangeVisibility(update),
    vscode.commands.registerCommand("lagebild.acceptItem", decide({ action: "accept" })),
    vscode.commands.registerCommand("lagebild.rejectItem", decide({ action: "reject", scope: "here" })),
  );
}

type MentionNode = Extract<Node, { readonly type: "mention" }>;
const isMention = (node: Node): node is MentionNode => node.type === "mention";

/** The suggestions below a node. */
async function leaves(client: BaseLanguageClient, node: Node): Promise<Node[]> {
  if (node.type === "mention") return [node];
  const below = await Promise.all((await children(client, node)).map((child) => leaves(client, child)));
  return below.flat();
}

async function children(client: BaseLanguageClient, node: Node | undefined): Promise<Node[]> {
  if (node === undefined) {
    const articles = await client.sendRequest<ReviewedArticle[]>("lagebild/review", {});
    return articles.map((article): Node => ({ type: "article", ...article }));
  }
  if (node.type === "article") {
    const kinds = Object.entries(node.undecided) as [Kind, number][];
    return kinds.map(([kind, count]): Node => ({ type: "kind", uri: node.uri, kind, count }));
  }
  if (node.type === "mention") return [];
  const mentions = await client.sendRequest<MentionItem[] | null>("lagebild/mentions", { textDocument: { uri: node.uri } });
  return (mentions ?? [])
    .filter(({ kind, state }) => kind === node.kind && state !== "decided")
    .map((mention): Node => ({ type: "mention", uri: node.uri, mention }));
}

function treeItem(client: BaseLanguageClient, node: Node): vscode.TreeItem {
  const uri = client.protocol2CodeConverter.asUri(node.uri);
  if (node.type === "article") {
    const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Collapsed);
    const open = Object.values(node.undecided).reduce((sum, count) => sum + count, 0);
    item.id = node.uri;
    item.description = vscode.l10n.t("{0} to review", open);
    item.contextValue = "article";
    item.iconPath = new vscode.ThemeIcon("file-text");
    return item;
  }
  if (node.type === "kind") {
    const item = new vscode.TreeItem(labelOf(node.kind), vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `${node.uri} ${node.kind}`;
    item.description = String(node.count);
    item.iconPath = iconOf(node.kind);
    return item;
  }
  const { mention } = node;
  const item = new vscode.TreeItem(mention.text);
  const range = client.protocol2CodeConverter.asRange(mention.range);
  const line = vscode.l10n.t("line {0}", range.start.line + 1);
  item.id = `${node.uri} ${range.start.line}:${range.start.character}`;
  item.description = [mention.meaning === mention.text ? undefined : mention.meaning, line].filter(Boolean).join(" · ");
  item.contextValue = "mention";
  item.command = { title: vscode.l10n.t("Show"), command: "vscode.open", arguments: [uri, { selection: range }] };
  return item;
}
