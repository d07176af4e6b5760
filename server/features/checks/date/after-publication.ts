import { parseIsoDate } from "../../../core/calendar.ts";
import { readDirection } from "../../../core/dates/tense.ts";
import { createCueReader } from "../../../core/dates/tense-cues.ts";
import type { ArticleDate, Mention } from "../../../core/model.ts";
import type { CheckInput, CheckRule, Found, InEachLanguage } from "../rule.ts";
import { inOneLine, sentenceAt } from "../texts.ts";

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
    return mentions.flatMap((mention): Found[] => {
      if (!isLater(mention, date) || !isToldAsPast(mention, input)) return [];
      const { start, end, text } = mention;
      const related = date.span === undefined ? [] : [{ of: date.span, message: TEXTS[input.messages.language].date }];
      return [{ message: TEXTS[input.messages.language].later(inOneLine(text), date.value), start, end, related }];
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

function isToldAsPast({ start, end }: Mention, { annotated, resources, quotations }: CheckInput): boolean {
  const { dates, checks } = resources.language;
  const at = sentenceAt(annotated.article, start, resources);
  if (at === undefined || annotated.article.headline?.start === at.block.start) return false;
  const { tokens, lower, sentence, block } = at;
  const own = lower.slice(sentence.firstToken, sentence.lastToken);
  if (own.some((word) => checks.planning.some((stem) => word.startsWith(stem)))) return false;
  if (quotations.some((one) => one.start < end && one.end > start)) return false;
  const firstToken = tokens.findIndex((token) => block.start + token.start >= start);
  const before = lower.slice(Math.max(sentence.firstToken, firstToken - 2), firstToken);
  if (before.some((word) => dates.tense.futurePrepositions.has(word) || word === "auf")) return false;
  const direction = readDirection(tokens, lower, firstToken, createCueReader(dates.tense)(tokens, lower, sentence), dates.tense);
  // a reported clause looks from the speaker's day: what it tells of is not the past of the verb of saying
  const clause = own.some((word) => checks.saying.has(word));
  // a verb; “Stand” and “Lage” are capitalised
  const isVerb = direction !== undefined && direction.cue === direction.cue.toLowerCase();
  return isVerb && direction.direction === "past" && direction.bound !== true && direction.state !== true && !clause;
}

const TEXTS: InEachLanguage<{ later(text: string, date: string): string; readonly date: string }> = {
  en: {
    later: (text, date) => `“${text}” is told as past, but the article is of ${date}.`,
    date: "the article's date",
  },
  de: {
    later: (text, date) => `„${text}“ ist als vergangen erzählt, der Artikel aber ist vom ${date}.`,
    date: "das Datum des Artikels",
  },
};
