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

  test("today is nowadays where no day has been told of for long", () => {
    const essay = "Das Dorf war arm. Die Leute gingen fort. Niemand baute. Die Felder lagen brach. Es blieb so. ";
    check(`${essay}Der Markt findet [heute](date PRESENT_REF) im Netz statt.`, day);
    check(`${essay}Der Markt findet [heute](date 2023-09-13) um [9 Uhr](date 2023-09-13T09:00) statt.`, day);
    check(`${essay}Lebt das Dorf [heute](date PRESENT_REF) so, wie es einst gelebt hat?`, day);
    check(`${essay}Geheizt wird [heute](date PRESENT_REF) mit Holz.`, day);
    check(`${essay}Ab [heute](date 2023-09-13) wird geheizt.`, day);
    check(`${essay}Die für [heute](date 2023-09-13) geplante Wahl findet statt.`, day);
    check(`${essay}Der Rat hat das [heute](date 2023-09-13) beschlossen.`, day);
    check(`Am [Montag](date 2023-09-11) fiel Regen. ${essay}Der Markt findet [heute](date 2023-09-13) im Netz statt.`, day);
    check("Der Markt findet [heute](date 2023-09-13) im Netz statt.", day);
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

  test("how long, in idioms", () => {
    check("Binnen [Jahresfrist](date P1Y) wurde geliefert, in [Wochenfrist](date P1W) bezahlt.", day);
    check("Auf [Jahre](date PXY) hinaus wird gespart.", day);
    check("Seit [fast einem Vierteljahrhundert](date P25Y LESS_THAN) wird gespart.", day);
    check("Seit [mehr als einem halben Jahrhundert](date P50Y MORE_THAN) wird gespart.", day);
    check("[Jahrzehntelang](date PXDE) wurde gespart.", day);
    check("[Ein knappes halbes Jahr](date P6M LESS_THAN) wurde gespart.", day);
    check("[Zwei Sommer](date P2SU) lang wurde gebaut, [einen Winter](date P1WI) lang nicht.", day);
    check("In all den [Jahren](date PXY) wurde nie gebaut, es vergingen [Monate](date PXM).", day);
    check("Nach [2:47 Stunden](date PT2H47M) wurde gejubelt, nach [drei Stunden und zehn Minuten](date PT3H10M) geweint.", day);
    check("Vor [einem dreiviertel Jahr](date P9M) wurde gebaut.", day);
    check("Er sitzt [fünf](date P5Y) statt [drei Jahre](date P3Y).", day);
    check("[Rund um die Uhr](date PT24H) wird gegraben.", day);
    check("Über [Nacht](date 2023-09-13TNI) wurde gegraben.", day);
  });

  test("how often, in idioms", () => {
    check("[Tagein, tagaus](date P1D) wird gesendet, [jahrein, jahraus](date P1Y) auch.", day);
    check("[Alle Jubeljahre](date PXY) wird gelüftet, [alle Jahre](date P1Y) wieder gefegt.", day);
    check("Von [Jahr zu Jahr](date P1Y) wird es mehr, [Sonntag für Sonntag](date XXXX-WXX-7) voller.", day);
    check("[Jede halbe Stunde](date PT30M) wird geläutet, [alle zwei bis drei Jahre](date PXY) gestrichen.", day);
    check("[Jedes Jahr](date P1Y) zu [Weihnachten](date XXXX-12-25) wird gesungen, stets im [Mai](date XXXX-05) getanzt.", day);
    check("[Tagsüber](date XXXX-XX-XXTDT) wird geschlafen, [allmorgendlich](date XXXX-XX-XXTMO) gelaufen.", day);
    check("An [Sonn- und Feiertagen](date XXXX-WXX-7) wird geruht.", day);
  });

  test("centuries, millennia and their turns", () => {
    check("An der [Wende vom 19. zum 20. Jahrhundert](date 1900 APPROX) wurde geträumt.", day);
    check("In der [zweiten Hälfte des 19. Jahrhunderts](date 18 END) wurde gebaut.", day);
    check("Im [zweiten Jahrtausend v. Chr.](date BC1) wurde gegossen, im [dritten Jahrtausend](date 2) gerechnet.", day);
    check("Im [ersten vorchristlichen Jahrhundert](date BC00) wurde gestritten, im [1. Jahrhundert n. Chr.](date 00) auch.", day);
    check("Im [Jahr 9 nach Christus](date 0009) wurde verloren, [44 vor unserer Zeitrechnung](date BC0044) erstochen.", day);
    check("Um [1500 herum](date 1500 APPROX) wurde gemalt.", day);
    check("Anno [1848](date 1848) wurde gestürmt.", day);
    check("In den [Nullerjahren](date 200) wurde gespart, in den [Zehnerjahren](date 201) gebaut.", day);
    check("Bis in die [Neunziger](date 199) hinein wurde geraucht.", day);
    check("Der Klang der [1980er-Jahre](date 198) wurde kopiert.", day);
  });

  test("days in words, short years, weeks by number, named days", () => {
    check("Am [achten Mai 1945](date 1945-05-08) wurde geschwiegen.", day);
    check("Im [Herbst 89](date 1989-FA) wurde gerufen, im [Mai ’68](date 1968-05) geworfen.", day);
    check("Im [Sommer](date 1989-SU) und [Herbst 1989](date 1989-FA) wurde gerufen.", day);
    check("In der [7. Kalenderwoche](date 2023-W07) wurde gefroren.", day);
    check("Am [Muttertag 2022](date 2022-05-08) wurde gekocht, an [Mariä Himmelfahrt 2022](date 2022-08-15) nicht.", day);
    check("Seit den Anschlägen vom [11. September](date 2001-09-11) wird kontrolliert.", day);
    check("In den [frühen Morgenstunden des 22. Juni 1941](date 1941-06-22TMO START) wurde geschossen.", day);
    check("An einem [Novembertag](date XXXX-11-XX) wurde gewählt, an einem [Sommerabend](date XXXX-XX-XXTEV) getanzt.", day);
    check(
      "[Übermorgen Nacht](date 2023-09-15TNI) wird es kalt, [heute Abend](date 2023-09-13TEV) um [acht](date 2023-09-13T20:00) warm.",
      day,
    );
    check("[Heute in einer Woche](date 2023-09-20) wird gewählt, [gestern vor einem Jahr](date 2022-09-12) wurde gewählt.", day);
  });

  // vague words of time, events and epochs: a reader could look up no date
  test("what names no time that could be looked up", () => {
    checkSilent("Seit Menschengedenken wird gefischt.", day);
    checkSilent("Kurz nach Kriegsende wurde gebaut.", day);
    checkSilent("Von Kindesbeinen an wurde gerudert.", day);
    checkSilent("In letzter Minute wurde getroffen.", day);
    checkSilent("Im Mittelalter wurde geglaubt, in der Antike auch.", day);
    checkSilent("Die 1968er-Bewegung wurde alt.", day);
    checkSilent("Zur Zeit Karls des Großen wurde gebetet.", day);
    checkSilent("Die Sportlerin des Jahres wurde gekürt.", day);
  });
});
