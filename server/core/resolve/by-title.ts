import type { Office } from "../../catalogue/types.ts";
import type { Catalogue } from "../catalogue.ts";
import type { ArticleDate } from "../model.ts";
import type { Introduction } from "../names/introduced.ts";
import type { TitledName } from "../names/titled.ts";
import { officesOn } from "../offices.ts";
import type { PlacedBlock } from "./article.ts";

/**
 * Who is introduced by an office instead of a given name: the only one of that surname who holds it on the article's date, of that state
 * where the text says one. Without a date nobody.
 *
 * @param feminine what makes the title of a woman; @param national what a title of the whole state may begin with.
 */
export function introducedByTitle(
  placed: readonly PlacedBlock[],
  date: ArticleDate | undefined,
  { entries }: Catalogue,
  { feminine, national }: { readonly feminine: string; readonly national: string },
): Introduction[] {
  if (date === undefined) return [];
  const baseOf = (title: string) => {
    const lower = title.toLowerCase();
    const person = lower.endsWith(feminine) ? lower.slice(0, -feminine.length) : lower;
    return person.startsWith(national) ? person.slice(national.length) : person;
  };
  const found: Introduction[] = [];
  for (const { block, recognised } of placed) {
    for (const titled of recognised.titled) {
      const holders = titled.entities.filter((id) => holds(id, titled));
      const [entity] = holders;
      if (entity === undefined || holders.length > 1) continue;
      const { start, end } = titled.span;
      found.push({ entity, name: titled.name, span: { start: block.start + start, end: block.start + end } });
    }
  }
  return found;

  function holds(id: string, { title, state }: TitledName): boolean {
    const person = entries.get(id)?.entry;
    if (person?.kind !== "person") return false;
    const isMeant = (office: Office) =>
      baseOf(office.title) === baseOf(title) && (state === undefined || state === (office.of ?? person.state));
    return officesOn(person, date?.value).some(isMeant);
  }
}
