import type { AnnotatedArticle, Calibre, Mention, MentionKind } from "../core/model.ts";
import { type OffsetUnit, offsetsIn } from "./offsets.ts";

/**
 * brat standoff (https://brat.nlplab.org/standoff.html) of everything found, in text order, lines ended by LF:
 *
 *     T1  Person 0 4          Kims              types Person, State, Organisation, Weapon, Date, Place
 *     A1  Derived T2                            adjective or demonym; `Part`: first part of a compound
 *     N1  Reference T1 Catalogue:kim-jong-un    the entity; an ambiguous name has a note `Candidates` instead
 *     A2  Timex T3 DATE                         TIMEX3 type, with the notes `Value` and `Mod`
 *     #1  Calibre T4          152 mm            a range is `122-152 mm`
 *
 * Offsets count UTF-16 code units unless `unit` says otherwise: brat itself counts code points, which differs only in
 * texts with astral characters. T, A, N and # are numbered from 1, each for itself. The empty string where nothing was found.
 */
export function toBrat(annotated: AnnotatedArticle, unit: OffsetUnit = "utf-16"): string {
  const offset = offsetsIn(annotated.article.text, unit);
  const next = counters();
  return annotated.mentions.map((mention) => mentionLines(mention, offset, next).join("")).join("");
}

const TYPES: Record<MentionKind, string> = {
  person: "Person",
  state: "State",
  organisation: "Organisation",
  weapon: "Weapon",
  date: "Date",
  place: "Place",
};

type Prefix = "T" | "A" | "N" | "#";

function mentionLines(mention: Mention, offset: (offset: number) => number, next: (prefix: Prefix) => string): string[] {
  const target = next("T");
  const text = oneLine(mention.text);
  const lines = [line(target, `${TYPES[mention.kind]} ${offset(mention.start)} ${offset(mention.end)}`, text)];
  const note = (name: string, value: string) => lines.push(line(next("#"), `${name} ${target}`, oneLine(value)));

  if (mention.form === "derived") lines.push(line(next("A"), `Derived ${target}`));
  if (mention.form === "part") lines.push(line(next("A"), `Part ${target}`));
  if (mention.entity !== undefined) lines.push(line(next("N"), `Reference ${target} Catalogue:${oneWord(mention.entity)}`, text));
  else if (mention.candidates?.length) note("Candidates", mention.candidates.map(oneWord).join(" "));
  if (mention.timex) {
    lines.push(line(next("A"), `Timex ${target} ${mention.timex.type}`));
    note("Value", mention.timex.value);
    if (mention.timex.mod) note("Mod", mention.timex.mod);
    if (mention.timex.freq) note("Freq", mention.timex.freq);
  }
  if (mention.calibre) note("Calibre", calibreText(mention.calibre));
  return lines;
}

const line = (...columns: string[]): string => `${columns.join("\t")}\n`;

function counters(): (prefix: Prefix) => string {
  const used = { T: 0, A: 0, N: 0, "#": 0 };
  return (prefix) => {
    used[prefix] += 1;
    return `${prefix}${used[prefix]}`;
  };
}

/**
 * One space for every character that would end the line or the column: the length stays. brat reads lines with Python's
 * `splitlines`, which ends a line at vertical tabs, separators and U+2028, too.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones meant
const oneLine = (text: string): string => text.replace(/[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/g, " ");

/** Ids stand between spaces; a user's catalogue may hold one that has some. */
const oneWord = (id: string): string => id.trim().replace(/\s+/g, "-");

function calibreText({ from, to }: Calibre): string {
  return from === to ? `${from} mm` : `${from}-${to} mm`;
}
