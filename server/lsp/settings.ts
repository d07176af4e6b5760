import type { Connection } from "vscode-languageserver";
import { isSeverity, type Severities } from "../features/severities.ts";

/** The settings of the section `lagebild` that the server reads. */
export interface Settings {
  readonly articleDate: string;
  readonly dateHints: boolean;
  /** Severities by the code of a finding. */
  readonly checks: Severities;
  /** The name under which decisions are kept. */
  readonly annotator: string;
  /** Articles larger than that are left out; in millions of bytes. */
  readonly largestArticle: number;
  /** Whether what `.gitignore` files name is left out. */
  readonly useIgnoreFiles: boolean;
  /** Uri of the user's own catalogue. */
  readonly userCatalogue: string | undefined;
}

/** The settings as they are now. */
export interface LiveSettings {
  now(): Settings;
  /** Settles when they have been read for the first time, or could not be. */
  readonly known: Promise<void>;
  /**
   * Reads them again.
   *
   * @param sent settings as clients give them that can't be asked.
   * @returns those before.
   */
  read(sent?: unknown): Promise<Settings>;
}

/** @param asks whether the client can be asked for them. */
export function liveSettings({ workspace }: Connection, asks: boolean): LiveSettings {
  let now = settingsOf(undefined);
  let isKnown = () => {};
  const known = new Promise<void>((resolve) => (isKnown = resolve));
  return {
    now: () => now,
    known,
    async read(sent) {
      try {
        const given = asks
          ? await workspace.getConfiguration("lagebild")
          : (sent as Partial<Record<string, unknown>> | null | undefined)?.lagebild;
        // not before they are there: others may have been read meanwhile
        const before = now;
        now = settingsOf(given);
        return before;
      } finally {
        isKnown();
      }
    },
  };
}

/** @param given whatever the client has; what is of another type counts as not set. */
export function settingsOf(given: unknown): Settings {
  const { annotator, articleDate, checks, dateHints, largestArticle, useIgnoreFiles, userCatalogue } = (given ?? {}) as Readonly<
    Record<string, unknown>
  >;
  return {
    annotator: typeof annotator === "string" && annotator.trim() !== "" ? annotator.trim() : ANONYMOUS,
    articleDate: typeof articleDate === "string" ? articleDate : "",
    dateHints: dateHints !== "off",
    checks: severitiesOf(checks),
    largestArticle: typeof largestArticle === "number" && largestArticle > 0 ? largestArticle : LARGEST_ARTICLE,
    useIgnoreFiles: useIgnoreFiles !== false,
    userCatalogue: typeof userCatalogue === "string" ? uriOf(userCatalogue.trim()) : undefined,
  };
}

/** Whoever gives no name has none taken from the machine: the files are passed on. */
const ANONYMOUS = "annotator";
const LARGEST_ARTICLE = 5;

function severitiesOf(given: unknown): Severities {
  if (typeof given !== "object" || given === null) return {};
  return Object.fromEntries(Object.entries(given).filter((one): one is [string, Severities[string]] => isSeverity(one[1])));
}

/** Of an absolute path, of Windows as well, or a uri; a drive letter is no scheme. */
function uriOf(text: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:/i.test(text)) return text;
  if (!/^(?:[\\/]|[a-z]:[\\/])/i.test(text)) return undefined;
  try {
    // what else a name may have in it, `URL` escapes itself
    return new URL(`file:${text.replace(/[%?#]/g, encodeURIComponent)}`).href;
  } catch {
    return undefined;
  }
}
