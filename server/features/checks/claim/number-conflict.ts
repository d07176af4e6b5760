import type { CheckRule, Found, InEachLanguage } from "../rule.ts";
import { countedIn } from "./counted.ts";

export const numberConflict: CheckRule = {
  code: "claim/number-conflict",
  severity: "hint",
  docs: {
    en: {
      title: "The same thing counted differently in another article",
      text: "Two articles of the dossier give different exact numbers for the same thing: the same weapons, dead, injured, missing or prisoners (“12 Tote”, “12 Menschen wurden getötet”), on the same day, with the same states and places in the sentence. Numbers that say themselves that they are not exact (about, at least, so far) are left in peace. The finding leads to the other article.",
    },
    de: {
      title: "Dasselbe, in einem anderen Artikel anders gezählt",
      text: "Zwei Artikel des Dossiers nennen verschiedene genaue Zahlen für dasselbe: dieselben Waffen, Toten, Verletzten, Vermissten oder Gefangenen („12 Tote“, „12 Menschen wurden getötet“), am selben Tag, mit denselben Staaten und Orten im Satz. Zahlen, die selbst sagen, dass sie nicht genau sind (rund, mindestens, bislang), bleiben unbeachtet. Die Meldung führt zum anderen Artikel.",
    },
  },
  examples: {
    fires: [
      {
        text: "Am 13. September 2023 feuerte Nordkorea [[zwei Kurzstreckenraketen]] ab.",
        beside: ["Nordkorea feuerte am 13. September 2023 drei Kurzstreckenraketen ab."],
      },
      {
        text: "Am 3. Mai 2024 gab es in der Ukraine [[12 Tote]].",
        beside: ["In der Ukraine starben viele: am 3. Mai 2024 waren es 15 Tote."],
      },
      {
        text: "Am 3. Mai 2024 schoss Russland [[20 Kampfdrohnen]] ab.",
        beside: ["Am 3. Mai 2024 schoss Russland 25 Kampfdrohnen ab.", "Am 3. Mai 2024 schoss Russland 20 Kampfdrohnen ab."],
      },
      {
        text: "Am 3. Mai 2024 wurden in der Ukraine [[12 Menschen]] getötet und 30 verletzt.",
        beside: ["In der Ukraine starben am 3. Mai 2024 15 Menschen."],
      },
    ],
    silent: [
      "Am 13. September 2023 feuerte Nordkorea zwei Kurzstreckenraketen ab.",
      {
        text: "Am 13. September 2023 feuerte Nordkorea zwei Kurzstreckenraketen ab.",
        beside: ["Nordkorea feuerte am 13. September 2023 zwei Kurzstreckenraketen ab."],
      },
      {
        text: "Am 13. September 2023 feuerte Nordkorea zwei Kurzstreckenraketen ab.",
        beside: ["Nordkorea feuerte am 14. September 2023 drei Kurzstreckenraketen ab."],
      },
      {
        text: "Am 3. Mai 2024 gab es in der Ukraine mindestens 12 Tote.",
        beside: ["In der Ukraine gab es am 3. Mai 2024 15 Tote."],
      },
      {
        text: "Am 3. Mai 2024 gab es in der Ukraine 12 Tote.",
        beside: ["In Russland gab es am 3. Mai 2024 15 Tote.", "In der Ukraine gab es am 3. Mai 2024 15 Verletzte."],
      },
      {
        text: "Am 3. Mai 2024 wurden in der Ukraine 12 Menschen getötet.",
        beside: [
          "Am 3. Mai 2024 wurden in der Ukraine 15 Menschen verletzt.",
          "Am 3. Mai 2024 wurden in der Ukraine 5 Zivilisten getötet.",
          "Am 3. Mai 2024 kamen in der Ukraine 500 Menschen zusammen.",
          "Seit dem 3. Mai 2024 wurden in der Ukraine 40 Menschen getötet.",
        ],
      },
    ],
  },
  check: ({ annotated, resources, dossier, messages }) => {
    if (dossier === undefined) return [];
    return countedIn(annotated, resources).flatMap(({ key, count, text, start, end }): Found[] => {
      const others = dossier.facts.countsOf(key).filter((one) => one.uri !== dossier.uri && one.count !== count);
      const [other] = others;
      if (other === undefined) return [];
      const texts = TEXTS[messages.language];
      const related = others
        .slice(0, MOST_OTHERS)
        .map(({ uri, range, text: its }) => ({ of: { uri, range }, message: texts.other(its) }));
      return [{ message: texts.differs(text, other.text), start, end, related }];
    });
  },
};

const MOST_OTHERS = 3;

const TEXTS: InEachLanguage<{ differs(here: string, there: string): string; other(text: string): string }> = {
  en: {
    differs: (here, there) => `“${here}” here, “${there}” in another article of this dossier.`,
    other: (text) => `“${text}”`,
  },
  de: {
    differs: (here, there) => `Hier „${here}“, in einem anderen Artikel dieses Dossiers „${there}“.`,
    other: (text) => `„${text}“`,
  },
};
