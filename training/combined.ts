import { analyseArticle } from "../server/core/analyse.ts";
import type { Mention } from "../server/core/model.ts";
import type { Resources } from "../server/core/resources.ts";
import type { FindNames, Type } from "./evaluate.ts";

/**
 * Names as the whole product finds them: catalogue, rules and tagger on a sentence that is an article of its own. GermEval counts states as
 * places, also where a capital stands for its government, and media as organisations; adjectives, demonyms and the first parts of
 * compounds are classes of their own there (`-deriv`, `-part`) and none of ours.
 */
export function findByProduct(resources: Resources): FindNames {
  return (text) =>
    analyseArticle({ text }, resources).mentions.flatMap((mention) => {
      const type = TYPES[mention.kind];
      return type === undefined || mention.form !== undefined ? [] : [{ type, start: mention.start, end: mention.end }];
    });
}

const TYPES: Readonly<Partial<Record<Mention["kind"], Type>>> = {
  person: "PER",
  state: "LOC",
  place: "LOC",
  organisation: "ORG",
};
