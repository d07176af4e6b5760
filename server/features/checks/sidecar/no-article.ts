import { ARTICLE, FOREIGN, KIM, UNKNOWN, WITHOUT_ENTITY } from "./example-line.ts";
import type { SidecarRule } from "./rule.ts";

export const withoutArticle: SidecarRule = {
  code: "annotation/no-article",
  severity: "information",
  most: 1,
  docs: {
    en: {
      title: "Decisions without their article",
      text: "A file of decisions belongs to the article with the same name in the same folder (`besuch.annotations.jsonl` to `besuch.txt`), and there is none: it was renamed, moved or deleted outside of the editor. The decisions are kept and count for nothing. Rename the file as the article is called now. Told once, at the first decision.",
    },
    de: {
      title: "Entscheidungen ohne ihren Artikel",
      text: "Eine Entscheidungsdatei gehört zum Artikel mit demselben Namen im selben Ordner (`besuch.annotations.jsonl` zu `besuch.txt`), und den gibt es nicht: Er wurde außerhalb des Editors umbenannt, verschoben oder gelöscht. Die Entscheidungen bleiben und zählen nicht. Benennen Sie die Datei so, wie der Artikel jetzt heißt. Einmal gemeldet, an der ersten Entscheidung.",
    },
  },
  examples: {
    fires: [{ file: `[[${KIM}]]` }, { file: `[[${KIM}]]\n${WITHOUT_ENTITY}` }, { file: `${FOREIGN}\n[[${UNKNOWN}]]` }],
    silent: [
      { article: ARTICLE, file: KIM },
      { article: "Etwas anderes.", file: KIM },
      { file: "" },
      { file: FOREIGN },
      { file: "Stimmt das?" },
      { article: ARTICLE, file: "" },
    ],
  },
  check: ({ sidecar: { article, lines }, messages }) => {
    const [first] = lines;
    if (article !== undefined || first === undefined) return [];
    return [{ start: first.start, end: first.end, message: messages.sidecar.place.noArticle }];
  },
};
