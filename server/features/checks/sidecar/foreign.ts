import { ARTICLE, FOREIGN, KIM } from "./example-line.ts";
import { linesWith } from "./problems.ts";
import { MOST_LINES, type SidecarRule } from "./rule.ts";

export const foreignAnnotation: SidecarRule = {
  code: "annotation/foreign",
  severity: "hint",
  most: MOST_LINES,
  docs: {
    en: {
      title: "A Web Annotation of another program",
      text: "The line is a W3C Web Annotation, but no decision of Lagebild: it has no `lagebild:state`. It stays where it is and as it is, and counts for nothing in the article. Nothing has to be done about it.",
    },
    de: {
      title: "Eine Web Annotation eines anderen Programms",
      text: "Die Zeile ist eine Web Annotation des W3C, aber keine Entscheidung von Lagebild: Sie hat kein `lagebild:state`. Sie bleibt, wo und wie sie ist, und zählt im Artikel nicht. Zu tun ist nichts.",
    },
  },
  examples: {
    fires: [
      { article: ARTICLE, file: `[[${FOREIGN}]]` },
      { article: ARTICLE, file: `${KIM}\n[[${FOREIGN}]]` },
      { article: ARTICLE, file: '[[{"type":"Annotation","motivation":"commenting","target":{"source":"besuch.txt"}}]]' },
    ],
    silent: [
      { article: ARTICLE, file: KIM },
      { article: ARTICLE, file: "" },
      { article: ARTICLE, file: `${KIM}\n\n${KIM}` },
      { article: ARTICLE, file: '{"type":"Note","body":"Stimmt das?"}' },
      { article: ARTICLE, file: "Stimmt das?" },
    ],
  },
  check: linesWith(new Set(["foreign"])),
};
