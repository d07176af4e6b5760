/** What a folder's `lagebild.json` says to the checks. */
export interface DossierSettings {
  /** Findings that are not to be shown in this dossier. */
  readonly ignore: readonly IgnoredText[];
  /** How the dossier writes an entity, by its id. */
  readonly houseForms: Readonly<Record<string, string>>;
}

export interface IgnoredText {
  /** Of a check, or its group (`weapon`). */
  readonly code: string;
  /** The passage the finding is about; without it the check is silent in the whole dossier. */
  readonly text?: string;
}

/** Something to be written into `lagebild.json`. */
export type DossierChange =
  | { readonly ignore: IgnoredText }
  | { readonly houseForm: { readonly entity: string; readonly form: string } };

export const NO_DOSSIER_SETTINGS: DossierSettings = { ignore: [], houseForms: {} };

/** Takes what is of the right form and leaves the rest; the JSON editor underlines that. */
export function dossierSettingsOf(value: unknown): DossierSettings {
  if (!isObject(value)) return NO_DOSSIER_SETTINGS;
  const { ignore, houseForms } = value;
  return {
    ignore: Array.isArray(ignore) ? ignore.flatMap(ignoredText) : [],
    houseForms: isObject(houseForms)
      ? Object.fromEntries(Object.entries(houseForms).filter((one): one is [string, string] => typeof one[1] === "string"))
      : {},
  };
}

function ignoredText(value: unknown): IgnoredText[] {
  if (!isObject(value) || typeof value.code !== "string") return [];
  const { code, text } = value;
  // one whose text is no text must not silence the whole check
  if (text === undefined) return [{ code }];
  return typeof text === "string" ? [{ code, text }] : [];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
