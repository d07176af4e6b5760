import { articleDate } from "./article-date.ts";
import { isoDate } from "./calendar.ts";
import type { Language } from "./language.ts";
import type { ArticleDate, Block, Dateline, Span } from "./model.ts";

/** Where and by whom it was reported, at the front of one of the first paragraphs: `Seoul/Moskau (dpa) –`, `Wien, 04.12.2004 (APA) –`, `dpa-AFX 20.03.2024 -`. */
export function readDateline(
  blocks: readonly Block[],
  language: Language,
): { readonly dateline: Dateline; readonly date?: ArticleDate } | undefined {
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph" || kind === "heading").slice(0, 3);
  const first = paragraphs[0];
  for (const block of paragraphs) {
    const beginning = block.text.slice(0, 160);
    const match = ENDS.some((end) => beginning.includes(end)) ? DATELINE.exec(beginning) : null;
    if (match?.indices?.groups === undefined) continue;
    const at = (name: string): Span | undefined => {
      const range = match.indices?.groups?.[name];
      return range && { start: block.start + range[0], end: block.start + range[1] };
    };
    const places = at("places");
    const agency = at("agency") ?? at("source");
    const { places: names, before, behind, closing } = match.groups ?? {};
    const dateSpan = at("before") ?? at("behind") ?? at("closing");
    // without agency or date only `Kiew/Dnipro – Binnen`: “Kim Jong Un – der Machthaber” begins alike
    if (agency === undefined && dateSpan === undefined && !(block === first && BARE.test(block.text.slice(0, 80)))) continue;
    const date = dateSpan && readDate(before ?? behind ?? (closing as string), dateSpan, language);
    return {
      dateline: {
        start: block.start,
        end: block.start + match[0].length,
        places: places === undefined ? [] : split(names as string, places.start),
        ...(agency && { agency }),
      },
      ...(date && { date }),
    };
  }
  return undefined;
}

/** The date in the brackets that close a text: `(red, 2. 9. 2015)`. */
export function readClosingDate(text: string): ArticleDate | undefined {
  const tail = text.slice(-CLOSING_LIMIT);
  const match = /\((?:[^()\n\r]{1,60}, ?)?((\d{1,2})\. ?(\d{1,2})\. ?(\d{4}))\)\s*$/.exec(tail);
  if (match === null) return undefined;
  const start = text.length - tail.length + match.index + match[0].indexOf(match[1] as string);
  return articleDate(isoDate(Number(match[4]), Number(match[3]), Number(match[2])), "dateline", {
    start,
    end: start + (match[1] as string).length,
  });
}

const CLOSING_LIMIT = 120;

// every part is bounded and the parts begin with different characters: the match is linear in a text of 160
const PLACE = String.raw`\p{Lu}[\p{L}.'-]{1,24}(?: (?:am |an der |de )?\p{Lu}[\p{L}.'-]{1,24}){0,2}`;
/** `4.12.2004`, `4. Dezember 2004`, `04/12/2004`, `4 December 2004`, `December 4, 2004` */
export const WRITTEN_DATE = String.raw`(?:\d{1,2}(?:\. ?(?:\d{1,2}\. ?|\p{L}{3,9} )|/\d{1,2}/| \p{L}{3,9} )|\p{Lu}\p{L}{2,8} \d{1,2}, )\d{4}`;
const DATELINE = new RegExp(
  String.raw`^(?:(?<places>${PLACE}(?:/${PLACE}){0,3})(?:, (?<before>${WRITTEN_DATE}))?(?:,? ?\((?<agency>[^()\n]{2,40})\))?|(?<source>\p{Ll}[\p{L}-]{1,15}),?(?= \d))(?:(?:,? (?<behind>${WRITTEN_DATE}))? ?(?:[–—]|--|-)|(?<=\)), (?<closing>${WRITTEN_DATE})\.)(?= )`,
  "du",
);
/** What every dateline has one of at its end, and few beginnings have: `Kiew (Ukrinform), 20. März 2024.` goes without a dash. */
const ENDS = ["– ", "— ", "- ", "), "];
const BARE = /^\p{Lu}[\p{L}'-]{1,24}(?:\/\p{Lu}[\p{L}'-]{1,24}){0,3} [–—] \p{Lu}/u;

function split(text: string, start: number): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const place of text.split("/")) {
    spans.push({ start: start + at, end: start + at + place.length });
    at += place.length + 1;
  }
  return spans;
}

/** A `WRITTEN_DATE`; undefined where there is no such day, or nobody can tell it from a month: of `03/04/2024` some write the month first. */
export function readDate(text: string, span: Span, { dates, publication }: Language): ArticleDate | undefined {
  const written = /^(?<day>\d{1,2})(?:\. ?|\/| )(?<month>\d{1,2}|\p{L}+)(?:\. ?|\/| )?(?<year>\d{4})$/u;
  const { day, month, year } =
    (written.exec(text) ?? /^(?<month>\p{L}+) (?<day>\d{1,2}), (?<year>\d{4})$/u.exec(text))?.groups ?? {};
  if (day === undefined || month === undefined) return undefined;
  if (text.includes("/") && Number(day) <= 12 && Number(month) <= 12 && Number(day) !== Number(month)) return undefined;
  const name = month.toLowerCase();
  const number = /^\d/.test(month) ? Number(month) : (dates.lexicon.month?.[name] ?? publication.months[name]);
  return number === undefined ? undefined : articleDate(isoDate(Number(year), Number(number), Number(day)), "dateline", span);
}
