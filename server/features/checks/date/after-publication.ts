import { parseIsoDate } from "../../../core/calendar.ts";
import { readCues } from "../../../core/dates/tense-cues.ts";
import type { ArticleDate, Mention } from "../../../core/model.ts";
import { dateInSentence } from "../../date-words.ts";
import { inOneLine } from "../../one-line.ts";
import type { CheckInput, CheckRule, Found, InEachLanguage } from "../rule.ts";
import { type SentenceAt, sentenceFinder, tokenFrom } from "../texts.ts";

export const afterPublication: CheckRule = {
  code: "date/after-publication",
  severity: "information",
  docs: {
    en: {
      title: "Told as past, but later than the article",
      text: "The text names a day or month with its year that lies after the article's date, and the sentence tells of it in the past tense. One of the two dates is wrong. Plans, appointments, terms and the subjunctive are left in peace: what was agreed may lie ahead.",
    },
    de: {
      title: "Als vergangen erzählt, aber später als der Artikel",
      text: "Der Text nennt einen Tag oder Monat mit seinem Jahr, der nach dem Datum des Artikels liegt, und der Satz erzählt davon in der Vergangenheit. Eines der beiden Daten stimmt nicht. Pläne, Termine, Fristen und der Konjunktiv bleiben unbeachtet: was vereinbart wurde, kann bevorstehen.",
    },
  },
  examples: {
    fires: [
      " date 2023-09-12 Reise\n\nAm [[3. Mai 2024]] traf Kim Jong Un in Wladiwostok ein.",
      " date 2023-09-12 Reise\n\nIm [[Oktober 2023]] feuerte Nordkorea eine Rakete ab.",
      " date 2023-09-12 Reise\n\nDer Zug kam am [[13. September 2024]] in Moskau an.",
    ],
    silent: [
      " date 2023-09-12 Reise\n\nAm 3. Mai 2023 traf Kim Jong Un in Wladiwostok ein.",
      " date 2023-09-12 Reise\n\nAm 3. Mai 2024 wird Kim Jong Un in Wladiwostok eintreffen.",
      " date 2023-09-12 Reise\n\nDas Treffen wurde auf den 3. Mai 2024 verschoben.",
      " date 2023-09-12 Reise\n\nDer Vertrag lief bis zum 3. Mai 2024.",
      " date 2023-09-12 Reise\n\nDas Kabinett hat die Einführung zum 1. November 2023 abgesegnet.",
      " date 2023-09-12 Reise\n\nDie Messe (15.-18.09.2023) hat einen Fokus auf Ungarn.",
      " date 2023-09-12 Reise\n\nDie diesjährige Verleihung am 28. November 2023 ist die fünfzigste insgesamt.",
      " date 2023-09-12 Reise\n\nEr sagte, am 3. Mai 2024 tage der Rat.",
      " date 2023-09-12 Reise\n\nEr plante für den 3. Mai 2024 eine Reise.",
      " date 2023-09-12 Reise\n\nStand: 2024-02-29.",
      "Am 3. Mai 2024 traf Kim Jong Un in Wladiwostok ein.",
    ],
  },
  check: (input) => {
    const { article, mentions } = input.annotated;
    const { date } = article;
    if (date === undefined) return [];
    const sentenceAt = sentenceFinder(article, input.resources);
    return mentions.flatMap((mention): Found[] => {
      if (!isLater(mention, date) || !isToldAsPast(mention, sentenceAt(mention.start), input)) return [];
      const { start, end, text } = mention;
      const related = date.span === undefined ? [] : [{ of: date.span, message: TEXTS[input.messages.language].date }];
      return [
        {
          message: TEXTS[input.messages.language].later(inOneLine(text), dateInSentence(date.value, input.messages.dateWords)),
          start,
          end,
          related,
        },
      ];
    });
  },
};

/** A day or month whose year is written beside it, and no day of which the article may be of. */
function isLater({ kind, text, timex, start }: Mention, { value, span }: ArticleDate): boolean {
  if (kind !== "date" || timex?.type !== "DATE" || timex.mod !== undefined || start === span?.start) return false;
  const date = parseIsoDate(timex.value);
  if (date?.month === undefined || !text.includes(String(date.year))) return false;
  return timex.value.slice(0, value.length) > value.slice(0, timex.value.length);
}

/** A preterite, or `hat` with its participle, close to the date and in its clause: “Am 3. Mai 2024 traf er ein”. */
function isToldAsPast(
  { start, end }: Mention,
  at: SentenceAt | undefined,
  { annotated, resources, quotations }: CheckInput,
): boolean {
  const { dates, checks } = resources.language;
  if (at === undefined || annotated.article.headline?.start === at.block.start) return false;
  const { tokens, lower, sentence } = at;
  const own = lower.slice(sentence.firstToken, sentence.lastToken);
  if (own.some((word) => checks.saying.has(word) || checks.planning.some((stem) => word.startsWith(stem)))) return false;
  if (quotations.some((one) => one.start < end && one.end > start)) return false;
  const first = tokenFrom(at, start);
  const last = tokenFrom(at, end);
  // “zum”, “bis” and a bracket name a day that may be ahead
  if (!checks.onDay.has(lower[first - 1] ?? "")) return false;
  const { past, marks } = readCues(tokens, sentence, dates.tense);
  return past.some((verb) => {
    const distance = verb < first ? first - verb : verb - last;
    const [from, to] = verb < first ? [verb, first] : [last, verb];
    return distance <= CLOSE && tokens.at(verb)?.text === lower[verb] && !marks.some((mark) => from <= mark && mark <= to);
  });
}

/** Words between a date and its verb. */
const CLOSE = 5;

const TEXTS: InEachLanguage<{ later(text: string, date: string): string; readonly date: string }> = {
  en: {
    later: (text, date) => `“${text}” is told as past, but the article's date is ${date}.`,
    date: "the article's date",
  },
  de: {
    later: (text, date) => `„${text}“ ist als vergangen erzählt, das Datum des Artikels aber ist ${date}.`,
    date: "das Datum des Artikels",
  },
};
