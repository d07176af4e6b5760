import type { Evidence, Span } from "../model.ts";
import type { Introduction } from "../names/introduced.ts";
import type { PlacedBlock } from "./article.ts";
import type { Strangers } from "./strangers.ts";

export interface Choice {
  readonly entity?: string;
  readonly candidates: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface Introductions {
  /**
   * Which of the entities a part of a name at an offset refers to; undefined where nothing supports that it means any of them.
   * @param blockStart of the block that the offset is in.
   */
  choose(entities: readonly string[], offset: number, blockStart: number): Choice | undefined;
  /** Whether the article names an entity in full. */
  isNamed(entity: string): boolean;
}

/**
 * Coreference of names: the full name introduces, the part refers.
 * A part means the bearer named in full last before it. If another bearer was named in full more often until then, or in the same breath,
 * all have a right to it and nothing is decided; nor is it where the last is of the past and another, named as often, in office: but from
 * the next paragraph on that is who is meant. Before any full name the first one after it counts (a lead names `Putin`, the text
 * `Wladimir Putin`), unless the article names another bearer as often. A part that is never introduced is taken for a prominent bearer only:
 * a bare `Watson` is not the one spokeswoman the catalogue happens to know.
 *
 * @param introductions full names in the order of the text.
 * @param isProminent whether news may name the entity by its surname alone on the article's date.
 * @param isFormer whether the entity is a person of the catalogue who held an office once and holds none on that date.
 */
export function createIntroductions(
  introductions: readonly Introduction[],
  isProminent: (entity: string) => boolean,
  isFormer: (entity: string) => boolean,
): Introductions {
  const byEntity = new Map<string, Introduction[]>();
  for (const one of introductions) {
    const list = byEntity.get(one.entity);
    if (list === undefined) byEntity.set(one.entity, [one]);
    else list.push(one);
  }
  // some surnames have a hundred bearers, and an article repeats its names
  const prominents = new Map<readonly string[], readonly string[]>();
  const prominentOf = (entities: readonly string[]): readonly string[] => {
    const known = prominents.get(entities) ?? entities.filter(isProminent);
    prominents.set(entities, known);
    return known;
  };
  return {
    isNamed: (entity) => byEntity.has(entity),
    choose(entities, offset, blockStart) {
      const named = byEntity.size === 0 ? [] : entities.filter((entity) => byEntity.has(entity));
      const bearers = named.flatMap((entity) => bearerAt(byEntity.get(entity) ?? [], offset));
      const introduced = bearers.filter(({ before }) => before > 0);
      const last = maxBy(introduced, ({ latest }) => latest.span.start);
      if (last !== undefined) {
        const isPast = isFormer(last.latest.entity);
        const rivals = introduced.filter(
          (one) =>
            one !== last &&
            (one.before > last.before ||
              standsBeside(one.latest.span, last.latest.span) ||
              (isPast && one.before === last.before && isProminent(one.latest.entity))),
        );
        if (rivals.length === 0) return decided(last.latest, "before");
        const [present, other] = isPast ? introduced.filter(({ latest }) => !isFormer(latest.entity)) : [];
        // “… hieß der Gastgeber noch Kim Jong Il.” A paragraph later news is with whoever is in office
        const isOver = last.latest.span.start < blockStart && present !== undefined && other === undefined;
        if (isOver && present.before >= last.before && isProminent(present.latest.entity))
          return decided(present.latest, "inOffice");
        return undecided(
          introduced.filter((one) => one.before >= last.before || rivals.includes(one)),
          "before",
        );
      }
      const next = maxBy(bearers, ({ latest }) => -latest.span.start);
      if (next !== undefined) {
        const rivals = bearers.filter(({ total }) => total >= next.total);
        return rivals.length === 1 ? decided(next.latest, "after") : undecided(rivals, "after");
      }
      const prominent = prominentOf(entities);
      const [only] = prominent;
      if (only === undefined) return undefined;
      return prominent.length === 1
        ? { entity: only, candidates: [], evidence: [{ by: "onlyBearer", name: only }] }
        : { candidates: prominent, evidence: [] };
    },
  };
}

/** The places where a person or organisation is named in full, or by office and surname, in the order of the text. */
export function fullNames(
  placed: readonly PlacedBlock[],
  { named }: Strangers,
  byTitle: readonly Introduction[],
): Introduction[] {
  const introductions: Introduction[] = [];
  for (const { block, recognised } of placed) {
    for (const { entity, name, span } of recognised.introductions)
      introductions.push({ entity, name, span: { start: block.start + span.start, end: block.start + span.end } });
  }
  if (named.length === 0 && byTitle.length === 0) return introductions;
  return [...introductions, ...named, ...byTitle].sort((a, b) => a.span.start - b.span.start);
}

/** “Kim Il Sung und Kim Jong Il”: names so close were introduced together. */
function standsBeside(earlier: Span, later: Span): boolean {
  return later.start - earlier.end <= LONGEST_JOINT;
}

/** In UTF-16 code units. */
export const LONGEST_JOINT = 8;

/** `inOffice`: the last full name before of somebody in office, behind which one of the past is named. */
type Where = Extract<Evidence, { by: "fullName" }>["where"];

function decided(introduction: Introduction, where: Where): Choice {
  return { entity: introduction.entity, candidates: [], evidence: [reference(introduction, where)] };
}

/** Nearest first. */
function undecided(bearers: readonly Bearer[], where: "before" | "after"): Choice {
  const latest = bearers
    .map((bearer) => bearer.latest)
    .sort((a, b) => (where === "before" ? b.span.start - a.span.start : a.span.start - b.span.start));
  return { candidates: latest.map(({ entity }) => entity), evidence: latest.map((one) => reference(one, where)) };
}

/** How often a bearer is named in full before an offset and in the whole article, and the last such place before; if there is none, the first after. */
interface Bearer {
  readonly before: number;
  readonly total: number;
  readonly latest: Introduction;
}

function bearerAt(introductions: readonly Introduction[], offset: number): Bearer[] {
  let low = 0;
  let high = introductions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((introductions[middle] as Introduction).span.start < offset) low = middle + 1;
    else high = middle;
  }
  const latest = introductions[Math.max(0, low - 1)];
  return latest === undefined ? [] : [{ before: low, total: introductions.length, latest }];
}

function maxBy<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>((best, item) => (best === undefined || value(item) > value(best) ? item : best), undefined);
}

function reference({ name, span }: Introduction, where: Where): Evidence {
  return { by: "fullName", name, span, where };
}
