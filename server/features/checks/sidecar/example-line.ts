import { writeAnnotations } from "../../../annotations/jsonl.ts";
import { targetsIn } from "../../../annotations/target.ts";

/** The article beside the files of the examples. */
export const ARTICLE = "date 2024-06-18 Besuch\n\nAm Montag traf Kim Jong Un in Moskau ein.\n";

/**
 * A line of a file of decisions, as it is written: somebody accepted a person's name in `ARTICLE`.
 *
 * @param entity id of the entry, absent where it is nobody of the catalogue.
 */
function exampleLine(exact: string, entity?: string): string {
  const start = ARTICLE.indexOf(exact);
  const end = start + exact.length;
  const line = writeAnnotations(
    {
      annotations: [
        {
          type: "mention",
          id: `urn:uuid:00000000-0000-4000-8000-${String(start).padStart(12, "0")}`,
          creator: { type: "Person", name: "Zora" },
          created: "2024-06-18T09:30:00Z",
          state: "accepted",
          target: targetsIn(ARTICLE)({ start, end }),
          body: { kind: "person", ...(entity !== undefined && { entity }) },
        },
      ],
    },
    { text: ARTICLE, fileName: "besuch.txt" },
  );
  return line.trimEnd();
}

/** A decision in order. */
export const KIM = exampleLine("Kim Jong Un", "kim-jong-un");

/** Another one. */
export const WITHOUT_ENTITY = exampleLine("Montag");

/** About an entry that no catalogue has. */
export const UNKNOWN = exampleLine("Moskau", "zora-quentin");

/** A name that no catalogue knows has an id of its own. */
export const OWN_NAME = exampleLine("Besuch", "besuch");

/** A Web Annotation of another program. */
export const FOREIGN = '{"type":"Annotation","body":"Stimmt das?","target":"besuch.txt"}';
