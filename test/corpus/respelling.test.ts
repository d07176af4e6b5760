import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { applyEdits } from "jsonc-parser";
import { TextDocument } from "vscode-languageserver-textdocument";
import { anchorAll } from "../../server/annotations/anchor.ts";
import { annotateArticle } from "../../server/annotations/annotate.ts";
import { follow } from "../../server/annotations/follow.ts";
import { readAnnotations, writeAnnotations } from "../../server/annotations/jsonl.ts";
import { type Annotation, placeOf } from "../../server/annotations/model.ts";
import { relinked } from "../../server/annotations/relink.ts";
import { targetsIn } from "../../server/annotations/target.ts";
import { nameOf } from "../../server/core/catalogue.ts";
import { Dossier } from "../../server/corpus/dossier.ts";
import { type ArticleDocument, articleInput } from "../../server/features/article-document.ts";
import { dossierEdit } from "../../server/features/dossier-edit.ts";
import { spellingOf } from "../../server/features/spelling.ts";
import type { ArticleFiles } from "../../server/lsp/files.ts";
import { createRespelling } from "../../server/lsp/respelling.ts";
import { world } from "../support/feature.ts";
import { resources } from "../support/marked.ts";
import { appliedTo } from "../support/workspace-edit.ts";

const FOLDER = "file:///dossier/";
const CLIENT = { documentChanges: true, changeAnnotationSupport: {} };
type Files = ReadonlyMap<string, string>;

const sidecarOf = (uri: string) => uri.replace(".txt", ".annotations.jsonl");
const articlesOf = (files: Files) => [...files.keys()].filter((uri) => uri.endsWith(".txt"));

function read(uri: string, files: Files): ArticleDocument {
  const text = files.get(uri) ?? "";
  const decided = annotateArticle(articleInput(uri, text, ""), files.get(sidecarOf(uri)), resources);
  return { uri, document: TextDocument.create(uri, "article", 0, text), ...decided };
}

