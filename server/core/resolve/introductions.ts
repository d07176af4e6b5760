import type { Evidence, Span } from "../model.ts";

export interface Introduction {
  readonly entity: string;
  readonly name: string;
  readonly span: Span;
}

export interface Choice {
  readonly entity?: string;
  readonly candidates: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface Introductions {
  /** Which of the entities a part of a name at an offset refers to; undefined where nothing supports that it means any of them. */
  choose(entities: readonly string[], offset: number): Choice | undefined;
}

/**
 * Coreference of names: the full name introduces, the part refers.
 * A part means the bearer named in full last before it. If another bearer was named in full more often until then,
 * both have a right to it and nothing is decided. Before any full name the first one after it counts (a lead names `Putin`,
 * the text `Wladimir Putin`). A part that is never introduced is taken for a prominent bearer only:
 * a bare `Watson` is not the one spokeswoman the catalogue happens to know.
 *
 * @param introductions full names in the order of the text.
 * @param isProminent whether news may name the entity by its surname alone on the article's date.
 */
export function createIntroductions(
  introductions: readonly Introduction[],
  isProminent: (entity: string) => boolean,
): Introductions {
  const byEntity = new Map<string, Introduction[]>();
  for (const one of introductions) {
    const list = byEntity.get(one.entity);
    if (list === undefined) byEntity.set(one.entity, [one]);
    else list.push(one);
  }
  return {
    choose(entities, offset) {
      const bearers = entities.flatMap((entity) => bearerAt(byEntity.get(entity) ?? [], offset));
      const introduced = bearers.filter(({ before }) => before > 0);
      const last = maxBy(introduced, ({ latest }) => latest.span.start);
      if (last !== undefined) {
        const rivals = introduced.filter(({ before }) => before > last.before);
        const rival = maxBy(rivals, ({ latest }) => latest.span.start);
        if (rival === undefined) return { entity: last.latest.entity, candidates: [], evidence: [reference(last.latest, "before")] };
        const both = [last.latest, rival.latest];
        return { candidates: both.map(({ entity }) => entity), evidence: both.map((one) => reference(one, "before")) };
      }
      const next = maxBy(bearers, ({ latest }) => -latest.span.start)?.latest;
      if (next !== undefined) return { entity: next.entity, candidates: [], evidence: [reference(next, "after")] };
      const prominent = entities.filter(isProminent);
      const [only] = prominent;
      if (only === undefined) return undefined;
      return prominent.length === 1
        ? { entity: only, candidates: [], evidence: [{ by: "onlyBearer", name: only }] }
        : { candidates: prominent, evidence: [] };
    },
  };
}

/** How often a bearer was named in full before an offset, and the last such place; if never, the first after it. */
interface Bearer {
  readonly before: number;
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
  return latest === undefined ? [] : [{ before: low, latest }];
}

function maxBy<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>((best, item) => (best === undefined || value(item) > value(best) ? item : best), undefined);
}

function reference({ name, span }: Introduction, where: "before" | "after"): Evidence {
  return { by: "fullName", name, span, where };
}
