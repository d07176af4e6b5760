import { describe, test } from "node:test";
import { check, checkSilent } from "../support/marked.ts";

const day = { settingDate: "2023-09-13" };

// What essays and features say of times, where news names days. One sentence a form.
describe("time expressions of essays", () => {
  test("decades and centuries", () => {
    check("[Anfang der Neunziger](date 199 START) zog er nach Leipzig.", day);
    check("[Ende der sechziger Jahre](date 196 END) schrieb er Gedichte.", day);
    check("In den [frühen Siebzigern](date 197 START) schwieg sie.", day);
    check("In der [zweiten Hälfte der achtziger Jahre](date 198 END) wuchs der Zweifel.", day);
    check("Das Leipzig der [Zwanziger](date 192) war laut.", day);
    check("In den [1950er](date 195) und [1960er Jahren](date 196) wurde gebaut.", day);
    check("Seit den [90-er Jahren](date 199) steht es leer.", day);
    check("In den [dreißiger Jahren des 19. Jahrhunderts](date 183) kam die Bahn.", day);
    check("Im [ersten Jahrzehnt des 20. Jahrhunderts](date 190) kam das Licht.", day);
    check("Um die [Mitte des 18. Jahrhunderts](date 17 MID) wurde gedruckt.", day);
    check("Vom [16.](date 15) bis zum [18. Jahrhundert](date 17) wurde geprägt.", day);
    check("Im [letzten Drittel des neunzehnten Jahrhunderts](date 18 END) wurde gegründet.", day);
    check("Im [5. Jahrhundert vor Christus](date BC04) wurde gestritten.", day);
    check("Um die [Jahrhundertwende](date 1900 APPROX) wurde getanzt.", day);
    check("Vor [gut drei Jahren](date P3Y MORE_THAN) begann es.", day);
  });

  test("how long and how long ago", () => {
    check("Seit [über zwanzig Jahren](date P20Y MORE_THAN) malt sie.", day);
    check("Vor [mehr als zweihundertfünfzig Jahren](date P250Y MORE_THAN) brannte die Stadt.", day);
    check("Vor [ein paar Hundert Jahren](date PXY) war hier Wald.", day);
    check("[Ein Vierteljahrhundert](date P25Y) lang blieb er fort.", day);
    check("Im [Mai 2001](date 2001-05) kam er, [ein knappes Jahrzehnt später](date 201 LESS_THAN) war er tot.", day);
    check("In den [vergangenen Wochen](date PXW) und [Monaten](date PXM) wuchs die Sorge.", day);
    check("In den [Jahren](date PXY) nach dem Krieg wurde gehungert.", day);
    check("In den [folgenden Jahren](date PXY) wurde gebaut.", day);
    check("Die [ersten Jahre](date PXY) waren schwer.", day);
  });

  test("years of history", () => {
    check("Sie wurde [1749](date 1749) in Zürich geboren.", day);
    check("Der Maler starb [1804](date 1804).", day);
    check("Als [1806](date 1806) das Reich zerfiel, war er zehn.", day);
    check("Im [Jahr 1648](date 1648) endete der Krieg, [1806](date 1806) das Reich.", day);
    check("Von [Oktober](date 1916-10) bis [März 1917](date 1917-03) wurde gehungert.", day);
    check("Im [Winter 1944/45](date 1944-WI) wurde gefroren.", day);
    check("Im [Mai ’68](date 1968-05) wurde gestreikt.", day);
  });

  test("counted back or forth by years", () => {
    check("Am [9. November](date 1993-11-09) vor [dreißig Jahren](date P30Y) wurde gefeiert.", day);
    check("Im [Sommer](date 2021-SU) vor [zwei Jahren](date P2Y) wurde gefeiert.", day);
    check("[Heute vor hundert Jahren](date 1923-09-13) wurde gefeiert.", day);
    check("[Nächstes Jahr im Mai](date 2024-05) wird gefeiert.", day);
  });

  test("parts of months, years and weeks; feasts", () => {
    check("In der [zweiten Maiwoche](date 2023-05 MID) wurde gefeiert.", day);
    check("In der [ersten Julihälfte](date 2023-07 START) wurde gefeiert.", day);
    check("Am [ersten Sonntag im Mai](date 2023-05-07) wurde gefeiert.", day);
    check("Am [ersten Advent 2022](date 2022-11-27) wurde gefeiert.", day);
    check("Am [zweiten Weihnachtstag 2022](date 2022-12-26) wurde gefeiert.", day);
    check("Am [Ostersonntag 1916](date 1916-04-23) wurde gekämpft.", day);
    check("Im [letzten Quartal 2008](date 2008-Q4) wurde entlassen.", day);
    check("In der [ersten Hälfte des Jahres 2009](date 2009-H1) wurde entlassen.", day);
    check("Am [Montag der vergangenen Woche](date 2023-09-04) wurde entlassen.", day);
    check("Am [gestrigen Abend](date 2023-09-12TEV) wurde getagt.", day);
  });

  test("parts of a day and clock times", () => {
    check("Am [Abend](date XXXX-XX-XXTEV) des Wahltags wurde geschwiegen.", day);
    check("Gegen [drei Uhr am Nachmittag](date 2023-09-13T15:00) wurde geschwiegen.", day);
    check("[Abends um acht](date T20:00) wurde gegessen.", day);
    check("Um [Viertel nach acht](date 2023-09-13T08:15) wurde gegessen.", day);
  });

  test("how often", () => {
    check("[Alle zwei Jahre](date P2Y) wird gewählt.", day);
    check("[Jeden zweiten Montag](date XXXX-WXX-1) wird geprobt.", day);
    check("[Sonntagabends](date XXXX-WXX-7TEV) wird getanzt.", day);
    check("Sie arbeitet [sechs Tage](date P6D) [die Woche](date P1W).", day);
    check("Das Heft erscheint [zweimonatlich](date P2M).", day);
  });

  test("then and now", () => {
    check("Brot war billiger als [heute](date PRESENT_REF).", day);
    check("[Damals](date PAST_REF) war er jung.", day);
    check("Das war [vor langer Zeit](date PAST_REF).", day);
    checkSilent("Schon bald war das Geld fort.", day);
  });

  test("ages and wars are no times", () => {
    checkSilent("Nach dem Dreißigjährigen Krieg war das Land leer.", day);
    checkSilent("Ein Kind von drei Jahren schlief.", day);
    checkSilent("Ein zwei Jahre altes Kind schlief.", day);
    checkSilent("Mit achtzehn Jahren zog sie aus.", day);
  });
});
