import type { NameReading } from "./gazetteer.ts";

/** Whether organisations of several states have the name, of which the catalogue may know only one. */
export function isShared({ lemma }: NameReading, sharedNames: ReadonlySet<string>): boolean {
  if (sharedNames.has(lemma)) return true;
  // another case, which is a name of its own
  if (!INFLECTED.test(lemma)) return false;
  const plain = lemma.replace(INFLECTED, "$1 ");
  return (
    sharedNames.has(plain) ||
    GENITIVES.some((ending) => plain.endsWith(ending) && sharedNames.has(plain.slice(0, -ending.length)))
  );
}

const INFLECTED = /^(\S+e)[nrm] /;
const GENITIVES = ["es", "s"];
