import type { Mention } from "./model.ts";

/** The catalogue's form of a name, else the text itself. */
export function lemmaOf({ evidence, text }: Mention): string {
  const entry = evidence.find((one) => one.by === "catalogue");
  return entry?.by === "catalogue" ? entry.alias : text;
}
