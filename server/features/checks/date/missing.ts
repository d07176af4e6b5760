import { isoDate, parseIsoDate } from "../../../core/calendar.ts";
import type { AnnotatedArticle, Article, Mention } from "../../../core/model.ts";
import type { Messages } from "../../../messages/index.ts";
import type { Edit } from "../edits.ts";
import type { CheckRule, Fix, InEachLanguage } from "../rule.ts";
import { firstWord } from "../texts.ts";

/** Its fixes write the date of the file name or the first full one of the text into the head. */
export const dateMissing: CheckRule = {
  code: "date/missing",
  severity: "information",
  docs: {
    en: {
      title: "The article's date is not known",
      text: "Something in the text depends on the article's date (“on Wednesday”, “3 May”), and neither the header line, nor front matter, dateline, file name or the setting `lagebild.articleDate` gives it. A mere “heute” or “nachts” does not count. Told once, at the first word. The quick fixes take the date from the file name or the first full date of the text.",
    },
    de: {
      title: "Das Datum des Artikels ist nicht bekannt",
      text: "Etwas im Text hängt vom Datum des Artikels ab („am Mittwoch“, „3. Mai“), und weder Kopfzeile noch Vorspann, Ortszeile, Dateiname oder die Einstellung `lagebild.articleDate` nennt es. Ein bloßes „heute“ oder „nachts“ zählt nicht. Einmal gemeldet, am ersten Wort. Die Korrekturen nehmen das Datum aus dem Dateinamen oder das erste volle Datum des Textes.",
    },
  },
  examples: {
    fires: [
      "[[Er]] kam am Mittwoch.",
      "[[Die]] Delegation landete am 3. Mai in Seoul.",
      { text: "[[Gestern]] tagte der Rat.", fileName: "20241029_rat.txt" },
      "[[Der]] Rat tagt heute, Montag, in Wien.",
    ],
    silent: [
      "Er kam.",
      "Er kam am 3. Mai 2023.",
      "Früher war alles anders, heute reicht ein Anruf.",
      "Die Tiere kommen in der Nacht.",
      " date 2023-09-12 Reise\n\nEr kam am Mittwoch.",
      " date 2023-09 Reise\n\nEr kam im Mai.",
      { text: "Er kam am Mittwoch.", fileName: "2024-06-18_reise.txt" },
      " date 2023-13 Reise\n\nEr kam am Mittwoch.",
    ],
  },
  check: ({ annotated, fileName, messages }) => {
    const { article, mentions } = annotated;
    if (article.date !== undefined || article.problems.length > 0 || !mentions.some(needsArticleDate)) return [];
    return [
      {
        message: TEXTS[messages.language],
        ...firstWord(article),
        fixes: headerFixes(annotated, fileName, messages),
      },
    ];
  },
};

const TEXTS: InEachLanguage<string> = {
  en: "The article's date is not known: weekdays and dates without a year stay unresolved. Begin the file with “date YYYY-MM-DD”.",
  de: "Das Datum des Artikels ist nicht bekannt: Wochentage und Daten ohne Jahr bleiben offen. Beginnen Sie die Datei mit „date JJJJ-MM-TT“.",
};

function needsArticleDate({ evidence, timex, text }: Mention): boolean {
  if (timex === undefined || (OF_NO_DAY.test(timex.value) && !/\s/.test(text))) return false;
  return evidence.some((one) => one.by === "undetermined" && one.missing === "articleDate");
}

/** A word alone for the present or a time of day means no certain day more often than not: “heute ist alles anders”, “in der Nacht”. */
const OF_NO_DAY = /^(?:PRESENT_REF|XXXX-XX-XXT[A-Z]{2})$/;

function headerFixes({ article, mentions }: AnnotatedArticle, fileName: string | undefined, { fixes }: Messages): Fix[] {
  const fromName = fileName === undefined ? undefined : dateInName(fileName);
  const dated = mentions.find(({ timex, text }) => timex !== undefined && FULL_DAY.test(timex.value) && YEAR.test(text));
  const fromText = dated?.timex?.value.slice(0, "2023-09-13".length);
  return [
    ...(fromName === undefined
      ? []
      : [{ title: fixes.dateFromName(fromName), edits: [header(article, fromName)], preferred: true }]),
    ...(fromText === undefined || dated === undefined
      ? []
      : [{ title: fixes.dateFromText(fromText, dated.text.replace(/\s+/g, " ")), edits: [header(article, fromText)] }]),
  ];
}

/** A day that says its year itself, and one of our time: `am 8.` may have got it from elsewhere, and `1500 Mann` are no year. */
const FULL_DAY = /^(?:19|20)\d{2}-\d{2}-\d{2}(?=T|$)/;
const YEAR = /(?:19|20)\d{2}/;

const NAME_DATES = [
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<mark>[._]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})[._-](?<month>\d{1,2})[._-](?<year>(?:19|20)\d{2})(?!\d)/,
];

/** Spellings that don't count as the article's date by themselves: `20241029`, `2024_10_29`, `29.10.2024`, `29-10-2024`. */
function dateInName(name: string): string | undefined {
  return NAME_DATES.flatMap((pattern) => {
    const { year, month, day } = pattern.exec(name)?.groups ?? {};
    return year === undefined ? [] : isoDate(Number(year), Number(month), Number(day));
  }).find((date) => parseIsoDate(date) !== undefined);
}

/** Into the front matter, else as a header line in front of everything: on the line of the headline, else on one of its own. */
function header({ text, frontMatter, headline }: Article, date: string): Edit {
  const lineEnd = /\r\n|[\n\r]/.exec(text);
  const eol = lineEnd?.[0] ?? "\n";
  if (frontMatter !== undefined && lineEnd !== null) {
    const second = lineEnd.index + eol.length;
    return { span: { start: second, end: second }, text: `date: ${date}${eol}` };
  }
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const headlineIsFirst = headline !== undefined && (lineEnd === null || headline.start < lineEnd.index);
  return { span: { start, end: start }, text: ` date ${date}${headlineIsFirst ? " " : eol}` };
}
