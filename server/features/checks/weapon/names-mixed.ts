import type { WeaponEntry } from "../../../catalogue/types.ts";
import { nameOf } from "../../../core/catalogue.ts";
import type { Mention } from "../../../core/model.ts";
import { inOneLine } from "../../one-line.ts";
import type { CheckRule, Found, InEachLanguage } from "../rule.ts";
import { factOf } from "../texts.ts";
import { designationsOf, weaponOf } from "./system.ts";

export const mixedNames: CheckRule = {
  code: "weapon/names-mixed",
  severity: "information",
  docs: {
    en: {
      title: "Two names of one system, as if they were two",
      text: "A list names one system twice, in two naming systems (“the KN-23 and the Hwasong-11Ga”). A system beside its variant, and a name that is explained by the other, are left in peace.",
    },
    de: {
      title: "Zwei Namen eines Systems, als wären es zwei",
      text: "Eine Aufzählung nennt ein System zweimal, in zwei Namensreihen („die KN-23 und die Hwasong-11Ga“). Ein System neben seiner Variante und ein Name, den der andere erklärt, bleiben unbeachtet.",
    },
  },
  examples: {
    fires: [
      "Sie zeigten die KN-23 und die [[Hwasong-11Ga]].",
      "Gestartet wurden Hwasong-11Ga und [[KN-23]].",
      "Sie flogen: die KN-23 und die [[Hwasong-11Ga]] zugleich.",
    ],
    silent: [
      "Sie zeigten die KN-23 und die KN-24.",
      "Sie zeigten die KN-23, in Nordkorea Hwasong-11Ga genannt.",
      "Sie zeigten die KN-23 (Hwasong-11Ga).",
      "Sie zeigten den T-72 und den T-72B3.",
      "Sie zeigten die KN-23 und noch eine KN-23.",
    ],
  },
  check: ({ annotated: { article, mentions }, resources: { catalogue, language }, messages }) => {
    const weapons = mentions.filter(({ kind, entity }) => kind === "weapon" && entity !== undefined);
    return weapons.flatMap((mention, index): Found[] => {
      const next = weapons[index + 1];
      if (next === undefined || next.entity !== mention.entity) return [];
      const entry = weaponOf(mention, catalogue);
      const joint = inOneLine(article.text.slice(mention.end, next.start).trim()).toLowerCase();
      const [first, ...articles] = joint.split(" ");
      const lists = language.weapons.truncators.has(first ?? "") && articles.every((word) => language.names.articles.has(word));
      if (entry === undefined || !lists || !areNames(entry, mention, next)) return [];
      const message = TEXTS[messages.language](mention.text, next.text, nameOf(entry, catalogue));
      return [{ message, start: next.start, end: next.end, facts: [factOf(entry, catalogue)] }];
    });
  },
};

/** Whether two mentions use names of different naming systems; `T-72` and `T-72B3` are a system and its variant. */
function areNames(entry: WeaponEntry, one: Mention, other: Mention): boolean {
  const systemOf = ({ evidence }: Mention) => {
    const alias = evidence.find((item) => item.by === "catalogue");
    if (alias?.by !== "catalogue" || evidence.some((item) => item.by === "variant")) return undefined;
    return designationsOf(entry).includes(alias.alias) ? alias.alias : entry.name === alias.alias ? "name" : undefined;
  };
  const [a, b] = [systemOf(one), systemOf(other)];
  return a !== undefined && b !== undefined && a !== b;
}

const TEXTS: InEachLanguage<(one: string, other: string, system: string) => string> = {
  en: (one, other, system) => `“${one}” and “${other}” are names of one system, ${system}.`,
  de: (one, other, system) => `„${one}“ und „${other}“ sind Namen eines Systems, ${system}.`,
};
