import type { TokenKind } from "./model.ts";
import { ownCopy } from "./own-copy.ts";
import { CELL, END, MARKS, Tokens, WORD } from "./tokens.ts";
import { CELLS, firstHash, NO_FACTS, Slot, secondHash, Vocabulary, type Word } from "./vocabulary.ts";

/**
 * Splits running text into words, numbers and marks; white space separates and is not returned.
 * A word is letters, combining marks and, after the first letter, digits (`K720`); a number is digits only;
 * every other character is a mark of its own, astral ones as one token of two code units.
 * Hyphens are marks: `KN-23` is three adjacent tokens.
 *
 * @param vocabulary of the recognisers that are to read the tokens.
 */
export function scan(text: string, vocabulary: Vocabulary): Tokens {
  vocabulary.makeRoom();
  const { used } = vocabulary;
  const progress: Progress = { at: 0, first: used, end: used };
  for (;;) {
    scanKnown(text, vocabulary.slots, vocabulary.common, vocabulary.cells, progress);
    if (progress.at === text.length) break;
    scanOther(text, vocabulary, progress);
  }
  vocabulary.used = progress.end;
  return new Tokens(vocabulary.cells.subarray(progress.first, progress.end), vocabulary.words, vocabulary.dateClasses);
}

interface Progress {
  /** Offset of the next character. */
  at: number;
  /** Of the text's cells. */
  first: number;
  /** Of the cells that are written. */
  end: number;
}

/**
 * Scans up to the end, the next token that is new or has a rare character in it, or the end of the room. Nearly all tokens are read here,
 * by tables alone: a call in this loop, even one that is never made, doubles the time of every other.
 */
function scanKnown(text: string, slots: Int32Array, common: Int32Array, cells: Int32Array, progress: Progress): void {
  const lastSlot = slots.length - 1;
  const lastCommon = common.length - 1;
  const { length } = text;
  const room = cells.length;
  let { at, end } = progress;
  while (at < length && end < room) {
    const start = at;
    const code = text.charCodeAt(at++);
    const kind = classes[code] as number;
    if (kind === SPACE) continue;
    let hash = code;
    let check = code;
    let next: number = kind;
    if (kind < COMBINING) {
      for (; at < length; at++) {
        const code = text.charCodeAt(at);
        next = classes[code] as number;
        if (next !== kind && (kind !== LETTER || next !== DIGIT)) break;
        hash = firstHash(hash, code);
        check = secondHash(check, code);
      }
    } else if (at < length && classes[text.charCodeAt(at)] === COMBINING) next = COMBINING;
    if (next > MARK || next === COMBINING) {
      at = start;
      break;
    }
    const wanted = (hash ^ (hash >>> 15)) * Slot.length;
    const near = wanted & lastCommon;
    if (common[near] !== hash || common[near + Slot.check] !== check) {
      let slot = wanted & lastSlot;
      let known = slots[slot + Slot.next] as number;
      while (known !== 0 && (slots[slot] !== hash || slots[slot + Slot.check] !== check)) {
        slot = (slot + Slot.length) & lastSlot;
        known = slots[slot + Slot.next] as number;
      }
      if (known === 0) {
        at = start;
        break;
      }
      common[near] = hash;
      common[near + Slot.check] = check;
      common[near + Slot.next] = known;
      common[near + Slot.marks] = slots[slot + Slot.marks] as number;
    }
    cells[end] = start;
    cells[end + END] = at;
    cells[end + WORD] = (common[near + Slot.next] as number) - 1;
    cells[end + MARKS] = common[near + Slot.marks] as number;
    end += CELL;
  }
  progress.at = at;
  progress.end = end;
}

/** Scans one token, whatever it is made of, or a space. */
function scanOther(text: string, vocabulary: Vocabulary, progress: Progress): void {
  const { slots } = vocabulary;
  const lastSlot = slots.length - 1;
  const start = progress.at;
  const kind = classAt(text, start);
  const at = endOfToken(text, start);
  progress.at = at;
  if (kind === SPACE) return;
  let hash = text.charCodeAt(start);
  let check = hash;
  for (let rest = start + 1; rest < at; rest++) {
    hash = firstHash(hash, text.charCodeAt(rest));
    check = secondHash(check, text.charCodeAt(rest));
  }
  let slot = ((hash ^ (hash >>> 15)) * Slot.length) & lastSlot;
  while (slots[slot + Slot.next] !== 0 && (slots[slot] !== hash || slots[slot + Slot.check] !== check))
    slot = (slot + Slot.length) & lastSlot;
  const known = slots[slot + Slot.next] as number;
  const number = known === 0 ? vocabulary.add(ownCopy(text, start, at), KINDS[kind] as TokenKind, slot, hash, check) : known - 1;
  if (progress.end === vocabulary.cells.length) moveOn(vocabulary, progress);
  const { end } = progress;
  const { cells } = vocabulary;
  cells[end] = start;
  cells[end + END] = at;
  cells[end + WORD] = number;
  cells[end + MARKS] = (vocabulary.words[number] as Word).marks;
  progress.end = end + CELL;
}

/** Tokens of which no recogniser has said anything. */
export function tokenize(text: string): Tokens {
  return scan(text, plain);
}

/** Goes on with new cells; those of the text so far go along. */
function moveOn(vocabulary: Vocabulary, progress: Progress): void {
  const before = vocabulary.cells.subarray(progress.first, progress.end);
  vocabulary.cells = new Int32Array(Math.max(CELLS, before.length * 2));
  vocabulary.cells.set(before);
  progress.first = 0;
  progress.end = before.length;
}

/** End of one token, or of a space. */
function endOfToken(text: string, start: number): number {
  const kind = classAt(text, start);
  let at = start + widthAt(text, start);
  if (kind === SPACE) return at;
  while (kind !== MARK && at < text.length) {
    const next = classAt(text, at);
    if (next !== kind && next !== COMBINING && (kind !== LETTER || next !== DIGIT)) break;
    at += widthAt(text, at);
  }
  // a mark that combines with what has been no word
  while (kind === MARK && at < text.length && classAt(text, at) === COMBINING) at += widthAt(text, at);
  return at;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const COMBINING = 3;
const MARK = 4;
type CharClass = typeof SPACE | typeof LETTER | typeof DIGIT | typeof COMBINING | typeof MARK;
const KINDS: readonly TokenKind[] = ["mark", "word", "number", "mark", "mark"];

// Every character is put to the regular expressions once, surrogates, which say nothing alone, at each time.
const RARE = 0xff;
const classes = new Uint8Array(0x10000).fill(RARE);

function classAt(text: string, at: number): CharClass {
  const known = classes[text.charCodeAt(at)] as CharClass | typeof RARE;
  return known === RARE ? askedClass(text, at) : known;
}

function askedClass(text: string, at: number): CharClass {
  const code = text.charCodeAt(at);
  const asked = classOf(String.fromCodePoint(text.codePointAt(at) as number));
  if (!isSurrogate(code)) classes[code] = asked;
  return asked;
}

function widthAt(text: string, at: number): number {
  return isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

function isSurrogate(code: number): boolean {
  return (code & 0xf800) === 0xd800;
}

function classOf(character: string): CharClass {
  if (/[\p{White_Space}\u200B\uFEFF]/u.test(character)) return SPACE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{M}\u00AD\u200C\u200D]/u.test(character)) return COMBINING;
  return MARK;
}

const plain = new Vocabulary(() => NO_FACTS, 0x2000);
