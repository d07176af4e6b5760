import { type Annotation, type DecisionState, lastChange, type MentionBody } from "../annotations/model.ts";
import { entityName, type FeatureContext } from "./context.ts";
import { dateInWords } from "./date-words.ts";
import { inOneLine } from "./one-line.ts";

type Words = Pick<FeatureContext, "resources" | "messages">;

/** A decision without its place, in one line: `accepted, person › Kim Jong Un (Ada, 2024-06-18)`. */
export function annotationInWords(annotation: Annotation, context: Words): string {
  const what = annotation.type === "mention" ? bodyInWords(annotation.body, context) : annotation.code;
  return `${context.messages.decisions.states[stateOf(annotation)]}, ${what} (${whoAndWhen(annotation)})`;
}

/** What a mention is said to be: `person › Kim Jong Un`, `date › 13 September 2023`, `weapon › howitzer`. */
export function bodyInWords(body: MentionBody, context: Words): string {
  return [context.messages.kinds[body.kind], meaningOf(body, context, body.entity)].filter(Boolean).join(" › ");
}

/** What a mention was resolved to: an entity's name, a date in words, the class of a weapon. @param unknown name of an entity that no catalogue has. */
export function meaningOf(
  { entity, timex, weaponClass }: Omit<MentionBody, "kind">,
  { resources, messages }: Words,
  unknown = "",
): string | undefined {
  if (entity !== undefined) return entityName(entity, { resources }, unknown);
  if (timex !== undefined) return dateInWords(timex, messages.dateWords) ?? timex.value;
  const ofClass = weaponClass === undefined ? undefined : resources.catalogue.classes.get(weaponClass);
  return ofClass && messages.pick(ofClass.name, ofClass.nameEn);
}

/** The words it is about, in one line and of no more than a heading's length; of the whole article the check's code. */
export function wordsOf({ target, ...annotation }: Annotation): string {
  if (target === undefined) return "code" in annotation ? annotation.code : "";
  const words = inOneLine(target.exact).trim();
  const characters = [...words];
  return characters.length <= LONGEST ? words : `${characters.slice(0, LONGEST).join("")}…`;
}

/** Characters. */
const LONGEST = 60;

export const stateOf = (annotation: Annotation): DecisionState | "ignored" =>
  annotation.type === "mention" ? annotation.state : "ignored";

/** Who answers for it, and since which day. */
export const whoAndWhen = (annotation: Annotation): string =>
  `${inOneLine(annotation.creator.name)}, ${lastChange(annotation).slice(0, 10)}`;
