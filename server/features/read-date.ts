import { analyseArticle } from "../core/analyse.ts";
import { timexToEdtf } from "../core/dates/edtf.ts";
import { edtfToTimex } from "../core/dates/read-edtf.ts";
import type { Timex } from "../core/model.ts";
import type { ArticleDocument } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";
import { dateInWords } from "./date-words.ts";

/** A time that somebody typed, and how it was understood. */
export interface DateReading {
  readonly timex: Timex;
  readonly edtf?: string;
  /** In words, with the weekday of a day. */
  readonly words?: string;
}

/**
 * `lagebild/readDate`: understands what is typed as the value of a date: EDTF (`2024-06-18`, `1998/2004`, `2023~`) or an expression of the
 * article's language, counted from the article's date (`gestern`, `Mitte März`). Null where it is neither.
 */
export function readDate(
  { annotated: { article } }: ArticleDocument,
  { text }: { readonly text: string },
  { resources, messages }: FeatureContext,
): DateReading | null {
  const typed = text.trim();
  if (typed === "" || typed.length > LONGEST) return null;
  const timex = edtfToTimex(typed) ?? readExpression(typed, article.date?.value, resources);
  if (timex === undefined) return null;
  const [edtf, words] = [timexToEdtf(timex), dateInWords(timex, messages.dateWords)];
  return { timex, ...(edtf !== undefined && { edtf }), ...(words !== undefined && { words }) };
}

const LONGEST = 200;

/** Only an expression that is the whole text counts. */
function readExpression(
  text: string,
  articleDate: string | undefined,
  resources: FeatureContext["resources"],
): Timex | undefined {
  const ruled = { ...resources, tagger: undefined };
  const { mentions } = analyseArticle({ text, ...(articleDate !== undefined && { settingDate: articleDate }) }, ruled);
  const whole = mentions.find(({ start, end }) => start === 0 && end === text.length);
  return whole?.impossible === undefined ? whole?.timex : undefined;
}
