import type { Span } from "../../../core/model.ts";
import { inOneLine } from "../../one-line.ts";
import { endsBeforeItBegins } from "../date/reversed-range.ts";
import type { CheckRule, Found } from "../rule.ts";

export const reversedFigures: CheckRule = {
  code: "weapon/reversed-range",
  severity: "information",
  docs: {
    en: {
      title: "A calibre or range that ends below its beginning",
      text: "“152 to 122 millimetres”: the greater number stands first. Either the two were swapped, or one of them is a slip.",
    },
    de: {
      title: "Ein Kaliber oder eine Reichweite, die unter ihrem Anfang endet",
      text: "„152 bis 122 Millimeter“: die größere Zahl steht vorn. Entweder sind die beiden vertauscht, oder eine ist verschrieben.",
    },
  },
  examples: {
    fires: [
      "Es fehlen [[152 bis 122 Millimeter-Geschosse]].",
      "Die KN-23 hat eine Reichweite von [[690 bis 400 Kilometern]].",
      "Die Kurzstreckenrakete hat eine Reichweite von [[900 bis 500 Kilometern]].",
    ],
    silent: [
      "Es fehlen 122 bis 152 Millimeter-Geschosse.",
      "Die KN-23 hat eine Reichweite von 400 bis 690 Kilometern.",
      "Es fehlt Munition von 152 und 122 Millimetern.",
      "Die KN-23 flog 690 Kilometer, dann 400 Kilometer.",
      "Von 2024 bis 2023 fehlten 152-Millimeter-Geschosse.",
    ],
  },
  check: ({ annotated: { article, mentions }, messages }) =>
    mentions.flatMap(({ calibre, measures, start, end }): Found[] => {
      const found = (span: Span): Found => {
        const { start, end } = span;
        return { message: endsBeforeItBegins[messages.language](inOneLine(article.text.slice(start, end))), start, end };
      };
      const range = measures?.range;
      return [
        ...(calibre !== undefined && calibre.from > calibre.to ? [found({ start, end })] : []),
        ...(range !== undefined && range.from > range.to ? [found(range)] : []),
      ];
    }),
};
