import { URI } from "vscode-uri";

/** The settings of the section `lagebild` that the server reads. */
export interface Settings {
  readonly articleDate: string;
  readonly dateHints: boolean;
  /** Uri of the user's own catalogue. */
  readonly userCatalogue: string | undefined;
}

/** @param given whatever the client has; what is of another type counts as not set. */
export function settingsOf(given: unknown): Settings {
  const { articleDate, dateHints, userCatalogue } = (given ?? {}) as Readonly<Record<string, unknown>>;
  return {
    articleDate: typeof articleDate === "string" ? articleDate : "",
    dateHints: dateHints !== "off",
    userCatalogue: typeof userCatalogue === "string" ? uriOf(userCatalogue.trim()) : undefined,
  };
}

/** Of an absolute path or a uri; a drive letter is no scheme. */
function uriOf(text: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:/i.test(text)) return text;
  return /^(?:[\\/]|[a-z]:[\\/])/i.test(text) ? URI.file(text).toString() : undefined;
}
