import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { implementation } from "../../server/features/implementation.ts";
import { typeDefinition } from "../../server/features/type-definition.ts";
import { prepareTypeHierarchy, subtypes, supertypes } from "../../server/features/type-hierarchy.ts";
import { showLocation, world } from "../support/feature.ts";

describe("implementation", () => {
  const idsAt = (text: string) => {
    const at = world(text);
    return implementation(at.article, { position: at.position }, at.context).map((location) =>
      showLocation(location, at).replace(/^.*: "(.*)"$/, "$1"),
    );
  };
  test("of a weapon without a name the systems of its class, also of the classes below", () => {
    const found = idsAt("Eine ballistische Rak|ete flog.");
    for (const id of ["kn-23", "hwasong-18", "iskander"]) assert.ok(found.includes(id), id);
    assert.ok(!found.includes("kalibr"));
  });
  test("with a calibre only those that have it", () => {
    const found = idsAt("Eine 152-mm-Haub|itze feuerte.");
    assert.ok(found.includes("d-20"));
    assert.ok(!found.includes("panzerhaubitze-2000"));
  });
  test("of a named system its entry, of what is no weapon nothing", () => {
    assert.deepEqual(idsAt("Die KN-|23 flog."), ["kn-23"]);
    assert.deepEqual(idsAt("Kim Jong U|n kam."), []);
  });
});

describe("type definition", () => {
  test("of a weapon its class", () => {
    const at = world("Eine ballistische Kurz|streckenrakete flog.");
    const found = typeDefinition(at.article, { position: at.position }, at.context).map((one) => showLocation(one, at));
    assert.deepEqual(found, ['weapon-classes.catalogue.json: "srbm"']);
  });
});

describe("type hierarchy", () => {
  const open = (text: string) => {
    const at = world(text);
    const [item] = prepareTypeHierarchy(at.article, { position: at.position }, at.context) ?? [];
    return { item, context: at.context };
  };
  test("from a system up to the root", () => {
    const { item, context } = open("Die KN-|23 flog.");
    const path: string[] = [];
    for (let at = item; at !== undefined; at = supertypes({ item: at }, context)[0]) path.push(at.name);
    assert.deepEqual(path, ["KN-23", "short-range ballistic missile", "ballistic missile", "missile", "weapon"]);
  });
  test("from a class down to classes and systems", () => {
    const { item, context } = open("Eine ballistische Rak|ete flog.");
    assert.equal(item?.name, "ballistic missile");
    const below = item === undefined ? [] : subtypes({ item }, context).map(({ name }) => name);
    assert.ok(below.includes("short-range ballistic missile"));
  });
  test("none of what is no weapon; an item nobody sent leads nowhere", () => {
    const at = world("Kim Jong U|n kam.");
    assert.equal(prepareTypeHierarchy(at.article, { position: at.position }, at.context), null);
    const { item, context } = open("Die KN-|23 flog.");
    assert.ok(item);
    assert.deepEqual(subtypes({ item: { ...item, data: { of: "class", id: "__proto__" } } }, context), []);
    assert.deepEqual(supertypes({ item: { ...item, data: null } }, context), []);
  });
});
