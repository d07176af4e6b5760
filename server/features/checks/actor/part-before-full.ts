import type { CheckRule, Found, InEachLanguage } from "../rule.ts";
import { baseForm } from "../texts.ts";

export const partBeforeFull: CheckRule = {
  code: "actor/part-before-full",
  severity: "hint",
  most: 2,
  docs: {
    en: {
      title: "A surname before the person is introduced",
      text: "The running text uses a surname alone, and a later paragraph introduces the person in full: paragraphs may have been moved. Headlines, subheadings and the first paragraph are left in peace, and so are persons whom the news calls by the surname alone. Told once for each person.",
    },
    de: {
      title: "Ein Nachname, bevor die Person eingeführt ist",
      text: "Der laufende Text nennt den Nachnamen allein, und erst ein späterer Absatz führt die Person mit vollem Namen ein: vielleicht wurden Absätze verschoben. Überschriften, Zwischentitel und der erste Absatz bleiben unbeachtet, ebenso Personen, die Nachrichten nur beim Nachnamen nennen. Je Person einmal gemeldet.",
    },
  },
  examples: {
    fires: [
      "Der Rat tagte lange.\n\nDann sprach [[Shin]] von Raketen.\n\nMinister Shin Won Sik blieb ruhig.",
      "Der Rat tagte lange.\n\nAuch [[Bortnikow]] kam. Bortnikow ging.\n\nAlexander Bortnikow blieb ruhig.",
      "Der Rat tagte lange.\n\nMit [[Jermak]] sprach niemand.\n\nEs regnete.\n\nAndrij Jermak blieb ruhig.",
    ],
    silent: [
      "Der Rat tagte lange.\n\nMinister Shin Won Sik sprach.\n\nShin blieb ruhig.",
      "Dann sprach Shin von Raketen.\n\nMinister Shin Won Sik blieb ruhig.",
      "Der Rat tagte lange.\n\nDann sprach Shin, und Minister Shin Won Sik blieb ruhig.",
      " date 2023-09-12 Reise\n\nDer Rat tagte lange.\n\nDann sprach Putin.\n\nWladimir Putin blieb ruhig.",
      "Der Rat tagte lange.\n\nDann sprach Shin.",
    ],
  },
  check: ({ annotated: { article, mentions }, resources: { catalogue }, messages }) => {
    const told = new Set<string>();
    const paragraphs = article.blocks.filter(({ kind }) => kind === "paragraph");
    return mentions.flatMap((mention): Found[] => {
      const { kind, entity, evidence, start, end, form } = mention;
      if (kind !== "person" || entity === undefined || form !== undefined || told.has(entity)) return [];
      const full = evidence.find((one) => one.by === "fullName");
      const entry = catalogue.entries.get(entity)?.entry;
      if (full?.by !== "fullName" || full.where !== "after" || entry?.kind !== "person" || entry.prominent === true) return [];
      const block = paragraphs.findIndex((one) => one.start <= start && start < one.end);
      const later = paragraphs.findIndex((one) => one.start <= full.span.start && full.span.start < one.end);
      if (block <= 0 || later <= block) return [];
      told.add(entity);
      const texts = TEXTS[messages.language];
      const related = [{ of: full.span, message: texts.introduced(full.name) }];
      return [{ message: texts.before(baseForm(mention), full.name), start, end, related }];
    });
  },
};

const TEXTS: InEachLanguage<{ before(part: string, full: string): string; introduced(full: string): string }> = {
  en: {
    before: (part, full) => `“${part}” stands before “${full}” is introduced.`,
    introduced: (full) => `“${full}” is introduced here`,
  },
  de: {
    before: (part, full) => `„${part}“ steht, bevor „${full}“ eingeführt ist.`,
    introduced: (full) => `„${full}“ wird hier eingeführt`,
  },
};
