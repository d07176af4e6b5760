import type { Catalogue } from "../catalogue.ts";
import type { ArticleDate } from "../model.ts";
import { officesOn } from "../offices.ts";

/** What persons of the catalogue are on an article's date, by their ids. */
export interface Standing {
  /** Whether the person holds an office; without a date whether there is any. */
  holdsOffice(id: string): boolean;
  /** Whether news may name the person by the surname alone. */
  isProminent(id: string): boolean;
  /** Whether the person held an office once, or is to, and holds none; never without a date. */
  isFormer(id: string): boolean;
}

export function standingOn(date: ArticleDate | undefined, { entries }: Catalogue): Standing {
  const personOf = (id: string) => {
    const entry = entries.get(id)?.entry;
    return entry?.kind === "person" ? entry : undefined;
  };
  const holdsOffice = (id: string) => {
    const person = personOf(id);
    if (person === undefined) return false;
    return (date === undefined ? (person.offices ?? []) : officesOn(person, date.value)).length > 0;
  };
  return {
    holdsOffice,
    isProminent: (id) => personOf(id)?.prominent === true && holdsOffice(id),
    isFormer: (id) => date !== undefined && (personOf(id)?.offices?.length ?? 0) > 0 && !holdsOffice(id),
  };
}
