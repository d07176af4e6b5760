import type { MentionAnnotation } from "../../../annotations/model.ts";
import type { Span } from "../../../core/model.ts";
import { inOneLine } from "../../one-line.ts";
import type { CheckRule, Found, InEachLanguage } from "../rule.ts";

export const inconsistentAnnotation: CheckRule = {
  code: "annotation/inconsistent",
  severity: "information",
  docs: {
    en: {
      title: "The same form decided differently",
      text: "Two decisions about the same words of one article say different things: another kind, or for a name of several words another entity. A surname may be two persons', a day two days', and what is no mention here may be one there: those are left in peace.",
    },
    de: {
      title: "Dieselbe Form verschieden entschieden",
      text: "Zwei Entscheidungen über dieselben Wörter eines Artikels sagen Verschiedenes: eine andere Art, oder bei einem Namen aus mehreren Wörtern eine andere Entität. Ein Nachname kann zweien gehören, ein Wochentag zwei Tage meinen, und was hier keine Nennung ist, kann dort eine sein: das bleibt unbeachtet.",
    },
  },
  examples: {
    fires: [
      {
        text: "Air Berlin flog. [[Air Berlin]] landete.",
        decisions: [
          { exact: "Air Berlin", anchoring: "exact", state: "accepted", body: { kind: "organisation", entity: "air-berlin" } },
          { exact: "Air Berlin", nth: 1, anchoring: "exact", state: "corrected", body: { kind: "person", entity: "air-berlin" } },
        ],
      },
      {
        text: "Kim Jong Un kam. [[Kim Jong Un]] ging.",
        decisions: [
          { exact: "Kim Jong Un", anchoring: "exact", state: "accepted", body: { kind: "person", entity: "kim-jong-un" } },
          {
            exact: "Kim Jong Un",
            nth: 1,
            anchoring: "moved",
            state: "corrected",
            body: { kind: "person", entity: "kim-jong-il" },
          },
        ],
      },
      {
        text: "Wagner kam. [[Wagner]] ging.",
        decisions: [
          { exact: "Wagner", anchoring: "exact", state: "added", body: { kind: "organisation", entity: "gruppe-wagner" } },
          { exact: "Wagner", nth: 1, anchoring: "exact", state: "added", body: { kind: "weapon" } },
        ],
      },
    ],
    silent: [
      "Kim kam.",
      {
        text: "Kim kam. Kim ging.",
        decisions: [
          { exact: "Kim", anchoring: "exact", state: "accepted", body: { kind: "person", entity: "kim-jong-un" } },
          { exact: "Kim", nth: 1, anchoring: "exact", state: "corrected", body: { kind: "person", entity: "kim-jong-il" } },
        ],
      },
      {
        text: "Kim Jong Un kam. Kim Jong Un ging.",
        decisions: [
          { exact: "Kim Jong Un", anchoring: "exact", state: "accepted", body: { kind: "person", entity: "kim-jong-un" } },
          {
            exact: "Kim Jong Un",
            nth: 1,
            anchoring: "exact",
            state: "accepted",
            body: { kind: "person", entity: "kim-jong-un" },
          },
        ],
      },
      {
        text: "Moskau kam. Moskau ging.",
        decisions: [
          { exact: "Moskau", anchoring: "exact", state: "rejected", body: { kind: "state", entity: "russland" } },
          { exact: "Moskau", nth: 1, anchoring: "exact", state: "accepted", body: { kind: "state", entity: "russland" } },
        ],
      },
      {
        text: "Kim Jong Un kam. Kim Jong Un ging.",
        decisions: [
          { exact: "Kim Jong Un", anchoring: "exact", state: "accepted", body: { kind: "person", entity: "kim-jong-un" } },
          {
            exact: "Kim Jong Un",
            nth: 1,
            anchoring: "uncertain",
            state: "accepted",
            body: { kind: "person", entity: "kim-jong-il" },
          },
        ],
      },
    ],
  },
  check: ({ decisions, messages }) => {
    const first = new Map<string, Placed>();
    return decisions.flatMap(({ annotation, anchoring }): Found[] => {
      if (annotation.type !== "mention" || annotation.state === "rejected") return [];
      if (anchoring?.status !== "exact" && anchoring?.status !== "moved") return [];
      const form = inOneLine(annotation.target.exact);
      const here: Placed = { annotation, span: anchoring.span };
      const before = first.get(form);
      if (before === undefined) first.set(form, here);
      if (before === undefined || !differ(before.annotation, annotation, form)) return [];
      const texts = TEXTS[messages.language];
      const related = [{ of: before.span, message: texts.first(form) }];
      return [{ message: texts.differs(form), ...here.span, related }];
    });
  },
};

interface Placed {
  readonly annotation: MentionAnnotation;
  readonly span: Span;
}

function differ({ body: one }: MentionAnnotation, { body: other }: MentionAnnotation, form: string): boolean {
  if (one.kind !== other.kind) return true;
  return form.includes(" ") && one.kind !== "date" && one.entity !== other.entity;
}

const TEXTS: InEachLanguage<{ differs(form: string): string; first(form: string): string }> = {
  en: {
    differs: (form) => `“${form}” is decided otherwise here than before in this article.`,
    first: (form) => `“${form}”, decided first`,
  },
  de: {
    differs: (form) => `Über „${form}“ ist hier anders entschieden als zuvor in diesem Artikel.`,
    first: (form) => `„${form}“, zuerst entschieden`,
  },
};
