import { territories } from "cldr:en";
import type { Language } from "../../core/language.ts";
import { abbreviations, finalAbbreviations, sentenceStarters } from "./abbreviations.ts";
import { checkWords } from "./check-words.ts";
import { dateGrammar } from "./dates/index.ts";
import * as functionWords from "./function-words.ts";
import { HYPHEN_KEEPERS } from "./hyphen-keepers.ts";
import { nameGrammar } from "./name-grammar.ts";
import { publicationWords } from "./publication-words.ts";
import { weaponGrammar } from "./weapon-words.ts";

export const german: Language = {
  abbreviations,
  finalAbbreviations,
  sentenceStarters,
  functionWords: {
    own: new Set(functionWords.own.split(" ")),
    other: new Set(functionWords.other.split(" ")),
    script: /\p{Script=Latin}/u,
  },
  foreign: { territories, ambiguous: new Set(["Georgia", "Jordan", "Chad"]) },
  hyphenKeepers: HYPHEN_KEEPERS,
  letters: [
    ["ae", "ä"],
    ["oe", "ö"],
    ["ue", "ü"],
    ["Ae", "Ä"],
    ["Oe", "Ö"],
    ["Ue", "Ü"],
    ["ss", "ß"],
  ],
  bylineOpeners: ["Von"],
  publication: publicationWords,
  names: nameGrammar,
  weapons: weaponGrammar,
  dates: dateGrammar,
  checks: checkWords,
};
