import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DiagnosticSeverity } from "vscode-languageserver-types";
import { diagnostics } from "../../server/features/diagnostics.ts";
import { type Options, showRange, world } from "../support/feature.ts";

const SEVERITIES = {
  [DiagnosticSeverity.Error]: "error",
  [DiagnosticSeverity.Warning]: "warning",
  [DiagnosticSeverity.Information]: "information",
  [DiagnosticSeverity.Hint]: "hint",
};

function found(text: string, options?: Options): string[] {
  const { article, context } = world(text, options);
  return diagnostics(article, undefined, context).flatMap(({ range, severity, code, message, relatedInformation = [] }) => [
    `${showRange(range)} ${SEVERITIES[severity ?? 1]} ${code} ${message}`,
    ...relatedInformation.map(({ location: { uri, range }, message: of }) =>
      uri === article.uri ? `  ${showRange(range)} ${of}` : `  catalogue: ${of}`,
    ),
  ]);
}

const check = (text: string, expected: readonly string[], options?: Options) => assert.deepEqual(found(text, options), expected);
const silent = (...texts: string[]) => {
  for (const text of texts) check(text, []);
};

const DAY = " date 2023-09-12 Reise\n\n";
/** Of an article that can tell of what happened in June 2024. */
const LATER = " date 2024-09-12 Reise\n\n";

describe("date/missing", () => {
  test("where a date of the text depends on it", () => {
    check("Er kam am Mittwoch.", [
      "1:0-2 information date/missing The article's date is not known: weekdays and dates without a year stay unresolved. Begin the file with “date YYYY-MM-DD”.",
    ]);
    check(
      "Er kam am 3. Mai.",
      [
        "1:0-2 information date/missing Das Datum des Artikels ist nicht bekannt: Wochentage und Daten ohne Jahr bleiben offen. Beginnen Sie die Datei mit „date JJJJ-MM-TT“.",
      ],
      { locale: "de" },
    );
  });
  test("once, however many depend on it", () => {
    assert.equal(found("Er kam am Mittwoch, ging im Mai und war im vergangenen Jahr dort.").length, 1);
  });
  test("not where nothing depends on it or it is known", () => {
    silent("", "\n", "Er kam.", "Er kam am 3. Mai 2023.", `${DAY}Er kam am Mittwoch.`);
    check(" date 2023-09 X\n\nEr kam am Mittwoch.", [
      "3:10-18 hint date/unresolved “Mittwoch” stays open: of the article's date only September 2023 is known.",
    ]);
    check("Er kam am Mittwoch.", [], { articleDate: "2023-09-12" });
  });
});

describe("date/malformed-header", () => {
  test("a header that names no day, once and with no second finding", () => {
    check(" date 2023-13 Reise\n\nEr kam am Mittwoch.", [
      "1:6-13 warning date/malformed-header “2023-13” is no date: expected YYYY-MM-DD or YYYY-MM.",
    ]);
    check(
      " date 2023-02-29 Reise\n\nEr kam.",
      ["1:6-16 warning date/malformed-header „2023-02-29“ ist kein Datum: erwartet wird JJJJ-MM-TT oder JJJJ-MM."],
      {
        locale: "de",
      },
    );
  });
  test("not a header that does, nor a text that begins alike", () => {
    silent(" date 2024-02-29 Reise\n\nEr kam.", "date 2024-02 Reise\n\nEr kam.", "date mit Folgen\n\nEr kam.");
  });
});

describe("date/impossible", () => {
  test("a day the calendar doesn't have", () => {
    check(`${DAY}Am 31. Juni 2023 und am 29. Februar 2023.`, [
      "3:3-16 warning date/impossible “31. Juni 2023”: June 2023 has only 30 days.",
      "3:24-40 warning date/impossible “29. Februar 2023”: February 2023 has only 28 days.",
    ]);
    check(`${DAY}Am 31. Juni 2023.`, ["3:3-16 warning date/impossible „31. Juni 2023“: Der Juni 2023 hat nur 30 Tage."], {
      locale: "de",
    });
  });
  test("not one it has", () => {
    silent(
      `${DAY}Am 30. Juni 2023 und am 29. Februar 2024.`,
      `${DAY}Am 31. August und am 31.12.2023.`,
      // without a year the day is taken for granted
      `${DAY}Am 29. Februar war Ruhe.`,
      `${DAY}Die Fassung 31.6. gilt, der 70. Jahrestag auch.`,
      `${DAY}Es stand 31:06 nach 30.02 Minuten.`,
      `${DAY}Stand: 2024-02-29.`,
    );
  });
});

