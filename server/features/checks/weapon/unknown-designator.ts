import type { WeaponEntry } from "../../../catalogue/types.ts";
import { type Catalogue, nameOf } from "../../../core/catalogue.ts";
import type { CheckRule, Found, InEachLanguage } from "../rule.ts";
import { factOf } from "../texts.ts";
import { designationsOf } from "./system.ts";

export const unknownDesignator: CheckRule = {
  code: "weapon/unknown-designator",
  severity: "information",
  docs: {
    en: {
      title: "A designator that is in no catalogue",
      text: "The designator fits a family the catalogue knows (`KN-32`), but it is in no catalogue: it may be new, or a slip. Told once for each, with the nearest known ones, which the quick fixes write.",
    },
    de: {
      title: "Eine Bezeichnung, die in keinem Katalog steht",
      text: "Die Bezeichnung ist gebildet wie eine Reihe, die der Katalog kennt (`KN-32`), steht aber in keinem: sie ist neu oder verschrieben. Je Bezeichnung einmal gemeldet, mit den nächsten bekannten, die die Korrekturen schreiben.",
    },
  },
  examples: {
    fires: ["Die [[KN-32]] flog, die KN-32-Rakete auch.", "Eine [[Hwasong-41]] flog.", "Die [[KN-32-Rakete]] flog weit."],
    silent: [
      "Die KN-23 und die KN23 flogen.",
      "Ein Kampfjet F-16V flog.",
      "Die Tu-154 landete, LH 400 auch.",
      "Die Rakete vom Typ Hwasong-17 flog.",
      "Der Leopard 2A6 fuhr, der T-72B3 auch.",
    ],
  },
  check: ({ annotated: { mentions }, resources: { catalogue }, messages }) => {
    const told = new Set<string>();
    return mentions.flatMap(({ evidence, start, end, text }): Found[] => {
      const designator = evidence.find((one) => one.by === "designator");
      if (designator?.by !== "designator") return [];
      const written = designatorIn(text, designator.family);
      if (told.has(written)) return [];
      told.add(written);
      const nearest = designator.nearest.flatMap((id) => {
        const entry = catalogue.entries.get(id)?.entry;
        return entry?.kind === "weapon" ? [factOf(entry, catalogue, spelledLike(entry, designator.family, catalogue))] : [];
      });
      const names = nearest.map((fact) => fact.text);
      return [
        {
          message: TEXTS[messages.language](written, names),
          start,
          end,
          facts: nearest,
          fixes: names.map((name) => {
            const corrected = text.replace(written, name);
            return { title: messages.fixes.write(corrected), edits: [{ span: { start, end }, text: corrected }] };
          }),
        },
      ];
    });
  },
};

/** The designator without the noun it is part of: `KN-32` in “KN-32-Rakete”. */
function designatorIn(text: string, family: string): string {
  const at = text.toLowerCase().indexOf(family.toLowerCase());
  return at < 0 ? text : (/^[\p{L}]+[\s\u2010\u2011-]?\d+[\p{L}\d]*/u.exec(text.slice(at))?.[0] ?? text);
}

/** The name of a system that is of the family: of the Hwasong-11Ga beside `KN-32` its name KN-23. */
function spelledLike(entry: WeaponEntry, family: string, catalogue: Catalogue): string {
  const names = [nameOf(entry, catalogue), ...(entry.aliases ?? []), ...designationsOf(entry)];
  return names.find((name) => name.toLowerCase().startsWith(family.toLowerCase())) ?? nameOf(entry, catalogue);
}

const TEXTS: InEachLanguage<(text: string, nearest: readonly string[]) => string> = {
  en: (text, nearest) => `“${text}” is in no catalogue${nearest.length === 0 ? "" : `; near it: ${nearest.join(", ")}`}.`,
  de: (text, nearest) =>
    `„${text}“ steht in keinem Katalog${nearest.length === 0 ? "" : `; am nächsten sind ${nearest.join(", ")}`}.`,
};
