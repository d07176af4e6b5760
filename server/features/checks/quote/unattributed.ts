import type { Block, Mention, Span } from "../../../core/model.ts";
import { splitSentences } from "../../../core/sentences.ts";
import { isMarked } from "../../../core/tokens.ts";
import { Mark } from "../../../core/word-marks.ts";
import type { Quotation } from "../quotations.ts";
import type { CheckInput, CheckRule, Found, InEachLanguage } from "../rule.ts";
import { firstBehind, lowerOf } from "../texts.ts";

export const unattributedQuote: CheckRule = {
  code: "quote/unattributed",
  severity: "hint",
  most: 2,
  docs: {
    en: {
      title: "Direct speech without a speaker in reach",
      text: "Direct speech stands alone, as a paragraph or as a sentence of its own, a whole sentence of at least seven words, and nothing around it names anybody who could have said it, neither the paragraphs before and behind nor, within a paragraph, the two sentences before and the one behind: no person, organisation or state, no verb of saying, no pronoun, no colon. Where in doubt it keeps quiet; headlines and captions are not looked at.",
    },
    de: {
      title: "Direkte Rede ohne Sprecher in Reichweite",
      text: "Direkte Rede steht für sich, als Absatz oder als eigener Satz, ein ganzer Satz von mindestens sieben Wörtern, und ringsum ist niemand genannt, der es gesagt haben könnte, weder in den Absätzen davor und dahinter noch, innerhalb eines Absatzes, in den zwei Sätzen davor und dem dahinter: keine Person, Organisation oder Regierung, kein Verb des Sagens, kein Pronomen, keinen Doppelpunkt. Im Zweifel bleibt es still; Überschriften und Bildzeilen bleiben unbeachtet.",
    },
  },
  examples: {
    fires: [
      "Der Zug fuhr durch die Nacht.\n\n[[„Die Lage an der Grenze ist ernster als gedacht.“]]\n\nDas Wetter blieb schlecht.",
      "[[»Niemand hat in diesem Winter genug Munition bekommen.«]]\n\nDie Halle stand leer.",
      'Die Halle stand leer.\n\n[["Niemand hat in diesem Winter genug Munition bekommen."]]',
      "Der Zug fuhr durch die Nacht. Er kam an. Der Bahnhof war dunkel. Es regnete. [[„Die Lage an der Grenze ist ernster als gedacht.“]] Das Wetter blieb schlecht.",
    ],
    silent: [
      "Der Minister tritt vor die Presse.\n\n„Die Lage ist ernster als gedacht“, sagt er.\n\nDas Wetter blieb schlecht.",
      "Wladimir Putin tritt vor die Presse.\n\n„Die Lage an der Grenze ist ernster als gedacht.“",
      "Auf dem Plakat steht:\n\n„Die Lage an der Grenze ist ernster als gedacht.“\n\nEs regnete.",
      "Der Zug fuhr.\n\n„Tod und Verklärung“\n\nEs regnete.",
      "Der Zug fuhr.\n\n„Die Lage an der Grenze ist ernster als gedacht.“\n\nSo lautete die Meldung der Agentur.",
      "Wladimir Putin trat vor die Presse. Es regnete. „Die Lage an der Grenze ist ernster als gedacht.“ Das Wetter blieb schlecht.",
      "Der Zug fuhr durch die Nacht. Auf dem Plakat stand: „Die Lage an der Grenze ist ernster als gedacht.“ Es regnete.",
      "Der Zug fuhr. Es regnete. „Die Lage an der Grenze ist ernster als gedacht“, hieß es später. Der Bahnhof war dunkel.",
      "Der Zug fuhr. Es regnete. Das Buch „Die Lage an der Grenze ist ernster als gedacht.“ lag da.",
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
      const told = (start: number, end: number): Found => ({ message: TEXTS[messages.language], start, end });
      if (!/[\p{L}\p{N}]/u.test(outside(block, own))) {
        if (!own.some((one) => isSpeech(text, one))) return [];
        const near = [blocks[index - 1], block, blocks[index + 1]].filter((one) => one !== undefined);
        if (near.some((one) => namesSpeaker(one, input) || one.kind === "byline")) return [];
        return [told(first.start, (own.at(-1) as Quotation).end)];
      }
      const speech = own.filter((one) => isSpeech(text, one) && standsAlone(block, one));
      if (speech.length === 0) return [];
      const sentences = sentencesOf(block, input);
      const near = { before: blocks[index - 1], behind: blocks[index + 1] };
      return speech
        .filter((one) => !aroundInBlock(block, one, sentences, near, input).some((part) => namesSpeaker(part, input)))
        .map(({ start, end }) => told(start, end));
    });
  },
};

const runsOver = ({ start, end }: Quotation, block: Block): boolean =>
  start < block.end && end > block.start && (start < block.start || end > block.end);

/** A sentence of its own: one ends before it, another one begins behind it. */
function standsAlone({ start: from, text }: Block, { start, end }: Quotation): boolean {
  const before = text.slice(Math.max(0, start - from - 3), start - from);
  const behind = text.slice(end - from, end - from + 3);
  return /(?:^|[.!?…][“”"«]?)\s+$/.test(before) && /^\s+[\p{Lu}„»«“"]/u.test(behind);
}

function sentencesOf({ start: from, text }: Block, { resources }: CheckInput): readonly Span[] {
  const sentences = splitSentences(resources.scan(text), resources.language);
  return sentences.map(({ start, end }) => ({ start: from + start, end: from + end }));
}

/** What may name its speaker within a long paragraph; the paragraph's neighbours where it stands at an edge. */
function aroundInBlock(
  block: Block,
  { start, end }: Quotation,
  sentences: readonly Span[],
  near: { readonly before: Block | undefined; readonly behind: Block | undefined },
  { annotated }: CheckInput,
): Part[] {
  const its = firstBehind(sentences, start);
  const next = firstBehind(sentences, end - 1) + 1;
  const before = sentences.slice(Math.max(0, its - SENTENCES_BEFORE), its);
  const behind = sentences.slice(next, next + SENTENCES_BEHIND);
  const from = before[0]?.start ?? block.start;
  const to = behind.at(-1)?.end ?? block.end;
  return [
    { start: from, end: to, text: annotated.article.text.slice(from, to) },
    ...(before.length < SENTENCES_BEFORE && near.before !== undefined ? [near.before] : []),
    ...(behind.length < SENTENCES_BEHIND && near.behind !== undefined ? [near.behind] : []),
  ];
}

const SENTENCES_BEFORE = 2;
const SENTENCES_BEHIND = 1;

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

type Part = Pick<Block, "start" | "end" | "text">;

/** Anybody, or any word that points to somebody. */
function namesSpeaker({ start, end, text }: Part, { annotated, resources }: CheckInput): boolean {
  const { saying, pronouns } = resources.language.checks;
  const { mentions } = annotated;
  for (let at = firstBehind(mentions, start); at < mentions.length && (mentions[at] as Mention).end <= end; at++) {
    const { start: from, kind } = mentions[at] as Mention;
    if (from >= start && isActor(kind)) return true;
  }
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
