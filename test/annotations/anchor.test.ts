import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { anchorAll } from "../../server/annotations/anchor.ts";
import { follow } from "../../server/annotations/follow.ts";
import { readAnnotations, writeAnnotations } from "../../server/annotations/jsonl.ts";
import type { Anchored } from "../../server/annotations/model.ts";
import { annotate, annotationsAt } from "./annotated.ts";
import { mention } from "./sample.ts";

/** The text with what is anchored marked: `[…]`, `[moved:…]`, `[uncertain:…]`; orphaned ones by their words at the end. */
function show(text: string, anchored: readonly Anchored[]): string {
  let shown = text;
  const placed = anchored.flatMap(({ anchoring }) =>
    anchoring !== undefined && anchoring.status !== "orphaned" ? [anchoring] : [],
  );
  for (const { span, status } of placed.sort((a, b) => b.span.start - a.span.start)) {
    const mark = status === "exact" ? "" : `${status}:`;
    shown = `${shown.slice(0, span.start)}[${mark}${shown.slice(span.start, span.end)}]${shown.slice(span.end)}`;
  }
  const orphans = anchored.filter(({ anchoring }) => anchoring?.status === "orphaned");
  return shown + orphans.map(({ annotation }) => ` | ${annotation.target?.exact}`).join("");
}

/** Annotated as marked, then the text becomes another one: what is found where. */
function check(marked: string, now: string): void {
  const text = now.replaceAll(/\[(?:\w+:)?([^\]]*)\]/g, "$1").replace(/ \|.*$/s, "");
  const { annotations } = annotate(marked);
  assert.equal(show(text, anchorAll(annotations, text)), now);
}

describe("an annotation is found", () => {
  const AROUND = "Der Gast sprach lange über das Wetter, bevor [Kim] in den Saal kam und sich zu den anderen setzte.";
  test("where it stood", () => check(AROUND, AROUND));
  test("after something was put before it, however wide its characters", () =>
    check(AROUND, `😀 Vorweg: ${AROUND.replace("[", "[moved:")}`));
  test("after its left side was rewritten near by", () =>
    check(
      AROUND,
      "Der Gast sprach lange über das Wetter, ehe endlich [moved:Kim] in den Saal kam und sich zu den anderen setzte.",
    ));
  test("with other line ends, spaces and accents inside", () =>
    check(
      "Gestern kam überraschend [Jörg Übermüller] in die Stadt und sprach mit den Leuten.",
      "Gestern kam\r\nüberraschend [moved:Jo\u0308rg\u00a0\nU\u0308bermüller] in die Stadt und sprach mit den Leuten.",
    ));
  test("with soft hyphens in it", () =>
    check(
      "Sie zeigten die [Kurzstreckenraketen] auf dem Platz vor dem Palast.",
      "Sie zeigten die [Kurz\u00adstrecken\u00adraketen] auf dem Platz vor dem Palast.",
    ));
  test("in a paragraph that went elsewhere", () =>
    check(
      "Erster Absatz über dies.\n\n[Kim] kam am Abend an und fuhr sofort weiter.\n\nDritter Absatz über das und noch mehr.",
      "Erster Absatz über dies.\n\nDritter Absatz über das und noch mehr.\n\n[moved:Kim] kam am Abend an und fuhr sofort weiter.",
    ));
});

