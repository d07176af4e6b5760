import { describe, test } from "node:test";
import { check, checkSilent, wrapped } from "../support/marked.ts";

const day = { settingDate: "2023-09-13" };
const month = { settingDate: "2023-09" };

describe("resolution of dates", () => {
  test("an article known to the month leaves a weekday open, never guessed", () => {
    check("Er rollt wohl bis [Mittwoch](date XXXX-WXX-3), hieß es [gestern](date XXXX-XX-XX).", month);
    check("Im [vergangenen Jahr](date 2022) und [Ende Juli](date 2023-07 END) war er dort.", month);
    check("Zu [Beginn der Woche](date XXXX-WXX START) hieß es anders.", month);
  });

  test("an article without date keeps what the text says", () => {
    check("Am [19. Juli](date XXXX-07-19) kam er, im [Juli 2020](date 2020-07) blieb er.");
    check("Seit [Montagabend](date XXXX-WXX-1TEV) wird geschossen.");
  });

  test("tense decides between the last and the next", () => {
    check("Am [Mittwoch](date 2023-09-13) trafen sie sich.", day);
    check("Am [Donnerstag](date 2023-09-07) trafen sie sich.", day);
    check("Am [Donnerstag](date 2023-09-14) werden sie sich treffen.", day);
    check("Im [Februar](date 2024-02) soll sie auslaufen.", { settingDate: "2024-01" });
    check("Im [September](date 2023-09) besuchte er das Land.", { settingDate: "2024-06" });
  });

  test("where nothing tells the direction, the year stays open", () => {
    check("Gipfel im [Februar](date XXXX-02)", day);
  });

  test("the turn of the year", () => {
    check("Am [31. Dezember](date 2023-12-31) fiel Schnee.", { settingDate: "2024-01-02" });
    check("[Gestern](date 2023-12-31) fiel Schnee.", { settingDate: "2024-01-01" });
    check("Das war [vergangene Woche](date 2023-W52).", { settingDate: "2024-01-02" });
  });

  test("leap days exist in leap years only", () => {
    check("Der [29. Februar 2024](date 2024-02-29) war kalt.");
    check("Der [29. Februar 2023](date 2023-02-XX) war kalt.");
  });

  test("a clock time belongs to the day just named in its paragraph", () => {
    check("Am [12. September 2023](date 2023-09-12) um [20.30 Uhr](date 2023-09-12T20:30) begann es.");
    check("Am [12. September 2023](date 2023-09-12) war es.\n\nGegen [8 Uhr](date XXXX-XX-XXT08:00) begann es.");
  });

  test("the day before counts from the story's day, not from one that is mentioned in passing", () => {
    check(
      "Am [Mittwoch](date XXXX-WXX-3) kam er, zum ersten Mal seit dem [25. April 2019](date 2019-04-25). Am [Vortag](date XXXX-WXX-2) war er noch fern.",
      month,
    );
  });

  test("trap words", () => {
    checkSilent("Die Mi 8 und die Do 228 flogen, er aß früh.");
    checkSilent("Konrad Freitagabendlich sang, die Frist verstrich.");
    checkSilent("Es stand 0:13 nach 90.");
  });

  test("line breaks inside an expression", () => {
    check(wrapped("[12.\nSeptember 2023](date 2023-09-12) an dem Ort an."));
  });
});
