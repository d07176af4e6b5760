import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { articlesNaming } from "../../server/features/articles-naming.ts";
import { type Options, world } from "../support/feature.ts";

const ARTICLES = {
  "a.txt": " date 2023-09-12 Reise nach Russland\n\nKim Jong Un traf Wladimir Putin. Am Mittwoch flog eine KN-23.",
  "b.txt": " date 2024-06-19 Besuch\n\nWladimir Putin besuchte Kim Jong Un in Moskau.",
  "c.txt": "Wladimir Putin sprach mit Zora Quentin, der Ministerin Zora Quentin.",
};

function ask(ids: readonly string[], query?: string, options?: Options) {
  const { articles, total, others } = articlesNaming(
    { ids, ...(query !== undefined && { query }) },
    world(ARTICLES, options).context,
  );
  return {
    articles: articles.map(({ uri, date = "-", title }) => `${uri.slice(uri.lastIndexOf("/") + 1)} ${date} ${title}`),
    total,
    others: others.map(({ id, name, detail }) => `${id}: ${name}, ${detail}`),
  };
}

describe("articles that name several things", () => {
  test("all of them, the newest first, and what else they name", () => {
    const { articles, total, others } = ask(["kim-jong-un", "wladimir-putin"]);
    assert.deepEqual(articles, ["b.txt 2024-06-19 Besuch", "a.txt 2023-09-12 Reise nach Russland"]);
    assert.equal(total, 2);
    assert.deepEqual(others.sort(), ["kn-23: KN-23, weapon · 1 article", "russland: Russland, state · 1 article"]);
    assert.deepEqual(ask(["kim-jong-un", "no-such"]).articles, []);
  });
  test("to begin with everything that is named, by any of its names", () => {
    const { articles, others } = ask([]);
    assert.deepEqual(articles, []);
    assert.equal(others[0], "wladimir-putin: Wladimir Putin, person · 3 articles");
    assert.deepEqual(ask([], "shoygu").others, []);
    assert.deepEqual(ask([], "hwasong").others, []);
    assert.deepEqual(ask([], "PUTIN").others, ["wladimir-putin: Wladimir Putin, person · 3 articles"]);
    assert.deepEqual(ask(["wladimir-putin"], "quent").others, ["zora-quentin: Zora Quentin, person · 1 article"]);
    assert.deepEqual(ask([], "putin", { locale: "de" }).others, ["wladimir-putin: Wladimir Putin, Person · 3 Artikel"]);
  });
});