describe("an annotation is not taken for found", () => {
  test("when its words were changed: what stands in its place is the guess", () =>
    check(
      "Die Delegation unter Leitung von [Shin Wok-sik] traf am Abend in Seoul ein und fuhr weiter.",
      "Die Delegation unter Leitung von [uncertain:Shin Won-sik] traf am Abend in Seoul ein und fuhr weiter.",
    ));
  test("when it has become part of a longer word", () =>
    check(
      "Die Delegation unter Leitung von [Kim] traf am Abend in Seoul ein und fuhr weiter.",
      "Die Delegation unter Leitung von [uncertain:Kim]s Bruder traf am Abend in Seoul ein und fuhr weiter.",
    ));
  test("when it was cut out", () =>
    check(
      "Die Delegation unter Leitung von [Shin Won-sik] traf am Abend in Seoul ein und fuhr weiter.",
      "Die Delegation unter Leitung von traf am Abend in Seoul ein und fuhr weiter. | Shin Won-sik",
    ));
  test("when something was put into it that ends as it begins", () =>
    check(
      "Am Abend sprach der Machthaber [Kim Jong Un] in der Hauptstadt vor vielen Leuten.",
      "Am Abend sprach der Machthaber Kim mit Putin, zu dem er reiste, ehe [uncertain:Kim Jong Un] in der Hauptstadt vor vielen Leuten.",
    ));
  test("in the like of its sentence, when its own is gone", () =>
    check(
      "Der Machthaber Kim Jong Un lobte am Mittwoch die Freundschaft mit Moskau sehr.\nDer Machthaber [Kim Jong Un] lobte am Mittwoch die Freundschaft mit Peking sehr.",
      "Der Machthaber [uncertain:Kim Jong Un] lobte am Mittwoch die Freundschaft mit Moskau sehr.\nSonst nichts.",
    ));
  test("when its sentence stands there twice", () =>
    check(
      "Es war Montag. Der Machthaber [Kim Jong Un] lobte die Freundschaft.",
      "Ach! Es war Montag. Der Machthaber [uncertain:Kim Jong Un] lobte die Freundschaft. Es war Montag. Der Machthaber Kim Jong Un lobte die Freundschaft.",
    ));
  test("in the first line, when what told it from another has gone elsewhere with it", () =>
    check(
      "06:10 Uhr: Der Sprecher der Regierung in [Seoul] machte dazu keine Angaben.\n\nDie Börse schloss im Minus.\n\n06:40 Uhr: Der Sprecher der Regierung in Seoul machte dazu keine Angaben.\n",
      "06:40 Uhr: Der Sprecher der Regierung in [uncertain:Seoul] machte dazu keine Angaben.\n\nDie Börse schloss im Minus.\n\n06:10 Uhr: Der Sprecher der Regierung in Seoul machte dazu keine Angaben.\n",
    ));
  test("in the like of its line that began the text, when that is another paragraph now", () =>
    check(
      "Uhr: Der Sprecher der Regierung in Seoul machte dazu keine Angaben.\n\nDie Börse schloss.\n\n06:40 Uhr: Der Sprecher der Regierung in [Seoul] machte dazu keine Angaben.\n",
      "Die Börse schloss.\n\nUhr: Der Sprecher der Regierung in [uncertain:Seoul] machte dazu keine Angaben.\n",
    ));
  test("where the text begins as its context does, when its own is gone", () => {
    const again = "Am Abend kam der Gast mit Kim in die Stadt. ";
    const marked = (mark: string) => again.replace("Kim", `[${mark}Kim]`);
    // the guess is where the sentence before it is whole
    const now = `am der Gast mit Kim in die Stadt. ${again}${marked("uncertain:")}${again.repeat(7)}`;
    check(`${again}${marked("")}${again.repeat(8)}`, now);
  });
  test("beside the one half of its context, when the other stands with the words elsewhere", () =>
    check(
      "06:25 Uhr: Seoul meldet nach Angaben aus Japan einen Start.\n\n06:40 Uhr: [Seoul] meldet nach Angaben der Armee einen Start.\n",
      "06:40 Uhr: Seoul\nmeldet nach Angaben aus Japan einen Start.\n\n06:25 Uhr: [uncertain:Seoul]\nmeldet nach Angaben der Armee einen Start.\n",
    ));
  test("where two paragraphs have come together to what told its place", () =>
    check(
      "Am Abend lobte der Gast aus Moskau Kim sehr.\nAm Abend lobte der Gast aus Moskau [Kim] sehr. Danach sprach der Minister aus Minsk lange.\n\nDanach sprach der Minister aus Minsk lange.\n",
      "Danach nichts.\nAm Abend lobte der Gast aus Moskau [uncertain:Kim] sehr.\n\nDanach sprach der Minister aus Minsk lange.\n",
    ));
  test("at the text's start, where paragraphs have come together to all that was around it", () =>
    check(
      "Am Abend kam [Kim] mit dem Zug an. Xi kam nicht.\nAm Abend kam Kim mit dem Zug an.\nPutin blieb.\nXi kam nicht.\n",
      "Am Abend kam [uncertain:Kim] mit dem Zug an.\nXi kam nicht.\nAm Abend kam er nicht.\n",
    ));
  test("in the like of the first line, when wide characters went with its own: the file counts code points", () => {
    const line = "Uhr: Der Sprecher der Regierung in Seoul machte dazu keine Angaben.\n\n";
    const { text, annotations } = annotate(`😀😀 06:10 ${line.replace("Seoul", "[Seoul]")}06:40 ${line}`);
    const file = writeAnnotations({ annotations }, { text, fileName: "a.txt" });
    const again = readAnnotations(file, `06:40 ${line}`).annotations;
    assert.equal(show(line, anchorAll(again, line)), line.replace("Seoul", "[uncertain:Seoul]"));
  });
  test("anywhere in another text", () =>
    check("Es war Montag, als [Kim] kam und blieb und ging.", "Ein ganz anderer Text. | Kim"));
});