describe("date/weekday-mismatch", () => {
  test("a weekday beside a date of another one", () => {
    check(`${LATER}Am Dienstag, 12. Juni 2024, kam er.`, [
      "3:3-26 warning date/weekday-mismatch 12 June 2024 is a Wednesday, not a Tuesday.",
    ]);
    check(
      `${LATER}Am Dienstag, dem 12. Juni 2024, kam er.`,
      ["3:3-30 warning date/weekday-mismatch Der 12. Juni 2024 ist ein Mittwoch, kein Dienstag."],
      { locale: "de" },
    );
    check(`${LATER}Am Dienstag (12.06.2024) kam er.`, [
      "3:3-24 warning date/weekday-mismatch 12 June 2024 is a Wednesday, not a Tuesday.",
    ]);
    check(`${LATER}Am Sonnabend, 29. Februar 2024, kam er.`, [
      "3:3-30 warning date/weekday-mismatch 29 February 2024 is a Thursday, not a Saturday.",
    ]);
  });
  test("not where it fits, or the text itself doesn't give day, month and year", () => {
    silent(
      `${LATER}Am Mittwoch, 12. Juni 2024, kam er.`,
      `${LATER}Am Dienstag, 12. Juni, kam er.`,
      `${LATER}Am Dienstag, dem 3. Mai, und im Juni 2024 kam er.`,
      `${LATER}Am Dienstag kam er. 12. Juni 2024 ist Schluss.`,
      `${LATER}Seit Dienstag oder seit 12. Juni 2024.`,
      `${LATER}Montag und Dienstag, 12. und 13. Juni 2024.`,
      `${LATER}Er kam jeden Dienstag (12. Juni 2024 nicht).`,
      `${LATER}Am Dienstag, 30. Juni, war Ruhe.`,
      `${LATER}Am Sonnabend, 15. Juni 2024, kam er.`,
    );
  });
  test("not a date of old style that is right in its own calendar", () => {
    // the assault on the Winter Palace: 7 November in the Gregorian calendar
    silent(`${LATER}Am Mittwoch, 25. Oktober 1917, fiel der Palast.`, `${LATER}Am Mittwoch, 7. November 1917, fiel der Palast.`);
    check(`${LATER}Am Montag, 25. Oktober 1917, fiel der Palast.`, [
      "3:3-27 warning date/weekday-mismatch 25 October 1917 is a Thursday, not a Monday.",
    ]);
  });
});

