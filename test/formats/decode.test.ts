import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type Decoded, decodeText } from "../../server/corpus/decode.ts";

const TEXT = "„Kims“ Zug – Größe: 5 €\r\n";

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "number" ? Buffer.of(part) : Buffer.from(part, "utf8"))));
const utf16le = (text: string): Uint8Array => Buffer.from(text, "utf16le");
const utf16be = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();

const check = (given: Uint8Array, text: string, encoding: Decoded["encoding"], { bom = false, lossy = false } = {}) =>
  assert.deepEqual(decodeText(given), { text, encoding, bom, lossy });

describe("decodeText", () => {
  test("UTF-8 without mark", () => check(bytes(TEXT, "😀"), `${TEXT}😀`, "utf-8"));
  test("the empty file is empty UTF-8", () => check(bytes(), "", "utf-8"));
  test("a UTF-8 mark is no part of the text", () => check(bytes("\uFEFF", TEXT), TEXT, "utf-8", { bom: true }));
  test("a mark alone is an empty text", () => check(bytes("\uFEFF"), "", "utf-8", { bom: true }));
  test("only one mark is taken off", () => check(bytes("\uFEFF\uFEFFa"), "\uFEFFa", "utf-8", { bom: true }));
  test("UTF-16 with mark, either order", () => {
    check(utf16le(`\uFEFF${TEXT}😀`), `${TEXT}😀`, "utf-16le", { bom: true });
    check(utf16be(`\uFEFF${TEXT}😀`), `${TEXT}😀`, "utf-16be", { bom: true });
  });
  test("UTF-16 without mark, either order, is not taken for UTF-8", () => {
    check(utf16le(TEXT), TEXT, "utf-16le");
    check(utf16be("Moskau"), "Moskau", "utf-16be");
  });
  test("what is not valid UTF-8 is windows-1252 with its quotation marks, dash and euro", () =>
    check(bytes(0x84, "Kims", 0x93, " Zug ", 0x96, " Gr", 0xf6, 0xdf, "e: 5 ", 0x80), "„Kims“ Zug – Größe: 5 €", "windows-1252"));
  test("a byte without meaning in windows-1252 is lossy", () =>
    check(bytes("M", 0xfc, 0x81), "Mü\x81", "windows-1252", { lossy: true }));
  test("a broken sequence after a UTF-8 mark is lossy", () =>
    check(bytes("\uFEFFM", 0xfc, "r"), "M\uFFFDr", "utf-8", { bom: true, lossy: true }));
  test("half a pair in UTF-16 is lossy", () =>
    check(bytes(0xff, 0xfe, 0x3d, 0xd8), "\uFFFD", "utf-16le", { bom: true, lossy: true }));
  test("a replacement character that was typed is no loss", () => check(bytes("a\uFFFD"), "a\uFFFD", "utf-8"));
  test("form feed and escape do occur in text", () => check(bytes("M", 0xfc, "\f\x1b"), "Mü\f\x1b", "windows-1252"));

  for (const [what, given] of [
    ["NULs in UTF-8", bytes("abc", 0, "def")],
    ["an image", bytes(0x89, "PNG\r\n", 0x1a, "\n", 0, 0, 0, 0x0d, "IHDR")],
    ["compressed data without NULs", bytes(0x1f, 0x8b, 0x08, 0xff, 0xfe, 0x03, 0xed)],
    ["UTF-32", bytes(0xff, 0xfe, 0, 0, "a", 0, 0, 0)],
    ["zeros", new Uint8Array(100)],
  ] as const) {
    test(`${what} is no text`, () => assert.equal(decodeText(given), undefined));
  }

  test("any text survives each encoding that has a mark, UTF-8 also without", () => {
    const text = fc.string({ unit: "binary" }).filter((value) => !value.includes("\0") && !value.startsWith("\uFEFF"));
    fc.assert(
      fc.property(text, (value) => {
        assert.equal(decodeText(bytes(`\uFEFF${value}`))?.text, value);
        assert.equal(decodeText(utf16le(`\uFEFF${value}`))?.text, value);
        assert.equal(decodeText(utf16be(`\uFEFF${value}`))?.text, value);
        assert.equal(decodeText(bytes(value))?.text, value);
      }),
    );
  });

  test("no bytes throw", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (value) => void decodeText(value)));
  });
});
