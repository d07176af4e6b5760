import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseIsoDate } from "../../server/core/calendar.ts";
import { classPath, nameOf } from "../../server/core/catalogue.ts";
import { readCatalogueFile } from "../../server/core/catalogue-file.ts";
import { declined } from "../../server/core/names/declension.ts";
import { officesOn } from "../../server/core/offices.ts";
import { german } from "../../server/data/de/index.ts";
import { builtInFiles } from "../../server/main/resources.ts";
import { resources } from "../support/marked.ts";

const { catalogue } = resources;
const entries = [...catalogue.entries.values()].map(({ entry }) => entry);

describe("the built-in catalogue", () => {
  test("every file has the form of the schema", () => {
    for (const [uri, text] of builtInFiles) {
      const read = readCatalogueFile(text);
      assert.deepEqual("problems" in read ? read.problems : [], [], uri);
    }
  });

  test("ids are unique and sorted in their file", () => {
    const all = [...builtInFiles.values()].map((text) =>
      (JSON.parse(text) as { entries: { id: string }[] }).entries.map(({ id }) => id),
    );
    for (const ids of all) assert.deepEqual(ids, [...ids].sort());
    assert.equal(new Set(all.flat()).size, all.flat().length);
  });

  test("references lead to entries and classes", () => {
    for (const entry of entries) {
      const references = [
        "state" in entry ? entry.state : undefined,
        "parent" in entry ? entry.parent : undefined,
        ...(entry.kind === "weapon" ? [entry.origin, entry.operators].flat() : []),
        ...(entry.kind === "person" ? (entry.offices ?? []).map(({ of }) => of) : []),
      ];
      for (const id of references) if (id !== undefined) assert.ok(catalogue.entries.has(id), `${entry.id} → ${id}`);
      if (entry.kind === "weapon") assert.ok(catalogue.classes.has(entry.class), `${entry.id} → class ${entry.class}`);
      if (entry.kind === "state" && entry.iso !== undefined)
        assert.ok(catalogue.territories[entry.iso], `${entry.id} → ${entry.iso}`);
    }
  });

  test("offices have dates that exist and end after they begin", () => {
    for (const entry of entries) {
      if (entry.kind !== "person") continue;
      for (const { from, to } of entry.offices ?? []) {
        for (const date of [from, to || undefined])
          if (date !== undefined) assert.ok(parseIsoDate(date.replace("~", "")), `${entry.id}: ${date}`);
        if (to) assert.ok(from.slice(0, to.length) <= to, `${entry.id}: ${from} to ${to}`);
      }
    }
  });

  test("every class of the language's weapon words is in the class tree, which has one root a branch", () => {
    const { heads, modifierClasses, kindAdjectives } = german.weapons;
    const used = [
      ...heads.map((head) => head.class),
      ...modifierClasses.flatMap((one) => [one.of, one.class]),
      ...kindAdjectives.flatMap((one) => [one.of, one.class]),
    ];
    for (const id of used) if (id !== undefined) assert.ok(catalogue.classes.has(id), id);
    for (const { id, parent } of catalogue.classes.values()) {
      assert.ok(parent === undefined || catalogue.classes.has(parent), `${id} → ${parent}`);
      assert.equal(classPath(id, catalogue).at(-1)?.parent, undefined, `${id} is in a cycle`);
    }
  });
});

describe("catalogue files of users", () => {
  test("problems are told, not thrown", () => {
    for (const text of [
      "",
      "{",
      "[]",
      '{"entries": 1}',
      '{"entries": [{"id": "x"}]}',
      '{"entries": [{"id": "X Y", "kind": "person", "name": "X"}]}',
      `{"entries": [${"1,".repeat(1000)}1]}`,
    ]) {
      const read = readCatalogueFile(text);
      assert.ok("problems" in read && read.problems.length > 0 && read.problems.length <= 20, text.slice(0, 40));
    }
  });
});

