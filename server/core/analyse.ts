import { type ArticleInput, parseArticle } from "./article.ts";
import type { AnnotatedArticle, Article, Block, Mention, Span } from "./model.ts";
import type { IsRejected } from "./names/rejected.ts";
import { type RecognisedBlock, recogniseBlock } from "./recognise.ts";
import { resolveDates } from "./resolve/dates.ts";
import { resolveNames } from "./resolve/names.ts";
import { resolveWeapons } from "./resolve/weapons.ts";
import type { Resources } from "./resources.ts";

/** Recognised blocks by their text, from one version of an article to the next. */
export type BlockCache = Map<string, RecognisedBlock>;

/** A recognised block and where it stands in the article. */
export interface PlacedBlock {
  readonly block: Block;
  readonly recognised: RecognisedBlock;
}

/**
 * Finds every mention in a text. Never fails: any string gives an annotated article, possibly an empty one.
 *
 * @param cache holds the blocks of the version before of the same article; only changed blocks are recognised again. Updated in place.
 */
export function analyseArticle(input: ArticleInput, resources: Resources, cache?: BlockCache): AnnotatedArticle {
  const article = parseArticle(input, resources.language);
  const placed = recogniseBlocks(article, resources, resources.rejections.inArticle(input.uri), cache);
  const mentions = [
    ...headerDate(article),
    ...resolveNames(article, placed, resources),
    ...resolveWeapons(article, placed, resources.arsenal, resources.language.weapons),
    ...resolveDates(article, placed, resources.language),
  ];
  return { article, mentions: mentions.sort((a, b) => a.start - b.start) };
}

function recogniseBlocks(
  { blocks }: Article,
  resources: Resources,
  isRejected: IsRejected | undefined,
  cache: BlockCache | undefined,
): PlacedBlock[] {
  const recognise = ({ text, kind }: Block) => recogniseBlock(text, kind, resources, isRejected);
  if (cache === undefined) return blocks.map((block) => ({ block, recognised: recognise(block) }));
  const fresh: BlockCache = new Map();
  const placed = blocks.map((block) => {
    // the kind needs no part in the key: what makes a byline is its text alone
    const { text } = block;
    const recognised = cache.get(text) ?? fresh.get(text) ?? recognise(block);
    fresh.set(text, recognised);
    return { block, recognised };
  });
  cache.clear();
  for (const [key, recognised] of fresh) cache.set(key, recognised);
  return placed;
}

/** The article's own header or front matter names a date like any other text. */
function headerDate({ text, date }: Article): Mention[] {
  if (date?.span === undefined || date.source !== "header") return [];
  const { span } = date;
  return [
    {
      ...span,
      kind: "date",
      text: text.slice(span.start, span.end),
      timex: { type: "DATE", value: date.value },
      evidence: [{ by: "articleDate", value: date.value, source: date.source }],
    },
  ];
}

/** Span and text of a candidate in the article. */
export function at({ text }: Article, block: Block, span: Span): Span & { readonly text: string } {
  const start = block.start + span.start;
  const end = block.start + span.end;
  return { start, end, text: text.slice(start, end) };
}

/** A mention to which its optional fields are still to be set: spreading them in costs ten times as much, and a keystroke makes all mentions anew. */
export function draft(
  kind: Mention["kind"],
  { start, end, text }: Span & { readonly text: string },
  evidence: Mention["evidence"],
): { -readonly [K in keyof Mention]: Mention[K] } {
  return { start, end, text, kind, evidence };
}
