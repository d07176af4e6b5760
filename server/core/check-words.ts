/** Words that tell checks what a passage claims, in lower case. */
export interface CheckWords {
  readonly offices: readonly OfficeWords[];
  /** Endings of a title: `s`, `en`, `in`. */
  readonly titleEndings: readonly string[];
  /** Beginnings of words before a title that say it doesn't hold now or not quite: `ehemalig`, `designiert`. */
  readonly notInOffice: readonly string[];
  /** Says of a whole sentence that it is about other times: `damals`. */
  readonly backThen: ReadonlySet<string>;
  /** Between a title and whose it is: `von`, `der`. */
  readonly ofWords: ReadonlySet<string>;
  /** Joins a title to another: `Staats- und Regierungschef`. */
  readonly titleJoints: ReadonlySet<string>;
  /** Verbs and prepositions that name who says something: `sagte`, `laut`. */
  readonly saying: ReadonlySet<string>;
  /** Who may be meant by one word: `er`, `sie`. */
  readonly pronouns: ReadonlySet<string>;
  /** Beginnings of words of plans and appointments: what is told of them in the past may lie ahead. */
  readonly planning: readonly string[];
  /** Before a date on which something happens: `am`. */
  readonly onDay: ReadonlySet<string>;
  /** Before a number that is not exact: `rund`, `mindestens`. */
  readonly approximate: ReadonlySet<string>;
  /** What is counted beside weapons, by its forms: `Verletzte`. */
  readonly counted: Readonly<Record<string, string>>;
  /** Shortly before a day that only begins or ends a time: `seit`. */
  readonly bounds: ReadonlySet<string>;
  /** Who is counted by what became of them: the empty string for all, else the group: `zivilisten`. */
  readonly people: Readonly<Record<string, string>>;
  /** What may have become of them, by beginnings of words; the id is one of `counted`. */
  readonly fates: readonly { readonly id: string; readonly stems: readonly string[] }[];
}

/** An office that one person of a state or organisation holds at a time. */
export interface OfficeWords {
  readonly id: string;
  /** Its titles without endings. */
  readonly titles: readonly string[];
  /** Titles that no region or club has: the state needs not be said. */
  readonly national: readonly string[];
  /** Catalogue ids of states where the titles mean something else, or several persons. */
  readonly notOf: ReadonlySet<string>;
}
