import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Diagnostic, DiagnosticSeverity, type MarkupContent, TextDocumentEdit } from "vscode-languageserver-types";
import type { Annotation, MentionAnnotation } from "../../server/annotations/model.ts";
import { sidecarCodeAction } from "../../server/features/sidecar-code-action.ts";
import { sidecarDefinition } from "../../server/features/sidecar-definition.ts";
import { sidecarDiagnostics } from "../../server/features/sidecar-diagnostics.ts";
import { sidecarDocument } from "../../server/features/sidecar-document.ts";
import { sidecarHover } from "../../server/features/sidecar-hover.ts";
import { sidecarSymbol } from "../../server/features/sidecar-symbol.ts";
import { decisionAbout, sidecarText } from "../support/decisions.ts";
import { world } from "../support/feature.ts";

const ARTICLE = "date 2024-06-18 Besuch\n\nAm Montag traf Kim Jong Un in Pjöngjang 🚀 ein, Putin kam *später* nach.\n";
const FOLDER = "file:///dossier/";

const about = (exact: string, given: Partial<MentionAnnotation> = {}) => decisionAbout(ARTICLE, exact, given);
const linesOf = (...annotations: readonly Annotation[]) => sidecarText(ARTICLE, annotations);

/** A file of decisions beside an article, as the editor shows it. */
function opened(text: string, { article = ARTICLE as string | null, locale = "en" } = {}) {
  const { context } = world("Text.", { locale });
  const of = article === null ? undefined : TextDocument.create(`${FOLDER}a.txt`, "article", 1, article);
  const sidecar = sidecarDocument(
    TextDocument.create(`${FOLDER}a.annotations.jsonl`, "jsonl", 7, text),
    of && { uri: of.uri, document: of, decisions: [] },
  );
  const at = (line: number) => ({ position: { line, character: 3 } });
  return {
    sidecar,
    context,
    hover: (line: number) =>
      (sidecarHover(sidecar, at(line), context)?.contents as MarkupContent | undefined)?.value.split("  \n"),
    leadsTo: (line: number) => sidecarDefinition(sidecar, at(line), context).map(({ targetRange }) => of?.getText(targetRange)),
    symbols: () => sidecarSymbol(sidecar, {}, context).map(({ name }) => name),
    problems: () => sidecarDiagnostics(sidecar, context).map(shown),
    fixes: (line: number) =>
      sidecarCodeAction(sidecar, { range: { start: at(line).position, end: at(line).position }, context: {} }, context),
  };
}

const shown = ({ range, code, severity, message }: Diagnostic) =>
  `${range.start.line + 1} ${Object.keys(DiagnosticSeverity).find((key) => DiagnosticSeverity[key as "Error"] === severity)} ${code}: ${message}`;

const MONTAG = about("Montag", {
  state: "corrected",
  body: { kind: "date", timex: { type: "DATE", value: "2024-06-17" } },
  was: { kind: "date", timex: { type: "DATE", value: "2024-06-10" }, exact: "Montag" },
  note: "steht so bei *dpa*",
});
const KIM = about("Kim Jong Un");
const SPAETER = about("*später*", { state: "rejected", body: { kind: "date", timex: { type: "DATE", value: "FUTURE_REF" } } });
const IGNORED: Annotation = {
  type: "ignoredFinding",
  id: "urn:uuid:ignored",
  code: "date/missing",
  creator: { type: "Person", name: "Ada" },
  created: "2024-06-18T09:30:00Z",
};

