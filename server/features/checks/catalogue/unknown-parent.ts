import type { Entry } from "../../../catalogue/types.ts";
import type { Catalogue } from "../../../core/catalogue.ts";
import type { InEachLanguage } from "../rule.ts";
import type { CatalogueFound, CatalogueRule } from "./rule.ts";

export const unknownParent: CatalogueRule = {
  code: "catalogue/unknown-parent",
  severity: "warning",
  docs: {
    en: {
      title: "An id that no entry has",
      text: "An entry refers to another by an id that is in no layer of the catalogue: the parent of an organisation, the state of a person, what an office belongs to, the class, origin or operators of a weapon. It is misspelt, or the entry is missing.",
    },
    de: {
      title: "Eine Kennung, die kein Eintrag hat",
      text: "Ein Eintrag verweist auf einen anderen mit einer Kennung, die in keiner Schicht des Katalogs steht: die übergeordnete Organisation, der Staat einer Person, wozu ein Amt gehört, Klasse, Herkunft oder Betreiber einer Waffe. Sie ist verschrieben, oder der Eintrag fehlt.",
    },
  },
  examples: {
    fires: [
      '{ "entries": [{ "id": "a", "kind": "organisation", "type": "company", "name": "Alpha", "parent": [["beta"]] }] }',
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin", "state": [["russia"]] }] }',
      '{ "entries": [{ "id": "a", "kind": "weapon", "class": [["missle"]], "name": "Blitz", "origin": "russland" }] }',
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin", "offices": [{ "title": "Präsidentin", "of": [["atlantis"]], "from": "2020" }] }] }',
    ],
    silent: [
      '{ "entries": [{ "id": "a", "kind": "organisation", "type": "company", "name": "Alpha" }] }',
      '{ "entries": [{ "id": "a", "kind": "organisation", "type": "company", "name": "Alpha", "parent": "b" }, { "id": "b", "kind": "organisation", "type": "company", "name": "Beta" }] }',
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin", "state": "russland" }] }',
      '{ "entries": [{ "id": "a", "kind": "weapon", "class": "missile", "name": "Blitz", "origin": ["russland", "china"] }] }',
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin", "offices": [{ "title": "Präsidentin", "of": "russland", "from": "2020" }] }] }',
    ],
  },
  check: ({ file, resources: { catalogue }, messages }) =>
    file.entries.flatMap((entry, index): CatalogueFound[] =>
      referencesOf(entry).flatMap(({ id, path, kind }): CatalogueFound[] =>
        isKnown(id, kind, catalogue)
          ? []
          : [{ path: ["entries", index, ...path], message: TEXTS[messages.language](id, kind === "class") }],
      ),
    ),
};

interface Reference {
  readonly id: string;
  readonly path: readonly (string | number)[];
  /** `any`: a state or an organisation. */
  readonly kind: "state" | "organisation" | "class" | "any";
}

function referencesOf(entry: Entry): Reference[] {
  const one = (kind: Reference["kind"], path: string, id: string | undefined): Reference[] =>
    id === undefined ? [] : [{ id, path: [path], kind }];
  switch (entry.kind) {
    case "person":
      return [
        ...one("state", "state", entry.state),
        ...(entry.offices ?? []).flatMap(({ of }, at): Reference[] =>
          of === undefined ? [] : [{ id: of, path: ["offices", at, "of"], kind: "any" }],
        ),
      ];
    case "organisation":
      return [...one("organisation", "parent", entry.parent), ...one("state", "state", entry.state)];
    case "weapon":
      return [
        ...one("class", "class", entry.class),
        ...(typeof entry.origin === "string"
          ? one("state", "origin", entry.origin)
          : (entry.origin ?? []).map((id, at): Reference => ({ id, path: ["origin", at], kind: "state" }))),
        ...(entry.operators ?? []).map((id, at): Reference => ({ id, path: ["operators", at], kind: "state" })),
      ];
    case "state":
      return [];
  }
}

function isKnown(id: string, kind: Reference["kind"], { entries, classes }: Catalogue): boolean {
  if (kind === "class") return classes.has(id);
  const found = entries.get(id)?.entry.kind;
  return kind === "any" ? found === "state" || found === "organisation" : found === kind;
}

const TEXTS: InEachLanguage<(id: string, isClass: boolean) => string> = {
  en: (id, isClass) => `There is no ${isClass ? "class of weapons" : "entry of the right kind"} with the id “${id}”.`,
  de: (id, isClass) => `Es gibt ${isClass ? "keine Waffenklasse" : "keinen Eintrag der richtigen Art"} mit der Kennung „${id}“.`,
};
