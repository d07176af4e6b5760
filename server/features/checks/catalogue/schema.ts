import type { InEachLanguage } from "../rule.ts";
import { SCHEMA_TEXTS, SYNTAX_TEXTS } from "./problem-texts.ts";
import type { CatalogueRule } from "./rule.ts";

export const invalidCatalogue: CatalogueRule = {
  code: "catalogue/schema",
  severity: "error",
  most: 20,
  docs: {
    en: {
      title: "A catalogue file that cannot be used",
      text: "The file is no JSON or not of the form of a catalogue: a property is misspelt, missing or of the wrong type. The file is left out as a whole until that is mended; the others count.",
    },
    de: {
      title: "Eine Katalogdatei, die nicht verwendet werden kann",
      text: "Die Datei ist kein JSON oder hat nicht die Form eines Katalogs: eine Eigenschaft ist verschrieben, fehlt oder hat den falschen Typ. Die Datei bleibt als Ganzes unbeachtet, bis das behoben ist; die anderen zählen.",
    },
  },
  examples: {
    fires: [
      '{ "entries": [{ "id": "x", "kind": "person", "name": "X", "alias": [[[]]] }] }',
      '{ "entries": [{ "id": "x", "kind": [["robot"]], "name": "X" }] }',
      '{ "entries": [] }[[,]]',
    ],
    silent: [
      '{ "entries": [] }',
      '{ "entries": [{ "id": "x", "kind": "person", "name": "X" }] }',
      '{ "entries": [{ "id": "x", "kind": "person", "name": "X", "aliases": ["Y"] }] }',
      '{ "entries": [], "notNames": [{ "text": "X" }] }',
      '{ "entries": [{ "id": "x", "kind": "weapon", "name": "X", "class": "missile" }] }',
    ],
  },
  check: ({ problems, syntax, messages: { language } }) =>
    problems.map(({ path, message }) => ({
      message: TEXTS[language](path === undefined ? SYNTAX_TEXTS[language](syntax) : SCHEMA_TEXTS[language](message)),
      ...(path !== undefined && { path }),
    })),
};

const TEXTS: InEachLanguage<(problem: string) => string> = {
  en: (problem) => `This catalogue is not used: ${problem}.`,
  de: (problem) => `Dieser Katalog wird nicht verwendet: ${problem}.`,
};