/** Files on a disk, and an index of them. `open` stand in an editor. */
function dossierOf(files: Files, open: ReadonlyMap<string, ArticleDocument> = new Map()) {
  const dossier = new Dossier(() => resources);
  for (const uri of articlesOf(files)) dossier.set(read(uri, files));
  for (const article of open.values()) dossier.set(article);
  const bytes = async (uri: string) => {
    const text = files.get(uri);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  const listed = { listSidecars: async () => [...files.keys()].filter((uri) => uri.endsWith(".jsonl")), readIfThere: bytes };
  const context = { ...world("").context, dossier, resources };
  const respell = createRespelling({
    files: listed as unknown as ArticleFiles,
    documents: { keys: () => [], get: () => undefined },
    openArticle: async (uri) => open.get(uri),
    context,
    source: () => ({ resources, settingDate: "" }),
  });
  return async (id: string, form: string, withQuotations: boolean, uri?: string) => {
    const entry = resources.catalogue.entries.get(id)?.entry ?? assert.fail(id);
    const respelled = await respell(spellingOf(form, entry, resources.catalogue), withQuotations, uri);
    const labels = { catalogue: { label: "c" }, decisions: { label: "d" }, articles: { label: "a" } };
    return { ...respelled, edit: dossierEdit({ documentChanges: [] }, respelled.changes, labels, CLIENT) };
  };
}

/** Files after an entity was given another id, in which nothing but that is another. */
function renamed(files: Files, from: string, to: string): Map<string, string> {
  const after = new Map(files);
  for (const [uri, text] of files) {
    if (!uri.endsWith(".jsonl")) continue;
    const changed = applyEdits(
      text,
      relinked(text, (entity) => (entity === from ? to : undefined)),
    );
    assert.equal(
      changed,
      text.replaceAll(`entity/${from}"`, `entity/${to}"`).replaceAll(`"entity":"${from}"`, `"entity":"${to}"`),
    );
    after.set(uri, changed);
  }
  return after;
}

/** Decisions about the first mentions of an article, one about a finding, and lines of others. */
function decided(text: string, count: number): string {
  const { annotated } = annotateArticle(articleInput(`${FOLDER}x.txt`, text, ""), undefined, resources);
  const targetOf = targetsIn(text);
  const at = { creator: { type: "Person" as const, name: "Ada" }, created: "2024-06-18T09:30:00Z" };
  const annotations = annotated.mentions.slice(0, count).map(
    ({ start, end, kind, entity }, index): Annotation => ({
      ...at,
      type: "mention",
      id: `urn:uuid:${index}`,
      state: "accepted",
      target: targetOf({ start, end }),
      body: { kind, ...(entity !== undefined && { entity }) },
    }),
  );
  const middle = Math.floor(text.length / 2);
  const ignored: Annotation = { ...at, type: "ignoredFinding", id: "urn:uuid:i", code: "actor/unknown" };
  const word = /\p{L}+/u.exec(text.slice(middle));
  const span = word && { start: middle + word.index, end: middle + word.index + word[0].length };
  // it must not begin within a word that becomes another one
  const isOfItsOwn = span !== null && annotated.mentions.every(({ start, end }) => span.end <= start || span.start >= end);
  const all = isOfItsOwn ? [...annotations, { ...ignored, target: targetOf(span) }] : annotations;
  return `${writeAnnotations({ annotations: all }, { text, fileName: "x.txt" })}{"note":"fremd"}\n`;
}

/** The same sequences in every run of the suite, others each time where more are asked for. */
const { LAGEBILD_RESPELLING_RUNS: MORE } = process.env;
const RUNS = MORE === undefined ? { numRuns: 60, seed: 1 } : { numRuns: Number(MORE) };

describe("writing an entity in one spelling", () => {
  const files = new Map([
    [`${FOLDER}a.txt`, "Sergei Shoigu kam an. Dann sprach Shoigu.\n"],
    [`${FOLDER}b.txt`, "„Sergei Shoigu“, rief er. Sergej Schoigu schwieg.\n"],
    [`${FOLDER}c.txt`, "Sergei Shoigu kam an.\r\nSergei Shoigu ging.\n"],
  ]);
  files.set(sidecarOf(`${FOLDER}a.txt`), decided(files.get(`${FOLDER}a.txt`) ?? "", 2));
  const id = "sergej-schoigu";

  test("changes articles and decisions; what an editor would change otherwise is left out and named", async () => {
    const { edit, mentions, articles, quoted, leftOut } = await dossierOf(files)(id, "Sergej Schoigu", false);
    const after = appliedTo(files, edit);
    assert.deepEqual([mentions, articles, quoted], [2, 1, 1]);
    assert.deepEqual([...leftOut], [[`${FOLDER}c.txt`, "lineEnds"]]);
    assert.equal(after.get(`${FOLDER}a.txt`), "Sergej Schoigu kam an. Dann sprach Schoigu.\n");
    for (const uri of ["b.txt", "c.txt"]) assert.equal(after.get(FOLDER + uri), files.get(FOLDER + uri));
    const sidecar = after.get(sidecarOf(`${FOLDER}a.txt`)) ?? "";
    assert.match(sidecar, /"exact":"Sergej Schoigu"/);
    const chosen = await dossierOf(files)(id, "Sergej Schoigu", true);
    assert.equal(appliedTo(files, chosen.edit).get(`${FOLDER}b.txt`), "„Sergej Schoigu“, rief er. Sergej Schoigu schwieg.\n");
  });
  test("of a file that was changed since the index has seen it nothing is touched", async () => {
    const uri = `${FOLDER}a.txt`;
    const run = dossierOf(files);
    files.set(uri, `Neu: ${files.get(uri)}`);
    const { edit, leftOut } = await run(id, "Sergej Schoigu", false);
    files.set(uri, (files.get(uri) ?? "").slice("Neu: ".length));
    assert.deepEqual([edit.documentChanges, leftOut.get(uri)], [[], "changed"]);
  });
  test("an open article is changed as it stands in the editor, with decisions where they are there", async () => {
    const uri = `${FOLDER}a.txt`;
    const typed = new Map([...files, [uri, `🙂 Davor. ${files.get(uri)}`]]);
    const [article, text] = [read(uri, typed), typed.get(uri) ?? ""];
    const decisions = follow(read(uri, files).decisions, files.get(uri) ?? "", text);
    const open = { ...article, decisions, document: TextDocument.create(uri, "article", 9, text) };
    const { edit } = await dossierOf(files, new Map([[uri, open]]))(id, "Sergej Schoigu", false, uri);
    assert.deepEqual(
      (edit.documentChanges ?? []).map((one) => "textDocument" in one && [one.textDocument.uri, one.textDocument.version]),
      [
        [uri, 9],
        [sidecarOf(uri), null],
      ],
    );
    const after = appliedTo(typed, edit);
    assert.equal(after.get(uri), "🙂 Davor. Sergej Schoigu kam an. Dann sprach Schoigu.\n");
    expectAnchored(after, uri);
  });

  test("after any sequence, renames among it, decisions stand exactly where they did, and nothing else in the articles is another", async () => {
    const step = fc.record({ of: fc.nat(), form: fc.nat(), quotations: fc.boolean(), renames: fc.boolean() });
    const steps = fc.array(step, { minLength: 1, maxLength: 4 });
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 3 }), steps, async (texts, wanted) => {
        let now = new Map<string, string>();
        texts.forEach(({ text, decisions }, index) => {
          now.set(`${FOLDER}${index}.txt`, text);
          if (decisions > 0) now.set(sidecarOf(`${FOLDER}${index}.txt`), decided(text, decisions));
        });
        for (const { of, form, quotations, renames } of wanted) {
          const [entity, forms] = SPELLINGS[of % SPELLINGS.length] ?? assert.fail();
          if (renames) {
            now = renamed(now, entity, `${entity}-${form % 3}`);
            for (const uri of articlesOf(now)) expectAnchored(now, uri);
            continue;
          }
          const { edit, mentions } = await dossierOf(now)(entity, forms[form % forms.length] ?? "", quotations);
          changed += mentions;
          const after = appliedTo(now, edit);
          for (const uri of articlesOf(now)) {
            assert.equal(without(entity, read(uri, after)), without(entity, read(uri, now)));
            expectAnchored(after, uri);
            const foreign = (files: Files) =>
              files
                .get(sidecarOf(uri))
                ?.split("\n")
                .filter((line) => line.startsWith('{"note"'));
            assert.deepEqual(foreign(after), foreign(now));
          }
          now = after;
        }
      }),
      RUNS,
    );
    assert.ok(changed > 60, `only ${changed} mentions were changed`);
  });
});

