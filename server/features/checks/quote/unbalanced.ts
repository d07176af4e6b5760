import type { CheckRule, InEachLanguage } from "../rule.ts";

export const unbalancedQuote: CheckRule = {
  code: "quote/unbalanced",
  severity: "hint",
  most: 2,
  docs: {
    en: {
      title: "A quotation mark without its other one",
      text: "A quotation is opened and never closed, or closed and never opened: it is not clear who says what. A quotation may run over several paragraphs and begin each of them with a mark. Of single marks ‚…‘ and ›…‹ count; an apostrophe is never meant, nor are inches.",
    },
    de: {
      title: "Ein Anführungszeichen ohne sein Gegenstück",
      text: "Ein Zitat wird geöffnet und nie geschlossen, oder geschlossen und nie geöffnet: wer was sagt, ist nicht klar. Ein Zitat darf über mehrere Absätze reichen und jeden mit einem Zeichen beginnen. Von den einfachen Zeichen zählen ‚…‘ und ›…‹; ein Apostroph ist nie gemeint, ein Zollzeichen auch nicht.",
    },
  },
  examples: {
    fires: [
      "Er sagte: [[„]]Wir kommen. Dann ging er.",
      "Er sagte: Wir kommen[[“]]. Dann ging er.",
      "Der Rat tagte.\n\nSie sagte: [[»]]Wir bleiben. Dann ging sie.",
      'Er sagte: [["]]Wir kommen. Dann ging er.',
      "Er sagte: „Sie rief [[‚]]Halt, dann nichts.“",
      "Er sagte: „Sie rief: Halt![[‘]] Dann nichts.“",
      "Er nannte es [[›]]Frieden und ging.",
      "Er nannte es ein Ende[[‹]] und ging.",
    ],
    silent: [
      "Er sagte: „Wir kommen.“ Dann ging er.",
      "Er sagte: »Wir kommen.« Sie sagte: «Wir bleiben.»",
      'Er sagte: "Wir kommen." Der Schirm hat 27".',
      "Er sagte: „Wir kommen.\n\n„Dann gehen wir.“",
      "Er sagte: „Wir kommen.\n\nDann gehen wir.“",
      "Er sagte: „Sie rief ‚Halt‘, dann „Los“, dann nichts.“",
      'Er sagte: „Wir kommen." Sie sagte: “Wir bleiben.”',
      "Er sagte: „Sie rief ‚Halt!‘“ Sie sagte: ›Wir bleiben.‹",
      "So geht’s, sagte O’Keefe in Marx’ Haus; Hans‘ Auto steht da.",
      "Er sagte: „Sie las ‚Marx’ Buch‘ vor.“",
      "Er kam‚ sah und ging.",
      "Er sprach von ,Frieden in unserer Zeit!‘ und ging.",
      "Mehr dazu › Politik › Ausland",
      "Sie sagte: “He cried ‘Stop!’ and left.”",
    ],
  },
  check: ({ quotations, messages }) =>
    quotations.filter(({ closed }) => !closed).map(({ start, end }) => ({ message: TEXTS[messages.language], start, end })),
};

const TEXTS: InEachLanguage<string> = {
  en: "This quotation mark has no counterpart.",
  de: "Dieses Anführungszeichen hat kein Gegenstück.",
};
