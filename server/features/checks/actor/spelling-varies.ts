import { distance } from "fastest-levenshtein";
import { type Catalogue, type CatalogueEntry, nameOf } from "../../../core/catalogue.ts";
import type { Mention } from "../../../core/model.ts";
import { ownNameOf } from "../../house-form.ts";
import type { CheckInput, CheckRule, Fix, Found, InEachLanguage, OwnDossier } from "../rule.ts";
import { baseForm } from "../texts.ts";

export const spellingVaries: CheckRule = {
  code: "actor/spelling-varies",
  severity: "information",
  docs: {
    en: {
      title: "A person in several spellings",
      text: "The article writes one person in two ways (`Schoigu`, `Shoigu`), or otherwise than the dossier does. The dossier's spelling is the one set in `lagebild.json` (`houseForms`), else the name that its own catalogue gives the person, else the one that four of five articles use, of at least five that name the person. Told once for each spelling; a shorter form of the same spelling, and another name of the person, are no variants.",
    },
    de: {
      title: "Eine Person in mehreren Schreibweisen",
      text: "Der Artikel schreibt eine Person auf zwei Weisen (`Schoigu`, `Shoigu`), oder anders als das Dossier. Die Schreibweise des Dossiers ist die in `lagebild.json` gesetzte (`houseForms`), sonst der Name, den sein eigener Katalog der Person gibt, sonst die von vier Fünfteln der Artikel, wenn mindestens fünf die Person nennen. Je Schreibweise einmal gemeldet; eine kürzere Form derselben Schreibweise und ein anderer Name der Person sind keine.",
    },
  },
  examples: {
    fires: [
      "Sergej Schoigu kam. Schoigu ging. [[Sergej Shoigu]] blieb. Sergej Shoigu schlief.",
      "Kim Jong Un kam. Kims Zug. [[Kim Jong-uns]] Koffer.",
      {
        text: "[[Sergei Shoigu]] kam. Shoigu ging.",
        houseForms: { "sergej-schoigu": "Sergej Schoigu" },
      },
      {
        text: "[[Kim Jong-un]] kam.",
        beside: [
          "Kim Jong Un kam.",
          "Kim Jong Un ging.",
          "Kim Jong Un blieb.",
          "Kim Jong Un schlief.",
          "Kim Jong Un las.",
          "Kim Jong Un aß.",
        ],
      },
    ],
    silent: [
      " date 2023-09-12 KIM JONG UN DROHT\n\nKim Jong Un drohte. KIM Jong Un schwieg.",
      "Wladimir Putin kam. Putin ging. Putins Zug, Wladimir Putins Koffer.",
      "Sultan Qabus bin Said kam. Qabus’ Zug, Qabus' Koffer.",
      "Bashar al-Assad kam. Assad ging.",
      "Mohammed el-Baradei kam. El-Baradei ging. Die Meinung el-Baradeis.",
      "Papst Franziskus kam. Jorge Mario Bergoglio ging.",
      "Donald Trump kam. Donald J. Trump ging.",
      "Christian Kern kam. Die Fans Kerns gingen.",
      "Kim\u00A0Jong Un kam. Kim Jong Un ging.",
      "Kim Jong Un kam. Der Kim-Jong-Un-Platz war leer.",
      { text: "Kim Jong-un kam.", beside: ["Kim Jong Un kam.", "Kim Jong Un ging."] },
      { text: "Sergej Schoigu kam. Schoigu ging.", houseForms: { "sergej-schoigu": "Sergej Schoigu" } },
    ],
  },
  check: (input) => {
    const { annotated, resources, dossier } = input;
    const byPerson = new Map<string, Mention[]>();
    for (const mention of annotated.mentions) {
      // in a compound the hyphens are the compound's: “Kim-Il-Sung-Platz”; a misspelt name is told of as such
      if (mention.kind !== "person" || mention.entity === undefined || mention.form === "part") continue;
      if (mention.evidence.some(({ by }) => by === "similar") || IN_CAPITALS.test(mention.text)) continue;
      const list = byPerson.get(mention.entity);
      if (list === undefined) byPerson.set(mention.entity, [mention]);
      else list.push(mention);
    }
    return [...byPerson].flatMap(([id, of]): Found[] => {
      const known = resources.catalogue.entries.get(id);
      if (known === undefined) return [];
      const person = { id, name: nameOf(known.entry, resources.catalogue) };
      const house = dossier && houseForm(known, dossier, resources.catalogue);
      return house === undefined ? withinArticle(person, of, input) : againstHouse(person, of, house, input);
    });
  },
};

/** A headline or a list in capitals spells no name otherwise: `PUTIN`. */
const IN_CAPITALS = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u;

interface Person {
  readonly id: string;
  readonly name: string;
}

