import type { AnnotatedArticle, Mention, Span } from "../../../core/model.ts";
import { tokenize } from "../../../core/tokens.ts";
import type { CheckRule, InEachLanguage } from "../rule.ts";
import { lowerOf } from "../texts.ts";

export const noOverlap: CheckRule = {
  code: "title/no-overlap",
  severity: "hint",
  docs: {
    en: {
      title: "A headline that is perhaps another article's",
      text: "The headline names somebody or something, and the text names at least four others but nothing and nobody of the headline, nor does it use any of its longer words. Headers of collected files often carry a wrong headline.",
    },
    de: {
      title: "Eine Überschrift, die vielleicht zu einem anderen Artikel gehört",
      text: "Die Überschrift nennt jemanden oder etwas, und der Text nennt mindestens vier andere, aber nichts und niemanden aus der Überschrift und auch keines ihrer längeren Wörter. In gesammelten Dateien steht im Kopf oft eine falsche Überschrift.",
    },
  },
  examples: {
    fires: [
      " date 2023-09-12 [[Putin empfängt Kim Jong Un in Wladiwostok]]\n\nIsrael und der Iran sprachen in Katar mit Ägypten. Die Hamas schwieg.",
      " date 2023-09-12 [[Lawrow reist nach Pjöngjang]]\n\nOlaf Scholz traf Emmanuel Macron. Frankreich und Deutschland einigten sich.",
      " date 2023-09-12 [[Nordkorea testet KN-23]]\n\nOlaf Scholz traf Emmanuel Macron. Frankreich und Deutschland einigten sich.",
    ],
    silent: [
      " date 2023-09-12 Putin empfängt Kim Jong Un\n\nIsrael und der Iran sprachen mit Ägypten. Die Hamas schwieg, Putin auch.",
      " date 2023-09-12 Putin empfängt Kim Jong Un\n\nEs regnete.",
      " date 2023-09-12 Ein Treffen in der Nacht\n\nIsrael und der Iran sprachen mit Ägypten. Die Hamas schwieg.",
      " date 2023-09-12 Putins Raketen\n\nIsrael und der Iran sprachen mit Ägypten. Die Hamas schoss eine Rakete.",
      "Israel und der Iran sprachen mit Ägypten. Die Hamas schwieg, Katar auch.",
      " date 2023-09-12 Moskau lenkt ein\n\nRussland sprach mit Ägypten, Israel, dem Iran und der Hamas.",
    ],
  },
  check: ({ annotated, messages }) => {
    const { headline, blocks, text } = annotated.article;
    // a whole paragraph behind a header is a lead rather than a headline
    if (headline === undefined || headline.end - headline.start > LONGEST_HEADLINE) return [];
    const inHeadline = subjects(annotated, headline);
    if (inHeadline.size === 0) return [];
    const body = blocks.filter(({ kind, start }) => kind !== "headline" && start >= headline.end);
    const first = body[0]?.start;
    if (first === undefined) return [];
    const inBody = subjects(annotated, { start: first, end: text.length });
    if (inBody.size < LEAST_SUBJECTS || [...inHeadline].some((one) => inBody.has(one))) return [];
    const words = stems(text.slice(headline.start, headline.end));
    for (const block of body) for (const stem of stems(block.text)) if (words.has(stem)) return [];
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

const LEAST_LETTERS = 5;

/** The beginnings of the longer words: inflected and compounded they begin alike. */
function stems(text: string): Set<string> {
  const long = lowerOf(tokenize(text)).filter((word) => word.length >= LEAST_LETTERS);
  return new Set(long.map((word) => word.slice(0, LEAST_LETTERS)));
}

const TEXTS: InEachLanguage<string> = {
  en: "Headline and text have nobody and nothing in common: is it another article's?",
  de: "Überschrift und Text haben niemanden und nichts gemeinsam: gehört sie zu einem anderen Artikel?",
};
