import type { DateRule } from "../../../core/dates/rules.ts";

/** Ages: they say nothing of when and are left out. */
export const ageRules: readonly DateRule[] = [
  {
    id: "age",
    pattern: "[ab|unter|über|bis] <int> jahren [^krieg|haft|gefängnis|pause|arbeit|bauzeit]",
    means: { kind: "none" },
    examples: [],
    not: ["Mitmachen dürfen alle ab 16 Jahren.", "Er ist 16 Jahre alt."],
  },
  {
    id: "age-of-things",
    pattern: "<int>|<number> <unitPlural> alt|alte|alten|alter|altes|altem|jung",
    means: { kind: "none" },
    examples: [],
    not: ["Der Stein ist 1950 Jahre alt.", "Ein zwei Jahre altes Kind schlief."],
  },
  {
    id: "age-of-stones",
    pattern: "<int>|<number> <scale> <unitPlural> alt|alte|alten|alter|altes|altem",
    means: { kind: "none" },
    examples: [],
    not: ["Der Stein ist etwa 260 Millionen Jahre alt."],
  },
  {
    id: "age-of-stars",
    pattern: "<int> ~, ~<int> <scale> <unitPlural> alt|alte|alten|alter|altes|altem",
    means: { kind: "none" },
    examples: [],
    not: ["Die Sonne ist 4,5 Milliarden Jahre alt."],
  },
  {
    id: "age-about",
    pattern: "<approximator> <int>|<number> <scale> <unitPlural> alt|alte|alten|alter|altes|altem",
    means: { kind: "none" },
    examples: [],
    not: ["Er fand einen rund zwei Millionen Jahre alten Knochen."],
  },
  {
    id: "age-with",
    pattern: "[mit] <int>|<number> jahren [^<upper>]",
    means: { kind: "none" },
    examples: [],
    not: ["Mit 18 Jahren zog er aus."],
  },
  {
    id: "age-of",
    pattern: "[alter von] <int>|<number> jahren",
    means: { kind: "none" },
    examples: [],
    not: ["Er starb im Alter von 65 Jahren."],
  },
  {
    id: "age-on-average",
    pattern:
      "[alter|durchschnittsalter|mindestalter|höchstalter|altersdurchschnitt|schnitt|rentenalter|eintrittsalter liegt|lag|beträgt|betrug|von bei?] <int>|<number> jahre|jahren",
    means: { kind: "none" },
    examples: [],
    not: ["Das Durchschnittsalter liegt bei 43 Jahren, ein Rentenalter von 67 Jahren ist geplant."],
  },
  {
    id: "age-completed",
    pattern: "<int> jahr|jahre|jahren [noch? nicht? vollendet]",
    means: { kind: "none" },
    examples: [],
    not: ["Wer 18 Jahre nicht vollendet hat, darf nicht wählen."],
  },
  {
    id: "age-and-older",
    pattern: "<int>|<number> jahre|jahren und|oder älter|jünger",
    means: { kind: "none" },
    examples: [],
    not: ["Befragt wurden alle, die zehn Jahre und älter sind."],
  },
  {
    id: "age-range-in-brackets",
    pattern: "[(] <int> bis|-|– <int> jahre|jahren [)]",
    means: { kind: "none" },
    examples: [],
    not: ["Die Zielgruppe (14 bis 49 Jahre) schaut weg."],
  },
  {
    id: "age-range",
    pattern: "zwischen <int>|<number> und <int>|<number> jahren",
    means: { kind: "none" },
    examples: [],
    not: ["Für Kinder zwischen sechs und elf Jahren."],
  },
  {
    id: "age-noun",
    pattern: '<int> ~- ~"Jährige"|"Jähriger"|"Jährigen"',
    means: { kind: "none" },
    examples: [],
    not: ["Die 14-Jährigen turnten."],
  },
  {
    id: "age-difference",
    pattern: "<int>|<number> jahre|jahren jünger|jüngere|jüngerer|jüngeren|älter|ältere|älterer|älteren",
    means: { kind: "none" },
    examples: [],
    not: ["Sein 16 Jahre jüngerer Bruder kam."],
  },
  {
    id: "age-of-people",
    pattern:
      "[kind|kinder|kindern|jungen|mädchen|sohn|tochter|jugendliche|jugendlichen|frauen|männer|männern|menschen|personen|erwachsene von|mit|bis|ab|über|unter] <int>|<number> jahre|jahren",
    means: { kind: "none" },
    examples: [],
    not: ["Kinder unter drei Jahren schlafen, Frauen über 50 Jahre nicht.", "Ein Kind von drei Jahren schlief."],
  },
  {
    id: "war-of-years",
    pattern:
      '"Dreißigjährige"|"Dreißigjährigen"|"Siebenjährige"|"Siebenjährigen"|"Hundertjährige"|"Hundertjährigen"|"Achtzigjährige"|"Achtzigjährigen" krieg|kriege|krieges|kriegs',
    means: { kind: "none" },
    examples: [],
    not: ["Der Dreißigjährige Krieg war lang, nach dem Siebenjährigen Krieg war Ruhe."],
  },
  {
    id: "ages-in-brackets",
    pattern: "[(|von <int> und|bis|,|-|–] <int> jahre|jahren [)|,]",
    means: { kind: "none" },
    examples: [],
    not: ["Er hat zwei Kinder (7 und 9 Jahre)."],
  },
];
