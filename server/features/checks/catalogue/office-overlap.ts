import { nameOf } from "../../../core/catalogue.ts";
import { daysOf, officeNamed } from "../actor/offices.ts";
import type { InEachLanguage } from "../rule.ts";
import { factOf } from "../texts.ts";
import type { CatalogueFound, CatalogueInput, CatalogueRule } from "./rule.ts";

export const officeOverlap: CatalogueRule = {
  code: "catalogue/office-overlap",
  severity: "information",
  docs: {
    en: {
      title: "Two holders of one office at a time",
      text: "An entry of the file gives a person an office that one person holds at a time (head of government, president, foreign or defence minister, secretary-general) for a time in which the catalogue gives it to somebody else of the same state or organisation. One of the two times is wrong, or the end of the earlier is missing.",
    },
    de: {
      title: "Zwei Inhaber eines Amtes zur selben Zeit",
      text: "Ein Eintrag der Datei gibt einer Person ein Amt, das nur eine zur selben Zeit hat (Regierungschef, Präsident, Außen- oder Verteidigungsminister, Generalsekretär), in einer Zeit, in der es im Katalog jemand anders desselben Staates oder derselben Organisation hat. Eine der beiden Zeiten stimmt nicht, oder das Ende der früheren fehlt.",
    },
  },
  examples: {
    fires: [
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin", "offices": [{ "title": [["Präsidentin"]], "of": "russland", "from": "2020" }] }] }',
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin", "offices": [{ "title": [["Außenministerin"]], "of": "russland", "from": "2015-01-01", "to": "2016-01-01" }] }] }',
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin", "offices": [{ "title": "Abgeordnete", "of": "russland", "from": "2020" }, { "title": [["Ministerpräsidentin"]], "of": "russland", "from": "2021-05" }] }] }',
    ],
    silent: [
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin", "offices": [{ "title": "Abgeordnete", "of": "russland", "from": "2020" }] }] }',
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin", "offices": [{ "title": "Präsidentin", "of": "russland", "from": "1890", "to": "1891" }] }] }',
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin", "offices": [{ "title": "Präsidentin", "from": "2020" }] }] }',
      '{ "entries": [{ "id": "wladimir-putin", "kind": "person", "name": "Wladimir Putin", "offices": [{ "title": "Präsident", "of": "russland", "from": "2012-05-07" }] }] }',
      '{ "entries": [{ "id": "a", "kind": "person", "name": "Zora Quentin", "offices": [{ "title": "Präsidentin", "of": "schweiz", "from": "2020" }] }] }',
    ],
  },
  check: (input) =>
    input.file.entries.flatMap((entry, index): CatalogueFound[] =>
      entry.kind !== "person"
        ? []
        : (entry.offices ?? []).flatMap((office, at): CatalogueFound[] => {
            const path = ["entries", index, "offices", at, "title"];
            const other = otherHolder(entry.id, office, input);
            return other === undefined ? [] : [{ ...other, path }];
          }),
    ),
};

type Office = NonNullable<Extract<CatalogueInput["file"]["entries"][number], { readonly kind: "person" }>["offices"]>[number];

function otherHolder(id: string, own: Office, { resources, messages }: CatalogueInput): CatalogueFound | undefined {
  const { catalogue, language } = resources;
  const { offices, titleEndings } = language.checks;
  const named = officeNamed(own.title.toLowerCase(), offices, titleEndings);
  if (named === undefined || own.of === undefined || named.office.notOf.has(own.of)) return undefined;
  for (const { entry } of catalogue.entries.values()) {
    if (entry.kind !== "person" || entry.id === id) continue;
    for (const office of entry.offices ?? []) {
      if (office.of !== own.of || officeNamed(office.title.toLowerCase(), offices, titleEndings)?.office !== named.office)
        continue;
      if (!overlap(own, office)) continue;
      const time = `${office.from}–${office.to ?? ""}`;
      const name = nameOf(entry, catalogue);
      const fact = factOf(entry, catalogue, `${name}, ${office.title} ${time}`);
      return { message: TEXTS[messages.language](name, office.title, time), facts: [fact] };
    }
  }
  return undefined;
}

/** Whether two times surely have days in common, more than the one on which an office is handed over. */
function overlap(one: Office, other: Office): boolean {
  const [a, b] = [sureTime(one), sureTime(other)];
  return a.first < b.last && b.first < a.last;
}

function sureTime({ from, to }: Office): { readonly first: number; readonly last: number } {
  const first = daysOf(from)?.last ?? Number.POSITIVE_INFINITY;
  if (to === undefined) return { first, last: Number.POSITIVE_INFINITY };
  return { first, last: daysOf(to)?.first ?? Number.NEGATIVE_INFINITY };
}

const TEXTS: InEachLanguage<(name: string, title: string, time: string) => string> = {
  en: (name, title, time) => `In this time ${name} held this office, too (${title} ${time}).`,
  de: (name, title, time) => `In dieser Zeit hatte auch ${name} dieses Amt (${title} ${time}).`,
};
