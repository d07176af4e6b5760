import type { Captures } from "./match.ts";
import type { DateTemplate, Slot } from "./rules.ts";

/** A rule's template with the captured values in place. */
export type FillTemplate = (captures: Captures) => DateTemplate;

/** Sorts out once which slots of a template wait for a value: `$name` is the captured one or nothing, `Q$name` or `PT$(name)H` a text with it inside. */
export function compileTemplate(template: DateTemplate): FillTemplate {
  const slots = (Object.entries(template) as [string, Slot][]).map(([key, slot]) => [key, readerOf(slot)] as const);
  if (slots.every(([, read]) => typeof read !== "function")) return () => template;
  return (captures) => {
    const filled: Record<string, Slot> = {};
    for (const [key, read] of slots) {
      const value = typeof read === "function" ? read(captures) : read;
      if (value !== undefined) filled[key] = value;
    }
    return filled as unknown as DateTemplate;
  };
}

function readerOf(slot: Slot): Slot | ((captures: Captures) => Slot | undefined) {
  if (typeof slot !== "string" || !slot.includes("$")) return slot;
  const whole = /^\$([^.()]+)$/.exec(slot)?.[1];
  if (whole !== undefined) return (captures) => captures[whole];
  return (captures) =>
    slot.replace(/\$(?:\((\w+)\)|(\w+))/g, (_, set?: string, bare?: string) => String(captures[(set ?? bare) as string] ?? "X"));
}
