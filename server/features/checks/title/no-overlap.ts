import type { AnnotatedArticle, Mention, Span } from "../../../core/model.ts";
import { tokenize } from "../../../core/scan.ts";
import type { CheckRule, InEachLanguage } from "../rule.ts";
import { lowerOf } from "../texts.ts";

export const noOverlap: CheckRule = {
  code: "title/no-overlap",
  severity: "hint",
  docs: {
    en: {
      title: "A headline that is perhaps another article's",
      text: "The headline names somebody or something, and the text names at least four others but nothing and nobody of the headline, nor does it use any of its longer words. Where the headline names somebody by an adjective alone (“in a Russian sawmill”), which stands in every other article, none of its three or more nouns may stand in the text. Headers of collected files often carry a wrong headline.",
    },
    de: {
      title: "Eine Überschrift, die vielleicht zu einem anderen Artikel gehört",
      text: "Die Überschrift nennt jemanden oder etwas, und der Text nennt mindestens vier andere, aber nichts und niemanden aus der Überschrift und auch keines ihrer längeren Wörter. Nennt die Überschrift jemanden nur durch ein Adjektiv („in russischem Sägewerk“), das in jedem zweiten Artikel steht, darf keines ihrer mindestens drei Hauptwörter im Text stehen. In gesammelten Dateien steht im Kopf oft eine falsche Überschrift.",
    },
  },
  examples: {
    fires: [
      " date 2023-09-12 [[Putin empfängt Kim Jong Un in Wladiwostok]]\n\nIsrael und der Iran sprachen in Katar mit Ägypten. Die Hamas schwieg.",
      " date 2023-09-12 [[Lawrow reist nach Pjöngjang]]\n\nOlaf Scholz traf Emmanuel Macron. Frankreich und Deutschland einigten sich.",
      " date 2023-09-12 [[Nordkorea testet KN-23]]\n\nOlaf Scholz traf Emmanuel Macron. Frankreich und Deutschland einigten sich.",
      " date 2023-09-12 [[Alarm: Feuersbrunst in russischem Sägewerk]]\n\nDer russische Präsident Putin empfing Kim Jong Un aus Nordkorea. China und der Iran übten einen Alarmstart.",
    ],
    silent: [
      " date 2023-09-12 Putin empfängt Kim Jong Un\n\nIsrael und der Iran sprachen mit Ägypten. Die Hamas schwieg, Putin auch.",
      " date 2023-09-12 Putin empfängt Kim Jong Un\n\nEs regnete.",
      " date 2023-09-12 Ein Treffen in der Nacht\n\nIsrael und der Iran sprachen mit Ägypten. Die Hamas schwieg.",
      " date 2023-09-12 Putins Raketen\n\nIsrael und der Iran sprachen mit Ägypten. Die Hamas schoss eine Rakete.",
      "Israel und der Iran sprachen mit Ägypten. Die Hamas schwieg, Katar auch.",
      " date 2023-09-12 Alarm: Feuersbrunst in russischem Sägewerk\n\nDer russische Präsident Putin empfing Kim Jong Un. China und der Iran schwiegen zum Brand des Sägewerks.",
      " date 2023-09-12 Russisches Machtwort\n\nDer russische Präsident Putin empfing Kim Jong Un aus Nordkorea. China und der Iran schwiegen.",
      " date 2023-09-12 Moskau lenkt ein\n\nRussland sprach mit Ägypten, Israel, dem Iran und der Hamas.",
    ],
  },
  check: ({ annotated, messages }) => {
    const { headline, blocks, text } = annotated.article;
    // of what is not read nobody knows what it names
    if (annotated.otherLanguage !== undefined) return [];
    // a whole paragraph behind a header is a lead rather than a headline
    if (headline === undefined || headline.end - headline.start > LONGEST_HEADLINE) return [];
    const inHeadline = subjects(annotated, headline);
    if (inHeadline.size === 0) return [];
    const body = blocks.filter(({ kind, start }) => kind !== "headline" && start >= headline.end);
    const first = body[0]?.start;
    if (first === undefined) return [];
    const inBody = subjects(annotated, { start: first, end: text.length });
    if (inBody.size < LEAST_SUBJECTS) return [];
    const isShared = [...inHeadline].some((one) => inBody.has(one));
    const texts = body.map((block) => block.text);
    if (isShared ? !isOfOthers(annotated, headline, texts) : sharesStem(text.slice(headline.start, headline.end), texts))
      return [];
    return [{ message: TEXTS[messages.language], start: headline.start, end: headline.end }];
  },
};

const LONGEST_HEADLINE = 160;
const LEAST_SUBJECTS = 4;

/** What is named in a passage: entities, all that may be meant, classes of weapons. */
function subjects({ mentions }: AnnotatedArticle, { start, end }: Span): Set<string> {
  const within = mentions.filter((one) => one.start >= start && one.end <= end && one.kind !== "date");
  return new Set(within.flatMap(subjectsOf));
}

function subjectsOf({ kind, entity, candidates, evidence, weaponClass }: Mention): readonly string[] {
  // a mere place is the state's whose capital it is
  const named = evidence.flatMap((one) => (one.by === "catalogue" || one.by === "adjective" ? [one.entry] : []));
  const classes = weaponClass === undefined ? [] : [weaponClass];
  if (kind === "place" && named.length === 0) return [];
  return [...(entity === undefined ? [] : [entity]), ...(candidates ?? []), ...named, ...classes];
}

/** Whether the headline names others by adjectives alone, and what it is about stands nowhere in the text, save as a part of other words. */
function isOfOthers({ article, mentions }: AnnotatedArticle, { start, end }: Span, texts: readonly string[]): boolean {
  const named = mentions.filter((one) => one.start >= start && one.end <= end && one.kind !== "date");
  if (named.some(({ form }) => form !== "derived")) return false;
  const nouns = [...tokenize(article.text.slice(start, end))].flatMap((token) => {
    const isNamed = named.some((one) => one.start <= start + token.start && one.end >= start + token.end);
    return token.isCapitalised && token.text.length >= LEAST_LETTERS && !isNamed ? [token.text.toLowerCase()] : [];
  });
  if (nouns.length < LEAST_NOUNS) return false;
  return !texts.some((text) => longWords(text).some((word) => nouns.some((noun) => isInflected(noun, word))));
}

const LEAST_NOUNS = 3;
/** The longest ending, in letters. */
const LONGEST_ENDING = 3;

/** Whether two words are alike but for their endings; a compound of one is another word. */
function isInflected(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  let same = 0;
  while (same < longest && one[same] === other[same]) same++;
  return same >= LEAST_LETTERS && longest - same <= LONGEST_ENDING;
}

function sharesStem(headline: string, texts: readonly string[]): boolean {
  const words = stems(headline);
  return texts.some((text) => [...stems(text)].some((stem) => words.has(stem)));
}

const LEAST_LETTERS = 5;

/** The beginnings of the longer words: inflected and compounded they begin alike. */
function stems(text: string): Set<string> {
  return new Set(longWords(text).map((word) => word.slice(0, LEAST_LETTERS)));
}

const longWords = (text: string): string[] => lowerOf(tokenize(text)).filter((word) => word.length >= LEAST_LETTERS);

const TEXTS: InEachLanguage<string> = {
  en: "Headline and text seem to have nothing in common: is it another article's?",
  de: "Überschrift und Text scheinen nichts gemeinsam zu haben: gehört sie zu einem anderen Artikel?",
};
