/** Number words as German composes them, in lower case. */
const small = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
} as const;

export const tens = {
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
} as const;

export const cardinals: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einem: 1,
  einen: 1,
  einer: 1,
  eines: 1,
  beiden: 2,
  beide: 2,
  zweier: 2,
  dreier: 3,
  ...small,
  ...tens,
  ...Object.fromEntries(
    Object.entries(tens).flatMap(([ten, high]) =>
      Object.entries({ ein: 1, ...small })
        .filter(([, low]) => low < 10)
        .map(([low, value]) => [`${low}und${ten}`, high + value]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries({ "": 1, ein: 1, ...small })
      .filter(([, count]) => count < 10)
      .flatMap(([word, count]) => [
        [`${word}hundert`, count * 100],
        [`${word}tausend`, count * 1000],
      ]),
  ),
  // `zweihundertfünfzig`; what is counted so high is round
  ...Object.fromEntries(
    Object.entries({ "": 1, ein: 1, ...small })
      .filter(([, count]) => count < 10)
      .flatMap(([word, count]) =>
        Object.entries(tens).map(([ten, high]) => [`${word}hundert${ten}`, count * 100 + high] as const),
      ),
  ),
  halbe: 0.5,
  halber: 0.5,
  halben: 0.5,
  halbes: 0.5,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  eineinviertel: 1.25,
  eindreiviertel: 1.75,
  ...Object.fromEntries(Object.entries(small).map(([word, value]) => [`${word}einhalb`, value + 0.5])),
};

const ordinal = (stems: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(stems.flatMap((stem, index) => ["e", "en", "er", "es", "em"].map((ending) => [stem + ending, index + 1])));
const toTwelfth = ["erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft", "zwölft"];

/** `erste`, `dritten`, … up to the twelfth. */
export const ordinals = ordinal(toTwelfth);

/** As many as a month has days: `achten`, `einunddreißigsten`. */
export const dayOrdinals = ordinal([
  ...toTwelfth,
  ...["drei", "vier", "fünf", "sech", "sieb", "acht", "neun"].map((word) => `${word}zehnt`),
  ...["", "einund", "zweiund", "dreiund", "vierund", "fünfund", "sechsund", "siebenund", "achtund", "neunund"].map(
    (word) => `${word}zwanzigst`,
  ),
  ...["dreißigst", "einunddreißigst"],
]);

/** As many as there are centuries to name: `neunzehnten`. */
export const centuryOrdinals = ordinal([
  ...toTwelfth,
  ...["drei", "vier", "fünf", "sech", "sieb", "acht", "neun"].map((word) => `${word}zehnt`),
  "zwanzigst",
  "einundzwanzigst",
]);

/** How often, as TIMEX3 `freq` has it: `dreimal` is 3X, `mehrmals` X. */
export const times: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries({ ein: 1, ...small }).map(([word, count]) => [`${word}mal`, `${count}X`])),
  mehrmals: "X",
  vielmal: "X",
};

/** First parts of adjectives such as `dreitägig`, `mehrstündig`: X where the number is open. */
export const adjectiveNumbers: Readonly<Record<string, number | "X">> = {
  ein: 1,
  ...small,
  ...tens,
  halb: 0.5,
  eineinviertel: 1.25,
  eineinhalb: 1.5,
  anderthalb: 1.5,
  eindreiviertel: 1.75,
  ...Object.fromEntries(Object.entries(small).map(([word, value]) => [`${word}einhalb`, value + 0.5])),
  hundert: 100,
  tausend: 1000,
  mehr: "X",
  viel: "X",
};
