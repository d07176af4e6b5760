import type { Entry } from "../catalogue/types.ts";
import { type CatalogueEntry, LAYERS, nameOf } from "../core/catalogue.ts";
import type { Mention } from "../core/model.ts";
import { surnameOf } from "../core/names/unknown.ts";
import type { ArticleDocument } from "./article-document.ts";
import type { CatalogueChange } from "./catalogue-change.ts";
import { addAlias, addEntry, withoutNames } from "./catalogue-edits.ts";
import type { CatalogueTarget, FeatureContext } from "./context.ts";
import { comparable } from "./entity-search.ts";
import { isUnknown, nameHere, wholeName } from "./mention-name.ts";

/** Whether a mention is a name that could be somebody's alias: no adjective or demonym, no capital that is a mere place here. */
export function isLinkable({ kind, form, evidence }: Mention, { resources: { catalogue } }: FeatureContext): boolean {
  if (kind === "weapon" || kind === "date" || form === "derived") return false;
  return kind !== "place" || !evidence.some((one) => one.by === "catalogue" && catalogue.entries.has(one.entry));
}

/** The name that becomes an alias. */
export function linkName(article: ArticleDocument, mention: Mention, context: FeatureContext): string {
  return isUnknown(mention, context) ? wholeName(article, mention) : nameHere(article, mention, context);
}

/**
 * Gives a name to an entry of the user's own catalogue, copied from below if need be: there it goes before namesakes of the layers
 * below. Of its own namesakes those lose it that have it as alias. Undefined where that changes nothing.
 */
export function linkChange(
  name: string,
  { entry, layer }: CatalogueEntry,
  to: CatalogueTarget["layer"],
  { resources: { catalogue } }: FeatureContext,
): CatalogueChange | undefined {
  const wanted = comparable(name);
  const isName = (form: string) => comparable(form) === wanted;
  const isAlias = ({ aliases = [], forms = [] }: Entry) => [...aliases, ...forms].some(isName);
  const changed: Entry[] = [];
  const steps: CatalogueChange["steps"][number][] = [];
  if (!isName(nameOf(entry, catalogue)) && !isAlias(entry)) {
    const surname = newSurname(name, entry);
    const linked: Entry = {
      ...entry,
      aliases: [...(entry.aliases ?? []), name],
      ...(entry.kind === "person" && surname !== undefined && { parts: [...(entry.parts ?? []), surname] }),
    };
    changed.push(linked);
    steps.push((text) => addAlias(text, linked, name));
    if (surname !== undefined) steps.push((text) => addAlias(text, linked, surname, "parts"));
  } else if (LAYERS.indexOf(layer) < LAYERS.indexOf(to)) {
    changed.push(entry);
    steps.push((text) => addEntry(text, entry));
  }
  for (const { entry: other, layer: its } of catalogue.entries.values()) {
    if (other.id === entry.id || LAYERS.indexOf(its) < LAYERS.indexOf(to) || !isAlias(other)) continue;
    const { aliases, forms } = other;
    const without: Entry = {
      ...other,
      ...(aliases && { aliases: aliases.filter((form) => !isName(form)) }),
      ...(forms && { forms: forms.filter((form) => !isName(form)) }),
    };
    changed.push(without);
    steps.push((text) => withoutNames(text, without, isName));
  }
  return steps.length === 0 ? undefined : { fresh: { entries: changed }, steps };
}

/** By which the rest of the article goes on to name a person: `Quentin` of “Zora Quentin”. */
export function newSurname(name: string, entry: Entry): string | undefined {
  const words = name.split(" ");
  if (entry.kind !== "person" || words.length < 2) return undefined;
  const surname = surnameOf(words);
  return entry.parts?.includes(surname) === true ? undefined : surname;
}
