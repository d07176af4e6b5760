import { at, type PlacedBlock } from "../analyse.ts";
import type { Article, Block, Evidence, Mention, Span } from "../model.ts";
import type { NameReading } from "../names/gazetteer.ts";
import type { NameCandidate } from "../names/recognise.ts";
import { officesOn } from "../offices.ts";
import type { Resources } from "../resources.ts";
import { createIntroductions, type Introductions } from "./introductions.ts";
import { createStrangers } from "./strangers.ts";

/** Decides which entity each name of an article means. Where two have equal right, it names both and decides nothing. */
export function resolveNames(
  article: Article,
  placed: readonly PlacedBlock[],
  { catalogue, language, similarPersons }: Resources,
): Mention[] {
  const introductions = createIntroductions(fullNames(placed), (id) => {
    const entry = catalogue.entries.get(id)?.entry;
    return (
      entry?.kind === "person" &&
      (article.date === undefined ? (entry.offices ?? []) : officesOn(entry, article.date.value)).length > 0
    );
  });
  const strangers = createStrangers(article, placed, similarPersons);
  return placed.flatMap(({ block, recognised }) => {
    const mentions: Mention[] = [];
    for (const { type, candidate } of recognised.candidates) {
      if (type === "name") mentions.push(...nameMention(article, block, candidate, introductions));
      else if (type === "unknown") {
        const identity =
          candidate.kind === "place" ? { evidence: [] } : strangers.identify(candidate.kind, at(article, block, candidate));
        mentions.push({
          ...at(article, block, candidate),
          kind: candidate.kind,
          ...identity,
          evidence: [...candidate.evidence, ...identity.evidence],
        });
      }
    }
    return [...mentions, ...strangers.surnames(block, recognised, language.names)];
  });
}

/** Which role of a name decides when one form has several. */
const RANK: readonly NameReading["role"][] = ["full", "metonym", "adjective", "demonym", "seat", "part"];

function bestReadings(readings: readonly NameReading[]): readonly NameReading[] {
  const rank = Math.min(...readings.map(({ role }) => RANK.indexOf(role)));
  return readings.filter(({ role }) => RANK.indexOf(role) === rank);
}

function nameMention(article: Article, block: Block, candidate: NameCandidate, introductions: Introductions): Mention[] {
  const place = at(article, block, candidate);
  const readings = bestReadings(candidate.readings);
  const first = readings[0] as NameReading;
  const inDateline = article.dateline?.places.some((span) => span.start === place.start) === true;
  const kind = inDateline ? "place" : (candidate.kind ?? (first.entry.kind === "weapon" ? "organisation" : first.entry.kind));
  const base = { ...place, kind, ...(candidate.form !== undefined && { form: candidate.form }) };
  const entries = [...new Set(readings.map(({ entry }) => entry.id))];
  if (first.role === "part") {
    const choice = introductions.choose(entries, place.start);
    if (choice === undefined) return [];
    const evidence: Evidence[] = [...candidate.evidence, ...choice.evidence];
    return [
      choice.entity !== undefined
        ? { ...base, entity: choice.entity, evidence }
        : { ...base, candidates: choice.candidates, evidence },
    ];
  }
  return [
    entries.length === 1
      ? { ...base, entity: first.entry.id, evidence: candidate.evidence }
      : { ...base, candidates: entries, evidence: candidate.evidence },
  ];
}

/** The places where a person or organisation is named in full, in the order of the text. */
function fullNames(placed: readonly PlacedBlock[]): { readonly entity: string; readonly name: string; readonly span: Span }[] {
  return placed.flatMap(({ block, recognised }) =>
    recognised.candidates.flatMap(({ type, candidate }) => {
      if (type !== "name") return [];
      const [only, ...others] = bestReadings((candidate as NameCandidate).readings);
      if (
        only === undefined ||
        others.length > 0 ||
        only.role !== "full" ||
        (only.entry.kind !== "person" && only.entry.kind !== "organisation")
      )
        return [];
      return [
        {
          entity: only.entry.id,
          name: only.lemma,
          span: { start: block.start + candidate.start, end: block.start + candidate.end },
        },
      ];
    }),
  );
}
