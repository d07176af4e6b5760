import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { isNotRunning } from "../server-state.ts";
import { mentionInWords } from "./announce.ts";
import { type AstrayItem, astrayIn, lostInWords } from "./astray.ts";
import { debounced } from "./debounced.ts";
import { iconOf, labelOf } from "./kind-picker.ts";
import { type Action, type Kind, type MentionItem, send } from "./requests.ts";
import { type ArticleNode, type ReviewedArticle, reviewedArticles } from "./reviewed-articles.ts";

type Node =
  | ArticleNode
  | { readonly type: "astray"; readonly uri: string; readonly count: number }
  // the commands that put a decision back are given this
  | ({ readonly type: "decision"; readonly uri: string } & AstrayItem)
  | { readonly type: "kind"; readonly uri: string; readonly kind: Kind; readonly count: number }
  | { readonly type: "mention"; readonly uri: string; readonly mention: MentionItem };

const VIEW = "lagebild.review";

/** What is still to be decided: articles, their decisions without a place, the kinds and suggestions. Nothing is asked of the server while it is hidden. */
export function showReview(client: BaseLanguageClient, changed: vscode.Event<void>): vscode.Disposable {
  const refresh = new vscode.EventEmitter<Node[] | undefined>();
  const shown = reviewedArticles();
  /** Articles of which more is shown. */
  const expanded = new Set<Node>();
  /** Whether what is shown was asked for just now. */
  let isFresh = false;
  const view = vscode.window.createTreeView<Node>(VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: refresh.event,
      getTreeItem: (node) => treeItem(client, node),
      async getChildren(node) {
        if (!client.isRunning()) return [];
        if (node !== undefined) return children(client, node);
        if (!isFresh) shown.update(await articlesToReview(client));
        isFresh = false;
        return shown.nodes();
      },
    },
  });
  const update = async () => {
    if (!view.visible) return;
    const changed = shown.update(client.isRunning() ? await articlesToReview(client).catch(() => []) : []);
    isFresh = changed === "all";
    if (changed === "all") {
      const there = new Set<Node>(shown.nodes());
      for (const node of expanded) if (!there.has(node)) expanded.delete(node);
      return refresh.fire(undefined);
    }
    // what an article has below it may be called otherwise
    const nodes = new Set<Node>([...changed, ...expanded]);
    if (nodes.size > 0) refresh.fire([...nodes]);
  };
  const soon = debounced(update);
  /** Of the node whose button was pressed, else of the one that is selected. */
  const decide = (action: Action) => async (pressed: Node | undefined) => {
    const node = pressed ?? view.selection[0];
    if (node === undefined || isNotRunning(client)) return;
    // a whole article is rejected by nobody's wish
    if (action.action === "reject" && node.type !== "mention") return;
    const items = node.type === "mention" ? [node] : (await leaves(client, node)).filter(isMention);
    await send(
      client,
      items.map(({ uri, mention }) => ({ textDocument: { uri }, range: mention.range, words: mention.text, ...action })),
    );
  };
  return vscode.Disposable.from(
    view,
    refresh,
    view.onDidExpandElement(({ element }) => element.type === "article" && expanded.add(element)),
    view.onDidCollapseElement(({ element }) => void expanded.delete(element)),
    changed(soon),
    view.onDidChangeVisibility(soon),
    vscode.commands.registerCommand("lagebild.acceptItem", decide({ action: "accept" })),
    vscode.commands.registerCommand("lagebild.rejectItem", decide({ action: "reject", scope: "here" })),
  );
}

type MentionNode = Extract<Node, { readonly type: "mention" }>;
const isMention = (node: Node): node is MentionNode => node.type === "mention";

/** The suggestions below a node. */
async function leaves(client: BaseLanguageClient, node: Node): Promise<Node[]> {
  if (node.type === "mention" || node.type === "astray" || node.type === "decision") return [node];
  const below = await Promise.all((await children(client, node)).map((child) => leaves(client, child)));
  return below.flat();
}

const articlesToReview = (client: BaseLanguageClient) => client.sendRequest<ReviewedArticle[]>("lagebild/review", {});