suite("a file of decisions", () => {
  test("says what a line is about, in words", () => {
    const { hover } = opened(linesOf(IGNORED, MONTAG, KIM, SPAETER));
    assert.deepEqual(hover(0), ["**date/missing**", "✓ ignored · Ada, 2024-06-18", "↳ in the whole article"]);
    assert.deepEqual(hover(1), [
      "**Montag** · date › Monday, 17 June 2024",
      "… date 2024-06-18 Besuch Am **Montag** traf Kim Jong Un in Pjöngjang 🚀 ein, Pu …",
      "instead of “Montag”, date › Monday, 10 June 2024",
      "✓ corrected · Ada, 2024-06-18",
      "↳ where it was, line 3",
      "Note: steht so bei \\*dpa\\*",
    ]);
    assert.match(hover(2)?.[0] ?? "", /^\*\*Kim Jong Un\*\* · person › Kim Jong Un$/);
    assert.match(hover(3)?.[0] ?? "", /^\*\*\\\*später\\\*\*\* · date › FUTURE\\_REF$/);
    assert.equal(hover(4), undefined);
  });

  test("speaks German", () => {
    const { hover, symbols } = opened(linesOf(KIM), { locale: "de" });
    assert.deepEqual(hover(0)?.slice(2), ["✓ angenommen · Ada, 2024-06-18", "↳ steht, wo sie stand, Zeile 3"]);
    assert.deepEqual(symbols(), ["„Kim Jong Un“ · angenommen · Ada"]);
  });

  test("leads to the words in the article, and nowhere where they are gone", () => {
    assert.deepEqual(opened(linesOf(MONTAG, KIM)).leadsTo(1), ["Kim Jong Un"]);
    const gone = opened(linesOf(MONTAG, KIM), { article: "Am Dienstag war nichts." });
    assert.deepEqual(gone.leadsTo(1), []);
    assert.deepEqual(gone.hover(1)?.slice(-1), ["↳ the article no longer has its words; it does not count"]);
    assert.deepEqual(opened(linesOf(IGNORED)).leadsTo(0), [""]);
  });

  test("takes the place that was followed in the open article", () => {
    const { sidecar, context } = opened(linesOf(KIM));
    const article = TextDocument.create(`${FOLDER}a.txt`, "article", 2, ARTICLE.replace("Kim Jong Un", "Kim J. Un"));
    const start = ARTICLE.indexOf("Kim");
    const followed = sidecarDocument(sidecar.document, {
      uri: article.uri,
      document: article,
      decisions: [{ annotation: KIM, anchoring: { status: "uncertain", span: { start, end: start + 9 } } }],
    });
    assert.deepEqual(sidecarDiagnostics(followed, context).map(shown), [
      "1 Information annotation/uncertain: Place uncertain, perhaps line 3; it does not count until somebody says where it is",
    ]);
    const [link] = sidecarDefinition(followed, { position: { line: 0, character: 0 } }, context);
    assert.equal(article.getText(link?.targetRange), "Kim J. Un");
  });

  test("lists its decisions", () => {
    assert.deepEqual(opened(linesOf(IGNORED, MONTAG, KIM)).symbols(), [
      "date/missing · ignored · Ada",
      "“Montag” · corrected · Ada",
      "“Kim Jong Un” · accepted · Ada",
    ]);
  });

  test("without an article says so, and says what it can", () => {
    const { hover, problems, leadsTo } = opened(linesOf(KIM), { article: null });
    assert.deepEqual(problems(), ["1 Information annotation/no-article: There is no article beside this file"]);
    assert.deepEqual([hover(0)?.at(-1), leadsTo(0)], ["↳ there is no article beside this file", []]);
    assert.deepEqual(opened("", { article: null }).problems(), []);
  });

  test("says what is wrong, line by line, after a byte order mark and with carriage returns, too", () => {
    const foreign = '{"type":"Annotation","body":"x","target":"y"}';
    const text = `\uFEFF${linesOf(KIM)}<<<<<<< HEAD\nhalf a {"li\n\n${foreign}\n${linesOf(about("Putin", { body: { kind: "person", entity: "niemand" } }))}{"cut`;
    for (const file of [text, text.replaceAll("\n", "\r\n")]) {
      const { problems, symbols, hover } = opened(file);
      const found = problems();
      assert.deepEqual(
        found.map((one) => one.slice(0, one.indexOf(":"))),
        [
          "2 Warning annotation/conflict-marker",
          "3 Warning annotation/unreadable",
          "5 Hint annotation/foreign",
          "6 Hint annotation/unknown-entity",
          "7 Warning annotation/unreadable",
        ],
      );
      assert.match(found[3] ?? "", /No catalogue has “niemand”/);
      assert.deepEqual(symbols(), ["“Kim Jong Un” · accepted · Ada", "“Putin” · accepted · Ada"]);
      assert.match(hover(5)?.[0] ?? "", /Putin/);
    }
  });

  test("a damaged file of many lines is not told line by line for ever", () => {
    const { problems } = opened("x\n".repeat(5000));
    assert.equal(problems().length, 100);
    assert.match(problems().at(-1) ?? "", /4900/);
  });

  test("of two versions each can be kept, by taking the others' lines away", () => {
    const later = { ...KIM, state: "rejected", modified: "2024-06-20T00:00:00Z" } as const;
    const text = `<<<<<<< HEAD\n${linesOf(KIM)}=======\n${linesOf(later)}>>>>>>> ada\n${linesOf(about("Putin"))}`;
    const { sidecar, problems, fixes, hover } = opened(text);
    assert.deepEqual(
      problems().filter((one) => one.includes("annotation/conflict:")),
      [
        "2 Warning annotation/conflict: Another version counts: rejected, person › Kim Jong Un (Ada, 2024-06-20)",
        "4 Information annotation/conflict: There is another version of this decision in the file; this one was changed last and counts",
      ],
    );
    assert.match(hover(1)?.at(-1) ?? "", /^another version counts: rejected/);
    const after = (line: number, title: string) => {
      const action = fixes(line).find((one) => one.title === title) ?? assert.fail(title);
      assert.equal(action.diagnostics?.length, title === "Keep this version" ? 1 : 3);
      const [change] = (action.edit?.documentChanges ?? []).filter(TextDocumentEdit.is);
      assert.equal(change?.textDocument.version, 7);
      const edits = change?.edits.flatMap((edit) => ("newText" in edit ? [edit] : [])) ?? [];
      return TextDocument.applyEdits(sidecar.document, edits);
    };
    assert.equal(after(1, "Keep this version"), text.replace(linesOf(later), ""));
    assert.equal(after(3, "Keep this version"), text.replace(linesOf(KIM), ""));
    assert.equal(after(0, "Delete the conflict markers"), linesOf(KIM) + linesOf(later) + linesOf(about("Putin")));
    assert.deepEqual(fixes(5), []);
    assert.deepEqual(
      opened(after(1, "Keep this version"))
        .problems()
        .filter((one) => one.includes("conflict:")),
      [],
    );
  });
});
