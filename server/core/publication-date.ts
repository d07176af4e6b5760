import { articleDate } from "./article-date.ts";
import { isoDate } from "./calendar.ts";
import { readDate, WRITTEN_DATE } from "./dateline.ts";
import type { Language } from "./language.ts";
import type { ArticleDate } from "./model.ts";

/** What may stand beside a date on a line that says when an article appeared; in lower case. */
export interface PublicationWords {
  /** What says so: `veröffentlicht`. */
  readonly labels: ReadonlySet<string>;
  /** What says when it was changed last: it counts where nothing else is said. */
  readonly updates: ReadonlySet<string>;
  /** Between a place or a source and the date: `vom`. */
  readonly joints: ReadonlySet<string>;
  /** Beside a time of day, and weekdays in short. */
  readonly clock: ReadonlySet<string>;
  /** Before the number of a page. */
  readonly pages: ReadonlySet<string>;
  /** Names of months in other languages than the text's. */
  readonly months: Readonly<Record<string, number>>;
}

/**
 * The date of a line that holds little else: `Veröffentlicht am 16. Mai 2024`, `Mittwoch, 20. März 2024, 14:30 Uhr`, `Berlin, den 20. März
 * 2024`, `Nordpost, 20.03.2024, S. 3`. It stands among the first lines, before the text; one that says what it is may also be among the last,
 * and there an agency's stamp, `101430 Mär 24`. Without a label it doesn't count where the text is divided by such lines: that is a chronology.
 *
 * @param from offset of the first line, behind what else the head holds.
 */
export function readPublicationDate(text: string, from: number, language: Language): ArticleDate | undefined {
  const found: PublicationLine[] = [];
  let count = 0;
  for (const line of linesIn(text.slice(from, from + HEAD_LIMIT))) {
    if (line.text.length > LONGEST || ++count > HEAD_LINES) break;
    const one = readLine(line.text, from + line.start, language);
    if (one !== undefined && (one.rank !== Rank.named || count > 1)) found.push(one);
  }
  const tail = Math.max(from, text.length - TAIL_LIMIT);
  for (const line of [...linesIn(text.slice(tail))].slice(-TAIL_LINES)) {
    if (line.text.length > LONGEST) continue;
    const one = readLine(line.text, tail + line.start, language) ?? readStamp(line.text, tail + line.start, language);
    if (one !== undefined && (one.rank === Rank.labelled || one.rank === Rank.updated)) found.push(one);
  }
  const best = found.sort((a, b) => a.rank - b.rank)[0];
  if (best === undefined) return undefined;
  return best.rank !== Rank.labelled && isChronology(text.slice(from, from + CHRONOLOGY_LIMIT), language) ? undefined : best.date;
}

/** The best first. */
const Rank = { labelled: 0, bare: 1, named: 2, updated: 3 } as const;

interface PublicationLine {
  readonly rank: (typeof Rank)[keyof typeof Rank];
  readonly date: ArticleDate;
}

const HEAD_LINES = 6;
const TAIL_LINES = 3;
// UTF-16 code units
const LONGEST = 120;
const HEAD_LIMIT = 1200;
const TAIL_LIMIT = 400;
const CHRONOLOGY_LIMIT = 20_000;

function isChronology(text: string, language: Language): boolean {
  const values = new Set<string>();
  for (const line of linesIn(text)) {
    const found = line.text.length > LONGEST ? undefined : readLine(line.text, line.start, language);
    if (found !== undefined && found.rank !== Rank.labelled && found.rank !== Rank.updated) values.add(found.date.value);
  }
  return values.size > 1;
}

function* linesIn(text: string): Iterable<{ readonly text: string; readonly start: number }> {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) yield { text: line, start: index };
}