async function children(client: BaseLanguageClient, node: Node): Promise<Node[]> {
  if (node.type === "article") {
    const { uri, astray, undecided } = node.article;
    const kinds = Object.entries(undecided) as [Kind, number][];
    return [
      ...(astray > 0 ? [{ type: "astray", uri, count: astray } as const] : []),
      ...kinds.map(([kind, count]): Node => ({ type: "kind", uri, kind, count })),
    ];
  }
  if (node.type === "astray") {
    const items = await astrayIn(client, node.uri);
    return items.map((item): Node => ({ type: "decision", uri: node.uri, ...item }));
  }
  if (node.type === "mention" || node.type === "decision") return [];
  const mentions = await client.sendRequest<MentionItem[] | null>("lagebild/mentions", { textDocument: { uri: node.uri } });
  return (mentions ?? [])
    .filter(({ kind, state }) => kind === node.kind && state !== "decided")
    .map((mention): Node => ({ type: "mention", uri: node.uri, mention }));
}

function treeItem(client: BaseLanguageClient, node: Node): vscode.TreeItem {
  if (node.type === "article") {
    const { undecided, astray } = node.article;
    const uri = client.protocol2CodeConverter.asUri(node.article.uri);
    const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Collapsed);
    const open = Object.values(undecided).reduce((sum, count) => sum + count, 0);
    item.id = node.article.uri;
    // a side bar is narrow: the numbers are said in full by the tooltip, and to who listens
    item.description = [String(open), ...(astray > 0 ? [`⚠ ${astray}`] : [])].join(" · ");
    const numbers = [vscode.l10n.t("{0} to review", open), ...(astray > 0 ? [lostInWords(astray)] : [])];
    const name = vscode.workspace.asRelativePath(uri);
    item.tooltip = [name, ...numbers].join("\n");
    item.accessibilityInformation = { label: [name, ...numbers].join(", ") };
    item.contextValue = "article";
    item.iconPath = new vscode.ThemeIcon("file-text");
    return item;
  }
  const uri = client.protocol2CodeConverter.asUri(node.uri);
  if (node.type === "astray") {
    const label = vscode.l10n.t("Without a place ({0})", node.count);
    const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `${node.uri} astray`;
    item.contextValue = "astray";
    item.iconPath = new vscode.ThemeIcon("warning");
    item.tooltip = vscode.l10n.t(
      "Decisions whose words the article no longer has, or has elsewhere. They do not count until somebody says where they are.",
    );
    // else the tooltip alone would be read
    item.accessibilityInformation = { label: `${label}. ${item.tooltip}` };
    return item;
  }
  if (node.type === "decision") {
    const item = new vscode.TreeItem(node.text);
    item.id = `${node.uri} ${node.id}`;
    item.description = node.decided;
    item.tooltip = node.around;
    const without = vscode.l10n.t("without a place in the text");
    item.accessibilityInformation = { label: [vscode.l10n.t("“{0}”", node.text), node.decided, without].join(", ") };
    item.contextValue = "decision";
    const selection = node.range && client.protocol2CodeConverter.asRange(node.range);
    item.command = { title: vscode.l10n.t("Show"), command: "vscode.open", arguments: [uri, selection && { selection }] };
    return item;
  }
  if (node.type === "kind") {
    const item = new vscode.TreeItem(labelOf(node.kind), vscode.TreeItemCollapsibleState.Collapsed);
    item.id = `${node.uri} ${node.kind}`;
    item.description = String(node.count);
    item.iconPath = iconOf(node.kind);
    item.accessibilityInformation = { label: `${labelOf(node.kind)}, ${vscode.l10n.t("{0} to review", node.count)}` };
    return item;
  }
  const { mention } = node;
  const item = new vscode.TreeItem(mention.text);
  const range = client.protocol2CodeConverter.asRange(mention.range);
  const line = vscode.l10n.t("line {0}", range.start.line + 1);
  item.id = `${node.uri} ${range.start.line}:${range.start.character}`;
  item.description = [mention.meaning === mention.text ? undefined : mention.meaning, line].filter(Boolean).join(" · ");
  item.accessibilityInformation = { label: mentionInWords(mention) };
  item.contextValue = "mention";
  item.command = { title: vscode.l10n.t("Show"), command: "vscode.open", arguments: [uri, { selection: range }] };
  return item;
}
