import { entityName, type FeatureContext } from "./context.ts";

/**
 * What to call an entity where it is a fact about another, in the reader's language: a state by its English name in English, since the
 * article doesn't write it there.
 */
export function factName(id: string, context: Pick<FeatureContext, "resources" | "messages">): string {
  const entry = context.resources.catalogue.entries.get(id)?.entry;
  const german = entityName(id, context, id);
  return entry?.kind === "state" ? context.messages.pick(german, entry.nameEn ?? englishNameOf(entry.iso)) : german;
}

/** The short name of Unicode CLDR, which every JavaScript engine has; undefined for what is no code. */
function englishNameOf(iso: string | undefined): string | undefined {
  // anything of another form throws
  if (iso === undefined || !/^[A-Z]{2}$/.test(iso)) return undefined;
  // made when a card first needs it: it takes longer than all that the server loads of its own
  english ??= new Intl.DisplayNames("en", { type: "region", style: "short", fallback: "none" });
  return english.of(iso);
}

let english: Intl.DisplayNames | undefined;
