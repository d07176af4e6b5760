import { isMostlyOther } from "../../other-language.ts";
import type { CheckRule, InEachLanguage } from "../rule.ts";
import { firstWordOf } from "../texts.ts";

/** Says once where hardly anything can be found: an empty picture must not be taken for an empty article. */
export const otherLanguage: CheckRule = {
  code: "article/language",
  severity: "information",
  docs: {
    en: {
      title: "Text that is not in German",
      text: "By its function words or its script, the article or a paragraph of it is in another language. Lagebild reads German: here it finds only full names and abbreviations of the catalogue that are the same in any language, designators (`KN-23`) and days like `2023-09-12`. No name that the catalogue doesn't know is looked for, and quotations are not checked. Told once, at the first word; for single paragraphs as a hint.",
    },
    de: {
      title: "Text, der nicht deutsch ist",
      text: "Nach seinen Funktionswörtern oder seiner Schrift ist der Artikel oder ein Absatz in einer anderen Sprache. Lagebild liest Deutsch: Hier findet es nur volle Namen und Abkürzungen des Katalogs, die in jeder Sprache gleich lauten, Typenbezeichnungen (`KN-23`) und Tage wie `2023-09-12`. Namen, die der Katalog nicht kennt, werden nicht gesucht, Zitate nicht geprüft. Einmal gemeldet, am ersten Wort; bei einzelnen Absätzen als Hinweis.",
    },
  },
  examples: {
    fires: [
      "[[The]] ministry said on Friday that the ships had left the port of Odesa for the Bosporus.",
      "[[Le]] ministère a dit que les bateaux sont partis pour le Bosphore avec une cargaison de blé.",
      "[[Корабли]] вышли из порта Одессы в пятницу утром",
      "Das Ministerium bestätigte, dass die Schiffe am Freitag aus dem Hafen von Odessa ausgelaufen sind.\n\n[[The]] ministry said that they had left for the Bosporus.",
      " date 2024-03-05 [[Ships]] leave Odesa\n\nThe ministry said on Friday that the ships had left the port of Odesa for the Bosporus.",
    ],
    silent: [
      "Das Ministerium bestätigte, dass die Schiffe am Freitag ausgelaufen sind.",
      "„Never say never“, sagte der Minister, als er auf den Plan angesprochen wurde.",
      "Schiffe verlassen Odessa",
      "Ursula von der Leyen, Luigi di Maio, Charles de Gaulle",
      "Kim (김정은) traf Putin (Путин) und Xi (习近平) in Wladiwostok.",
    ],
  },
  check: ({ annotated, messages: { language } }) => {
    const { article, otherLanguage: passages = [] } = annotated;
    const first = article.blocks.find(({ start }) => start === passages[0]?.start);
    if (first === undefined) return [];
    const place = firstWordOf(first);
    if (isMostlyOther(annotated)) return [{ message: WHOLE[language], ...place }];
    return [{ message: PART[language](passages.length), ...place, atMost: "hint" }];
  },
};

const WHOLE: InEachLanguage<string> = {
  en: "This article seems not to be in German. Only names of the catalogue that are the same in any language, designators and days like 2023-09-12 are found in it.",
  de: "Dieser Artikel ist wohl nicht deutsch. Gefunden werden darin nur Namen des Katalogs, die in jeder Sprache gleich lauten, Typenbezeichnungen und Tage wie 2023-09-12.",
};

const PART: InEachLanguage<(paragraphs: number) => string> = {
  en: (paragraphs) =>
    `${paragraphs === 1 ? "This paragraph seems" : `${paragraphs} paragraphs, of which this is the first, seem`} not to be in German. Only names that are the same in any language are found there.`,
  de: (paragraphs) =>
    `${paragraphs === 1 ? "Dieser Absatz ist" : `${paragraphs} Absätze, von denen dies der erste ist, sind`} wohl nicht deutsch. Gefunden werden dort nur Namen, die in jeder Sprache gleich lauten.`,
};
