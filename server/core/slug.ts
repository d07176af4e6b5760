import { remembered } from "./remembered.ts";

/** Lower-case letters and digits with hyphens between; the umlauts written out. A keystroke asks for those of all unknown names of its article again. */
export const slug = remembered(slugOf);

function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFD");
  return plain
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