describe("typing", () => {
  const { text, annotations } = annotate("Gestern traf [Kim Jong Un] den Gast. Danach sprach [Putin] lange.");
  const typed = (...texts: string[]) => {
    let [before, anchored] = [text, anchorAll(annotations, text)];
    for (const next of texts) [before, anchored] = [next, follow(anchored, before, next)];
    return show(before, anchored);
  };
  test("before, between and after annotations moves them", () =>
    assert.equal(
      typed(text.replace("den", "abends den")),
      "Gestern traf [Kim Jong Un] abends den Gast. Danach sprach [moved:Putin] lange.",
    ));
  test("inside one makes it uncertain, taking it back makes it what it was", () => {
    const inside = text.replace("Jong", "Jnog");
    assert.equal(typed(inside), "Gestern traf [uncertain:Kim Jnog Un] den Gast. Danach sprach [Putin] lange.");
    assert.equal(typed(inside, text), "Gestern traf [Kim Jong Un] den Gast. Danach sprach [Putin] lange.");
  });
  test("a line break inside one changes nothing", () =>
    assert.equal(
      typed(text.replace("Kim Jong", "Kim\r\nJong")),
      "Gestern traf [Kim\r\nJong Un] den Gast. Danach sprach [moved:Putin] lange.",
    ));
  test("on at its end makes it another word", () =>
    assert.equal(
      typed(text.replace("Putin", "Putins")),
      "Gestern traf [Kim Jong Un] den Gast. Danach sprach [uncertain:Putin]s lange.",
    ));
  test("the same name before it leaves it where it was", () => {
    const steps = ["P", "Pu", "Put", "Puti", "Putin", "Putin "].map((more) => text.replace("Putin", `${more}Putin`));
    assert.match(typed(...steps), /sprach Putin \[moved:Putin\] lange/);
  });
  test("cutting one of two like words leaves open which", () => {
    const twice = annotate("Es kamen [Kim], [Kim] und Xi.");
    const left = twice.text.replace("Kim, Kim", "Kim");
    const followed = follow(anchorAll(twice.annotations, twice.text), twice.text, left);
    assert.deepEqual(
      followed.map(({ anchoring }) => anchoring?.status),
      ["uncertain", "uncertain"],
    );
  });
  test("cutting a sentence orphans what is in it, undoing gives it back", () => {
    const cut = text.replace(" Danach sprach Putin lange.", "");
    assert.equal(typed(cut), "Gestern traf [Kim Jong Un] den Gast. | Putin");
    assert.equal(typed(cut, text), show(text, anchorAll(annotations, text)));
  });
});

describe("time", () => {
  const timed = <T>(work: () => T): [milliseconds: number, value: T] => {
    const started = performance.now();
    const value = work();
    return [performance.now() - started, value];
  };
  const sentence = (i: number) =>
    `Im Absatz ${i} steht, dass Kim am Tag ${i * 7} in die Stadt ${i % 13} kam und wieder ging; mehr steht da nicht. `;
  const long = Array.from({ length: 10_000 }, (_, i) => sentence(i) + (i % 5 === 0 ? "\n\n" : "")).join("");
  const spans = Array.from({ length: 2_000 }, (_, i) => {
    const start = long.indexOf("Kim", long.indexOf(`Im Absatz ${i * 5} `));
    return { start, end: start + 3 };
  });

  test("2,000 annotations in a megabyte: unchanged at once, shifted soon", (t) => {
    const [made, annotations] = timed(() => annotationsAt(long, spans));
    const [unchanged, same] = timed(() => anchorAll(annotations, long));
    assert.ok(same.every(({ anchoring }) => anchoring?.status === "exact"));
    const [shifted, moved] = timed(() => anchorAll(annotations, `Neu.\n\n${long}`));
    assert.deepEqual(
      moved.filter(({ anchoring }) => anchoring?.status !== "moved"),
      [],
    );
    const [typed] = timed(() => follow(same, long, long.replace("Absatz 9", "Absatz  9")));
    t.diagnostic(
      `${(long.length / 1e6).toFixed(2)} MB: targets made in ${made.toFixed(0)} ms; unchanged ${unchanged.toFixed(1)} ms, shifted ${shifted.toFixed(0)} ms, a keystroke ${typed.toFixed(1)} ms`,
    );
    assert.ok(unchanged < 100, `${unchanged} ms`);
    assert.ok(shifted < 3000, `${shifted} ms`);
  });

  test("10,000 annotations of the same letters in a text of nothing else end", (t) => {
    const text = "a".repeat(200_000);
    const annotations = Array.from({ length: 10_000 }, (_, i) => mention(text, { start: i * 20 + 50, end: i * 20 + 54 }));
    const [shifted, anchored] = timed(() => anchorAll(annotations, `b${text}`));
    const [other] = timed(() => anchorAll(annotations, "ab".repeat(100_000)));
    const [typed] = timed(() => follow(anchored, `b${text}`, `b${text}a`));
    const spans = Array.from({ length: 300 }, (_, i) => ({ start: 40 * i, end: 41 * i + 1 }));
    const [made] = timed(() => annotationsAt("a".repeat(15_000), spans));
    t.diagnostic(
      `shifted ${shifted.toFixed(0)} ms, another text ${other.toFixed(0)} ms, a keystroke ${typed.toFixed(0)} ms, targets made in ${made.toFixed(0)} ms`,
    );
    assert.ok(typed < 10_000 && made < 10_000, `${typed} ms, ${made} ms`);
    assert.equal(anchored.length, 10_000);
    assert.ok(shifted < 10_000 && other < 10_000, `${shifted} ms, ${other} ms`);
  });
});
