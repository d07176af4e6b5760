import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CodeAction, TextDocumentEdit, TextEdit, type WorkspaceEdit } from "vscode-languageserver-types";
import type { CatalogueFile, Entry } from "../../server/catalogue/types.ts";
import { readCatalogueFile } from "../../server/core/catalogue-file.ts";
import { codeAction } from "../../server/features/code-action.ts";
import type { CatalogueTarget } from "../../server/features/context.ts";
import { findEntities } from "../../server/features/find-entities.ts";
import { linkToEntity } from "../../server/features/link-to-entity.ts";
import { dedent, type Marked, type Options, world } from "../support/feature.ts";

const DAY = " date 2023-09-12 Reise\n\n";
const workspace = (text?: string): CatalogueTarget => ({
  layer: "workspace",
  uri: "file:///dossier/lagebild.catalogue.json",
  ...(text !== undefined && { text }),
});
const user: CatalogueTarget = { layer: "user", uri: "file:///home/mine.json" };

function actions(marked: Marked, options: Options = {}): CodeAction[] {
  const { article, position, context } = world(marked, { targets: [workspace()], ...options });
  return codeAction(article, { range: { start: position, end: position }, context: {} }, context);
}

/** What the file holds after an edit; it must be a catalogue. */
function written(edit: WorkspaceEdit | null | undefined, text = ""): CatalogueFile {
  const after = textAfter(edit, text);
  const read = readCatalogueFile(after);
  assert.ok("file" in read, after);
  return read.file;
}

function textAfter(edit: WorkspaceEdit | null | undefined, text: string): string {
  const change = edit?.documentChanges?.find(TextDocumentEdit.is);
  assert.ok(change, "no edit");
  return TextDocument.applyEdits(TextDocument.create("", "json", 0, text), change.edits.filter(TextEdit.is));
}

/** Titles of the quick fixes that say a text is no name, and what they write. */
function rejections(marked: Marked, options?: Options): string[] {
  return actions(marked, options)
    .filter(({ title }) => /not an actor|neither|kein|weder/.test(title))
    .map(({ title, edit }) => `${title}: ${JSON.stringify(written(edit).notNames)}`);
}

