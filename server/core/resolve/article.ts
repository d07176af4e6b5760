import { type Change, shiftOf } from "../change.ts";
import type { Article, Block, Mention, Span } from "../model.ts";
import type { RecognisedBlock } from "../recognise.ts";
import type { Resources } from "../resources.ts";
import { changedNames } from "./changed-names.ts";
import { isSameTold, NOTHING_TOLD, resolveBlockDates, type Told } from "./dates.ts";
import { farthestReference, movedMention } from "./mention.ts";
import { createNameResolver, type NameResolver } from "./names.ts";
import { overlapWith } from "./overlap.ts";
import { createRepeatedWeapons, type RepeatedWeapons } from "./repeated-weapons.ts";
import { createWeaponResolver, type WeaponResolver } from "./weapons.ts";

/** A recognised block and where it stands in the article. */
export interface PlacedBlock {
  readonly block: Block;
  readonly recognised: RecognisedBlock;
}

/** The mentions of an article by block, and what they were decided by. */
export interface Resolution {
  readonly article: Article;
  readonly placed: readonly PlacedBlock[];
  readonly names: NameResolver;
  readonly weapons: WeaponResolver;
  readonly repeated: RepeatedWeapons;
  readonly blocks: readonly ResolvedBlock[];
}

export interface ResolvedBlock {
  /** Sorted by start. */
  readonly mentions: readonly Mention[];
  /** Where the farthest place begins that they refer to. */
  readonly farthest: number;
  /** See `NamesInBlock`. */
  readonly byDistance: boolean;
  readonly toldBefore: Told;
  readonly toldAfter: Told;
}

/** The version before, and what of it is as it was. */
export interface KnownResolution {
  readonly resolution: Resolution;
  readonly change: Change;
  /** So many blocks at the beginning and at the end are unchanged. */
  readonly head: number;
  readonly tail: number;
}

/**
 * Decides what the candidates of an article mean: which entity, which day. What was decided for a block of the version before stays
 * where all it went by is unchanged: the full names that introduce its names, the weapons of the article, the dates told before it.
 */
export function resolveArticle(
  article: Article,
  placed: readonly PlacedBlock[],
  resources: Resources,
  known?: KnownResolution,
): Resolution {
  const names = createNameResolver(article, placed, resources);
  const weapons = createWeaponResolver(article, placed, resources.arsenal, resources.language.weapons);
  const repeated = createRepeatedWeapons(
    article,
    placed,
    resources.language.weapons,
    resources.tagger?.isOrdinaryWord ?? (() => true),
  );
  const stays =
    known === undefined || !isSameFrame(known, article)
      ? undefined
      : stayTest(known, placed, names, weapons, repeated, resources);
  const blocks: ResolvedBlock[] = [];
  let told = NOTHING_TOLD;
  for (let index = 0; index < placed.length; index++) {
    const one = placed[index] as PlacedBlock;
    const resolved = stays?.(index, told) ?? resolveBlock(article, one, told, names, weapons, repeated);
    blocks.push(resolved);
    told = resolved.toldAfter;
  }
  return { article, placed, names, weapons, repeated, blocks };
}

function resolveBlock(
  article: Article,
  placed: PlacedBlock,
  toldBefore: Told,
  names: NameResolver,
  weapons: WeaponResolver,
  repeated: RepeatedWeapons,
): ResolvedBlock {
  const dates = resolveBlockDates(article, placed, toldBefore);
  const named = names.mentionsOf(placed);
  const again =
    repeated.names.size === 0 ? NONE : repeated.mentionsOf(placed, [...named.mentions.filter(isKnown), ...dates.mentions]);
  const others = again.length === 0 ? named.mentions : without(named.mentions, again);
  const mentions = [...others, ...again, ...weapons.mentionsOf(placed, named.mentions), ...dates.mentions];
  mentions.sort((a, b) => a.start - b.start);
  const { byDistance } = named;
  return { mentions, farthest: farthestReference(mentions), byDistance, toldBefore, toldAfter: dates.told };
}

const NONE: readonly Mention[] = [];

function without(mentions: readonly Mention[], others: readonly Mention[]): Mention[] {
  const isOther = overlapWith(others);
  return mentions.filter((one) => !isOther(one));
}

/** Somebody whom the catalogue knows, or the article. */
const isKnown = ({ evidence }: Mention) => evidence.some(({ by }) => by === "catalogue" || by === "fullName" || by === "role");

type StayTest = (index: number, told: Told) => ResolvedBlock | undefined;

/** @returns for a block what was decided of it, at its present place; undefined where it has to be decided anew. */
function stayTest(
  known: KnownResolution,
  placed: readonly PlacedBlock[],
  names: NameResolver,
  weapons: WeaponResolver,
  repeated: RepeatedWeapons,
  { language }: Resources,
): StayTest {
  const { resolution, change, head, tail } = known;
  const later = resolution.placed.length - placed.length;
  const changed = changedNames(
    { names: resolution.names, region: changedRegion(resolution.placed, head, tail, change.start, change.oldEnd) },
    { names, region: changedRegion(placed, head, tail, change.start, change.end) },
    change,
    language.names.sharedNames,
  );
  const areWeaponsSame = weapons.isSameArticle(resolution.weapons);
  const isCalledOtherwise = repeated.changes(resolution.repeated);
  return (index, told) => {
    const before = index < head ? index : index >= placed.length - tail ? index + later : undefined;
    if (before === undefined) return undefined;
    const resolved = resolution.blocks[before] as ResolvedBlock;
    const one = placed[index] as PlacedBlock;
    const isSame =
      resolution.placed[before]?.block.kind === one.block.kind &&
      isSameTold(resolved.toldBefore, told) &&
      !(resolved.byDistance && change.end !== change.oldEnd) &&
      (areWeaponsSame || !weapons.isDoubtful(one.recognised)) &&
      !isCalledOtherwise(one.recognised) &&
      !changed.concern(one);
    return isSame ? movedBlock(resolved, index < head, change) : undefined;
  };
}

function movedBlock(resolved: ResolvedBlock, isBefore: boolean, change: Change): ResolvedBlock {
  const { mentions, farthest } = resolved;
  const by = change.end - change.oldEnd;
  if (by === 0 || (isBefore && farthest < change.oldEnd) || mentions.length === 0) return resolved;
  const moved = mentions.map((mention) => movedMention(mention, change));
  return { ...resolved, mentions: moved, farthest: farthestReference(moved) };
}

/** From the first to the last block that is not as it was, with the change itself. */
function changedRegion(placed: readonly PlacedBlock[], head: number, tail: number, start: number, end: number): Span {
  const blocks = placed.slice(head, placed.length - tail);
  return { start: Math.min(start, blocks[0]?.block.start ?? start), end: Math.max(end, blocks.at(-1)?.block.end ?? end) };
}

/** Whether the date and the dateline, which every block is read by, are the same. */
function isSameFrame({ resolution, change }: KnownResolution, { date, dateline }: Article): boolean {
  const before = resolution.article;
  if (date?.value !== before.date?.value || date?.source !== before.date?.source) return false;
  const [now, old] = [dateline?.places ?? [], before.dateline?.places ?? []];
  const end = before.dateline && before.dateline.end + shiftOf(before.dateline, change);
  return (
    dateline?.end === end &&
    now.length === old.length &&
    old.every((place, index) => place.start + shiftOf(place, change) === now[index]?.start)
  );
}
