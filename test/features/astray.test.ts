import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { applyDecisions } from "../../server/annotations/apply.ts";
import type { Anchored, Anchoring, Annotation, MentionAnnotation } from "../../server/annotations/model.ts";
import type { ArticleDocument } from "../../server/features/article-document.ts";
import { astrayItems } from "../../server/features/astray.ts";
import { codeAction } from "../../server/features/code-action.ts";
import { type DecideById, decide } from "../../server/features/decide.ts";
import { world } from "../support/feature.ts";

const STAMP = {
  creator: { type: "Person", name: "Bob" },
  now: "2024-07-01T08:00:00Z",
  newId: () => "urn:uuid:new",
} as const;

/** A decision of Ada's about words that stood somewhere. */
function decision(exact: string, given: Partial<MentionAnnotation> = {}): MentionAnnotation {
  return {
    type: "mention",
    id: `urn:uuid:${exact}`,
    creator: { type: "Person", name: "Ada" },
    created: "2024-06-18T09:30:00Z",
    state: "accepted",
    target: { exact, prefix: "Gestern sprach ", suffix: " lange.", position: { start: 15, end: 15 + exact.length } },
    body: { kind: "person", entity: "kim-jong-un" },
    ...given,
  };
}

/** `[…]` in the text is the best guess of the first decision; the others have none. `|…|` is the selection. */
function astray(marked: string, decisions: readonly Annotation[], conflicts: readonly Annotation[] = [], locale = "en") {
  const [before = "", selected = "", after = ""] = marked.split("|");
  const flat = `${before}${selected}${after}`;
  const guess = { start: flat.indexOf("["), end: flat.indexOf("]") - 1 };
  const text = flat.replace(/[[\]]/g, "");
  const made = world(text, { decides: true, locale });
  const anchored = decisions.map((annotation, index): Anchored => {
    const isGuessed = guess.start >= 0 && index === 0;
    const anchoring: Anchoring = isGuessed ? { status: "uncertain", span: guess } : { status: "orphaned" };
    return { annotation, anchoring };
  });
  const article: ArticleDocument = {
    ...made.article,
    annotated: applyDecisions(made.article.annotated, anchored),
    decisions: anchored,
    conflicts,
  };
  const at = (offset: number) => article.document.positionAt(offset);
  const start = before.replace(/[[\]]/g, "").length;
  const range = { start: at(start), end: at(start + selected.replace(/[[\]]/g, "").length) };
  const actions = codeAction(article, { range, context: { only: ["quickfix"] } }, made.context);
  const own = actions.filter(({ command }) =>
    ["lagebild.reanchor", "lagebild.deleteDecision", "lagebild.resolveConflict"].includes(command?.command ?? ""),
  );
  return { article, range, own, titles: own.map(({ title }) => title), context: made.context };
}

/** Runs a quick fix as its command would. */
function run({ article, context }: ReturnType<typeof astray>, arguments_: unknown[] | undefined, action: DecideById["action"]) {
  const [given] = arguments_ as [Omit<DecideById, "action"> & { range: ReturnType<typeof astray>["range"] }];
  return decide(article, { action, ...given } as Parameters<typeof decide>[1], context, STAMP);
}

