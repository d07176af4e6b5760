import { ARTICLE, KIM, WITHOUT_ENTITY } from "./example-line.ts";
import { linesWith } from "./problems.ts";
import { MOST_LINES, type SidecarRule } from "./rule.ts";

export const conflictMarker: SidecarRule = {
  code: "annotation/conflict-marker",
  severity: "warning",
  most: MOST_LINES,
  docs: {
    en: {
      title: "A conflict marker of git",
      text: "A merge left its marks in a file of decisions. The annotations of both sides count; where they are versions of one decision, the one changed last is in force and the quick fix at the name lets you choose. Delete the marks. With the merge driver (`lagebild merge`) they don't come about.",
    },
    de: {
      title: "Eine Konfliktmarke von git",
      text: "Beim Zusammenführen sind Marken in einer Entscheidungsdatei geblieben. Die Annotationen beider Seiten zählen; sind sie Fassungen einer Entscheidung, gilt die zuletzt geänderte, und die Korrektur am Namen lässt wählen. Löschen Sie die Marken. Mit dem Merge-Treiber (`lagebild merge`) entstehen sie nicht.",
    },
  },
  examples: {
    fires: [
      { article: ARTICLE, file: `[[<<<<<<< HEAD]]\n${KIM}\n[[=======]]\n${WITHOUT_ENTITY}\n[[>>>>>>> korrektur]]` },
      { article: ARTICLE, file: `${KIM}\n[[>>>>>>> korrektur]]` },
      { article: ARTICLE, file: `[[<<<<<<< HEAD]]\n[[||||||| 4a5e1f0]]\n${KIM}\n[[=======]]\n[[>>>>>>> korrektur]]` },
    ],
    silent: [
      { article: ARTICLE, file: KIM },
      { article: ARTICLE, file: `${KIM}\n${WITHOUT_ENTITY}` },
      { article: ARTICLE, file: `===\n${KIM}` },
      { article: ARTICLE, file: `<<<<<<<HEAD\n${KIM}` },
      { article: ARTICLE, file: `${KIM}\n\n` },
    ],
  },
  check: linesWith(new Set(["conflictMarker"])),
};
