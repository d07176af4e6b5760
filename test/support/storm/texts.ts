import { decisionAbout, sidecarText } from "../decisions.ts";
import type { Chance } from "./chance.ts";

const HEADS = [
  "date 2023-05-08 Besuch\n\n",
  "date 2023-05-08\r\n\r\n",
  "---\ntitle: Besuch\ndate: 2023-05-08\n---\n",
  "+++\ndate = 2023-05-08\n+++\n",
  "",
  "\uFEFFdate 2023-13-01 X\n",
];
const SENTENCES = [
  "Kim Jong Un traf am Montag Wladimir Putin.",
  "Kim reiste am 31. Juni 2023 ab.",
  "Dr. Jekaterina Lomow sprach mit „Oberst Gerd Hasselbrink“.",
  "Lomow sah eine Rakete vom Typ KN-23 🚀 und zwei Panzer.",
  "Am 5. Mai 2023 war es ruhig; im Mai kamen 300 Soldaten.",
  "Die Vereinten Nationen in New York und die NATO schwiegen.",
  "„Es war still“, sagte Putin gestern.",
  "Ein Geschütz vom Kaliber 152 mm stand in Moskau.",
  "```\nKim im Code\n```",
  "Zwischen 2019 und 2017 geschah wenig.",
  "e\u0301 \uD83D \u0000 ﬁ Straße",
];
const ENDS = [" ", "\n", "\r\n", "\n\n", "\r\n\r\n", "\r"];

export function articleText(random: Chance): string {
  const count = random.below(9);
  return random.of(HEADS) + Array.from({ length: count }, () => random.of(SENTENCES) + random.of(ENDS)).join("");
}

export function pieceOfText(random: Chance): string {
  const piece = random.below(6);
  if (piece === 0) return random.of(ENDS);
  if (piece === 1) return random.of(["🚀", "\uD83D", "\uDE80", "\r", "„", "“", "```\n", "---\n", "date 2024-01-01\n", "\u0301"]);
  if (piece === 2) return random.of(SENTENCES) + random.of(ENDS);
  return random.of(["n", "Kim ", "Putins", "Lomow", "2023", ".", " ", "Montag", "KN-23", "x"]);
}

export function catalogueText(random: Chance): string {
  const entries = [
    { id: "jekaterina-lomow", kind: "person", name: "Jekaterina Lomow", source: "https://example.org" },
    { id: "gerd-hasselbrink", kind: "person", name: "Gerd Hasselbrink", source: "https://example.org" },
    { id: "kim-jong-un-zwei", kind: "person", name: "Kim Jong Un", source: "https://example.org" },
  ].filter(() => random.below(2) === 0);
  const text = JSON.stringify({ entries }, null, 2);
  return random.below(5) === 0 ? text.slice(0, random.below(text.length)) : text;
}

export function sidecarOf(random: Chance, uri: string, text: string): string {
  const fileName = decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1)).replace(
    ".annotations.jsonl",
    random.of([".txt", ".md"]),
  );
  const words = ["Kim", "Putin", "Montag", "Lomow"].filter((word) => text.includes(word));
  const decisions = words.map((word) => decisionAbout(text, word, { state: random.of(["accepted", "rejected"]) }));
  const whole = sidecarText(text, decisions, fileName);
  return random.below(4) === 0 ? `${whole}kaputt\n${whole.slice(0, 40)}` : whole;
}