describe("“this is not an actor”", () => {
  test("in the dossier or in the article, whatever it was found by", () => {
    for (const [text, name] of [
      ["Ministerin Zora Qu|entin kam.", "Zora Quentin"],
      ["Ministerin Zora Quentin kam. Quent|ins Rede war kurz.", "Quentin"],
      ["Kim Jo|ng Un kam.", "Kim Jong Un"],
      ["Wladimir Pu|tins Rede war kurz.", "Wladimir Putin"],
      ["Russ|lands Rede war kurz.", "Russland"],
      ["Die rus|sische Rede war kurz.", "russisch"],
      ["Die Mos|kauer Regierung schwieg.", "Moskauer"],
      ["Die Kim|-Rede war kurz. Kim Jong Un schwieg.", "Kim"],
    ] as const)
      assert.deepEqual(
        rejections(DAY + text),
        [
          `“${name}” is not an actor in this dossier: [{"text":"${name}"}]`,
          `“${name}” is not an actor in this article: [{"text":"${name}","in":"article.txt"}]`,
        ],
        text,
      );
  });
  test("a mere place is neither", () => {
    assert.deepEqual(rejections(`${DAY}Er fuhr nach Mos|kau.`), [
      '“Moskau” is neither an actor nor a place in this dossier: [{"text":"Moskau"}]',
      '“Moskau” is neither an actor nor a place in this article: [{"text":"Moskau","in":"article.txt"}]',
    ]);
  });
  test("what is written has the effect that is said", () => {
    for (const text of ["Kim Jong Un kam. Kim Jong U|ns Rede.", "Ministerin Zora Qu|entin kam.", "Die rus|sische Rede."])
      for (const { title, edit } of actions(DAY + text).filter(({ title }) => title.includes("not an actor"))) {
        const layers = [{ name: "workspace", uri: workspace().uri, file: written(edit) }] as const;
        const { article, context } = world(DAY + text, { layers });
        const left = article.annotated.mentions.filter(({ kind }) => kind !== "date").map((mention) => mention.text);
        assert.deepEqual(left, [], `${title}: ${left}`);
        assert.ok(context.resources.rejections.inArticle(article.uri));
      }
  });
  test("in German, and into the user's catalogue where there is no other", () => {
    assert.deepEqual(rejections(`${DAY}Kim Jo|ng Un kam.`, { locale: "de", targets: [user] }), [
      '„Kim Jong Un“ ist in allen Dossiers kein Akteur: [{"text":"Kim Jong Un"}]',
    ]);
    assert.match(
      rejections(`${DAY}Kim Jo|ng Un kam.`, { locale: "de" }).join(),
      /in diesem Dossier kein .*in diesem Artikel kein /,
    );
  });
  test("a path below the folder of the catalogue, not one outside", () => {
    const marked = { "a/ä 1.txt": `${DAY}Kim Jo|ng Un kam.` };
    assert.match(rejections(marked).join(), /"in":"a\/ä 1.txt"/);
    assert.equal(rejections(marked, { targets: [{ ...workspace(), uri: "file:///other/x.json" }] }).length, 1);
  });
  test("not for weapons and dates, nor without a catalogue", () => {
    assert.deepEqual(actions(`${DAY}Eine Rak|ete flog.`), []);
    assert.deepEqual(actions(`${DAY}Am 3. M|ai 2023 war es ruhig.`), []);
    assert.deepEqual(actions(`${DAY}Kim Jo|ng Un kam.`, { targets: [] }), []);
  });
  test("into a file that is there: at the end of its list, or as a list of its own", () => {
    const reject = (text: string) => {
      const [first] = actions(`${DAY}Kim Jo|ng Un kam.`, { targets: [workspace(text)], entityPicker: true }).filter(
        ({ edit }) => edit,
      );
      return first && textAfter(first.edit, text);
    };
    assert.equal(
      reject('{\n  "entries": []\n}\n'),
      dedent(`
        {
          "entries": [],
          "notNames": [
            {
              "text": "Kim Jong Un"
            }
          ]
        }

      `),
    );
    assert.equal(
      reject('{ "entries": [], "notNames": [{ "text": "Pluto" }] }'),
      '{ "entries": [], "notNames": [{ "text": "Pluto" }, {"text":"Kim Jong Un"}] }',
    );
    for (const text of ["", "\n", "{}", '{ "$schema": "x" }', '{\n  "$schema": "x"\n}', '{ "entries": [], "notNames": [] }'])
      assert.match(
        JSON.stringify(JSON.parse(reject(text) ?? "")),
        /"entries":\[\],"notNames":\[\{"text":"Kim Jong Un"\}\]/,
        text,
      );
    for (const text of ["{", "[]", '{ "entries": [], "notNames": {} }']) assert.equal(reject(text), undefined, text);
  });
});

const links = (marked: Marked, options?: Options) => actions(marked, options).filter(({ title }) => title.startsWith("Link"));
/** Titles of the plain links. */
const linked = (marked: Marked, options?: Options) =>
  links(marked, options).map(({ title }) => title.replace(" in the workspace catalogue", ""));

describe("links without the client's command", () => {
  test("the first three candidates of an ambiguous name, an unknown one and a wrong one", () => {
    assert.deepEqual(linked(`${DAY}Kim Il Sung und Kim Jong Il. Ki|m kam.`), [
      "Link “Kim” to Kim Jong Il",
      "Link “Kim” to Kim Il Sung",
      "Link “Kim” to Kim Jong Un",
    ]);
    assert.deepEqual(linked(`${DAY}Präsident Wladmir Pu|tin kam.`).slice(0, 1), ["Link “Wladmir Putin” to Wladimir Putin"]);
    assert.equal(linked(`${DAY}Präsident Wladmir Pu|tin kam.`).length, 3);
    assert.equal(linked(`${DAY}Kim Jong Un war da. Ki|m kam.`).length, 3);
  });
  test("none for a full name that is nobody else's, an adjective, a capital as a place", () => {
    for (const text of ["Kim Jo|ng Un kam.", "Die rus|sische Rede.", "Er fuhr nach Mos|kau."])
      assert.deepEqual(linked(DAY + text), [], text);
  });
});

describe("links by the client's command", () => {
  test("one quick fix that runs it; beside it the plain link to whom it is nearly called", () => {
    const [link, ...others] = links(`${DAY}Kim Jong Un kam.\nKi|ms Rede.`, { entityPicker: true });
    assert.equal(others.length, 0);
    assert.deepEqual(link, {
      title: "Link “Kim” to …",
      kind: "quickfix",
      command: {
        title: "Link “Kim” to …",
        command: "lagebild.linkToEntity",
        arguments: ["file:///dossier/article.txt", { line: 3, character: 0 }],
      },
    });
    const titles = links(`${DAY}Präsident Wladmir Pu|tin kam.`, { entityPicker: true }).map(({ title }) => title);
    assert.deepEqual(titles, ["Link “Wladmir Putin” to Wladimir Putin in the workspace catalogue", "Link “Wladmir Putin” to …"]);
  });
});

