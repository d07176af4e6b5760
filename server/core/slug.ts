/** Lower-case letters and digits with hyphens between; the umlauts written out. */
export function slug(name: string): string {
  const known = slugs.get(name);
  if (known !== undefined) return known;
  if (slugs.size >= MOST_SLUGS) slugs.clear();
  const made = slugOf(name);
  slugs.set(name, made);
  return made;
}

/** A keystroke asks for those of all unknown names of its article again. */
const slugs = new Map<string, string>();
const MOST_SLUGS = 20_000;

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
