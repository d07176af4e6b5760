import { entityName, type FeatureContext } from "./context.ts";

/**
 * What readers of the display language call an entity: a state or an organisation by its English name in English, as far as that is known;
 * all others by the catalogue's. Where the text's own spelling is meant (outline, rename, checks), `entityName` is asked.
 */
export function nameForReader(id: string, context: Pick<FeatureContext, "resources" | "messages">, fallback = id): string {
  const entry = context.resources.catalogue.entries.get(id)?.entry;
  const german = entityName(id, context, fallback);
  if (entry?.kind === "organisation") return context.messages.pick(german, entry.nameEn);
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