const choices = (marked: Marked, query?: string, options?: Options) => {
  const { article, position, context } = world(marked, options);
  return findEntities(article, { position, ...(query !== undefined && { query }) }, context) ?? [];
};

describe("entities to choose from", () => {
  test("first those it may be, then those called so, then those the dossier names", () => {
    const found = choices({
      "a.txt": `${DAY}Kim Il Sung und Kim Jong Il. Ki|m kam.`,
      "b.txt": "Emmanuel Macron und Olaf Scholz. Noch einmal Macron.",
    });
    assert.deepEqual(
      found.slice(0, 3).map(({ name }) => name),
      ["Kim Jong Il", "Kim Il Sung", "Kim Jong Un"],
    );
    assert.deepEqual(
      found.slice(-2).map(({ id }) => id),
      ["emmanuel-macron", "olaf-scholz"],
    );
    assert.ok(found.length <= 50);
  });
  test("of those the dossier names, the kind of the mention comes first", () => {
    const found = choices({
      "a.txt": `${DAY}Ministerin Zora Qu|entin kam.`,
      "b.txt": "Frankreich, Frankreich und Frankreich; Emmanuel Macron.",
    });
    const ids = found.map(({ id }) => id).filter((id) => id === "emmanuel-macron" || id === "frankreich");
    assert.deepEqual(ids, ["emmanuel-macron", "frankreich"]);
  });
  test("of those called almost so as well: no organisation before the states", () => {
    const found = choices({ "a.txt": `${DAY}Die Vereinigten Sta|aten kamen.`, "b.txt": "Frankreich und die Arabische Liga." });
    const kinds = found.map(({ kind }) => kind);
    assert.ok(kinds.includes("state") && kinds.includes("organisation"));
    assert.ok(kinds.lastIndexOf("state") < kinds.indexOf("organisation"), kinds.join());
  });
  test("each with its kind and the office on the article's date", () => {
    const unknown = `${DAY}Ministerin Zora Qu|entin kam.`;
    assert.deepEqual(choices(unknown, "olaf sch"), [
      { id: "olaf-scholz", name: "Olaf Scholz", kind: "person", detail: "person · chancellor · Deutschland" },
    ]);
    const german = choices(unknown.replace("2023", "2005"), "olaf sch", { locale: "de" });
    assert.deepEqual(
      german.map(({ detail }) => detail),
      ["Person · Deutschland"],
    );
    assert.deepEqual(choices(unknown, "nordkorea")[0]?.detail, "state");
  });
  test("found by the beginning of any word, any alias, with a slip, without accents", () => {
    for (const [query, id] of [
      ["scholz", "olaf-scholz"],
      ["DVRK", "nordkorea"],
      ["kim jong-u", "kim-jong-un"],
      ["ERDOGAN", "recep-tayyip-erdogan"],
      ["sicherheitsr", "un-sicherheitsrat"],
      ["selenskj", "wolodymyr-selenskyj"],
      ["angela merkl", "angela-merkel"],
    ] as const)
      assert.ok(
        choices(`${DAY}Ministerin Zora Qu|entin kam.`, query)
          .slice(0, 5)
          .some((one) => one.id === id),
        `${query}: ${choices(`${DAY}Ministerin Zora Qu|entin kam.`, query)
          .slice(0, 5)
          .map((one) => one.id)}`,
      );
    assert.deepEqual(choices(`${DAY}Ministerin Zora Qu|entin kam.`, "xqzw"), []);
  });
  test("not the one that it is already; none where there is no name", () => {
    assert.ok(!choices(`${DAY}Kim Jong Un war da. Ki|m kam.`).some(({ id }) => id === "kim-jong-un"));
    for (const text of ["Es war ru|hig.", "Eine Rak|ete flog.", "Die rus|sische Rede.", "Er fuhr nach Mos|kau."]) {
      const { article, position, context } = world(DAY + text);
      assert.equal(findEntities(article, { position, query: "kim" }, context), null, text);
    }
  });

  test("of one weapon: what is called almost so, then others of its class, first those that the dossier names", () => {
    const { article, position, context } = world({
      "a.txt": "Der Kampfpanzer Leopard| 2 und eine KN-23.",
      "b.txt": "Eine KN-23 und eine weitere KN-23, dazu ATACMS. Ein Kampfpanzer T-90.",
    });
    const found = findEntities(article, { position, here: true }, context) ?? [];
    assert.deepEqual(
      found.slice(0, 2).map(({ id }) => id),
      ["leopard-1", "t-90"],
    );
    assert.ok(found.slice(0, 10).every(({ detail }) => detail.startsWith("weapon · main battle tank")));
    assert.ok(found.every(({ kind }) => kind === "weapon"));
    assert.equal(findEntities(article, { position }, context), null);
  });
});

