import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Entry } from "../../server/catalogue/types.ts";
import { analyseArticle } from "../../server/core/analyse.ts";
import { buildCatalogue, type CatalogueEntry, type CatalogueLayer } from "../../server/core/catalogue.ts";
import { readCatalogueFile } from "../../server/core/catalogue-file.ts";
import { buildResources, type Resources } from "../../server/core/resources.ts";
import { builtInResources } from "../../server/main/resources.ts";
import { resources as builtIn } from "../support/marked.ts";

const layer = (name: "user" | "workspace", ...entries: Entry[]): CatalogueLayer => ({
  name,
  uri: `file:///${name}.json`,
  file: { entries },
});

/** The layers above a built-in one of few entries: building all of it takes longer than all these tests. */
function above(...layers: readonly CatalogueLayer[]): Resources {
  const { language, catalogue } = builtIn;
  const entries = FEW.map((id) => (catalogue.entries.get(id) as CatalogueEntry).entry);
  const few: CatalogueLayer = { name: "built-in", uri: "few", file: { entries } };
  return buildResources(language, buildCatalogue([few, ...layers], [...catalogue.classes.values()], catalogue.territories));
}

const FEW = ["kim-jong-un", "olaf-scholz", "deutschland", "nordkorea", "kn-23"];

describe("layers of the catalogue", () => {
  const user = layer(
    "user",
    { id: "wladimir-putin", kind: "person", name: "Wladimir Putin", description: "Ersetzt" },
    { id: "zora-quentin", kind: "person", name: "Zora Quentin", parts: ["Quentin"] },
  );
  const workspace = layer("workspace", { id: "zora-quentin", kind: "organisation", type: "company", name: "Zora Quentin" });

  const resources = builtInResources([user, workspace]);

  test("an entry of a higher layer replaces the one with its id, whole; the others stay", () => {
    const { entries } = resources.catalogue;
    const below = builtIn.catalogue.entries.get("wladimir-putin")?.entry;
    assert.deepEqual(entries.get("wladimir-putin"), { entry: user.file.entries[0], layer: "user", uri: user.uri, below });
    const ofUser = user.file.entries.find(({ id }) => id === "zora-quentin");
    assert.ok(ofUser !== undefined);
    const ofWorkspace = { entry: workspace.file.entries[0], layer: "workspace", uri: workspace.uri, below: ofUser };
    assert.deepEqual(entries.get("zora-quentin"), ofWorkspace);
    assert.equal(entries.get("kim-jong-un")?.layer, "built-in");
    assert.equal(entries.size, builtIn.catalogue.entries.size + 1);
  });
  test("what they name is found, and the evidence says by which", () => {
    const found = analyseArticle({ text: "Zora Quentin kam." }, resources).mentions;
    assert.deepEqual(
      found.map(({ kind, entity, evidence }) => [kind, entity, evidence[0]?.by === "catalogue" && evidence[0].layer]),
      [["organisation", "zora-quentin", "workspace"]],
    );
  });
  test("whom a layer calls so in full goes before namesakes of the layers below; of one layer they stay two", () => {
    const namesake = (id: string): Entry => ({ id, kind: "person", name: id, aliases: ["Olaf Scholz"], parts: ["Kim"] });
    const mentioned = (layers: readonly CatalogueLayer[], text: string) =>
      analyseArticle({ text }, above(...layers)).mentions.map(({ entity, candidates, evidence: [first] }) => [
        entity ?? candidates,
        first?.by === "catalogue" && first.entry,
      ]);
    const mine = layer("user", namesake("mine"));
    assert.deepEqual(mentioned([mine], "Olaf Scholz kam."), [["mine", "mine"]]);
    assert.deepEqual(mentioned([mine, layer("workspace", namesake("ours"))], "Olaf Scholz kam."), [["ours", "ours"]]);
    assert.deepEqual(mentioned([layer("user", namesake("mine"), namesake("too"))], "Olaf Scholz kam."), [
      [["mine", "too"], "mine"],
    ]);
    // a part means whom the article names in full
    assert.deepEqual(mentioned([mine], "Kim Jong Un kam. Kim ging.")[1]?.[0], "kim-jong-un");
  });
});

describe("a layer with odd names and references that lead nowhere", () => {
  const odd = ["-", ".", "'", "s", "ss", "der", "Am", "\u00AD", "🚀", "\uD83D", "a-b-c", "- -", ")", "[", "2023", "__proto__"];
  const common = { name: "-", aliases: odd, forms: odd };
  const entries: Entry[] = [
    { ...common, id: "p", kind: "person", parts: odd, state: "nowhere", offices: [{ title: "x", of: "nobody", from: "2020" }] },
    { ...common, id: "s", kind: "state", adjectives: odd, demonyms: odd, seats: odd, metonyms: odd, iso: "ZZ" },
    { ...common, id: "o", kind: "organisation", type: "other", parts: odd, parent: "o", state: "nowhere" },
    { ...common, id: "w", kind: "weapon", class: "none", origin: "nowhere" },
  ];

  test("any text is still analysed", () => {
    const resources = above(layer("user", ...entries));
    const text = ` date 2023-09-12 Der Am\n\nAm 3. Mai 2023 kam Kim Jong Un. ${odd.join(" ")} ${odd.join("-")}`;
    const { mentions } = analyseArticle({ text }, resources);
    for (const { start, end, text: quoted } of mentions) assert.equal(text.slice(start, end), quoted);
    assert.ok(mentions.some(({ entity }) => entity === "kim-jong-un"));
  });
});

describe("problems of a catalogue file", () => {
  const problems = (text: string) => {
    const read = readCatalogueFile(text);
    return "problems" in read ? read.problems.map(({ path, message }) => `${path?.join("/")}: ${message}`) : [];
  };
  test("say where and what, each once", () => {
    assert.deepEqual(problems('{"entries": [{"id": "a", "kind": "person", "name": "A"}, {"id": "x", "kind": "person"}]}'), [
      "entries/1: must have required property 'name'",
    ]);
    assert.deepEqual(problems('{"entries": [{"id": "x", "kind": "person", "name": "X", "alias": []}]}'), [
      "entries/0/alias: “alias” is not a property here",
    ]);
    assert.deepEqual(problems('{"entries": [{"id": "x", "kind": "ship", "name": "X"}]}'), [
      "entries/0/kind: must be equal to one of the allowed values: person, state, organisation, weapon",
    ]);
    assert.deepEqual(problems("{").length, 1);
  });
});