const SPELLINGS = (["sergej-schoigu", "kim-jong-un", "wolodymyr-selenskyj", "wladimir-putin", "kn-23"] as const).flatMap((id) => {
  const entry = resources.catalogue.entries.get(id)?.entry;
  return entry === undefined ? [] : [[id, [nameOf(entry, resources.catalogue), ...(entry.aliases ?? [])]] as const];
});

const name = fc.constantFrom(
  ...[
    "Sergei Shoigu",
    "Sergej Schoigu",
    "Schoigus",
    "Shoigu",
    "Sergei Shoigus",
    "Kim Jong-un",
    "Kim Jong Uns",
    "Kim",
    "Kim-Jong-Un-Platz",
  ],
  ...[
    "Wolodymyr Selenskyj",
    "Selenskij",
    "Volodymyr Zelensky",
    "Wladmir Putin",
    "Putins",
    "KN 23",
    "KN-23",
    "Nordkorea",
    "am Mittwoch",
  ],
);
const sentence = fc
  .tuple(
    fc.constantFrom("Gestern traf", "🙂 Dann sah", "„Nein“, sagte", "„Wir kennen", "Und"),
    name,
    name,
    fc.constantFrom(".", " “.", "!", "?"),
  )
  .map(([before, one, other, end]) => `${before} ${one} den Gast und ${other} kam${end}`);
const article = fc.record({
  text: fc
    .tuple(
      fc.array(sentence, { minLength: 1, maxLength: 6 }),
      fc.constantFrom("\n\n", "\r\n\r\n", " "),
      fc.constantFrom("", "date 2023-09-12 Kim Jong-un\n\n"),
    )
    .map(
      ([sentences, between, head]) => (between.includes("\r") ? head.replaceAll("\n", "\r\n") : head) + sentences.join(between),
    ),
  decisions: fc.nat(5),
});

/** The text without the names of an entity, but with how many there are where. */
function without(
  entity: string,
  {
    annotated: {
      article: { text },
      mentions,
    },
  }: ArticleDocument,
): string {
  let [rest, at] = ["", 0];
  for (const mention of mentions.filter((one) => one.entity === entity)) {
    rest += `${text.slice(at, mention.start)}§`;
    at = mention.end;
  }
  return rest + text.slice(at);
}

function expectAnchored(files: Files, uri: string): void {
  const text = files.get(uri) ?? "";
  const { annotations } = readAnnotations(files.get(sidecarOf(uri)) ?? "", text);
  for (const { annotation, anchoring } of anchorAll(annotations, text)) {
    const place = placeOf(anchoring);
    assert.ok(
      anchoring?.status === "exact" && place !== undefined,
      `${uri}: ${annotation.target?.exact} is ${anchoring?.status} ${JSON.stringify([text, annotation.target, anchoring])}`,
    );
    assert.equal(text.slice(place.start, place.end), annotation.target?.exact);
  }
}
