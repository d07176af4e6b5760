import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { ACTOR_KINDS, type Block, type Mention, type MentionKind, type Span } from "../core/model.ts";
import { type ArticleDocument, isVague, rangeOf, referentOf } from "./article-document.ts";
import { entityName, type FeatureContext } from "./context.ts";
import { dateInShort } from "./date-words.ts";
import { inOneLine } from "./one-line.ts";
import { SYMBOL_KINDS } from "./symbol-kind.ts";

/**
 * The outline: the headline with the sections or, where there are none, the paragraphs of the article;
 * then actors, weapons and dates, each once with its count and, where there are several, its mentions below.
 */
export function documentSymbol(article: ArticleDocument, _params: unknown, context: FeatureContext): DocumentSymbol[] {
  const { text, headline, blocks } = article.annotated.article;
  if (blocks.length === 0) return [];
  const title = (headline && clip(inOneLine(text.slice(headline.start, headline.end)))) || context.messages.outline.untitled;
  const whole = { start: 0, end: text.length };
  const root = symbol(article, title, SymbolKind.File, whole, headline ?? (blocks[0] as Block), sections(article));
  const { outline } = context.messages;
  return [
    root,
    ...group(article, outline.actors, ACTOR_KINDS, context),
    ...group(article, outline.weapons, ["weapon"], context),
    ...group(article, outline.dates, ["date"], context),
  ];
}

const FIRST_WORDS = 60;

function clip(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= FIRST_WORDS) return line;
  const cut = line.lastIndexOf(" ", FIRST_WORDS);
  return `${line.slice(0, cut > FIRST_WORDS / 2 ? cut : FIRST_WORDS).replace(/[\uD800-\uDBFF]$/, "")} …`;
}

function symbol(
  article: ArticleDocument,
  name: string,
  kind: SymbolKind,
  range: Span,
  selection: Span,
  children: DocumentSymbol[] = [],
  detail = "",
): DocumentSymbol {
  return { name, detail, kind, range: rangeOf(article, range), selectionRange: rangeOf(article, selection), children };
}

function sections(article: ArticleDocument): DocumentSymbol[] {
  const { blocks, text, headline } = article.annotated.article;
  const headings = blocks.filter(({ kind }) => kind === "heading");
  if (headings.length > 0) {
    return headings.map((heading, index) => {
      const end = headings[index + 1]?.start ?? text.length;
      return symbol(article, clip(heading.text), SymbolKind.String, { start: heading.start, end }, heading);
    });
  }
  const paragraphs = blocks.filter(({ kind, start }) => kind === "paragraph" && start !== headline?.start);
  return paragraphs.map((block) => symbol(article, clip(block.text), SymbolKind.String, block, block));
}

function group(article: ArticleDocument, name: string, kinds: readonly MentionKind[], context: FeatureContext): DocumentSymbol[] {
  const byReferent = new Map<string, Mention[]>();
  for (const mention of article.annotated.mentions) {
    if (!kinds.includes(mention.kind) || isVague(mention)) continue;
    const key = referentOf(mention) ?? `${mention.kind}:${mention.text}`;
    const list = byReferent.get(key);
    if (list === undefined) byReferent.set(key, [mention]);
    else list.push(mention);
  }
  const named = [...byReferent.values()];
  const first = named[0]?.[0];
  // dates stay in the order of the text, entities by how often they are named
  if (!kinds.includes("date")) named.sort((a, b) => b.length - a.length);
  const children = named.map((mentions) => entity(article, mentions, context));
  return first === undefined ? [] : [symbol(article, name, SymbolKind.Array, first, first, children, String(children.length))];
}

function entity(article: ArticleDocument, mentions: readonly Mention[], context: FeatureContext): DocumentSymbol {
  const first = mentions[0] as Mention;
  const name = first.entity === undefined ? first.text : entityName(first.entity, context, first.text);
  const value = first.timex === undefined ? "" : dateInShort(first.timex, context.messages.dateWords);
  // the only mention would say the same again
  const isOnly = mentions.length === 1;
  const children = mentions.map((mention) =>
    symbol(article, clip(mention.text), SYMBOL_KINDS[mention.kind], mention, mention, [], sentenceOf(article, mention)),
  );
  const detail = [`${mentions.length}×`, value !== first.text && value, isOnly && `· ${children[0]?.detail}`]
    .filter(Boolean)
    .join(" ");
  return symbol(article, clip(name), SYMBOL_KINDS[first.kind], first, first, isOnly ? [] : children, detail);
}

/** The words around a mention, so that it is recognised in a list. */
function sentenceOf({ annotated }: ArticleDocument, { start, end }: Mention): string {
  const { text } = annotated.article;
  const from = Math.max(0, start - 20);
  const to = Math.min(text.length, end + 30);
  // of the line the mention stands in, and no cut word at either end
  const line = text.slice(from, start).replace(/^.*[\n\r]/s, "");
  const before = from > 0 && line.length === start - from ? line.replace(/^\S*\s?/, "") : line;
  const rest = text.slice(end, to).replace(/[\n\r].*$/s, "");
  const after = to < text.length && rest.length === to - end ? rest.replace(/\s?\S*$/, "") : rest;
  return `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, " ").trim();
}
