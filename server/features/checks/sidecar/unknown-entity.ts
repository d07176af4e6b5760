import { danglingEntities } from "../../../annotations/dangling.ts";
import { ARTICLE, FOREIGN, KIM, OWN_NAME, UNKNOWN, WITHOUT_ENTITY } from "./example-line.ts";
import { MOST_LINES, type SidecarRule } from "./rule.ts";

export const unknownEntity: SidecarRule = {
  code: "annotation/unknown-entity",
  severity: "hint",
  most: MOST_LINES,
  docs: {
    en: {
      title: "A decision about an entry that no catalogue has",
      text: "Somebody decided that a name means an entry, and no catalogue that is in use has one of that id: it was renamed or deleted, or stands in a catalogue file that is not here. The decision stays in force, but the name has no card, no other spellings and no place among the entities of the dossier. Add the catalogue, or link the name to another entry.",
    },
    de: {
      title: "Eine Entscheidung über einen Eintrag, den kein Katalog hat",
      text: "Jemand hat entschieden, dass ein Name einen Eintrag meint, und kein benutzter Katalog hat einen mit dieser Kennung: Er wurde umbenannt oder gelöscht oder steht in einer Katalogdatei, die hier fehlt. Die Entscheidung gilt weiter, aber der Name hat keine Karte, keine anderen Schreibungen und keinen Platz unter den Entitäten des Dossiers. Legen Sie den Katalog dazu, oder verknüpfen Sie den Namen mit einem anderen Eintrag.",
    },
  },
  examples: {
    fires: [
      { article: ARTICLE, file: `[[${UNKNOWN}]]` },
      { article: ARTICLE, file: `${KIM}\n[[${UNKNOWN}]]` },
      { file: `[[${UNKNOWN}]]` },
    ],
    silent: [
      { article: ARTICLE, file: KIM },
      { article: ARTICLE, file: WITHOUT_ENTITY },
      { article: ARTICLE, file: `${KIM}\n${WITHOUT_ENTITY}` },
      { article: ARTICLE, file: FOREIGN },
      { article: ARTICLE, file: OWN_NAME },
      { article: ARTICLE, file: UNKNOWN.slice(0, 200) },
    ],
  },
  check: ({ sidecar: { lines }, resources: { catalogue }, messages }) => {
    const dangling = danglingEntities(
      lines.map(({ annotation }) => annotation),
      (entity) => catalogue.entries.has(entity),
    );
    return lines.flatMap(({ annotation, start, end }) => {
      const entity = annotation.type === "mention" ? annotation.body.entity : undefined;
      return entity !== undefined && dangling.has(entity)
        ? [{ start, end, message: messages.sidecar.unknownEntity(entity) }]
        : [];
    });
  },
};