function withinArticle({ id, name }: Person, of: readonly Mention[], input: CheckInput): Found[] {
  const { messages, dossier } = input;
  const texts = TEXTS[messages.language];
  return variants(of).map(([here, other]) => ({
    message: texts.here(baseForm(here), baseForm(other), name),
    start: here.start,
    end: here.end,
    related: [{ of: other, message: texts.form(baseForm(other)) }],
    fixes: [
      ...normalise(here, baseForm(other), of, input),
      ...(dossier === undefined
        ? []
        : [baseForm(other), baseForm(here)].map((form): Fix => {
            return { title: messages.fixes.houseForm(name, form), houseForm: { entity: id, form } };
          })),
    ],
  }));
}

/** Full names in another spelling than the dossier's; a surname alone is compared with the words of it. */
function againstHouse({ name }: Person, of: readonly Mention[], house: string, input: CheckInput): Found[] {
  const told = new Set<string>();
  return of.flatMap((mention): Found[] => {
    const form = baseForm(mention);
    if (told.has(form) || form === house || covers(house, form) || covers(form, house) || !isAlike(form, house)) return [];
    // of a surname it can't be said which word of the other spelling it is
    if (form.split(/[ -]/).length === 1) return [];
    told.add(form);
    const { start, end } = mention;
    const message = TEXTS[input.messages.language].house(form, house, name);
    return [{ message, start, end, fixes: normalise(mention, house, of, input) }];
  });
}

const LEAST_ARTICLES = 5;
const LEAST_SHARE = 0.8;

/** What was set, else what most articles write, if they agree. */
function houseForm(known: CatalogueEntry, { facts, houseForms }: OwnDossier, catalogue: Catalogue): string | undefined {
  const { id } = known.entry;
  const set = houseForms[id] ?? ownNameOf(known, catalogue);
  if (set !== undefined) return set;
  const forms = [...facts.formsOf(id)];
  const total = forms.reduce((sum, [, articles]) => sum + articles, 0);
  if (total < LEAST_ARTICLES) return undefined;
  return forms.find(([, articles]) => articles / total >= LEAST_SHARE)?.[0];
}

/** Writes a spelling in place of another: here, and wherever the article has it. */
function normalise(here: Mention, form: string, of: readonly Mention[], { messages, dossier }: CheckInput): Fix[] {
  const written = baseForm(here);
  const same = of.filter((one) => baseForm(one) === written && !/[\u00AD\r\n]/.test(one.text));
  const edit = (one: Mention) => ({
    span: { start: one.start, end: one.end },
    text: form + one.text.slice(baseForm(one).length),
  });
  const { fixes, spelling } = messages;
  return [
    { title: fixes.write(edit(here).text), edits: [edit(here)] },
    ...(same.length > 1 ? [{ title: fixes.writeEverywhere(form, same.length), edits: same.map(edit) }] : []),
    ...(dossier === undefined ? [] : [{ title: spelling.inDossier(form), normalise: form }]),
  ];
}

/** The first mention of each spelling that is no shorter form of another, with the first of all. */
function variants(mentions: readonly Mention[]): (readonly [Mention, Mention])[] {
  const spellings = new Map<string, Mention>();
  for (const mention of mentions) {
    const form = baseForm(mention);
    if (!spellings.has(form)) spellings.set(form, mention);
  }
  const forms = [...spellings.keys()];
  const full = forms.filter((form) => !forms.some((other) => other !== form && covers(other, form)));
  const [first, ...others] = full;
  if (first === undefined) return [];
  // another name of the person is no spelling: “Joseph Ratzinger”, “Papst Benedikt XVI.”
  return others
    .filter((other) => isAlike(other, first))
    .map((other) => [spellings.get(other) as Mention, spellings.get(first) as Mention]);
}

/** Whether two forms share a word, or nearly. */
function isAlike(one: string, other: string): boolean {
  const words = (form: string) => form.toLowerCase().split(/[ -]/);
  return words(one).some((a) => words(other).some((b) => distance(a, b) <= Math.max(a.length, b.length) / 3));
}

/**
 * Whether a name has all words of a shorter one, in the same spelling: “Assad” of “Bashar al-Assad”. A particle has a capital where a
 * sentence begins with it: “Al-Assad”.
 */
function covers(longer: string, shorter: string): boolean {
  const [words, fewer] = [longer.split(/[ -]/), shorter.split(/[ -]/)];
  const has = (word: string, at: number) => words.includes(word) || (at === 0 && words.includes(word.toLowerCase()));
  return fewer.length < words.length && fewer.every(has);
}

interface Texts {
  here(form: string, other: string, name: string): string;
  house(form: string, house: string, name: string): string;
  form(form: string): string;
}

const TEXTS: InEachLanguage<Texts> = {
  en: {
    here: (form, other, name) => `${name} is written “${form}” here and “${other}” elsewhere in this article.`,
    house: (form, house, name) => `${name} is written “${form}” here; this dossier writes “${house}”.`,
    form: (form) => `“${form}”`,
  },
  de: {
    here: (form, other, name) => `${name} heißt hier „${form}“, anderswo im Artikel „${other}“.`,
    house: (form, house, name) => `${name} heißt hier „${form}“; dieses Dossier schreibt „${house}“.`,
    form: (form) => `„${form}“`,
  },
};