const DATE = new RegExp(String.raw`(?<!\d)(?:${WRITTEN_DATE}|(?<iso>\d{4}-\d{2}-\d{2}))(?!\d)`, "u");
/** White space and marks, times of day, words, numbers: whatever else stands there makes it another line. */
const PIECE = /[\s,:;|/()·•–—-]+|(?:T?\d{1,2}[:.]\d{2}(?::\d{2})?(?:Z|\+\d{2}:?\d{2})?)(?!\d)|\p{L}[\p{L}'’.-]*|\d+|./gu;
const TIME = /^T?\d{1,2}[:.]\d{2}/;

function readLine(line: string, start: number, language: Language): PublicationLine | undefined {
  const match = DATE.exec(line);
  const date = match === null ? undefined : dateOf(match, start + match.index, language);
  if (match === null || date === undefined) return undefined;
  const [before, behind] = [line.slice(0, match.index), line.slice(match.index + match[0].length)];
  const [source, rest] = [sideOf(before, language), sideOf(behind, language)];
  if (source === undefined || rest === undefined || source.page) return undefined;
  const names = source.names + rest.names;
  // “Der Überfall vom 24. Februar 2022” is a headline: a name stands apart, or the number of its page says that it is a paper's
  const isApart = source.names === 0 || /[,:|)–—-]\s*(?:\p{L}+\s+)?$/u.test(before) || rest.page;
  if (names > MOST_NAMES || !isApart || (rest.names > 0 && !/^\s*[,|·•(–—-]/.test(behind))) return undefined;
  const isLetter = /,\s+\p{Ll}+\s+$/u.test(before) || language.bylineOpeners.some((opener) => before.startsWith(`${opener} `));
  const rank = source.label
    ? Rank.labelled
    : source.update
      ? Rank.updated
      : names === 0 || isLetter || rest.page
        ? Rank.bare
        : Rank.named;
  return { rank, date };
}

/** Words of a place, a source or an author. */
const MOST_NAMES = 5;

interface Side {
  names: number;
  label: boolean;
  update: boolean;
  page: boolean;
}

/** What stands on one side of a date; undefined where it is none of what may stand there. */
function sideOf(text: string, { publication, dates: { lexicon } }: Language): Side | undefined {
  const side: Side = { names: 0, label: false, update: false, page: false };
  for (const [piece] of text.matchAll(PIECE)) {
    const lower = piece.toLowerCase().replace(/\.$/, "");
    if (/^[\s,:;|/()·•–—-]/.test(piece) || TIME.test(piece)) continue;
    if (publication.labels.has(lower)) side.label = true;
    else if (publication.updates.has(lower)) side.update = true;
    else if (publication.pages.has(lower)) side.page = true;
    else if (/^\d/.test(piece)) {
      if (!side.page) return undefined;
    } else if (publication.joints.has(lower) || publication.clock.has(lower) || lexicon.weekday?.[lower] !== undefined) continue;
    else if (/^\p{Lu}/u.test(piece)) side.names++;
    else return undefined;
  }
  return side;
}

function dateOf({ 0: written, groups }: RegExpExecArray, start: number, language: Language): ArticleDate | undefined {
  const span = { start, end: start + written.length };
  return groups?.iso === undefined ? readDate(written, span, language) : articleDate(written, "dateline", span);
}

/** The day, the time and the month by which an agency ends what it sends. */
function readStamp(line: string, start: number, { dates }: Language): PublicationLine | undefined {
  const match = /(?<=^|\s)(\d{2})(?:[01]\d|2[0-3])[0-5]\d (\p{L}{3,4})\.? (\d{2})$/u.exec(line.trimEnd());
  if (match === null) return undefined;
  const [written, day, name, year] = match;
  const beginning = (name as string).toLowerCase();
  const month = Object.entries(dates.lexicon.month ?? {}).find(([name]) => name.startsWith(beginning))?.[1];
  if (month === undefined) return undefined;
  const iso = isoDate((Number(year) < TURN ? 2000 : 1900) + Number(year), Number(month), Number(day));
  const span = { start: start + match.index, end: start + match.index + written.length };
  const date = articleDate(iso, "dateline", span);
  return date && { rank: Rank.labelled, date };
}

/** Years of two digits below it are of this century. */
const TURN = 70;
