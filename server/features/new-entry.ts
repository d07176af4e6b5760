import type { Entry } from "../catalogue/types.ts";
import { surnameOf } from "../core/names/unknown.ts";
import { slug } from "../core/slug.ts";
import type { FeatureContext } from "./context.ts";

/** The least that a catalogue says of a person, an organisation or a weapon. */
export function newEntry(
  name: string,
  kind: "person" | "organisation" | "weapon",
  { resources: { catalogue } }: FeatureContext,
  weaponClass = "weapon",
): Entry {
  const id = freeId(name, (taken) => catalogue.entries.has(taken));
  if (kind === "weapon") return { id, kind, name, class: weaponClass };
  if (kind === "organisation") return { id, kind, name, type: "other" };
  const words = name.split(" ");
  return { id, kind, name, ...(words.length > 1 && { parts: [surnameOf(words)] }) };
}

/** Letters that Unicode takes for letters of their own. */
const PLAIN: Readonly<Record<string, string>> = { æ: "ae", ø: "o", œ: "oe", đ: "d", ð: "d", ł: "l", ı: "i", þ: "th" };

/** An id of the form that the schema wants; one that is there already would be replaced. */
function freeId(name: string, isTaken: (id: string) => boolean): string {
  const plain = slug(name)
    .replace(/[^a-z0-9-]/g, (letter) => PLAIN[letter] ?? "")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, LONGEST_ID);
  const id = plain === "" ? "entry" : plain.replace(/-$/, "");
  let free = id;
  for (let number = 2; isTaken(free); number++) free = `${id}-${number}`;
  return free;
}

const LONGEST_ID = 90;