describe("date/reversed-range", () => {
  test("a range that ends before it begins", () => {
    check(`${DAY}Vom 13. bis 10. September war Ruhe.`, [
      "3:4-25 information date/reversed-range “13. bis 10. September” ends before it begins.",
    ]);
    check(
      `${DAY}Von 1945 bis 1943 war Krieg.`,
      ["3:4-17 information date/reversed-range „1945 bis 1943“ endet, bevor es beginnt."],
      {
        locale: "de",
      },
    );
    check(`${DAY}Von Mai 2023 bis April 2023 war Ruhe.`, [
      "3:4-27 information date/reversed-range “Mai 2023 bis April 2023” ends before it begins.",
    ]);
    check(`${DAY}Georg Fuhg (1976-1898) malte.`, ["3:12-21 information date/reversed-range “1976-1898” ends before it begins."]);
    check(`${DAY}Vom 3. Mai 2021 bis zum 1. April 2021 war Ruhe.`, [
      "3:4-37 information date/reversed-range “3. Mai 2021 bis zum 1. April 2021” ends before it begins.",
    ]);
    check("Vom 13. bis 10. September war Ruhe.", [
      "1:0-3 information date/missing The article's date is not known: weekdays and dates without a year stay unresolved. Begin the file with “date YYYY-MM-DD”.",
      "1:4-25 information date/reversed-range “13. bis 10. September” ends before it begins.",
    ]);
  });
  test("not one that runs on, or may run over the end of a week, a year or a day", () => {
    silent(
      `${DAY}Vom 10. bis 13. September war Ruhe.`,
      `${DAY}Vom 28. Dezember bis 3. Januar war Ruhe.`,
      `${DAY}Von Dezember bis Februar war Ruhe.`,
      `${DAY}Von Freitag bis Montag war Ruhe.`,
      `${DAY}Von 22 bis 6 Uhr war Ruhe.`,
      `${DAY}Von 1943 bis 1945 war Krieg.`,
      `${DAY}Vom 3. Mai bis 1. April 2024 war Ruhe.`,
      `${DAY}Von 1500 bis 1200 v. Chr. war Ruhe, von 100 v. Chr. bis 50 v. Chr. auch.`,
      `${DAY}Er kam 1990 – 1989 war die Mauer gefallen – zurück.`,
      `${DAY}Er kam 2015 und 2010.`,
      `${DAY}Vom 12.09.49 bis 03.04.51 war Ruhe.`,
      `${DAY}Von Mai 2023 bis 2023 war Ruhe.`,
    );
  });
});

describe("actor/spelling-varies", () => {
  test("one person in two spellings, once for each", () => {
    check(`${DAY}Sergej Schoigu kam. Schoigu ging. Sergej Shoigu blieb. Sergej Shoigu schlief.`, [
      "3:34-47 information actor/spelling-varies Sergej Schoigu is written “Sergej Shoigu” here and “Sergej Schoigu” elsewhere in this article.",
      "  3:0-14 “Sergej Schoigu”",
    ]);
    check(
      `${DAY}Kim Jong Un kam. Kims Zug. Kim Jong-uns Koffer.`,
      [
        "3:27-39 information actor/spelling-varies Kim Jong Un heißt hier „Kim Jong-un“, anderswo im Artikel „Kim Jong Un“.",
        "  3:0-11 „Kim Jong Un“",
      ],
      { locale: "de" },
    );
  });
  test("not shorter, inflected, wrapped or differently encoded forms", () => {
    silent(
      `${DAY}Wladimir Putin kam. Putin ging. Putins Zug, Wladimir Putins Koffer.`,
      `${DAY}Putin kam. Wladimir Putin ging.`,
      `${DAY}Bashar al-Assad kam. Assad ging.`,
      `${DAY}Papst Franziskus kam. Jorge Mario Bergoglio ging.`,
      `${DAY}Donald Trump kam. Donald J. Trump ging.`,
      `${DAY}Kim\u00A0Jong Un kam. Kim Jong Un ging.`,
      `${DAY}Sergej Schoi\u00ADgu kam. Sergej Schoigu ging.`,
      `${DAY}Kim Jong Un kam. Kim Il Sung nicht.`,
    );
  });
});

