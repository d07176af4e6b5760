import type { Entry } from "../../catalogue/types.ts";
import type { Catalogue } from "../catalogue.ts";
import type { OrganisationType } from "../names/announced.ts";
import { behindArticle } from "../names/declension.ts";
import type { NameGrammar } from "../names/name-grammar.ts";
import { remembered } from "../remembered.ts";
import { slug } from "../slug.ts";
import { withoutLegalForm } from "./variants.ts";

/** Makes the id of who is in no catalogue. @param type what a noun says an organisation is. */
export type IdOf = (kind: "person" | "organisation", name: string, type?: OrganisationType) => string;

/**
 * A person is never the company whose id a slug would be (“Axel Springer”), nor an organisation one that is not called so, while an entry of
 * the kind is meant in another spelling. Remembered, since every version of an article asks for all of its names.
 */
export function createEntityIds({ entries }: Catalogue, grammar: NameGrammar): IdOf {
  const entryOf = (id: string) => entries.get(id)?.entry;
  const withLegalForm = (id: string) => {
    for (const form of grammar.legalForms) {
      const known = entryOf(`${id}-${form.toLowerCase()}`);
      if (known?.kind === "organisation") return known.id;
    }
    return undefined;
  };
  const ofPerson = remembered((name) => {
    const id = slug(name);
    const entry = entryOf(id);
    return entry === undefined || entry.kind === "person" ? id : `${id}-person`;
  });
  const ofOrganisation = (type: OrganisationType | undefined) =>
    remembered((name) => {
      const id = slug(withoutLegalForm(behindArticle(name, grammar), grammar));
      const entry = entryOf(id);
      // “bei Porsche”, which the catalogue has as “Porsche AG” alone, since it is a surname as well
      if (entry === undefined) return withLegalForm(id) ?? id;
      // “das Magazin Time” is the medium of that id, “der Baukonzern OAS” no alliance of states
      const isMeant = entry.kind === "organisation" && (entry.type === type || namesOf(entry).some((one) => slug(one) === id));
      return isMeant ? id : `${id}-organisation`;
    });
  const byType = new Map<OrganisationType | undefined, (name: string) => string>();
  return (kind, name, type) => {
    if (kind === "person") return ofPerson(name);
    let ids = byType.get(type);
    if (ids === undefined) {
      ids = ofOrganisation(type);
      byType.set(type, ids);
    }
    return ids(name);
  };
}

const namesOf = ({ name, aliases = [], forms = [] }: Entry): readonly string[] => [
  ...(name === undefined ? [] : [name]),
  ...aliases,
  ...forms,
];
