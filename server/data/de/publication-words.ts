import type { PublicationWords } from "../../core/publication-date.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Lines of newspapers' pages and archives that say when an article appeared; some of these are in English. */
export const publicationWords: PublicationWords = {
  labels: words(
    "datum stand veröffentlicht erschienen publiziert gesendet ausgabe quelle publikationsdatum erscheinungsdatum published date",
  ),
  updates: words("aktualisiert aktualisierung update updated geändert bearbeitet abgerufen"),
  joints: words("am vom den der um von seit zuletzt online"),
  clock: words("uhr mez mesz cet cest gmt utc h mo di mi do fr sa so"),
  pages: words("s seite seiten nr p"),
  months: Object.fromEntries(
    "january february march april may june july august september october november december"
      .split(" ")
      .map((name, index) => [name, index + 1]),
  ),
};
