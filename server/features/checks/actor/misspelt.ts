import type { PersonEntry } from "../../../catalogue/types.ts";
import { officesOn } from "../../../core/offices.ts";
import type { Messages } from "../../../messages/index.ts";
import { inOneLine } from "../../one-line.ts";
import type { CheckRule, Found, InEachLanguage } from "../rule.ts";
import { factOf } from "../texts.ts";

export const misspeltName: CheckRule = {
  code: "actor/misspelt",
  severity: "information",
  docs: {
    en: {
      title: "A name that is nobody's, but almost somebody's",
      text: "No catalogue has the name, but it differs in a letter or two of one word from that of a person who held an office on the article's date: `Shin Wok-sik` is Shin Won-sik. It may also be somebody else; then the quick fix that adds the name to a catalogue ends it. Told once for each spelling.",
    },
    de: {
      title: "Ein Name, den niemand trägt, aber jemand beinahe",
      text: "Kein Katalog kennt den Namen, aber er weicht in ein, zwei Buchstaben eines Wortes von dem einer Person ab, die am Datum des Artikels ein Amt hatte: `Shin Wok-sik` ist Shin Won-sik. Es kann auch jemand anders sein; dann beendet es die Korrektur, die den Namen in einen Katalog aufnimmt. Je Schreibweise einmal gemeldet.",
    },
  },
  examples: {
    fires: [
      " date 2024-06-20 Reise\n\nVerteidigungsminister [[Shin Wok-sik]] kam.",
      " date 2023-09-12 Reise\n\nPräsident [[Wladmir Putin]] kam. Wladmir Putin ging.",
      " date 2023-09-12 Reise\n\nMinister [[Sergjei Lawrow]] kam.",
    ],
    silent: [
      " date 2024-06-20 Reise\n\nVerteidigungsminister Shin Won-sik kam.",
      " date 2024-06-20 Reise\n\nVerteidigungsminister Shin Won Sik kam. Shin ging.",
      " date 2023-09-12 Reise\n\nPräsident Vladimir Putin kam.",
      " date 2023-09-12 Reise\n\nMinister Sergej Wiktorowitsch Lawrow kam.",
      " date 2023-09-12 Reise\n\nMinister Anton Haselgruber kam.",
      " date 1950-06-20 Reise\n\nVerteidigungsminister Shin Wok-sik kam.",
      " date 2023-09-12 Reise\n\nSprecherin Michaela Müller kam.",
    ],
  },
  check: ({ annotated: { article, mentions }, resources: { catalogue }, messages }) => {
    const told = new Set<string>();
    return mentions.flatMap(({ entity, evidence, text, start, end }): Found[] => {
      const similar = evidence.find((one) => one.by === "similar");
      const entry = similar === undefined || entity === undefined ? undefined : catalogue.entries.get(entity)?.entry;
      if (similar?.by !== "similar" || entry?.kind !== "person") return [];
      const form = inOneLine(text);
      if (told.has(form)) return [];
      told.add(form);
      const corrected = writtenLike(form, similar.name);
      if (corrected === form) return [];
      const office = officeInWords(entry, article.date?.value, messages);
      return [
        {
          message: TEXTS[messages.language](form, corrected, office),
          start,
          end,
          facts: [factOf(entry, catalogue)],
          fixes: [{ title: messages.fixes.write(corrected), edits: [{ span: { start, end }, text: corrected }] }],
        },
      ];
    });
  },
};

function officeInWords(entry: PersonEntry, date: string | undefined, { pick, since }: Messages): string | undefined {
  const [office] = officesOn(entry, date);
  return office && `${pick(office.title, office.titleEn)}, ${since(office.from)}`;
}

/** A name with the hyphens of another of as many words: `Shin Won Sik` like `Shin Wok-sik` is `Shin Won-sik`. */
function writtenLike(form: string, name: string): string {
  const [words, others] = [form.split(/[ -]/), name.split(/[ -]/)];
  const genitive = form.endsWith(`${others.at(-1)}s`) ? "s" : "";
  if (words.length !== others.length) return name + genitive;
  const marks = form.match(/[ -]/g) ?? [];
  const joined = others.map((word, index) => {
    const isSmall = words[index] === words[index]?.toLowerCase();
    return `${isSmall ? word.toLowerCase() : word}${marks[index] ?? ""}`;
  });
  return joined.join("") + genitive;
}

const TEXTS: InEachLanguage<(form: string, name: string, office: string | undefined) => string> = {
  en: (form, name, office) =>
    `“${form}” is in no catalogue; “${name}” is almost the same${office === undefined ? "" : ` (${office})`}.`,
  de: (form, name, office) =>
    `„${form}“ steht in keinem Katalog; „${name}“ ist fast gleich${office === undefined ? "" : ` (${office})`}.`,
};
