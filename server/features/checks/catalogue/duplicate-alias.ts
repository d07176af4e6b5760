import type { InEachLanguage } from "../rule.ts";
import type { CatalogueFound, CatalogueRule } from "./rule.ts";

export const duplicateAlias: CatalogueRule = {
  code: "catalogue/duplicate-alias",
  severity: "information",
  docs: {
    en: {
      title: "One name of two entries",
      text: "Two entries of one kind in the same file have a name or alias in common. An article that uses it decides for neither. Namesakes do exist: then the finding can be ignored, and the full name in the article decides. The same name in another file, or in the built-in catalogue, is how a name is linked and no fault.",
    },
    de: {
      title: "Ein Name zweier Einträge",
      text: "Zwei Einträge einer Art in derselben Datei haben einen Namen oder Alias gemeinsam. Ein Artikel, der ihn gebraucht, entscheidet sich für keinen. Namensvettern gibt es: dann entscheidet der volle Name im Artikel. Derselbe Name in einer anderen Datei oder im mitgelieferten Katalog verknüpft ihn und ist kein Fehler.",
    },
  },
  examples: {
    fires: [
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin" }, { "id": "b", "kind": "person", "name": [["Zora Quentin"]] }] }',
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin" }, { "id": "b", "kind": "person", "name": "Z. Quell", "aliases": [ [["Zora Quentin"]] ] }] }',
      '{ "entries": [{ "id": "a", "kind": "weapon", "class": "missile", "name": "Blitz" }, { "id": "b", "kind": "weapon", "class": "missile", "name": "Donner", "aliases": ["Wetter", [["Blitz"]] ] }] }',
    ],
    silent: [
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin" }, { "id": "b", "kind": "person", "name": "Zora Quell" }] }',
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Wagner" }, { "id": "b", "kind": "organisation", "type": "company", "name": "Wagner" }] }',
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin", "aliases": ["Z. Quentin"] }] }',
      '{ "entries": [{ "id": "x", "kind": "person", "name": "Wladimir Putin" }] }',
      '{ "entries": [] }',
    ],
  },
  check: ({ file, messages }) => {
    const first = new Map<string, string>();
    return file.entries.flatMap((entry, index): CatalogueFound[] => {
      const names = [
        ...(entry.name === undefined ? [] : [{ name: entry.name, path: ["entries", index, "name"] }]),
        ...(entry.aliases ?? []).map((name, at) => ({ name, path: ["entries", index, "aliases", at] })),
      ];
      return names.flatMap(({ name, path }): CatalogueFound[] => {
        const key = `${entry.kind} ${name.normalize("NFC")}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, entry.id);
        if (other === undefined || other === entry.id) return [];
        return [{ path, message: TEXTS[messages.language](name, other) }];
      });
    });
  },
};

const TEXTS: InEachLanguage<(name: string, other: string) => string> = {
  en: (name, other) => `“${name}” is a name of the entry “${other}”, too: articles decide for neither.`,
  de: (name, other) => `„${name}“ heißt auch der Eintrag „${other}“: Artikel entscheiden sich für keinen.`,
};
