import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { MarkupContent } from "vscode-languageserver-types";
import { hover } from "../../server/features/hover.ts";
import { messagesFor } from "../../server/messages/index.ts";
import { dedent, type Marked, type Options, showRange, world } from "../support/feature.ts";

const DAY = " date 2023-09-12 Reise\n\n";

/** The Markdown of the card at the cursor, without the two spaces of its hard breaks; `undefined` where there is none. */
function card(marked: Marked, options?: Options): string | undefined {
  const { article, position, context } = world(marked, options);
  const shown = hover(article, { position }, context);
  return shown === null ? undefined : (shown.contents as MarkupContent).value.replaceAll("  \n", "\n");
}

function check(marked: Marked, expected: string, options?: Options): void {
  assert.equal(card(marked, options), dedent(expected));
}

describe("hover on a person", () => {
  test("offices on the article's date, held now or over; other forms; here and in the dossier", () => {
    check(
      `${DAY}Der Machthaber Kim Jong| Un reist. Kims Zug ist grün, sagt Kim.`,
      `
      **Kim Jong Un** · person · North Korea
      president of the State Affairs Commission (since 2016-06-29); party leader (since 2012-04-11) — as of 2023-09-12
      3× here · also *Kims*, *Kim*
      `,
    );
    check(
      { "a.txt": " date 2009-05 Rede\n\nDmitri Med|wedew sprach.", "b.txt": "Medwedew schwieg, Dmitri Medwedew ging." },
      `
      **Dmitri Medwedew** · person · Russia
      president (2008-05-07 to 2012-05-07) — as of 2009-05
      1× here, 3× in 2 articles
      `,
    );
  });
  test("facts that nobody has looked up are said to be so", () => {
    const invented = (name: "built-in" | "workspace", source: readonly string[]): Options => {
      const offices = [{ title: "Präsidentin", titleEn: "president", of: "russland", from: "2020" }];
      const entry = { id: "jelena-glubokowa", kind: "person", name: "Jelena Glubokowa", offices, source } as const;
      return { layers: [{ name, uri: "file:///x.catalogue.json", file: { entries: [entry] } }] };
    };
    const shown = (options: Options): string => card(`${DAY}Jelena Glubokowa| sprach.`, options) ?? "";
    const titles = invented("built-in", ["Wikipedia: Jelena Glubokowa"]);
    assert.match(shown(titles), /^president \(since 2020\) — as of 2023-09-12 · not yet checked$/m);
    assert.match(shown({ ...titles, locale: "de" }), / · noch nicht geprüft$/m);
    for (const checked of [
      invented("built-in", ["Wikipedia: Jelena Glubokowa", "https://example.org/glubokowa"]),
      invented("workspace", ["Wikipedia: Jelena Glubokowa"]),
    ])
      assert.match(shown(checked), /^president \(since 2020\) — as of 2023-09-12$/m);
  });
  test("an office of which the end is not known is shown with that", () => {
    const offices = [{ title: "Präsidentin", titleEn: "president", of: "russland", from: "2014", to: "" as const }];
    const entry = { id: "jelena-glubokowa", kind: "person", name: "Jelena Glubokowa", offices } as const;
    const layers = [{ name: "workspace", uri: "file:///x.catalogue.json", file: { entries: [entry] } } as const];
    const on = (date: string) => card(` date ${date} Rede\n\nJelena Glubokowa| sprach.`, { layers }) ?? "";
    assert.match(on("2020-01-07"), /^president \(2014 to \?\) — as of 2020-01-07$/m);
    assert.match(on("2013-01-07"), /^no known office as of 2013-01-07$/m);
  });
  test("no date, no office on the date, no office at all", () => {
    check(
      "Angela Mer|kel sprach.",
      `
      **Angela Merkel** · person · Germany
      chancellor (2005-11-22 to 2021-12-08); CDU leader (2000-04-10 to 2018-12-07) — the article's date is not known
      1× here
      `,
    );
    check(
      " date 1991-05 Rede\n\nAngela Mer|kel sprach.",
      `
      **Angela Merkel** · person · Germany
      no known office as of 1991-05
      1× here
      `,
    );
    check(
      `${DAY}Der Verteidigungsminister Ryu Seung-h|ak sprach.`,
      `
      **Ryu Seung-hak** · person
      not in the catalogue
      1× here
      ↳ named with the role “Verteidigungsminister”
      `,
    );
  });
  test("an office says of what where that isn't the person's own state; what was held last, where it is over", () => {
    const second = (text: string, options?: Options) => card(text, options)?.split("\n")[1];
    const office = "Generalsekretär, Nato (1.10.2014 bis 1.10.2024) — Stand 12.9.2023";
    assert.equal(second(`${DAY}Jens Stol|tenberg sprach.`, { locale: "de" }), office);
    assert.equal(
      second(`${DAY}Jens Stol|tenberg sprach.`),
      "secretary general, NATO (2014-10-01 to 2024-10-01) — as of 2023-09-12",
    );
    // the title says it, or it goes without saying
    assert.doesNotMatch(second(`${DAY}Martin Ko|bler sprach.`, { locale: "de" }) ?? "", /Vereinte Nationen/);
    assert.equal(
      second(`${DAY}Angela Mer|kel sprach.`, { locale: "de" }),
      "kein Amt bekannt — Stand 12.9.2023 · zuletzt Bundeskanzlerin (22.11.2005 bis 8.12.2021)",
    );
    assert.equal(
      second(`${DAY}Angela Mer|kel sprach.`),
      "no known office as of 2023-09-12 · most recently chancellor (2005-11-22 to 2021-12-08)",
    );
  });
  test("a part says which full name it refers to", () => {
    check(
      `${DAY}Kim Jong Un reist.\n\nDas Ki|m-Regime rüstet.`,
      `
      **Kim Jong Un** · person · North Korea · part of a compound
      president of the State Affairs Commission (since 2016-06-29); party leader (since 2012-04-11) — as of 2023-09-12
      2× here · also *Kim Jong Un*
      ↳ refers to “Kim Jong Un”, line 3 (last full name before)
      `,
    );
    check(
      `${DAY}Kim Jong Un reist. Vor ihm kam Kim Jong Il.\n\nDann sprach K|im.`,
      `
      **Kim Jong Un** · person · North Korea
      president of the State Affairs Commission (since 2016-06-29); party leader (since 2012-04-11) — as of 2023-09-12
      2× here · also *Kim Jong Un*
      ↳ refers to “Kim Jong Un”, line 3 (last full name before of somebody in office then)
      `,
    );
    check(
      `${DAY}Put|ins Besuch.\n\nWladimir Putin kam.`,
      `
      **Wladimir Putin** · person · Russia
      president (since 2012-05-07) — as of 2023-09-12
      2× here · also *Wladimir Putin*
      ↳ “Putin” with the ending “s”, refers to “Wladimir Putin”, line 5 (first full name after)
      `,
    );
  });
  test("two with equal right", () => {
    const text = `${DAY}Kim Il Sung gründete, Kim Il Sung herrschte. Kim Jong Un herrscht. Ki|m lacht.`;
    check(
      text,
      `
      **Kim** · person
      Could be **Kim Jong Un** / **Kim Il Sung**: nothing in this article decides.
      ↳ perhaps “Kim Jong Un”, line 3, perhaps “Kim Il Sung”, line 3
      `,
    );
    assert.match(
      card(text, { locale: "de" }) ?? "",
      /^Kann \*\*Kim Jong Un\*\* \/ \*\*Kim Il Sung\*\* sein: Nichts in diesem Artikel entscheidet\.$/m,
    );
  });
  test("in German", () => {
    check(
      `${DAY}Kim Jong Un reist.\n\nKims| Zug.`,
      `
      **Kim Jong Un** · Person · Nordkorea
      Vorsitzender der Kommission für Staatsangelegenheiten (seit 29.6.2016); Parteichef (seit 11.4.2012) — Stand 12.9.2023
      2× hier · auch *Kim Jong Un*
      ↳ „Kim“ mit der Endung „s“, bezieht sich auf „Kim Jong Un“, Zeile 3 (letzter voller Name davor)
      `,
      { locale: "de-CH" },
    );
    check(
      " date 1991-05 Rede\n\nAngela Mer|kel sprach.",
      `
      **Angela Merkel** · Person · Deutschland
      kein Amt bekannt — Stand Mai 1991
      1× hier
      `,
      { locale: "de" },
    );
  });
  test("links only where the client runs them, and none to an entry there isn't", () => {
    const known = card(`${DAY}Kim Jong U|n reist.`, { commandLinks: true })?.split("\n").at(-1);
    const argument = encodeURIComponent(JSON.stringify(["file:///dossier/article.txt", { line: 2, character: 0 }]));
    assert.equal(
      known,
      `[Catalogue](command:lagebild.showCatalogueEntry?${argument}) · [All mentions](command:lagebild.showMentions?${argument})`,
    );
    const unknown = card(`${DAY}Der Verteidigungsminister Ryu Seung-h|ak sprach.`, { commandLinks: true });
    assert.match(unknown ?? "", /^\[All mentions\]\(command:/m);
    assert.doesNotMatch(card(`${DAY}Er fuhr nach Mos|kau.`, { commandLinks: true }) ?? "", /command:/);
  });
});

test("how sure the statistics are is said in words", () => {
  const said = (locale: string, margin: number) => messagesFor(locale).evidence({ by: "statistics", margin }, () => 1);
  assert.equal(said("en", 0.4), "looks like a name here (statistics, barely sure)");
  assert.equal(said("en", 1), "looks like a name here (statistics, fairly sure)");
  assert.equal(said("de", 3.9), "sieht hier wie ein Name aus (Statistik, ziemlich sicher)");
  assert.equal(said("de", 4.5), "sieht hier wie ein Name aus (Statistik, sehr sicher)");
});

describe("hover on states, places and organisations", () => {
  test("a state, its adjective, its seat of government", () => {
    check(`${DAY}Nord|korea droht.`, "**North Korea** · state\n1× here");
    check(`${DAY}Nord|korea droht.`, "**Nordkorea** · Staat\n1× hier", { locale: "de" });
    check(
      `${DAY}Die nordkorea|nische Führung droht Nordkorea.`,
      `
      **North Korea** · state · adjective or demonym
      2× here · also *Nordkorea*
      ↳ “nordkoreanisch” with the ending “e”
      `,
    );
    check(`${DAY}Mos|kau droht.`, "**Russia** · state\n1× here\n↳ “Moskau” stands for the government");
  });
  test("a place is not the government", () => {
    check(`${DAY}Er fuhr nach Mos|kau.`, "**Moskau** · place\na place here, not the government of Russia");
    check("Mos|kau (afd) - Der Präsident schwieg.", "**Moskau** · place\na place here, not the government of Russia");
    check(`${DAY}Er fuhr nach Mos|kau.`, "**Moskau** · Ort\nhier ein Ort, nicht die Regierung (Russland)", { locale: "de" });
  });
  test("an organisation", () => {
    check(`${DAY}Yon|hap meldet es.`, "**Yonhap** · organisation · South Korea\nSouth Korean news agency\n1× here");
  });
  test("an organisation goes by the name that readers of the display language know", () => {
    check(`${DAY}Die Na|to meldet es.`, "**NATO** · organisation\n1× here");
    check(`${DAY}Die NA|TO meldet es.`, "**Nato** · Organisation\n1× hier", { locale: "de" });
    const of = (text: string) => card(`${DAY}${text}`)?.split("\n")[0];
    assert.equal(of("Das Welternährungs|programm hilft."), "**World Food Programme** · organisation");
    assert.equal(of("Die Hisbol|lah schweigt."), "**Hezbollah** · organisation · Lebanon");
    // where no page that was read gives one, the German name
    assert.equal(of("Die Bundes|wehr übt."), "**Bundeswehr** · organisation · Germany");
  });
});

describe("hover on a weapon", () => {
  test("figures as the language writes them, and what is known roughly in words", () => {
    const weapon = {
      id: "sturmvogel-9",
      kind: "weapon",
      class: "srbm",
      name: "Sturmvogel-9",
      from: "1990~",
      rangeKm: { max: 2500 },
    };
    const layers = [
      { name: "workspace", uri: "file:///x.catalogue.json", file: { entries: [weapon] } },
    ] as unknown as NonNullable<Options["layers"]>;
    const shown = (locale: string) => card(`${DAY}Eine Sturmvogel-9| flog.`, { layers, locale }) ?? "";
    assert.match(shown("en"), /^range up to 2,500 km · since about 1990$/m);
    assert.match(shown("de"), /^Reichweite bis 2\.500 km · seit etwa 1990$/m);
    const rounds = card(`${DAY}Gesucht wird 5,45-mm-Munit|ion.`, { locale: "de" }) ?? "";
    assert.match(rounds, /^\*\*5,45-mm-Munition\*\* · Waffe › Munition · 5,45 mm$/m);
  });
  test("a generic one by its class, with calibre", () => {
    check(
      `${DAY}Es fehlt 152-Millimeter-Mun|ition.`,
      "**152-Millimeter-Munition** · weapon › munition · 152 mm\nFits: 2A36 Giazint-B, 2A65 Msta-B, 2S19 Msta-S, 2S3 Akazija, 2S35 Koalizija-SW, 2S43 Malwa and 4 more\n1× here\n↳ head “Munition”, calibre read from “152-Millimeter”",
    );
    check(
      `${DAY}Es fehlt 152-Millimeter-Mun|ition.`,
      "**152-Millimeter-Munition** · Waffe › Munition · 152 mm\nPasst zu: 2A36 Giazint-B, 2A65 Msta-B, 2S19 Msta-S, 2S3 Akazija, 2S35 Koalizija-SW, 2S43 Malwa und 4 weitere\n1× hier\n↳ Grundwort „Munition“, Kaliber aus „152-Millimeter“",
      { locale: "de" },
    );
  });
  test("a named system, under another designation", () => {
    check(
      `${DAY}Eine Hwasong-1|1A flog, Nato-Name KN-23.`,
      `
      **KN-23** · weapon › missile › ballistic missile › short-range ballistic missile · North Korea
      range up to 690 km · since 2019
      also called Hwasong-11Ga \\(DPRK\\), Hwasong-11A \\(DPRK\\)
      2× here · also *KN-23*
      `,
    );
  });
  test("a compound with a system is of the system's class, and no name is said twice", () => {
    check(
      "70 Shahed-Droh|nen flogen.",
      `
      **Shahed-136** · weapon › … › drone › loitering munition · Iran
      since 2021
      also called Geran-2 \\(Russia\\)
      In this text: quantity 70
      1× here
      ↳ head “Drohne”`,
    );
  });
  test("origin and operators are named in the reader's language, also those that are history", () => {
    const weapon = { kind: "weapon", class: "ballistic-missile", source: ["https://example.org/"] } as const;
    const made = { id: "quittung-9", name: "Quittung-9", origin: "sowjetunion", operators: ["nordkorea", "aegypten", "ddr"] };
    const layers = [{ name: "workspace", uri: "file:///x.catalogue.json", file: { entries: [{ ...weapon, ...made }] } }] as const;
    const lines = (locale: string) => card(`${DAY}Die Quit|tung-9 flog.`, { layers, locale })?.split("\n") ?? [];
    assert.match(lines("en")[0] ?? "", / · Soviet Union$/);
    assert.equal(lines("en")[1], "operated by North Korea, Egypt, East Germany");
    assert.match(lines("de")[0] ?? "", / · Sowjetunion$/);
    assert.equal(lines("de")[1], "Nutzer: Nordkorea, Ägypten, DDR");
  });
  test("figures of the text, a variant, an unknown designator", () => {
    check(
      `${DAY}Sie kauften 4000 Haub|itzen.`,
      `
      **Haubitzen** · weapon › weapon system › artillery › howitzer
      In this text: quantity 4,000
      1× here
      ↳ head “Haubitze”
      `,
    );
    const lines = (text: string) => card(`${DAY}${text}`)?.split("\n") ?? [];
    assert.match(lines("Ein Kampfjet F-1|6Z flog.").at(-1) ?? "", /“Z” is a variant of F-16 that the catalogue doesn't list/);
    assert.match(lines("Die KN-|32 flog.").at(-1) ?? "", /has the form of the KN designators, but is in no catalogue/);
    assert.match(lines("Er bestellte 4000 Stück 155-mm-Gran|aten.").join("|"), /4,000/);
    assert.match(lines("Die Haubi|tze hat eine Reichweite von 20 bis 40 Kilometern.")[1] ?? "", /range 20 to 40 km/);
  });
});

describe("hover on a date", () => {
  test("resolved", () => {
    check(
      `${DAY}Er wird am Mitt|woch reisen, am 13. September 2023.`,
      `
      **Mittwoch** · date · \`2023-09-13\`
      Wednesday, 13 September 2023
      2× here · also *13. September 2023*
      ↳ counted from the article's date 2023-09-12 (the header line), “wird” looks ahead
      `,
    );
    check(
      "Er wird am Mitt|woch reisen.",
      `
      **Mittwoch** · Datum · \`2024-01-03\`
      Mittwoch, 3. Januar 2024
      1× hier
      ↳ gezählt vom Datum des Artikels, 2.1.2024 (aus der Einstellung \`lagebild.articleDate\`), „wird“ blickt voraus
      `,
      { articleDate: "2024-01-02", locale: "de" },
    );
    check(
      `${DAY}Anfang Sep|tember 2023.`,
      "**Anfang September 2023** · date · `2023-09` · beginning\nbeginning of September 2023\n1× here",
    );
  });
  test("in words and as EDTF: the second line, unless the text and the value say the same", () => {
    const second = (text: string, options?: Options) => card(DAY + text, options)?.split("\n")[1];
    const german = (text: string) => second(text, { locale: "de" });
    assert.equal(second("Es lief seit Som|mer 2023."), "summer 2023 · EDTF `2023-22`");
    assert.equal(second("Es lief in den Sechziger|jahren."), "the 1960s · EDTF `196X`");
    assert.equal(second("Vergangene Wo|che kam er."), "week 36 of 2023, 4 to 10 September 2023");
    assert.equal(second("Es dauerte 24 Ja|hre."), "24 years");
    assert.equal(second("Jeden Mon|tag traf er sie."), "every Monday");
    assert.equal(second("Drei|mal im Jahr traf er sie."), "3 times every year");
    assert.equal(german("Drei|mal im Jahr traf er sie."), "3-mal jedes Jahr");
    assert.equal(second("Er probt zwei|mal wöchentlich."), "twice every week");
    assert.equal(german("Er probt zwei|mal wöchentlich."), "2-mal jede Woche");
    assert.equal(second("Ein|mal alle zwei Jahre kam er."), "once every 2 years");
    assert.equal(german("Ein|mal alle zwei Jahre kam er."), "einmal alle 2 Jahre");
    assert.equal(second("Sie proben ein- bis zwei|mal im Monat."), "several times every month");
    assert.equal(german("Sie proben mehr|mals pro Monat."), "mehrmals jeden Monat");
    assert.equal(second("Sie tagen 4 |Mal im Jahr."), "4 times every year");
    assert.equal(german("Im 3. Quar|tal 2022 war Ruhe."), "EDTF `2022-35`");
    assert.equal(german("Im dritten Quar|tal 2022 war Ruhe."), "3\\. Quartal 2022 · EDTF `2022-35`");
    assert.equal(german("Nach mehr als zwei Jah|ren war Schluss."), "mehr als 2 Jahre");
    assert.equal(german("Sie bauten im Sep|tember 2021."), "1× hier");
  });
  test("the article's own date is counted from nothing", () => {
    check(
      " date 2023-0|9-12 Reise\n\nText.",
      `
      **2023-09-12** · date · \`2023-09-12\`
      Tuesday, 12 September 2023
      1× here
      ↳ the article's date
      `,
    );
  });
  test("open, and what is missing", () => {
    check(
      " date 2023-09 Reise\n\nEr reist am Mitt|woch.",
      "**Mittwoch** · date · a Wednesday: only September 2023 is known of the article's date",
    );
    check("Er reist am Mitt|woch.", "**Mittwoch** · date · a Wednesday: the article's date is not known");
    check("Er reist am Mitt|woch.", "**Mittwoch** · Datum · ein Mittwoch: Das Datum des Artikels ist nicht bekannt", {
      locale: "de",
    });
  });
  test("open, and what is known of it", () => {
    const first = (text: string, options?: Options) => card(text, options)?.split("\n")[0];
    assert.equal(first("Er kam am 3. M|ai an."), "**3. Mai** · date · 3 May, year open: the article's date is not known");
    assert.equal(first("Er kam am Montag|abend."), "**Montagabend** · time · a Monday evening: the article's date is not known");
    assert.equal(
      first(`${DAY}Zwei Tage spä|ter war Ruhe.`),
      "**Zwei Tage später** · date · not determined: no date before it in the text to count from",
    );
    assert.equal(
      first(`${DAY}Zwei Tage spä|ter war Ruhe.`, { locale: "de" }),
      "**Zwei Tage später** · Datum · nicht bestimmbar: Davor nennt der Text kein Datum, von dem aus zu zählen wäre",
    );
    assert.equal(
      first("Er kam am 3. M|ai an.", { locale: "de" }),
      "**3. Mai** · Datum · 3. Mai, Jahr offen: Das Datum des Artikels ist nicht bekannt",
    );
  });
  test("a year that is left open says why", () => {
    check("Jedes Jahr im M|ai kam sie.", "**Mai** · date · May, year open\n↳ every year is meant, none in particular");
    check("Im M|ai nach der Wende kam sie.", "**Mai** · date · May, year open\n↳ only the event beside it tells the year");
    check("Im M|ai nach der Wende kam sie.", "**Mai** · Datum · Mai, Jahr offen\n↳ das Jahr sagt nur das Ereignis daneben", {
      locale: "de",
    });
  });
  test("impossible, vague", () => {
    check(`${DAY}Es war am 31. Ju|ni 2023.`, "**31. Juni 2023** · date · there is no 2023-06-31");
    check(`${DAY}Es war am 31. Ju|ni 2023.`, "**31. Juni 2023** · Datum · 2023-06-31 gibt es nicht", { locale: "de" });
    check(`${DAY}Der|zeit ist Ruhe.`, "**Derzeit** · date · the present");
    check(`${DAY}Der|zeit ist Ruhe.`, "**Derzeit** · Datum · die Gegenwart", { locale: "de" });
  });
});

describe("hover", () => {
  test("nothing between mentions, right before one and right behind one yes", () => {
    for (const text of ["Es| war ruhig.", "|", "Kim |  ", "Kim Jong Un |reist."]) assert.equal(card(DAY + text), undefined, text);
    for (const text of ["|Kim Jong Un reist.", "Kim Jong Un| reist."])
      assert.match(card(DAY + text) ?? "", /^\*\*Kim Jong Un/, text);
  });
  test("a missing cursor is an error of the test", () => {
    assert.throws(() => card("Kim Jong Un reist."), /no cursor/);
    assert.throws(() => card("Kim| Jong| Un reist."), /more than one cursor/);
  });
  test("a name wrapped over a line end is shown on one line", () => {
    const text = `${DAY}Vor vielen geladenen Gästen aus aller Welt sprach gestern Kim\nJong |Un sehr lange über seine Vorhaben und über die Ernte und\nüber das Wetter.`;
    const { article, position, context } = world(text);
    const shown = hover(article, { position }, context);
    assert.ok(shown?.range);
    assert.equal(showRange(shown.range), "3:58-4:7");
    assert.match((shown.contents as MarkupContent).value, / {2}\n1× here$/);
  });
  test("neither an article nor a catalogue writes Markdown, links or HTML", () => {
    const name = "Zor[k](command:evil) <b>`x`</b> *y* _z_";
    const entry = { id: "zork", kind: "person", name: "Zork Muster", description: name, offices: [] } as const;
    const value = card(`${DAY}Dann kam Zork Mus|ter.`, {
      layers: [{ name: "workspace", uri: "file:///x.catalogue.json", file: { entries: [entry] } }],
    });
    assert.equal(
      value,
      "**Zork Muster** · person\nZor\\[k\\]\\(command:evil\\) \\<b\\>\\`x\\`\\</b\\> \\*y\\* \\_z\\_\n1× here\n↳ from your workspace catalogue",
    );
    for (const hostile of ["[Kim](command:evil)", "<script>Kim", "**Kim**", "`Kim`", "![Kim](http://example.org)"]) {
      const shown = card(`${DAY}Kim Jong Un kam. Dann ${hostile.replace("Kim", "Ki|m")} wieder.`) ?? "";
      assert.doesNotMatch(shown, /command:|<script|`|http/, hostile);
    }
  });
});
