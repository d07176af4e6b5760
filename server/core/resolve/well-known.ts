import type { PersonEntry } from "../../catalogue/types.ts";
import type { Catalogue } from "../catalogue.ts";
import type { ArticleDate } from "../model.ts";

/**
 * Who is meant by a surname alone though nobody is introduced and nobody of that name is in office: somebody prominent who left office
 * not long ago or never had one (Stalin), if no other bearer has ever held an office. Elsewhere a surname without a full name means nobody.
 *
 * @param date of the article; without one nobody is out of office.
 */
export function createWellKnown({ entries }: Catalogue, date: ArticleDate | undefined) {
  const known = new Map<readonly string[], string | undefined>();
  return (entities: readonly string[]): string | undefined => {
    if (!known.has(entities)) known.set(entities, find(entities));
    return known.get(entities);
  };

  function find(entities: readonly string[]): string | undefined {
    const persons = entities.flatMap((id) => {
      const entry = entries.get(id)?.entry;
      return entry?.kind === "person" ? [entry] : [];
    });
    const [only, other] = persons.filter((person) => person.prominent === true && isRecent(person));
    if (only === undefined || other !== undefined) return undefined;
    return persons.every((person) => person === only || (person.offices?.length ?? 0) === 0) ? only.id : undefined;
  }

  function isRecent({ offices = [] }: PersonEntry): boolean {
    if (offices.length === 0) return true;
    if (date === undefined) return false;
    const year = yearOf(date.value);
    const begun = offices.some(({ from }) => from.slice(0, date.value.length) <= date.value);
    return begun && offices.some(({ to }) => to === undefined || (to !== "" && yearOf(to) + YEARS >= year));
  }
}

/** So long after an office the surname alone still means its holder rather than a namesake. */
const YEARS = 10;

const yearOf = (edtf: string): number => Number(edtf.slice(0, 4));
