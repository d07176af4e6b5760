import { de } from "./de.ts";
import { en } from "./en.ts";
import type { Messages } from "./types.ts";

export type { Messages } from "./types.ts";

/** @param locale BCP 47 tag of the client; anything but German is answered in English. */
export function messagesFor(locale: string | undefined): Messages {
  return locale?.toLowerCase().split(/[-_]/)[0] === "de" ? de : en;
}
