import type { WeaponEntry } from "../../catalogue/types.ts";
import { type Catalogue, nameOf } from "../../core/catalogue.ts";
import type { Mention } from "../../core/model.ts";
import type { Check, Finding } from "../diagnostics.ts";

/**
 * `weapon/unknown-designator`: a designator that fits a family and is in no catalogue (`KN-32`), with the nearest known ones.
 * It may be new, or a slip.
 */
export const unknownDesignators: Check = ({ mentions }, { catalogue }, { findings, fixes }) => {
  const told = new Set<string>();
  return mentions.flatMap((mention): Finding[] => {
    const designator = mention.evidence.find((one) => one.by === "designator");
    if (designator?.by !== "designator") return [];
    const written = designatorIn(mention.text, designator.family);
    if (told.has(written)) return [];
    told.add(written);
    const nearest = designator.nearest.flatMap((id) => {
      const entry = catalogue.entries.get(id)?.entry;
      if (entry?.kind !== "weapon") return [];
      const name = spelledLike(entry, designator.family, catalogue);
      return [{ id, name, source: sourceOf({ ...entry, name }) }];
    });
    const { start, end, text } = mention;
    return [
      {
        code: "weapon/unknown-designator",
        severity: "information",
        message: findings.unknownDesignator(
          written,
          nearest.map(({ name }) => name),
        ),
        start,
        end,
        related: nearest.map(({ id, source }) => ({ of: id, message: source })),
        fixes: nearest.map(({ name }) => {
          const corrected = text.replace(written, name);
          return { title: fixes.write(corrected), edits: [{ span: { start, end }, text: corrected }] };
        }),
      },
    ];
  });
};

/** The designator without the noun it is part of: `KN-32` in “KN-32-Rakete”. */
function designatorIn(text: string, family: string): string {
  const at = text.toLowerCase().indexOf(family.toLowerCase());
  return at < 0 ? text : (/^[\p{L}]+[\s\u2010\u2011-]?\d+[\p{L}\d]*/u.exec(text.slice(at))?.[0] ?? text);
}

/** The name of a system that is of the family: of the Hwasong-11Ga beside `KN-32` its name KN-23. */
function spelledLike(entry: WeaponEntry | Parameters<typeof nameOf>[0], family: string, catalogue: Catalogue): string {
  const names = entry.kind === "weapon" ? [nameOf(entry, catalogue), ...(entry.aliases ?? []), ...designationsOf(entry)] : [];
  return names.find((name) => name.toLowerCase().startsWith(family.toLowerCase())) ?? nameOf(entry, catalogue);
}

const designationsOf = ({ designations = [] }: WeaponEntry) => designations.map(({ name }) => name);

/** `weapon/names-mixed`: two names of one system in a list, as if they were two: “KN-23 und Hwasong-11Ga”. */
export const mixedNames: Check = ({ article: { text }, mentions }, { catalogue, language }, { findings }) => {
  const weapons = mentions.filter(({ kind, entity }) => kind === "weapon" && entity !== undefined);
  return weapons.flatMap((mention, index): Finding[] => {
    const next = weapons[index + 1];
    if (next === undefined || next.entity !== mention.entity) return [];
    const entry = catalogue.entries.get(mention.entity as string)?.entry;
    const joint = text.slice(mention.end, next.start).trim().replace(/\s+/g, " ").toLowerCase();
    const [first, ...articles] = joint.split(" ");
    const lists = language.weapons.truncators.has(first ?? "") && articles.every((word) => language.names.articles.has(word));
    if (entry?.kind !== "weapon" || !lists || !areNames(entry, mention, next)) return [];
    return [
      {
        code: "weapon/names-mixed",
        severity: "information",
        message: findings.namesMixed(mention.text, next.text, nameOf(entry, catalogue)),
        start: next.start,
        end: next.end,
        related: [{ of: entry.id, message: sourceOf(entry) }],
      },
    ];
  });
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

/** Where the facts of an entry can be checked. */
export function sourceOf({ source = [], name = "" }: Pick<WeaponEntry, "name" | "source">): string {
  return source.length === 0 ? name : `${name}: ${source[0]}`;
}