describe("weapon/unknown-designator", () => {
  const codes = (text: string, options?: Options) => found(text, options).map((line) => line.split(" ")[2]);
  test("with the nearest known ones, once for each", () => {
    check(`${DAY}Die KN-32 flog, die KN-32-Rakete auch.`, [
      "3:4-9 information weapon/unknown-designator “KN-32” is in no catalogue; near it: KN-23, KN-28, KN-26.",
      ...[
        "  catalogue: KN-23: https://missilethreat.csis.org/north-korea-fires-new-ballistic-missiles/",
        "  catalogue: KN-28: https://tass.com/defense/1539159/amp",
        "  catalogue: KN-26: https://m-en.yna.co.kr/view/AEN20210115001100325",
      ],
    ]);
    check(
      `${DAY}Eine Hwasong-41 flog.`,
      [
        "3:5-15 information weapon/unknown-designator „Hwasong-41“ steht in keinem Katalog; am nächsten sind Hwasong-14, Hwasong-20, Hwasong-19.",
        "  catalogue: Hwasong-14: https://www.janes.com/article/72745/north-korea-conducts-successful-missile-launch",
        ...["Hwasong-20", "Hwasong-19"].map(
          (name) => `  catalogue: ${name}: http://world.kbs.co.kr/service/news_view.htm?lang=g&Seq_Code=105095`,
        ),
      ],
      { locale: "de" },
    );
  });
  test("not known ones, their variants and other spellings, nor what is no weapon", () => {
    silent(`${DAY}Die KN-23 und die KN23 flogen.`, `${DAY}Ein Kampfjet F-16V flog.`, `${DAY}Die Tu-154 landete, LH 400 auch.`);
  });
  test("is as loud as the user wants, by its code or its group", () => {
    const text = `${DAY}Die KN-32 flog.`;
    assert.deepEqual(codes(text, { severities: { "weapon/unknown-designator": "off" } }), []);
    assert.deepEqual(codes(text, { severities: { weapon: "off" } }), []);
    assert.match(found(text, { severities: { weapon: "off", "weapon/unknown-designator": "hint" } })[0] ?? "", / hint /);
  });
});

describe("weapon/calibre-implausible", () => {
  test("munition of another calibre than the system it is for", () => {
    check(`${DAY}Geliefert wurden 152-mm-Granaten für die Panzerhaubitze 2000.`, [
      "3:17-32 information weapon/calibre-implausible Panzerhaubitze 2000 has the calibre 155 mm in the catalogue, not 152 mm.",
      "  catalogue: Panzerhaubitze 2000: https://blick.ch/ausland/waffenlieferung-fuer-die-ukraine-so-schlagkraeftig-ist-die-panzerhaubitze-2000-id17504108.html",
    ]);
    const [first] = found(`${DAY}Geliefert wurden 100-mm-Haubitzen.`);
    assert.match(
      first ?? "",
      /^3:17-33 information weapon\/calibre-implausible No howitzer in the catalogue has 100 mm; the nearest are 105 and 120 mm\.$/,
    );
    assert.match(
      found(`${DAY}Geliefert wurden 100-mm-Granaten für Haubitzen.`)[0] ?? "",
      /No howitzer in the catalogue has 100 mm/,
    );
  });
  test("not the right one, nor where it isn't said for which", () => {
    silent(
      `${DAY}Geliefert wurden 155-mm-Granaten für die Panzerhaubitze 2000.`,
      `${DAY}Geliefert wurden 152-mm-Granaten und eine Panzerhaubitze 2000.`,
      `${DAY}Geliefert wurden 155er-Granaten für Haubitzen.`,
      `${DAY}Geliefert wurden 105-mm-Haubitzen und 152-mm-Haubitzen.`,
      `${DAY}Geliefert wurden 100-mm-Granaten.`,
      `${DAY}Geliefert wurden 30-mm-Maschinenkanonen.`,
      `${DAY}Geliefert wurden 227-mm-Raketen für HIMARS.`,
      `${DAY}Es fehlt 152-Millimeter-Munition.`,
    );
  });
});

describe("weapon/range-implausible", () => {
  test("far outside the known range of the system or what defines its class", () => {
    check(`${DAY}Die KN-23 hat eine Reichweite von 6900 Kilometern.`, [
      "3:34-49 information weapon/range-implausible A range of 6900 km; the catalogue gives up to 690 km for KN-23.",
      "  catalogue: KN-23: https://missilethreat.csis.org/north-korea-fires-new-ballistic-missiles/",
    ]);
    check(`${DAY}Eine Kurzstreckenrakete mit einer Reichweite von rund 5000 Kilometern flog.`, [
      "3:54-69 information weapon/range-implausible A range of 5000 km; the catalogue gives up to 1000 km for Kurzstreckenrakete.",
      "  catalogue: short-range ballistic missile: INF Treaty, Article II; START I, Annex of definitions",
    ]);
  });
  test("not near it, and not other distances", () => {
    silent(
      `${DAY}Die KN-23 hat eine Reichweite von bis zu 800 Kilometern.`,
      `${DAY}Die KN-23 flog 6900 Kilometer von hier.`,
      `${DAY}Eine Mittelstreckenrakete mit 3000 Kilometern Reichweite flog.`,
      `${DAY}Die Drohne hat eine Reichweite von 2000 Kilometern.`,
      `${DAY}Die Kurzstreckenrakete flog 300 Meilen weit.`,
    );
  });
});

