import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { settle } from "../../server/annotations/adjudicate.ts";
import { compareDecisions } from "../../server/annotations/agreement.ts";
import { figuresOf } from "../../server/annotations/figures.ts";
import type { Anchored, DecisionState, MentionBody } from "../../server/annotations/model.ts";
import { cohensKappa, krippendorffsAlpha } from "../../server/annotations/reliability.ts";
import type { MentionKind } from "../../server/core/model.ts";
import { mention } from "./sample.ts";

const table = (rows: readonly (readonly number[])[]) =>
  new Map(rows.map((row, i) => [String(i), new Map(row.map((count, j) => [String(j), count]))]));
const units = (...coders: string[]) =>
  Array.from(coders[0] ?? "", (_, i) => ({ labels: coders.map((labels) => labels[i] ?? ".").filter((label) => label !== ".") }));
const near = (actual: number | undefined, expected: number, digits = 3) =>
  assert.equal(actual?.toFixed(digits), expected.toFixed(digits));

describe("agreement beyond chance", () => {
  test("Cohen's kappa: the example of Cohen (1960), 200 patients in three diagnoses", () =>
    near(
      cohensKappa(
        table([
          [88, 14, 18],
          [10, 40, 10],
          [2, 6, 12],
        ]),
      ),
      0.492,
    ));
  test("Cohen's kappa: two readers of 50 proposals", () =>
    near(
      cohensKappa(
        table([
          [20, 5],
          [10, 15],
        ]),
      ),
      0.4,
    ));
  test("Krippendorff's alpha: the examples of Krippendorff (2011), A. binary, B. nominal, C. four observers with missing data", () => {
    near(krippendorffsAlpha(units("0100000010", "1110010000")), 0.095);
    near(krippendorffsAlpha(units("aabbdcccedda", "babbbccceddd")), 0.692);
    near(krippendorffsAlpha(units("123321412...", "1233224125.3", ".3332342251.", "12332441251.")), 0.743);
  });
  test("where nobody could have disagreed neither says anything", () => {
    assert.equal(cohensKappa(table([[7]])), undefined);
    assert.equal(cohensKappa(new Map()), undefined);
    assert.equal(krippendorffsAlpha(units("aaa", "aaa")), undefined);
  });
});

/** `[Kim](person kim-jong-un)`; `!` before the kind rejects. All must have the same text. */
function decisions(marked: string, who: string): { readonly text: string; readonly anchored: Anchored[] } {
  const anchored: Anchored[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]\((!?)(\w+) ?([^)]*)\)/g)) {
    text += marked.slice(at, match.index);
    const [all, words = "", rejects, kind, what] = match;
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    at = match.index + all.length;
    const body: MentionBody = {
      kind: kind as MentionKind,
      ...(what !== "" && (kind === "date" ? { timex: { type: "DATE", value: what ?? "" } } : { entity: what ?? "" })),
    };
    const state: DecisionState = rejects === "!" ? "rejected" : "accepted";
    const annotation = mention("", { start: 0, end: 0 }, { id: `${who}:${span.start}`, state, body });
    anchored.push({
      annotation: { ...annotation, target: { ...annotation.target, exact: words, position: span } },
      anchoring: { status: "exact", span },
    });
  }
  return { text: text + marked.slice(at), anchored };
}

function compare(mine: string, theirs: string) {
  const [one, other] = [decisions(mine, "a"), decisions(theirs, "b")];
  assert.equal(one.text, other.text);
  return { text: one.text, agreement: compareDecisions(one.anchored, other.anchored, one.text) };
}

const MINE =
  "[Kim](person kim-jong-un) traf [Wladimir Putin](person wladimir-putin) am [Montag](date 2024-06-17) in [Moskau](state russland); [Xi](!person) kam mit [Panzern](weapon) und [Dao](weapon).";
const THEIRS =
  "[Kim](person kim-il-sung) traf Wladimir [Putin](person wladimir-putin) am [Montag](date 2024-06-24) in [Moskau](place); [Xi](person) kam mit [Panzern](weapon) und Dao.";

describe("two people's decisions", () => {
  const { text, agreement } = compare(MINE, THEIRS);

  test("differ in presence, span, kind, entity and value", () =>
    assert.deepEqual(
      agreement.disagreements.map(({ start, end, differs, mine, theirs, rejected }) => [
        text.slice(start, end),
        differs.join(),
        mine?.annotation.id,
        theirs?.annotation.id,
        rejected?.id,
      ]),
      [
        ["Kim", "entity", "a:0", "b:0", undefined],
        ["Wladimir Putin", "span", "a:9", "b:18", undefined],
        ["Montag", "value", "a:27", "b:27", undefined],
        ["Moskau", "kind,entity", "a:37", "b:37", undefined],
        ["Xi", "presence", undefined, "b:45", "a:45"],
        ["Dao", "presence", "a:68", undefined, undefined],
      ],
    ));

  test("have figures by kind and for all", () => {
    const { all, kinds } = figuresOf([agreement]);
    assert.deepEqual(Object.keys(kinds), ["person", "state", "weapon", "date", "place"]);
    // persons: Kim agrees, Putin overlaps, Xi is theirs alone
    assert.deepEqual([kinds.person?.mine, kinds.person?.theirs], [2, 3]);
    near(kinds.person?.strictF1, 2 / 5);
    near(kinds.person?.relaxedF1, 4 / 5);
    near(kinds.weapon?.strictF1, 2 / 3);
    assert.deepEqual([kinds.date?.strictF1, kinds.date?.kappa, kinds.date?.alpha], [1, 1, 1]);
    // 14 words: both give persons 2, each another one alone, and neither of them 10
    near(kinds.person?.kappa, (12 / 14 - (3 * 3 + 11 * 11) / 14 ** 2) / (1 - (3 * 3 + 11 * 11) / 14 ** 2));
    near(all.strictF1, (2 * 3) / 12);
    // together they are sums
    assert.deepEqual(figuresOf([agreement, agreement]).all.strictF1, all.strictF1);
  });

  test("of one and the same are the same", () => {
    const same = compare(MINE, MINE).agreement;
    assert.deepEqual(same.disagreements, []);
    const { all } = figuresOf([same]);
    assert.deepEqual([all.strictF1, all.relaxedF1, all.kappa, all.alpha], [1, 1, 1, 1]);
  });

  test("are settled by picks, in the name of who picks; where the one picked has no mention there is none", () => {
    const by = { creator: { type: "Person", name: "Berta" }, modified: "2024-08-01T00:00:00Z" } as const;
    const settled = (pick: "mine" | "theirs") =>
      agreement.disagreements.map((one) => {
        const { id, state, creator, modified } = settle(one, pick, by);
        assert.deepEqual([creator.name, modified], ["Berta", by.modified]);
        return state === "rejected" ? `not ${id}` : id;
      });
    for (const [pick, other] of [
      ["mine", "theirs"],
      ["theirs", "mine"],
    ] as const) {
      for (const [index, id] of settled(pick).entries()) {
        const { [pick]: picked, [other]: against, rejected } = agreement.disagreements[index] ?? assert.fail();
        const expected = picked?.annotation.id ?? `not ${rejected?.id ?? against?.annotation.id}`;
        assert.equal(id, expected);
      }
    }
    assert.ok(settled("mine").some((id) => id.startsWith("not ")));
    assert.ok(settled("theirs").some((id) => id.startsWith("not ")));
  });
});
