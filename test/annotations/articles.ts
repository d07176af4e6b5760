import fc from "fast-check";

/**
 * Articles for edits, as such texts are: names over and over, sentences that begin alike, paragraphs that differ in one
 * word, boilerplate, headings. `[…]` marks what is annotated.
 */
export const ARTICLES: readonly string[] = [
  ` date 2024-06-18 [Putin] reist zu [Kim] nach [Pjöngjang]

[Pjöngjang]/[Moskau] (xyz) – Der russische Präsident [Wladimir Putin] trifft am [Dienstag] den nordkoreanischen Machthaber [Kim Jong Un]. Das teilte der [Kreml] am [Montag] mit. [Putin] war zuletzt im [Jahr 2000] in [Nordkorea].

Der nordkoreanische Machthaber [Kim Jong Un] hatte [Putin] im [September 2023] in [Wladiwostok] getroffen. Damals ging es nach Angaben der [USA] um [Artilleriemunition]. [Nordkorea] hat das bestritten, [Russland] ebenfalls.

Was [Nordkorea] liefert

Nach Erkenntnissen [Südkoreas] hat [Nordkorea] seit [August 2023] mehr als 6000 Container geliefert. Darin könnten drei Millionen [152-Millimeter-Granaten] gewesen sein. [Nordkorea] nennt solche Berichte «absurd».

Der nordkoreanische Machthaber [Kim Jong Un] lobte am [Mittwoch] die Freundschaft mit [Russland]. [Putin] dankte [Kim] für die Unterstützung.

Der nordkoreanische Machthaber [Kim Jong Un] lobte am [Donnerstag] die Freundschaft mit [China]. [Xi] dankte [Kim] für die Unterstützung.

[USA] warnen

Die [USA] und [Südkorea] warnten vor weiteren Lieferungen. [Kurzstreckenraketen] vom Typ [KN-23] seien am [2. Januar] in [Charkiw] eingeschlagen, sagte ein Sprecher. «[Kim] spielt mit dem Feuer», sagte er. «[Putin] spielt mit dem Feuer», sagte ein anderer.
`,
  `🚀🚀 Ticker: Raketen über dem Meer 🇰🇵

06:10 Uhr: [Nordkorea] hat nach Angaben [Südkoreas] eine Rakete abgefeuert. Weitere Angaben wurden zunächst nicht gemacht.

06:25 Uhr: [Nordkorea] hat nach Angaben [Japans] eine Rakete abgefeuert. Weitere Angaben wurden zunächst nicht gemacht.

06:40 Uhr: [Nordkorea] hat nach Angaben [Südkoreas] eine Rakete abgefeuert. Weitere Angaben wurden zunächst nicht gemacht.

👩‍🚀 Hintergrund: Die [Hwasong-18] fliegt mit festem Treibstoff. Die [Hwasong-17] fliegt mit flüssigem Treibstoff. Die [Hwasong-15] fliegt auch mit flüssigem Treibstoff.

[Kim] sah zu. [Kims] Tochter sah zu. [Kims] Schwester sah zu.

Mehr zum Thema: [Kim Jong Un] – Porträt
Mehr zum Thema: [Kim Jong Il] – Porträt
Mehr zum Thema: [Kim Il Sung] – Porträt
`,
  `Müde Münder, späte Grüße

Über [Österreich] nach [Zürich]: Außenminister [Jörg Übermüller] kam am [Freitag] spät an. Übermüde grüßte er [Käthe Größlich].
[Käthe Größlich] grüßte zurück. Übermüde grüßte auch [Jürgen Süß].
[Jürgen Süß] wollte über die [Taurus]-Marschflugkörper reden, [Käthe Größlich] über die Lage in [Rumänien].
Am [Samstag] reiste [Übermüller] weiter nach [Köln], am [Sonntag] nach [Düsseldorf], am [Montag] nach [Münster].

[Käthe Größlich] blieb. [Jürgen Süß] blieb nicht.
`,
  `Rüstung: Wer baut den nächsten Panzer?

Der [Leopard 2] wird seit [1979] gebaut. Sein Nachfolger soll [2040] kommen. [Deutschland] und [Frankreich] wollen ihn gemeinsam entwickeln, doch es gibt Streit um die Kanone: [Rheinmetall] bietet [130 Millimeter] an, [Nexter] bietet [140 Millimeter] an.

[Rheinmetall] äußerte sich am [Freitag] nicht. [Nexter] äußerte sich am [Freitag] nicht. Das [Verteidigungsministerium] äußerte sich am [Freitag] ebenfalls nicht.

«Wir brauchen den Panzer», sagte Minister [Boris Pistorius] am [3. Mai] in [Kassel]. «Wir brauchen ihn bald», sagte [Pistorius] in [Unterlüß]. In [Kassel] wird der [Puma] gebaut, in [Unterlüß] wird er erprobt.

[Pistorius] reist am [Montag] nach [Paris].
`,
];

const WORDS = ["kam", "ging", "und", "sah", "der", "lobte", "Kim", "Xi", "sagte,", "nicht.", "«Ja»", "am Montag"];
const NAMES = ["Kim", "Xi", "Kim Jong Un", "Jörg", "U.S.", "😀", "Kims", "K"];
const someWords = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 });
const sentence = fc
  .tuple(someWords, fc.constantFrom(...NAMES), someWords)
  .map(([before, name, after]) => `${before.join(" ")} [${name}] ${after.join(" ")}.`);

/** Texts of one to four sentences of few words, each of them again and again, in lines and paragraphs. */
export const repetitive: fc.Arbitrary<string> = fc
  .array(sentence, { minLength: 1, maxLength: 4 })
  .chain((some) =>
    fc.array(fc.tuple(fc.constantFrom(...some), fc.constantFrom(" ", " ", "\n", "\n\n", "\r\n")), {
      minLength: 2,
      maxLength: 12,
    }),
  )
  .map((sentences) => sentences.map((parts) => parts.join("")).join(""));