describe("offices on a date", () => {
  const office = { title: "Minister", from: "2012-11-06", to: "2024-05" };
  const held = (date: string | undefined) =>
    officesOn({ id: "x", kind: "person", name: "X", offices: [office] }, date).length === 1;

  test("days, months and years overlap as far as they are known", () => {
    assert.deepEqual(["2012-11-05", "2012-11-06", "2012-11", "2012", "2024-05-31", "2024-06", undefined].map(held), [
      false,
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test("an office without end is still held", () => {
    assert.equal(
      officesOn({ id: "x", kind: "person", name: "X", offices: [{ title: "Präsident", from: "2012-05-07" }] }, "2030").length,
      1,
    );
  });
});

describe("entries among each other", () => {
  test("forms that are made of the name are not listed", () => {
    for (const entry of entries) {
      if (entry.kind !== "organisation" && entry.kind !== "state") continue;
      const territory = entry.kind === "state" && entry.iso !== undefined ? (catalogue.territories[entry.iso] ?? []) : [];
      const made = [nameOf(entry, catalogue), ...(entry.aliases ?? []), ...territory].flatMap((name) =>
        declined(name, german.names),
      );
      for (const form of entry.forms ?? []) assert.ok(!made.includes(form), `${entry.id}: ${form}`);
    }
  });

  test("no full name means two entries", () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const entry of entries) {
      const territory = entry.kind === "state" && entry.iso !== undefined ? (catalogue.territories[entry.iso] ?? []) : [];
      const designations = entry.kind === "weapon" ? (entry.designations ?? []).map(({ name }) => name) : [];
      for (const name of new Set([entry.name, ...(entry.aliases ?? []), ...territory, ...designations])) {
        if (name === undefined) continue;
        const key = name.replace(/[-\s]+/g, " ").replace(/(?<= ).+/, (rest) => rest.toLowerCase());
        const owner = owners.get(key);
        if (
          owner !== undefined &&
          owner !== entry.id &&
          !toldApartByOffice(owner, entry.id) &&
          !toldApartByState(owner, entry.id)
        )
          clashes.push(`${name}: ${owner}, ${entry.id}`);
        owners.set(key, entry.id);
      }
    }
    assert.deepEqual(clashes, []);
  });

  test("a person's terms in one office follow each other", () => {
    const overlaps = entries.flatMap((entry) => {
      const offices = entry.kind === "person" ? (entry.offices ?? []) : [];
      return offices.flatMap((a, index) =>
        offices
          .slice(index + 1)
          .filter((b) => a.title === b.title && a.of === b.of)
          .filter((b) => {
            const [first, second] = a.from <= b.from ? [a, b] : [b, a];
            // the day or month in which one term ends and the next begins belongs to both
            const end = first.to ?? "9999";
            const length = Math.min(end.length, second.from.length);
            return end.slice(0, length) > second.from.slice(0, length);
          })
          .map((b) => `${entry.id}: ${a.title} from ${a.from}, from ${b.from}`),
      );
    });
    assert.deepEqual(overlaps, []);
  });

  test("an office with one holder is held by one person at a time", () => {
    const terms = entries.flatMap((entry) =>
      entry.kind !== "person"
        ? []
        : (entry.offices ?? []).flatMap(({ title, of, from, to }) => {
            const single = SINGLE_HOLDER.find((one) => title === one || title === `${one}in`);
            return single === undefined || of === undefined || to === ""
              ? []
              : [{ id: entry.id, office: `${single} ${of}`, from, to: to ?? "9999" }];
          }),
    );
    const overlaps: string[] = [];
    for (const [index, a] of terms.entries()) {
      for (const b of terms.slice(index + 1)) {
        if (a.office !== b.office || a.id === b.id) continue;
        const [first, second] = a.from <= b.from ? [a, b] : [b, a];
        // the day or month of the handover belongs to both
        const length = Math.min(first.to.length, second.from.length);
        if (first.to.slice(0, length) > second.from.slice(0, length))
          overlaps.push(`${first.office}: ${first.id} to ${first.to}, ${second.id} from ${second.from}`);
      }
    }
    assert.deepEqual(overlaps, []);
  });
});

/** Organisations of several states have one name: the article tells whose is meant. */
function toldApartByState(one: string, other: string): boolean {
  const [a, b] = [one, other].map((id) => {
    const entry = catalogue.entries.get(id)?.entry;
    return entry?.kind === "organisation" ? entry.state : undefined;
  });
  return a !== undefined && b !== undefined && a !== b;
}

/** Two persons with one name are told apart by the offices they held at different times. */
function toldApartByOffice(one: string, other: string): boolean {
  const [a, b] = [one, other].map((id) => {
    const entry = catalogue.entries.get(id)?.entry;
    return entry?.kind === "person" ? (entry.offices ?? []) : [];
  });
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return false;
  return a.every((x) => b.every((y) => (x.to ?? "9999") <= y.from || (y.to ?? "9999") <= x.from));
}

/** Masculine titles of offices that one person holds at a time. */
const SINGLE_HOLDER = [
  "Präsident",
  "Bundespräsident",
  "Bundeskanzler",
  "Kanzler",
  "Ministerpräsident",
  "Premierminister",
  "Außenminister",
  "Verteidigungsminister",
  "Generalsekretär",
  "Vizepräsident",
  "Staatspräsident",
  "Regierungschef",
  "Innenminister",
  "Finanzminister",
  "Justizminister",
  "Generalstabschef",
  "Generalinspekteur",
  "Generaldirektor",
  "Kommissionspräsident",
  "Ratspräsident",
  "Vorsitzender der Vereinigten Stabschefs",
  "Nationaler Sicherheitsberater",
  "FBI-Direktor",
  "Direktor",
  "BND-Präsident",
  "Oberster Führer",
  "König",
  "Kaiser",
  "Emir",
  "Papst",
  "UN-Botschafter",
  "Sekretär des Sicherheitsrats",
  "Regierungssprecher",
  "Kanzleramtschef",
  "Sprecher des Weißen Hauses",
  "UN-Flüchtlingskommissar",
  "UN-Nothilfekoordinator",
  "Chef des Auslandsgeheimdienstes SWR",
  "Oberbefehlshaber der Nato-Truppen in Europa",
  "Vorsitzender des Militärausschusses",
  "Präsident des Europäischen Parlaments",
  "Parlamentspräsident",
  "Sprecher des Repräsentantenhauses",
  "Vereinigungsminister",
  "Hoher Repräsentant",
];
