import type { RecognisedBlock } from "../recognise.ts";

/**
 * The states an article is about: those it names, and those of the persons and organisations it names.
 *
 * @param sharedNames names that organisations of several states have; they tell of none.
 */
export function statesOf(blocks: readonly RecognisedBlock[], sharedNames: ReadonlySet<string>): ReadonlySet<string> {
  const states = new Set<string>();
  for (const { candidates } of blocks) {
    for (const { type, candidate } of candidates) {
      const reading = type === "name" ? candidate.best[0] : undefined;
      if (reading === undefined || reading.role === "part" || sharedNames.has(reading.lemma)) continue;
      const { entry } = reading;
      if (entry.kind === "state") states.add(entry.id);
      else if (entry.kind !== "weapon" && entry.state !== undefined) states.add(entry.state);
    }
  }
  return states;
}
