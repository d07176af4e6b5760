import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ReviewedArticle, reviewedArticles } from "../../client/deciding/reviewed-articles.ts";

const article = (name: string, person: number, astray = 0): ReviewedArticle => {
  return { uri: `file:///${name}.txt`, undecided: { person, date: 2 }, astray };
};

describe("the articles of the Review view", () => {
  test("stay the same objects; only those are drawn anew of which something changed", () => {
    const { update, nodes } = reviewedArticles();
    assert.equal(update([article("a", 3), article("b", 1), article("c", 1)]), "all");
    const before = nodes();
    assert.deepEqual(update([article("a", 3), article("b", 1), article("c", 1)]), []);
    assert.deepEqual(update([article("a", 3), article("b", 2), article("c", 1, 1)]), [before[1], before[2]]);
    assert.deepEqual(
      nodes().map((node) => node.article),
      [article("a", 3), article("b", 2), article("c", 1, 1)],
    );
    assert.deepEqual(update([article("a", 3), { ...article("b", 2), undecided: { person: 2 } }, article("c", 1, 1)]), [
      before[1],
    ]);
    assert.ok(nodes().every((node, index) => node === before[index]));
  });
  test("come and go", () => {
    const { update, nodes } = reviewedArticles();
    update([article("a", 3), article("b", 1)]);
    const [, second] = nodes();
    assert.equal(update([article("b", 0), article("c", 1)]), "all");
    assert.equal(nodes()[0], second);
    assert.deepEqual(second?.article, article("b", 0));
    assert.equal(update([]), "all");
    assert.deepEqual(nodes(), []);
  });
});
