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
export function createIntroductions(introductions: readonly Introduction[], isProminent: (entity: string) => boolean): Introductions {
  return {
    choose(entities, offset) {
      const eligible = introductions.filter(({ entity }) => entities.includes(entity));
      const before = eligible.filter(({ span }) => span.start < offset);
      const last = before.at(-1);
      if (last !== undefined) {
        const rival = moreFrequentThan(last.entity, before);
        if (rival !== undefined) return { candidates: [last.entity, rival.entity], evidence: [reference(last, "before"), reference(rival, "before")] };
        return { entity: last.entity, candidates: [], evidence: [reference(last, "before")] };
      }
      const next = eligible[0];
      if (next !== undefined) return { entity: next.entity, candidates: [], evidence: [reference(next, "after")] };
      const prominent = entities.filter(isProminent);
      const [only] = prominent;
      if (only === undefined) return undefined;
      return prominent.length === 1 ? { entity: only, candidates: [], evidence: [{ by: "onlyBearer", name: only }] } : { candidates: prominent, evidence: [] };
    },
  };
}

function reference({ name, span }: Introduction, where: "before" | "after"): Evidence {
  return { by: "fullName", name, span, where };
}

function moreFrequentThan(entity: string, introductions: readonly Introduction[]): Introduction | undefined {
  const counts = new Map<string, number>();
  for (const one of introductions) counts.set(one.entity, (counts.get(one.entity) ?? 0) + 1);
  const own = counts.get(entity) ?? 0;
  const rivals = introductions.filter((one) => one.entity !== entity && (counts.get(one.entity) ?? 0) > own);
  return rivals.at(-1);
}
