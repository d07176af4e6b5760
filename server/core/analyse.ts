import { type ArticleInput, parseArticle } from "./article.ts";
import type { LineMemory } from "./blocks.ts";
import { type Change, changeBetween } from "./change.ts";
import type { AnnotatedArticle, Article, Block, Mention } from "./model.ts";
import { readableText } from "./readable-text.ts";
import { type RecognisedBlock, recogniseBlock } from "./recognise.ts";
import { type KnownResolution, type PlacedBlock, type Resolution, resolveArticle } from "./resolve/article.ts";
import type { Resources } from "./resources.ts";

/** What is remembered of an article from one version to the next; it begins empty. */
export interface BlockCache {
  known?: Version;
}

interface Version {
  readonly resources: Resources;
  readonly uri: string | undefined;
  /** The text without what is not to be read. */
  readonly readable: string;
  readonly lines: LineMemory;
  readonly resolution: Resolution;
}

/**
 * Finds every mention in a text. Never fails: any string gives an annotated article, possibly an empty one.
 *
 * @param cache of the version before of the same article; only changed blocks are recognised again, and only what they bear on is decided again. Updated in place.
 */
export function analyseArticle(input: ArticleInput, resources: Resources, cache?: BlockCache): AnnotatedArticle {
  const known = cache?.known?.resources === resources && cache.known.uri === input.uri ? cache.known : undefined;
  const readable = readableText(input.text, input.fileName);
  const change = known && changeBetween(known.readable, readable);
  const lines: LineMemory = { from: known?.lines.from ?? 0, lines: known?.lines.lines ?? [], change };
  const article = parseArticle({ ...input, readable }, resources.language, cache === undefined ? undefined : lines);
  const same = known && change && unchangedBlocks(known.resolution, change, article);
  const placed = placeBlocks(article, resources, input.uri, same);
  // where the text around changes the language, what stays is read in another one
  const unchanged = readAsMost(placed, resources, input.uri) ? undefined : same;
  const resolution = resolveArticle(article, placed, resources, unchanged);
  if (cache !== undefined) cache.known = { resources, uri: input.uri, readable, lines, resolution };
  const mentions = headerDate(article);
  for (const block of resolution.blocks) for (const mention of block.mentions) mentions.push(mention);
  const otherLanguage = placed.flatMap(({ block: { start, end }, recognised }) => (recognised.isOther ? [{ start, end }] : []));
  return { article, mentions, ...(otherLanguage.length > 0 && { otherLanguage }) };
}

/** Blocks before and behind the change that stand where they stood, with the same text. */
function unchangedBlocks(resolution: Resolution, change: Change, { blocks }: Article): KnownResolution {
  const old = resolution.article;
  const by = change.end - change.oldEnd;
  const most = Math.min(old.blocks.length, blocks.length);
  let head = 0;
  while (
    head < most &&
    isMoved(old.blocks[head] as Block, blocks[head] as Block, 0) &&
    (blocks[head] as Block).end <= change.start
  )
    head++;
  let tail = 0;
  while (tail < most - head) {
    const [before, now] = [old.blocks.at(-1 - tail) as Block, blocks.at(-1 - tail) as Block];
    if (!isMoved(before, now, by) || now.start < change.end) break;
    tail++;
  }
  return { resolution, change, head, tail };
}

const isMoved = (before: Block, now: Block, by: number) => before.start + by === now.start && before.end + by === now.end;

function placeBlocks({ blocks }: Article, resources: Resources, uri: string | undefined, known?: KnownResolution): PlacedBlock[] {
  const isRejected = resources.rejections.inArticle(uri);
  const old = known?.resolution.placed ?? [];
  const head = known?.head ?? 0;
  const tail = known?.tail ?? 0;
  // a paragraph may have been moved; the kind needs no part in the key: what makes a byline is its text alone
  const between = new Map<string, RecognisedBlock>();
  for (const { block, recognised } of old.slice(head, old.length - tail)) between.set(block.text, recognised);
  return blocks.map((block, index) => {
    const before = index < head ? index : index >= blocks.length - tail ? index + old.length - blocks.length : undefined;
    const recognised =
      (before === undefined ? between.get(block.text) : old[before]?.recognised) ??
      recogniseBlock(block.text, block.kind, resources, isRejected);
    if (before === undefined && known !== undefined) between.set(block.text, recognised);
    return { block, recognised };
  });
}

/**
 * Reads the blocks whose own words don't say which language they are in as what most of the text is in.
 *
 * @returns whether that is another one than before.
 */
function readAsMost(placed: PlacedBlock[], resources: Resources, uri: string | undefined): boolean {
  const sizes = { own: 0, other: 0, undetermined: 0 };
  for (const { block, recognised } of placed) sizes[recognised.language] += block.text.length;
  const most = sizes.other > sizes.own ? "other" : "own";
  const isRejected = resources.rejections.inArticle(uri);
  let changes = false;
  for (let index = 0; index < placed.length; index++) {
    const { block, recognised } = placed[index] as PlacedBlock;
    if (recognised.language !== "undetermined" || recognised.isOther === (most === "other")) continue;
    placed[index] = { block, recognised: recogniseBlock(block.text, block.kind, resources, isRejected, most) };
    changes = true;
  }
  return changes;
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
