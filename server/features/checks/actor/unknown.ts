import type { Mention } from "../../../core/model.ts";
import { inOneLine } from "../../one-line.ts";
import type { CheckRule, Found, InEachLanguage } from "../rule.ts";

export const unknownPerson: CheckRule = {
  code: "actor/unknown",
  severity: "hint",
  most: 2,
  docs: {
    en: {
      title: "A person who matters and is in no catalogue",
      text: "Most names of the news are in no catalogue, and that is no fault. Told of are those that carry weight: persons whom the article names with a role and at least three times, or whom three articles of the dossier name (of a large one, one article in two hundred). The quick fixes at the name add it to a catalogue, link it to somebody, or say that it is no name.",
    },
    de: {
      title: "Eine Person von Gewicht, die in keinem Katalog steht",
      text: "Die meisten Namen der Nachrichten stehen in keinem Katalog, und das ist kein Mangel. Gemeldet werden die von Gewicht: wen der Artikel mit einer Rolle und mindestens dreimal nennt, oder wen drei Artikel des Dossiers nennen (bei einem großen jeder zweihundertste). Die Korrekturen am Namen nehmen ihn in einen Katalog auf, verknüpfen ihn oder sagen, dass es keiner ist.",
    },
  },
  examples: {
    fires: [
      "Botschafterin [[Zora Quentin]] kam. Quentin ging. Quentin blieb.",
      "Der Analyst [[Anton Haselgruber]] warnt. Haselgruber rät ab. „Nein“, sagt Haselgruber.",
      {
        text: "Botschafterin [[Zora Quentin]] kam.",
        beside: ["Botschafterin Zora Quentin ging.", "Botschafterin Zora Quentin blieb."],
      },
    ],
    silent: [
      "Botschafterin Zora Quentin kam.",
      "Botschafterin Zora Quentin kam. Quentin ging.",
      "Präsident Wladimir Putin kam. Putin ging. Putin blieb.",
      { text: "Botschafterin Zora Quentin kam.", beside: ["Botschafterin Zora Quentin ging."] },
      "Von Zora Quentin\n\nDer Zug fuhr. Der Zug hielt. Der Zug stand.",
    ],
  },
  check: ({ annotated: { mentions }, resources: { catalogue }, messages, dossier }) => {
    const unknown = new Map<string, Mention[]>();
    for (const mention of mentions) {
      const { kind, entity, evidence } = mention;
      if (kind !== "person" || entity === undefined || catalogue.entries.has(entity)) continue;
      // who wrote the article is of no concern to its text
      if (evidence.some(({ by }) => by === "byline" || by === "catalogue")) continue;
      const list = unknown.get(entity);
      if (list === undefined) unknown.set(entity, [mention]);
      else list.push(mention);
    }
    return [...unknown].flatMap(([entity, of]): Found[] => {
      const [first] = of;
      const articles = dossier?.facts.articlesNaming(entity) ?? 1;
      const enough = Math.max(LEAST_ARTICLES, (dossier?.facts.articles ?? 0) * LEAST_SHARE);
      const matters = (of.length >= LEAST_MENTIONS && of.some(hasRole)) || articles >= enough;
      if (first === undefined || !first.text.includes(" ") || !matters) return [];
      const { start, end, text } = first;
      return [{ message: TEXTS[messages.language](inOneLine(text), of.length, articles), start, end }];
    });
  },
};

const LEAST_MENTIONS = 3;
const LEAST_ARTICLES = 3;
/** Of the dossier, where that is more: in a large one three articles name nearly everybody. */
const LEAST_SHARE = 0.005;

const hasRole = ({ evidence }: Mention): boolean => evidence.some(({ by }) => by === "role");

const TEXTS: InEachLanguage<(name: string, mentions: number, articles: number) => string> = {
  en: (name, mentions, articles) =>
    `${name} is in no catalogue, but named ${articles >= LEAST_ARTICLES ? `in ${articles} articles` : `${mentions} times`}.`,
  de: (name, mentions, articles) =>
    `${name} steht in keinem Katalog, wird aber ${articles >= LEAST_ARTICLES ? `in ${articles} Artikeln` : `${mentions}-mal`} genannt.`,
};