describe("whom a class of weapons may mean", () => {
  test("first those of the class, however often others are named", () => {
    const { article, position, context } = world({
      "a.txt": "Die Rak|eten flogen. Eine KN-23.",
      "b.txt": "Eine Panzerhaubitze 2000 und noch eine Panzerhaubitze 2000.",
    });
    const found = (findEntities(article, { position, here: true }, context) ?? []).map(({ id }) => id);
    assert.equal(found[0], "kn-23");
    assert.ok(!found.includes("panzerhaubitze-2000"), "there are missiles enough");
  });
});

describe("the edit of a link", () => {
  const link = (marked: Marked, id: string, options: Options = {}) => {
    const { article, position, context } = world(marked, { targets: [workspace()], ...options });
    return linkToEntity(article, { position, id }, context);
  };
  /** Whom the name at the cursor means when the edit has been made. */
  const meant = (marked: Marked, id: string, options: Options = {}) => {
    const text = options.targets?.[0]?.text;
    const file = written(link(marked, id, options), text);
    const after = world(marked, { layers: [...(options.layers ?? []), { name: "workspace", uri: workspace().uri, file }] });
    const offset = after.article.document.offsetAt(after.position);
    const mention = after.article.annotated.mentions.find(({ start, end }) => start <= offset && end >= offset);
    return mention?.entity ?? mention?.candidates;
  };

  test("of an unknown name, an ambiguous one and a wrong one", () => {
    assert.equal(meant(`${DAY}Ministerin Zora Qu|entin kam.`, "olaf-scholz"), "olaf-scholz");
    assert.equal(meant(`${DAY}Ministerin Zora Quentin kam. Quen|tin blieb.`, "olaf-scholz"), "olaf-scholz");
    assert.equal(meant(`${DAY}Kim Il Sung und Kim Jong Il. Ki|m kam.`, "kim-jong-un"), "kim-jong-un");
    assert.equal(meant(`${DAY}Kim Jong Un war da. Ki|m kam.`, "kim-il-sung"), "kim-il-sung");
    assert.equal(meant(`${DAY}Kim Jo|ng Un war da.`, "kim-il-sung"), "kim-il-sung");
    assert.equal(meant(`${DAY}Der Krem|l schwieg.`, "kim-il-sung"), "kim-il-sung");
  });
  test("of two namesakes of the built-in catalogue: the one that is copied goes before the other", () => {
    const [a, b]: Entry[] = ["a", "b"].map((id) => ({ id, kind: "person", name: "Zora Quentin" }));
    assert.ok(a && b);
    const layers = [{ name: "user", uri: "file:///home/mine.json", file: { entries: [a, b] } }] as const;
    assert.equal(meant(`${DAY}Zora Quen|tin kam.`, "b", { layers }), "b");
  });
  test("takes the name from others of the same file that have it as an alias", () => {
    const entries: Entry[] = [
      { id: "a", kind: "person", name: "A", aliases: ["Zora Quentin", "Zora-Quentin", "Z. Q."] },
      { id: "b", kind: "person", name: "B" },
    ];
    const text = `${JSON.stringify({ entries }, null, 2)}\n`;
    const options = {
      layers: [{ name: "workspace", uri: workspace().uri, file: { entries } }],
      targets: [workspace(text)],
    } as const;
    assert.deepEqual(written(link(`${DAY}Zora Quen|tin kam.`, "b", options), text).entries, [
      { ...entries[0], aliases: ["Z. Q."] },
      { ...entries[1], aliases: ["Zora Quentin"], parts: ["Quentin"] },
    ]);
    assert.equal(link(`${DAY}Zora Quen|tin kam.`, "a", options), null, "it means that already");
  });
  test("none without a name, an entity or a file", () => {
    assert.equal(link(`${DAY}Es war ru|hig.`, "kim-jong-un"), null);
    assert.equal(link(`${DAY}Ki|m Jong Un.`, "nobody"), null);
    assert.equal(link(`${DAY}Ki|m Jong Un.`, "kim-il-sung", { targets: [] }), null);
    assert.equal(link(`${DAY}Ki|m Jong Un.`, "kim-il-sung", { targets: [workspace("[")] }), null);
  });
});