suite("decisions that lost their place", () => {
  test("an uncertain one is where it is guessed, or goes", () => {
    const found = astray("Heute sprach ||[Kim] kurz.", [decision("Kim Jong Un")]);
    assert.deepEqual(found.titles, ["It is here: “Kim Jong Un”", "Delete the decision about “Kim Jong Un”"]);
    const [here, remove] = found.own;
    const [change] = run(found, here?.command?.arguments, "reanchor");
    assert.deepEqual(
      [change?.before?.id, change?.after?.target?.exact, change?.after?.creator.name, change?.after?.modified],
      ["urn:uuid:Kim Jong Un", "Kim", "Bob", STAMP.now],
    );
    assert.deepEqual(change?.after?.target?.position, { start: 13, end: 16 });
    assert.deepEqual(run(found, remove?.command?.arguments, "delete"), [{ before: found.article.decisions[0]?.annotation }]);
  });

  test("an orphaned one is deleted where it is told, and anchored at what is selected anywhere", () => {
    const at = (text: string) => astray(text, [decision("Putin"), decision("Kim Jong Un")]).titles;
    assert.deepEqual(at("||Heute sprach niemand."), [
      "Delete the decision about “Putin”",
      "Delete the decision about “Kim Jong Un”",
    ]);
    assert.deepEqual(at("Heute sprach |Kim | kurz."), [
      "It is at the selection: “Kim Jong Un”",
      "It is at the selection: “Putin”",
    ]);
    assert.deepEqual(at("Heute| |sprach niemand."), [
      "Delete the decision about “Putin”",
      "Delete the decision about “Kim Jong Un”",
    ]);
  });

  test("the selection is anchored without the blanks around it; nothing is nothing", () => {
    const found = astray("Heute sprach| Kim |kurz.", [decision("Kim Jong Un")]);
    const [change] = run(found, found.own[0]?.command?.arguments, "reanchor");
    assert.deepEqual(change?.after?.target?.position, { start: 13, end: 16 });
    const { article, context } = found;
    const empty = { start: { line: 0, character: 5 }, end: { line: 0, character: 6 } };
    assert.deepEqual(decide(article, { action: "reanchor", id: "urn:uuid:Kim Jong Un", range: empty }, context, STAMP), []);
    assert.deepEqual(decide(article, { action: "delete", id: "urn:uuid:nobody", range: empty }, context, STAMP), []);
  });

  test("a decision goes with all of its versions, and comes back with them", () => {
    const inForce = decision("Kim");
    const other = decision("Kim", { state: "rejected", creator: { type: "Person", name: "Bob" } });
    const found = astray("||Heute sprach niemand.", [inForce], [other]);
    const remove = found.own.find(({ title }) => title.startsWith("Delete"));
    const changes = run(found, remove?.command?.arguments, "delete");
    assert.deepEqual(changes, [{ before: inForce, versions: { before: [other], after: [] } }]);
  });

  test("of two versions one is kept, as it is; not where it is another one meanwhile", () => {
    const inForce = decision("Kim", { modified: "2024-06-20T00:00:00Z" });
    const other = decision("Kim", { state: "rejected", creator: { type: "Person", name: "Bob" } });
    const found = astray("Heute sprach ||[Kim] kurz.", [inForce], [other]);
    assert.deepEqual(found.titles.slice(0, 2), [
      "Keep this version: accepted, person › Kim Jong Un (Ada, 2024-06-20)",
      "Keep this version: rejected, person › Kim Jong Un (Bob, 2024-06-18)",
    ]);
    const [, second] = found.own;
    assert.deepEqual(run(found, second?.command?.arguments, "resolve"), [
      { before: inForce, after: other, versions: { before: [other], after: [] } },
    ]);
    const [given = assert.fail()] = (second?.command?.arguments ?? []) as { at: string }[];
    assert.deepEqual(run(found, [{ ...given, at: "2024-06-21T00:00:00Z" }], "resolve"), []);
  });

  test("speaks German", () => {
    const { titles } = astray("Heute sprach |[Kim]| kurz.", [decision("Kim Jong Un")], [], "de");
    assert.deepEqual(titles, [
      "Sie gehört hierher: „Kim Jong Un“",
      "Die Entscheidung über „Kim Jong Un“ löschen",
      "Sie gehört zur Auswahl: „Kim Jong Un“",
    ]);
  });

  test("are listed with what stood around them", () => {
    const { article, context } = astray("Heute sprach [Kim] kurz. ||", [decision("Kim Jong Un"), decision("Putin")]);
    assert.deepEqual(astrayItems(article, {}, context), [
      {
        id: "urn:uuid:Kim Jong Un",
        text: "Kim Jong Un",
        decided: "accepted, person › Kim Jong Un (Ada, 2024-06-18)",
        around: "Gestern sprach Kim Jong Un lange.",
        range: { start: { line: 0, character: 13 }, end: { line: 0, character: 16 } },
      },
      {
        id: "urn:uuid:Putin",
        text: "Putin",
        decided: "accepted, person › Kim Jong Un (Ada, 2024-06-18)",
        around: "Gestern sprach Putin lange.",
      },
    ]);
  });
});
