import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { workspaceSymbol } from "../../server/features/workspace-symbol.ts";
import { type Options, showLocation, world } from "../support/feature.ts";

const ARTICLES = {
  "a.txt": " date 2023-09-12 Reise\n\nSergej Schoigu kam nach Moskau.\n\nAm Mittwoch flog eine Rakete.",
  "b.txt": "Wladimir Putin sprach. Putin ging. Schoigu blieb, eine KN-23 auch.",
  "c.txt": "Der Minister Ryu Seung-hak schwieg.",
};

function check(query: string, expected: readonly string[], options?: Options): void {
  const at = world(ARTICLES, options);
  const shown = workspaceSymbol({ query }, at.context).map(({ name, containerName, location }) => {
    assert.ok("range" in location);
    return `${name} | ${containerName} | ${showLocation(location, at)}`;
  });
  assert.deepEqual(shown, expected);
}

const SCHOIGU = "2× in 2 articles | a.txt:3:0-14 Sergej Schoigu";
const PUTIN = "Wladimir Putin | 2× in 1 article | b.txt:1:0-14 Wladimir Putin";
const KN23 = "1× in 1 article | b.txt:1:55-60 KN-23";
const RYU = "Ryu Seung-hak | 1× in 1 article | c.txt:1:13-26 Ryu Seung-hak";

describe("workspace symbols", () => {
  test("all that is named, the most frequent first; no dates, places and generic weapons", () => {
    check("", [`Sergej Schoigu | ${SCHOIGU}`, PUTIN, `KN-23 | ${KN23}`, RYU]);
  });
  test("by name, alias, designation and by letters in order", () => {
    check("schoigu", [`Sergej Schoigu | ${SCHOIGU}`]);
    check("Shoygu", [`Sergej Schoigu (Sergej Shoygu) | ${SCHOIGU}`]);
    check("hwasong", [`KN-23 (Hwasong-11Ga) | ${KN23}`]);
    check("wpu", [PUTIN]);
    check("seun", [RYU]);
    check("qqq", []);
  });
  test("in German", () => {
    check("Put", ["Wladimir Putin | 2× in 1 Artikel | b.txt:1:0-14 Wladimir Putin"], { locale: "de" });
    check("Schoi", ["Sergej Schoigu | 2× in 2 Artikeln | a.txt:3:0-14 Sergej Schoigu"], { locale: "de" });
  });
});
