import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Timex } from "../../server/core/model.ts";
import { dateInShort, dateInWords } from "../../server/features/date-words.ts";
import { messagesFor } from "../../server/messages/index.ts";

/** TIMEX3 value in English and German words; `undefined` where there are none. */
type Row = readonly [value: string, english: string | undefined, german?: string];

const DATES: readonly Row[] = [
  ["2023-09-13", "Wednesday, 13 September 2023", "Mittwoch, 13. September 2023"],
  ["2024-02-29", "Thursday, 29 February 2024", "Donnerstag, 29. Februar 2024"],
  ["2023-09", "September 2023", "September 2023"],
  ["2023", "2023", "2023"],
  ["2023-SU", "summer 2023", "Sommer 2023"],
  ["2023-Q3", "3rd quarter of 2023", "3. Quartal 2023"],
  ["2023-H2", "2nd half of 2023", "2. Halbjahr 2023"],
  ["196", "the 1960s", "die 1960er-Jahre"],
  ["18", "the 19th century", "das 19. Jahrhundert"],
  ["20", "the 21st century", "das 21. Jahrhundert"],
  ["10", "the 11th century", "das 11. Jahrhundert"],
  ["BC0044", "44 BC", "44 v. Chr."],
  ["BC04", "the 5th century BC", "das 5. Jahrhundert v. Chr."],
  ["00", "the 1st century", "das 1. Jahrhundert"],
  ["2", "the 3rd millennium", "das 3. Jahrtausend"],
  ["BC1", "the 2nd millennium BC", "das 2. Jahrtausend v. Chr."],
  ["2007/2008", "2007 to 2008", "2007 bis 2008"],
  ["2023-W36", "week 36 of 2023, 4 to 10 September 2023", "Woche 36 des Jahres 2023, 4. bis 10. September 2023"],
  ["2023-W39", "week 39 of 2023, 25 September to 1 October 2023", "Woche 39 des Jahres 2023, 25. September bis 1. Oktober 2023"],
  [
    "2025-W01",
    "week 1 of 2025, 30 December 2024 to 5 January 2025",
    "Woche 1 des Jahres 2025, 30. Dezember 2024 bis 5. Januar 2025",
  ],
  ["2023-W36-WE", "weekend of 9 to 10 September 2023", "Wochenende 9. bis 10. September 2023"],
  ["XXXX-WXX-3", "a Wednesday", "ein Mittwoch"],
  ["XXXX-09-13", "13 September, year open", "13. September, Jahr offen"],
  ["XXXX-09", "September, year open", "September, Jahr offen"],
  ["XXXX-SU", "summer, year open", "Sommer, Jahr offen"],
  ["XXXX-XX-XX", undefined],
  ["XXXX", undefined],
  ["XXXX-WXX", undefined],
  ["XXXX-QX", undefined],
  ["PAST_REF", undefined],
  ["2023-06-XX", undefined],
  ["", undefined],
];
const TIMES: readonly Row[] = [
  ["2023-09-11TEV", "Monday, 11 September 2023, evening", "Montag, 11. September 2023, abends"],
  ["2023-09-11TNI", "Monday, 11 September 2023, night", "Montag, 11. September 2023, nachts"],
  ["2023-09-11T08:30", "Monday, 11 September 2023, 08:30", "Montag, 11. September 2023, 08:30 Uhr"],
  ["XXXX-WXX-1TEV", "a Monday evening", "ein Montagabend"],
  ["XXXX-WXX-1TNI", "a Monday night", "eine Montagnacht"],
  ["XXXX-XX-XXTEV", undefined],
];
const DURATIONS: readonly Row[] = [
  ["P24Y", "24 years", "24 Jahre"],
  ["P1D", "1 day", "1 Tag"],
  ["PT2.5H", "2.5 hours", "2,5 Stunden"],
  ["PT15M", "15 minutes", "15 Minuten"],
  ["PT2H47M", "2 hours 47 minutes", "2 Stunden 47 Minuten"],
  ["P3M", "3 months", "3 Monate"],
  ["PXDE", "some decades", "einige Jahrzehnte"],
  ["PXCE", "some centuries", "einige Jahrhunderte"],
  ["PTXH", "some hours", "einige Stunden"],
];
const SETS: readonly Row[] = [
  ["XXXX-WXX-1", "every Monday", "jeden Montag"],
  ["XXXX-WXX-5TEV", "every Friday evening", "jeden Freitagabend"],
  ["XXXX-XX-XXTNI", "every night", "jede Nacht"],
  ["XXXX-WI", "every winter", "jeden Winter"],
  ["XXXX-12-24", "every 24 December", "jeden 24. Dezember"],
  ["P1M", "every month", "jeden Monat"],
  ["P1W", "every week", "jede Woche"],
  ["P1Y", "every year", "jedes Jahr"],
  ["P2W", "every 2 weeks", "alle 2 Wochen"],
  ["PXY", "every few years", "alle paar Jahre"],
];

function same(timex: Timex, [, english, german]: Row): void {
  for (const [locale, expected] of Object.entries({ en: english, de: german }))
    assert.equal(dateInWords(timex, messagesFor(locale).dateWords), expected, `${timex.value} ${locale}`);
}

describe("dates in words", () => {
  test("in short nobody is shown a value in code", () => {
    for (const [value, english, german] of [
      ["2023-09-13", "2023-09-13", "2023-09-13"],
      ["XXXX-WXX-3", "a Wednesday", "ein Mittwoch"],
      ["XXXX-XX", "not determined", "nicht bestimmbar"],
      ["XXXX-XX-XX", "not determined", "nicht bestimmbar"],
      ["XXXX", "not determined", "nicht bestimmbar"],
      ["XXXX-WXX", "not determined", "nicht bestimmbar"],
    ] as const)
      for (const [locale, expected] of Object.entries({ en: english, de: german }))
        assert.equal(dateInShort({ type: "DATE", value }, messagesFor(locale).dateWords), expected, `${value} ${locale}`);
  });
  for (const [type, rows] of Object.entries({ DATE: DATES, TIME: TIMES, DURATION: DURATIONS, SET: SETS }))
    test(type, () => {
      for (const row of rows) same({ type: type as Timex["type"], value: row[0] }, row);
    });
  test("beginning, middle and end", () => {
    for (const [value, mod, english, german] of [
      ["2023-09", "START", "beginning of September 2023", "Anfang September 2023"],
      ["2023", "END", "end of 2023", "Ende 2023"],
      ["199", "MID", "middle of the 1990s", "die 1990er-Jahre (Mitte)"],
    ] as const)
      same({ type: "DATE", value, mod }, [value, english, german]);
  });
});
