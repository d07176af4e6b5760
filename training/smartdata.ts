import { tokenize } from "../server/core/scan.ts";
import { splitSentences } from "../server/core/sentences.ts";
import { LABELS } from "../server/core/tagger/labels.ts";
import { joinWords, type Word } from "../server/core/tagger/words.ts";
import type { Tokens } from "../server/core/tokens.ts";
import { german } from "../server/data/de/index.ts";
import { readText } from "./germeval.ts";
import { bit, type Sample, type SampleWord } from "./sample.ts";

type Entity = readonly [start: number, end: number, type: string];

/**
 * Reads the DFKI SmartData corpus (JSON Lines, entities as character offsets). It has neither works and products nor
 * derivations, and its stops and streets are not GermEval's places: there several labels stay allowed.
 */
export function readSmartData(file: string, weight: number): Sample[] {
  return readText(file)
    .trim()
    .split("\n")
    .flatMap((line) => {
      const { text, ents } = JSON.parse(line) as { readonly text: string; readonly ents: readonly Entity[] };
      return linesOf(text).flatMap(({ start, line }) => readLine(line, start, ents, weight));
    });
}

function linesOf(text: string): { readonly start: number; readonly line: string }[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const at = start;
    start += line.length + 1;
    return { start: at, line };
  });
}

function readLine(line: string, start: number, entities: readonly Entity[], weight: number): Sample[] {
  const tokens = tokenize(line);
  return splitSentences(tokens, german).map(({ firstToken, lastToken }) => ({
    words: joinWords(tokens, firstToken, lastToken).map((word) => toWord(word, tokens, start, entities)),
    weight,
  }));
}

const TYPES: Readonly<Record<string, "PER" | "LOC" | "ORG">> = {
  person: "PER",
  organization: "ORG",
  "organization-company": "ORG",
  location: "LOC",
  "location-city": "LOC",
};
const NOT_AS_GERMEVAL = new Set(["location-route", "location-stop", "location-street"]);
const ANY = (1 << LABELS.length) - 1;
const NO_NAME = bit("O") | bit("B-OTH") | bit("I-OTH") | bit("LOCderiv") | bit("deriv") | bit("part");

function toWord(word: Word, tokens: Tokens, offset: number, entities: readonly Entity[]): SampleWord {
  const { text } = word;
  const start = offset + tokens.start(word.firstToken);
  const end = offset + tokens.end(word.lastToken - 1);
  const over = entities.filter(([from, to, type]) => from < end && to > start && (type in TYPES || NOT_AS_GERMEVAL.has(type)));
  const [from, to, type] = over[0] ?? [0, 0, "none"];
  if (over.length === 0) return { text, allowed: isPlain(text) ? bit("O") : NO_NAME };
  if (NOT_AS_GERMEVAL.has(type)) return { text, allowed: ANY };
  if (to < end - 1 || from > start) if (text.includes("-")) return { text, allowed: bit("part") | bit("O") };
  const name = TYPES[type] as string;
  const label = bit(`${from >= start ? "B" : "I"}-${name}` as "B-PER");
  if (name !== "LOC") return { text, allowed: label };
  if (isPlain(text)) return { text, allowed: from >= start && to <= end ? bit("LOCderiv") : label };
  return { text, allowed: text.endsWith("er") ? label | bit("LOCderiv") : label };
}

/** Small letters and marks: hardly part of a work's or product's name. */
const isPlain = (text: string) => text === text.toLowerCase();
