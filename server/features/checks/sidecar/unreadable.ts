import { ARTICLE, FOREIGN, KIM } from "./example-line.ts";
import { linesWith } from "./problems.ts";
import { MOST_LINES, type SidecarRule } from "./rule.ts";

export const unreadableLine: SidecarRule = {
  code: "annotation/unreadable",
  severity: "warning",
  most: MOST_LINES,
  docs: {
    en: {
      title: "A line that is no annotation",
      text: "A line of a file of decisions can't be read: it is no JSON, breaks off, is longer than a million characters or nested too deep, or lacks something that a decision needs; the message says what. Nothing is lost by that: the line is kept as it stands whenever the file is written, and all others count. Repair it by hand, or take it from the version before.",
    },
    de: {
      title: "Eine Zeile, die keine Annotation ist",
      text: "Eine Zeile einer Entscheidungsdatei ist nicht lesbar: Sie ist kein JSON, bricht ab, ist länger als eine Million Zeichen oder zu tief verschachtelt, oder ihr fehlt etwas, das zu einer Entscheidung gehört; die Meldung sagt, was. Verloren geht dadurch nichts: Die Zeile bleibt beim Schreiben stehen, wie sie ist, und alle anderen zählen. Zu reparieren ist sie von Hand oder aus der Fassung davor.",
    },
  },
  examples: {
    fires: [
      { article: ARTICLE, file: `${KIM}\n[[Kim Jong Un: stimmt]]\n${KIM}` },
      { article: ARTICLE, file: `${KIM}\n[[${KIM.slice(0, 120)}]]` },
      { article: ARTICLE, file: `[["Kim Jong Un"]]\n${KIM}` },
      { article: ARTICLE, file: `[[${KIM.replace('"accepted"', '"angenommen"')}]]` },
    ],
    silent: [
      { article: ARTICLE, file: KIM },
      { article: ARTICLE, file: `${KIM}\n\n\n` },
      { article: ARTICLE, file: `${KIM}\r\n` },
      { article: ARTICLE, file: FOREIGN },
      { article: ARTICLE, file: `<<<<<<< HEAD\n${KIM}\n=======\n>>>>>>> other` },
      { article: ARTICLE, file: KIM.replace('"creator":', '"example:seen":true,"creator":') },
    ],
  },
  check: linesWith(new Set(["notJson", "cutOff", "tooLong", "tooDeep", "notAnAnnotation"])),
};
