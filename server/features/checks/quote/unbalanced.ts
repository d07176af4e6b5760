import type { CheckRule, InEachLanguage } from "../rule.ts";

export const unbalancedQuote: CheckRule = {
  code: "quote/unbalanced",
  severity: "hint",
  most: 2,
  docs: {
    en: {
      title: "A quotation mark without its other one",
      text: "A quotation is opened and never closed, or closed and never opened: it is not clear who says what. A quotation may run over several paragraphs and begin each of them with a mark. Single marks are not looked at, since an apostrophe looks the same, nor are inches.",
    },
    de: {
      title: "Ein Anführungszeichen ohne sein Gegenstück",
      text: "Ein Zitat wird geöffnet und nie geschlossen, oder geschlossen und nie geöffnet: wer was sagt, ist nicht klar. Ein Zitat darf über mehrere Absätze reichen und jeden mit einem Zeichen beginnen. Einfache Zeichen bleiben unbeachtet, weil der Apostroph ebenso aussieht, und Zollzeichen auch.",
    },
  },
  examples: {
    fires: [
      "Er sagte: [[„]]Wir kommen. Dann ging er.",
      "Er sagte: Wir kommen[[“]]. Dann ging er.",
      "Der Rat tagte.\n\nSie sagte: [[»]]Wir bleiben. Dann ging sie.",
      'Er sagte: [["]]Wir kommen. Dann ging er.',
    ],
    silent: [
      "Er sagte: „Wir kommen.“ Dann ging er.",
      "Er sagte: »Wir kommen.« Sie sagte: «Wir bleiben.»",
      'Er sagte: "Wir kommen." Der Schirm hat 27".',
      "Er sagte: „Wir kommen.\n\n„Dann gehen wir.“",
      "Er sagte: „Wir kommen.\n\nDann gehen wir.“",
      "Er sagte: „Sie rief ‚Halt‘, dann „Los“, dann nichts.“",
      'Er sagte: „Wir kommen." Sie sagte: “Wir bleiben.”',
    ],
  },
  check: ({ quotations, messages }) =>
    quotations.filter(({ closed }) => !closed).map(({ start, end }) => ({ message: TEXTS[messages.language], start, end })),
};

const TEXTS: InEachLanguage<string> = {
  en: "This quotation mark has no counterpart.",
  de: "Dieses Anführungszeichen hat kein Gegenstück.",
};
