import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { catalogueFindings } from "../../server/features/checks/catalogue/run.ts";
import { builtInResources } from "../../server/main/resources.ts";
import { messagesFor } from "../../server/messages/index.ts";

const resources = builtInResources();
const said = (text: string, locale: string) =>
  catalogueFindings(text, resources, messagesFor(locale)).map(({ message }) => message);

function check(text: string, en: string, de: string): void {
  assert.ok(said(text, "en").includes(`This catalogue is not used: ${en}.`), said(text, "en").join("\n"));
  assert.ok(said(text, "de").includes(`Dieser Katalog wird nicht verwendet: ${de}.`), said(text, "de").join("\n"));
}

describe("what is wrong with a catalogue file, in the reader's language", () => {
  test("no JSON: the first error, where it is", () => {
    check('{ "entries": [] ', "“}” is missing here", "hier fehlt „}“");
    check('{ "entries": [', "“]” is missing here", "hier fehlt „]“");
    check('{ "entries": [{}, ] }', "a value is missing here", "hier fehlt ein Wert");
    check('{ "entries": [], }', PROPERTY[0], PROPERTY[1]);
    check('{ "entries" [] }', "a colon is missing here", "hier fehlt ein Doppelpunkt");
    check('{ "entries": [] "notNames": [] }', "a comma is missing here", "hier fehlt ein Komma");
    check('{ // mein Katalog\n"entries": [] }', "JSON has no comments", "JSON kennt keine Kommentare");
    check('{ "entries": [] }, "x"', "something follows the end", "hinter dem Ende steht noch etwas");
    check('{ "entries": [] , "x": "y', UNENDED[0], UNENDED[1]);
    check("{ entries: [] }", QUOTED[0], QUOTED[1]);
    check("{ „entries“: [] }", QUOTED[0], QUOTED[1]);
    check('{ "entries": ["\\x"] }', "this is no JSON", "das ist kein JSON");
  });

  test("JSON, but no catalogue", () => {
    const entry = (properties: object) => JSON.stringify({ entries: [{ id: "x", kind: "person", name: "X", ...properties }] });
    check(entry({ alias: [] }), "“alias” is not a property here", "„alias“ ist hier keine Eigenschaft");
    check(entry({ name: 7 }), "must be string", "muss Text in Anführungszeichen sein");
    check(entry({ aliases: "Y" }), "must be array", "muss eine Liste in eckigen Klammern sein");
    check(entry({ aliases: ["Y", "Y"] }), DOUBLE, "enthält etwas doppelt");
    check('{ "entries": [{ "id": "x" }] }', "must have required property 'kind'", "die Eigenschaft „kind“ fehlt");
    check(entry({ id: "X Y" }), 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"', SHAPE);
  });

  test("nothing that is said of a mistake is in English", () => {
    const mistakes: unknown[] = [7, "x", [], {}, null, true, [7], ["", ""], { x: 1 }];
    const bases = [
      { id: "x", kind: "person", name: "X", offices: [{ title: "T", from: "2020" }] },
      { id: "x", kind: "weapon", name: "X", class: "missile", calibreMm: 5, rangeKm: { min: 1, max: 2 } },
      { id: "x", kind: "state", name: "X", iso: "XX" },
      { id: "x", kind: "organisation", type: "media", name: "X" },
    ];
    const properties = ["id", "kind", "name", "aliases", "offices", "calibreMm", "rangeKm", "iso", "type", "prominent", "origin"];
    for (const base of bases)
      for (const property of [...properties, "unbekannt"])
        for (const mistake of mistakes)
          for (const message of said(JSON.stringify({ entries: [{ ...base, [property]: mistake }] }), "de"))
            assert.doesNotMatch(message, /\b(?:must|not|is|be)\b/, message);
  });
});

const PROPERTY = [
  "the name of a property in quotation marks is missing here",
  "hier fehlt der Name einer Eigenschaft in Anführungszeichen",
] as const;
const QUOTED = [
  "JSON has names and text in straight double quotation marks",
  "in JSON stehen Namen und Text in geraden doppelten Anführungszeichen",
] as const;
const UNENDED = ["the quotation mark that ends the text is missing", "das Anführungszeichen am Ende des Textes fehlt"] as const;
const DOUBLE = "must NOT have duplicate items (items ## 0 and 1 are identical)";
const SHAPE = "hat nicht die verlangte Form (^[a-z0-9]+(-[a-z0-9]+)*$)";