describe("weapon/reversed-range, weapon/unit-mix, weapon/names-mixed", () => {
  test("ends below its beginning", () => {
    check(`${DAY}Es fehlen 152 bis 122 Millimeter-Geschosse.`, [
      "3:10-42 information weapon/reversed-range “152 bis 122 Millimeter-Geschosse” ends before it begins.",
    ]);
  });
  test("kilometres and miles in one article", () => {
    check(`${DAY}Die KN-23 hat eine Reichweite von 690 Kilometern. Die KN-24 hat eine Reichweite von 250 Meilen.`, [
      "3:84-94 information weapon/unit-mix Ranges in this article are given in km and in mi.",
      "  3:34-48 690 km",
    ]);
  });
  test("two names of one system as if there were two", () => {
    check(`${DAY}Sie zeigten die KN-23 und die Hwasong-11Ga.`, [
      "3:30-42 information weapon/names-mixed “KN-23” and “Hwasong-11Ga” are names of one system, KN-23.",
      "  catalogue: KN-23: https://missilethreat.csis.org/north-korea-fires-new-ballistic-missiles/",
    ]);
  });
  test("silent where nothing is wrong", () => {
    silent(
      `${DAY}Es fehlen 122 bis 152 Millimeter-Geschosse.`,
      `${DAY}Die KN-23 hat eine Reichweite von 400 bis 690 Kilometern.`,
      `${DAY}Sie zeigten die KN-23 und die KN-24.`,
      `${DAY}Sie zeigten die KN-23, in Nordkorea Hwasong-11Ga genannt.`,
      `${DAY}Sie zeigten den T-72 und den T-72B3.`,
    );
  });
});

describe("actor/office-mismatch", () => {
  const state = { id: "atlantis", kind: "state", name: "Atlantis", adjectives: ["atlantisch"] } as const;
  const person = (name: string, title: string) =>
    ({
      id: name.toLowerCase(),
      kind: "person",
      name: `Zora ${name}`,
      offices: [{ title, of: "atlantis", from: "2020" }],
    }) as const;
  const entries = [state, person("Quentin", "Präsidentin"), person("Quell", "Außenministerin")];
  const layer = (name: "built-in" | "workspace") => [{ name, uri: "file:///dossier/lagebild.catalogue.json", file: { entries } }];
  const TEXT = `${DAY}Die atlantische Präsidentin Zora Quell kommt.`;
  test("with who held it, by the user's own entries", () => {
    const [first] = found(TEXT, { layers: layer("workspace") });
    assert.equal(
      first,
      "3:4-38 information actor/office-mismatch “atlantische Präsidentin Zora Quell”: on 12 September 2023 Zora Quentin held this office.",
    );
  });
  test("a hint where nobody has looked the entries up, and it says so", () => {
    const [first] = found(TEXT, { layers: layer("built-in") });
    assert.match(
      first ?? "",
      / hint actor\/office-mismatch .* \(Not yet checked: an entry of the catalogue has no source that was looked up\.\)$/,
    );
    const [loud] = found(TEXT, { layers: layer("built-in"), severities: { actor: "error" } });
    assert.match(loud ?? "", / hint actor\/office-mismatch /);
    const [german] = found(TEXT, { layers: layer("built-in"), locale: "de" });
    assert.match(german ?? "", /am 12\. September 2023 hatte Zora Quentin dieses Amt\. \(Noch nicht geprüft: .*\)$/);
  });
});
