import type { Block } from "../../../core/model.ts";
import { isMarked } from "../../../core/tokens.ts";
import { Mark } from "../../../core/word-marks.ts";
import type { Quotation } from "../quotations.ts";
import type { CheckInput, CheckRule, Found, InEachLanguage } from "../rule.ts";
import { lowerOf } from "../texts.ts";

export const unattributedQuote: CheckRule = {
  code: "quote/unattributed",
  severity: "hint",
  most: 2,
  docs: {
    en: {
      title: "Direct speech without a speaker in reach",
      text: "A paragraph consists of direct speech alone, a whole sentence of at least seven words, and neither it nor the paragraphs before and behind it name anybody who could have said it: no person, organisation or state, no verb of saying, no pronoun, no colon. Where in doubt it keeps quiet; headlines and captions are not looked at.",
    },
    de: {
      title: "Direkte Rede ohne Sprecher in Reichweite",
      text: "Ein Absatz besteht nur aus direkter Rede, einem ganzen Satz von mindestens sieben Wörtern, und weder er noch die Absätze davor und dahinter nennen jemanden, der es gesagt haben könnte: keine Person, Organisation oder Regierung, kein Verb des Sagens, kein Pronomen, keinen Doppelpunkt. Im Zweifel bleibt es still; Überschriften und Bildzeilen bleiben unbeachtet.",
    },
  },
  examples: {
    fires: [
      "Der Zug fuhr durch die Nacht.\n\n[[„Die Lage an der Grenze ist ernster als gedacht.“]]\n\nDas Wetter blieb schlecht.",
      "[[»Niemand hat in diesem Winter genug Munition bekommen.«]]\n\nDie Halle stand leer.",
      'Die Halle stand leer.\n\n[["Niemand hat in diesem Winter genug Munition bekommen."]]',
    ],
    silent: [
      "Der Minister tritt vor die Presse.\n\n„Die Lage ist ernster als gedacht“, sagt er.\n\nDas Wetter blieb schlecht.",
      "Wladimir Putin tritt vor die Presse.\n\n„Die Lage an der Grenze ist ernster als gedacht.“",
      "Auf dem Plakat steht:\n\n„Die Lage an der Grenze ist ernster als gedacht.“\n\nEs regnete.",
      "Der Zug fuhr.\n\n„Tod und Verklärung“\n\nEs regnete.",
      "Der Zug fuhr.\n\n„Die Lage an der Grenze ist ernster als gedacht.“\n\nSo lautete die Meldung der Agentur.",
      "Die Sprecherin erklärte es.\n\n„Die Lage ist ernst, sehr ernst sogar.\n\n„Und sie wird an der Grenze noch viel ernster.“",
    ],
  },
  check: (input) => {
    const { annotated, quotations, messages } = input;
    const { blocks, text } = annotated.article;
    return blocks.flatMap((block, index): Found[] => {
      if (block.kind !== "paragraph") return [];
      const own = quotations.filter(({ start, end, nested }) => !nested && start >= block.start && end <= block.end);
      const [first] = own;
      // a quotation that began before: its speaker stands there
      if (first === undefined || own.some(({ closed }) => !closed) || quotations.some((one) => runsOver(one, block))) return [];
      const rest = outside(block, own);
      if (/[\p{L}\p{N}]/u.test(rest) || !own.some((one) => isSpeech(text, one))) return [];
      const near = [blocks[index - 1], blocks[index + 1]].filter((one) => one !== undefined);
      if (namesSpeaker(block, input) || near.some((one) => namesSpeaker(one, input) || one.kind === "byline")) return [];
      const { start } = first;
      return [{ message: TEXTS[messages.language], start, end: (own.at(-1) as Quotation).end }];
    });
  },
};

const runsOver = ({ start, end }: Quotation, block: Block): boolean =>
  start < block.end && end > block.start && (start < block.start || end > block.end);

function outside(block: Block, own: readonly Quotation[]): string {
  let rest = "";
  let at = block.start;
  for (const { start, end } of own) {
    rest += block.text.slice(at - block.start, Math.max(at, start) - block.start);
    at = Math.max(at, end);
  }
  return rest + block.text.slice(at - block.start);
}

const LEAST_WORDS = 7;

/** A whole sentence, not a title or a word in quotation marks. */
function isSpeech(text: string, { start, end }: Quotation): boolean {
  const inner = text.slice(start + 1, end - 1).trim();
  return /[.!?…]$/.test(inner) && (inner.match(/\p{L}+/gu) ?? []).length >= LEAST_WORDS;
}

/** Anybody, or any word that points to somebody. */
function namesSpeaker({ start, end, text }: Block, { annotated, resources }: CheckInput): boolean {
  const { saying, pronouns } = resources.language.checks;
  if (annotated.mentions.some((one) => one.start >= start && one.end <= end && isActor(one.kind))) return true;
  if (/:\s*$/.test(text)) return true;
  const tokens = resources.scan(text);
  return lowerOf(tokens).some(
    (word, at) => saying.has(word) || pronouns.has(word) || word === ":" || isMarked(tokens, at, Mark.role),
  );
}

const isActor = (kind: string): boolean => kind === "person" || kind === "organisation" || kind === "state";

const TEXTS: InEachLanguage<string> = {
  en: "Nobody near this quotation is named as its speaker.",
  de: "In der Nähe dieses Zitats ist niemand als Sprecher genannt.",
};
