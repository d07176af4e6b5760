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
    check("[Heute vor zehn Jahren](date 2014) kam er.", { settingDate: "2024-02-29" });
    check("[Heute vor acht Jahren](date 2016-02-29) kam er.", { settingDate: "2024-02-29" });
    check("Der [29. Februar 2024](date 2024-02-29) war kalt.");
    check("Der [29. Februar 2023](date 2023-02-XX) war kalt.");
  });

  test("a clock time belongs to the day just named in its paragraph", () => {
    check("Am [12. September 2023](date 2023-09-12) um [20.30 Uhr](date 2023-09-12T20:30) begann es.");
    check("Am [12. September 2023](date 2023-09-12) war es.\n\nTreffpunkt: [8 Uhr](date XXXX-XX-XXT08:00), Rathaus.");
    check("Am [Freitag](date 2023-09-15) kommt der Rat. Um [9 Uhr](date 2023-09-15T09:00) beginnt die Sitzung.", day);
  });

  test("a clock time of another year is of no day we know", () => {
    check("[1968](date 1968) kam er nach Ulm. Um [8 Uhr](date XXXX-XX-XXT08:00) stand er vor der Tür.", day);
    check("[1968](date 1968) kam er nach Ulm. Am [Abend](date XXXX-XX-XXTEV) stand er vor der Tür.", day);
  });

  test("what is told so many years later is not to come", () => {
    check("Am [Montag](date 2023-09-11) zeigen sie den Film: Das Beben – [25 Jahre danach](date XXXX).", day);
    check("Im [Mai](date 2023-05) zog er ein. [Zehn Jahre später](date XXXX) steht das Haus leer.", day);
    check("Das Werk soll [2025](date 2025) öffnen, [zwei Jahre später](date 2027) folgt das nächste.", day);
    check("Im [Oktober](date 2023-10) wird gewählt, [zwei Jahre danach](date 2025) wird wieder gewählt.", day);
    check("[2003](date 2003) zog er ein, [zwanzig Jahre später](date 2023) aus.", day);
  });

  test("what is told goes on into the next year", () => {
    check(
      "Im [Sommer 1943](date 1943-SU) zog er fort, im [Dezember](date 1943-12) schrieb er. Am [3. Januar](date 1944-01-03) kam er.",
      day,
    );
    check(
      "Im [Mai 1943](date 1943-05) zog er fort, im [November](date 1943-11) schrieb er. Im [Februar](date 1944-02) kam er, im [März](date 1944-03) ging er.",
      day,
    );
    check("Im [November 1943](date 1943-11) schrieb er. Schon im [Februar](date 1943-02) hatte er gewarnt.", day);
    check("Im [November 1943](date 1943-11) schrieb er. Im [Mai](date 1943-05) war er noch dort.", day);
  });

  test("a verb that tells goes on from the day of the paragraph before", () => {
    check("Am [12. Mai 2021](date 2021-05-12) brannte es.\n\nGegen [8 Uhr](date 2021-05-12T08:00) stürzte das Dach ein.");
  });

  test("a paragraph without a date leaves the day as it was", () => {
    const text = "Am [12. Mai 2021](date 2021-05-12) brannte es.\n\nDas Haus stand leer.\n\n";
    check(`${text}Gegen [8 Uhr](date 2021-05-12T08:00) stürzte das Dach ein.`);
    check(`${text}Treffpunkt: [8 Uhr](date XXXX-XX-XXT08:00), Rathaus.`);
  });

  test("nor is a day that a paragraph only looks back on", () => {
    check(
      "Am [Dienstag](date 2023-09-12) brach ein Feuer aus. Die Saison hatte erst am [4. März](date 2023-03-04) begonnen.\n\nUm [6.30 Uhr](date 2023-09-12T06:30) kam die Feuerwehr.",
      day,
    );
    check("Am [4. März](date 2023-03-04) hatte die Saison begonnen. Am [Abend](date 2023-03-04TEV) wurde getanzt.", day);
  });

  test("a day to come is not what is told of in the next paragraph", () => {
    const text = "Am [Montag](date 2023-09-11) wurde verhandelt. Das Urteil fällt am [23. Oktober](date 2023-10-23).\n\n";
    check(`${text}Gegen [8 Uhr](date 2023-09-13T08:00) sprach der Richter.`, day);
    const next = "Am [Montag](date 2023-09-11) wurde verhandelt.\n\nDas Urteil fällt am [23. Oktober](date 2023-10-23).\n\n";
    check(`${next}Gegen [8 Uhr](date 2023-09-11T08:00) sprach der Richter.`, day);
  });

  test("a clock time of several days, or of each, is of none alone", () => {
    check("Am [4.](date 2023-10-04) und [5. Oktober](date 2023-10-05) von [10](date T10:00) bis [18 Uhr](date T18:00).", day);
    check("Der Markt öffnet [jeden Montag](date XXXX-WXX-1) in der Halle um [9 Uhr](date T09:00).", day);
    check("Am [4. Oktober](date 2023-10-04) von [10](date 2023-10-04T10:00) bis [18 Uhr](date 2023-10-04T18:00).", day);
  });

  test("the day before counts from the story's day, not from one that is mentioned in passing", () => {
    check(
      "Am [Mittwoch](date XXXX-WXX-3) kam er, zum ersten Mal seit dem [25. April 2019](date 2019-04-25). Am [Vortag](date XXXX-WXX-2) war er noch fern.",
      month,
    );
  });

  test("looking back does not move the day that is counted from", () => {
    const text = "Am [Freitag](date 2023-09-08) siegte sie, wie schon am [Tag zuvor](date 2023-09-07). ";
    check(`${text}Auch er fuhr so schnell wie am [Vortag](date 2023-09-07).`, day);
  });

  test("a month named in passing does not displace its day", () => {
    const text = "Am [7. Mai 1945](date 1945-05-07) floh er, die anderen waren schon im [Mai](date 1945-05) fort. ";
    check(`${text}[Fünf Tage später](date 1945-05-12) fand man ihn.`);
  });

  test("what was so long ago is counted from where nothing else was told", () => {
    check("Vor [zwei Tagen](date P2D) brannte es. Am [nächsten Tag](date 2023-09-12) regnete es.", day);
    check("Vor [acht Jahren](date P8Y) zog er fort. [Zwei Jahre später](date 2017) kam er heim.", day);
    check(
      "Am [3. Mai](date 2023-05-03) kam er. Vor [drei Wochen](date P3W) war er fern. Am [Tag darauf](date 2023-05-04) ging er.",
      day,
    );
    // about so long ago is no day and no year
    check("Vor [zehn Jahren](date P10Y) zog er fort. [Zwei Jahre später](date XXXX) kam er heim.", day);
    check("Vor [etwa drei Wochen](date P3W APPROX) brannte es. Am [nächsten Tag](date XXXX-XX-XX) regnete es.", day);
    check("Vor [zwei Wochen](date P2W) brannte es. Am [nächsten Tag](date XXXX-XX-XX) regnete es.", day);
    check("Vor [zwei Tagen](date P2D) brannte es. Am [nächsten Tag](date XXXX-XX-XX) regnete es.", month);
    check("Vor [acht Tagen](date P8D) brannte es. Am [nächsten Tag](date XXXX-XX-XX) regnete es.", day);
  });

  test("hours of a day that is long ago are not the article's", () => {
    check("Vor [einigen Monaten](date PXM) wurde er am [Abend](date XXXX-XX-XXTEV) gesehen.", day);
    check("Vor [zwei Tagen](date P2D) wurde er am [Abend](date 2023-09-11TEV) gesehen.", day);
    check("Vor [einigen Tagen](date PXD) wurde er um [8 Uhr](date 2023-09-XXT08:00) gesehen.", day);
    check("Vor [einigen Tagen](date PXD) wurde er um [8 Uhr](date XXXX-XX-XXT08:00) gesehen.", { settingDate: "2023-09-03" });
    check(
      "Am [Montag](date 2023-09-11) wurde der vor [zwei Wochen](date P2W) Entlassene am [Abend](date 2023-09-11TEV) gesehen.",
      day,
    );
  });

  test("a range of weekdays runs forward", () => {
    check("Von [Montag](date 2023-09-04) bis [Freitag](date 2023-09-08) wurde gestreikt.", day);
    check("Von [Montag](date 2023-09-18) bis [Freitag](date 2023-09-22) wird gestreikt.", day);
    check("Von [Montag](date XXXX-WXX-1) bis [Freitag](date XXXX-WXX-5) wird gestreikt.", month);
  });

  test("the new year is the one that begins next to the article's date", () => {
    check("Im [neuen Jahr](date 2024) wird gebaut, im [alten Jahr](date 2023) wurde geplant.", { settingDate: "2023-12-20" });
    check("Im [neuen Jahr](date 2024) wird gebaut, im [alten Jahr](date 2023) wurde geplant.", { settingDate: "2024-01-08" });
    check("Im [neuen Jahr](date XXXX) wird gebaut.", day);
  });

  test("school years are left open in summer", () => {
    check("Im [vergangenen Schuljahr](date 2022/2023) wurde gelernt.", { settingDate: "2024-05-02" });
    check("Im [kommenden Schuljahr](date 2024/2025) wird gelernt.", { settingDate: "2024-05-02" });
    check("Im [vergangenen Schuljahr](date XXXX) wurde gelernt.", { settingDate: "2024-08-02" });
  });

  test("half a year ago is not ahead", () => {
    const may = { settingDate: "2024-05-10" };
    check("Am [9. November](date 2023-11-09) vor [einem halben Jahr](date P6M) wurde gefeiert.", may);
    check("Am [9. Juli](date XXXX-07-09) vor [einem halben Jahr](date P6M) wurde gefeiert.", may);
    check("Im [November](date 2022-11) vor [anderthalb Jahren](date P1.5Y) wurde gefeiert.", may);
  });

  test("a name that is a word of a time expression is none", () => {
    check("Am [Tag der Deutschen Einheit](date 2023-10-03) schweigt [Deutschland](state deutschland).", day);
    check("Im Namen der [Deutschen](state deutschland derived) Einheit.", day);
  });

  test("what is counted from a season counts from its year", () => {
    check("Im [Sommer 1989](date 1989-SU) floh er, [ein Jahr später](date 1990) sie.");
    check("Im [Herbst 1989](date 1989-FA) floh er, im [Frühjahr danach](date 1990-SP) sie.");
  });

  test("the verb of its own clause decides", () => {
    check("Der Minister, der am [Freitag](date 2023-09-15) reisen wird, lehnte ab.", day);
    check("Am [Freitag](date 2023-09-15) kommt sie wieder, sagte er.", day);
    check("Wie das Ergebnis vom [Sonntag](date 2023-09-10) zeigt, ist das Land gespalten.", day);
  });

  test("today with a clock time is a day", () => {
    check("[Heute](date 2023-09-13) im Kino um [20 Uhr](date 2023-09-13T20:00).", day);
    check("[Heute](date PRESENT_REF) ist das Kino ein Laden.", day);
  });

  test("the day an aside looks back on ends with its sentence", () => {
    const text = "Am [17. Juni 1953](date 1953-06-17) zogen sie los. Am [Tag zuvor](date 1953-06-16) hatten sie gestreikt. ";
    check(`${text}Gegen [elf Uhr](date 1953-06-17T11:00) kamen die Soldaten.`);
  });

  test("hours are counted from what was told just now", () => {
    const text = "Am [12. Mai 2021](date 2021-05-12) um [8 Uhr](date 2021-05-12T08:00) brannte es. ";
    check(`${text}[Zwei Stunden später](date 2021-05-12T10:00) war es gelöscht.`);
    check(`${text}Das Haus war alt. Es stand leer. [Zwei Stunden später](date XXXX-XX-XXTXX:XX) kam die Meldung.`);
  });

  test("a passage goes on in the year it has come to", () => {
    const text = "Im [Sommer 2011](date 2011-SU) beschloss er es, im [März](date 2011-03) hatte er geworben. ";
    check(`${text}[Zwölf Jahre danach](date 2023) streiten sie. Am [Ende des Jahres](date 2023 END) wird gewählt.`, day);
    check("Er kündigte für [Mitte 2016](date 2016 MID) Panik an. Im [Juni](date 2023-06) hatte er gelacht.", day);
  });

  test("the present tense looks ahead where nothing else is said", () => {
    check("Am [Freitag](date 2023-09-15) ist die Wahl, hieß es.", day);
    check("Am [Freitag](date 2023-09-08) ist ihr Buch erschienen.", day);
    check("Die Messe, die [heute](date 2023-09-13) beginnt, ist groß.", day);
    check("Das Lied ist [heute](date PRESENT_REF) erlaubt, das andere wurde vergessen.", day);
  });

  test("what is said to be last or next is never now", () => {
    check("Am [vergangenen Mittwoch](date 2023-09-06) kam er, am [kommenden Mittwoch](date 2023-09-20) geht er.", day);
    check("Im [vergangenen Sommer](date 2022-SU) war es heiß.", { settingDate: "2023-07-05" });
  });

  test("having is no past, having done is", () => {
    check("[Heute](date PRESENT_REF) hat er drei Kinder.", day);
    check("Viele glauben [heute](date PRESENT_REF), dass es anders war.", day);
    check("[Heute](date 2023-09-13) hat er drei Briefe geschrieben, [heute](date 2023-09-13) hat er sie verschickt.", day);
  });

  test("an infinitive behind “zu” or a modal looks nowhere", () => {
    check("[Heute](date PRESENT_REF) reicht ein Verdacht, um verfolgt zu werden.", day);
    check("Sie war so krank, dass sie im [April](date 2023-04) operiert werden musste.", day);
    check("Zwei Täter konnten nach langer Suche am [Freitag](date 2023-09-08) gefasst werden.", day);
    check("Die Halle kann ab [Freitag](date 2023-09-15) besichtigt werden.", day);
  });

  test("what is said to have happened has happened", () => {
    check("Am [Samstag](date 2023-09-09) sollen Tausende durch die Stadt gezogen sein.", day);
    check("Er soll am [Freitag](date 2023-09-08) zwei Briefe verschickt haben.", day);
    check("Am [Samstag](date 2023-09-09) sollen zwei Männer verhaftet worden sein.", day);
    check("Das Tor soll am [Samstag](date 2023-09-16) geschlossen sein.", day);
  });

  test("until when something came is past, until when it is closed is not", () => {
    check("Bis [Mittwochabend](date 2023-09-06TEV) sind tausend Gäste angekommen.", { settingDate: "2023-09-12" });
    check("Der Vertrag wird nach langem Streit am [Freitag](date 2023-09-15) geschlossen.", day);
    check("Bis [Mittwochabend](date 2023-09-13TEV) sind die Läden geschlossen.", { settingDate: "2023-09-12" });
  });

  test("who is quoted was heard", () => {
    check("Das werde dauern, so der Minister in einer Rede am [Montag](date 2023-09-11).", day);
    check("Gewählt wird nicht, so viel steht fest. Am [Montag](date 2023-09-18) wird getagt.", day);
  });

  test("an attribute has the tense of its participle", () => {
    check("Grundlage ist ein am [Freitag](date 2023-09-08) im Rat übermittelter langer Plan.", day);
    check("Der erst im [Mai](date 2023-05) aus dem Amt geschiedene Minister wird warten.", day);
    check("Sie hatten das am [Freitag](date 2023-09-15) auslaufende Programm abgelehnt.", day);
    check("Die Reise, die am [Freitag](date 2023-09-15) zum Rat führen wird, ist lang.", day);
  });

  test("an attribute of today", () => {
    check("Er nannte die [heute](date PRESENT_REF) wieder regierende Partei.", day);
    check("Er nannte das [heute](date 2023-09-13) beginnende Fest und den [heute](date 2023-09-13) vorgestellten Plan.", day);
    check("Die Frau, die [heute](date PRESENT_REF) in der Stadt lebt, schwieg.", day);
  });

  test("a verb with its prefix at the end of a clause announces", () => {
    check("Er sagte, dass der Vertrag am [Freitag](date 2023-09-15) ausläuft.", day);
    check("Das Fest, das am [Samstag](date 2023-09-16) stattfindet, ist klein.", day);
  });

  test("what has been since the beginning of the year has been since that of the article's", () => {
    const text = "Im [September 2014](date 2014-09) reiste sie aus. ";
    check(`${text}Seit [Anfang des Jahres](date 2023 START) wurden vierzig Leute verhaftet.`, day);
  });

  test("what is kept or lies somewhere today is so nowadays", () => {
    check("In dem Haus ist [heute](date PRESENT_REF) ein Amt untergebracht.", day);
    check("Der Zug ist [heute](date 2023-09-13) angekommen, der Fahrer ist [heute](date 2023-09-13) gestorben.", day);
  });

  test("the next year of a story is the story's", () => {
    check("[1968](date 1968) kam er, im [nächsten Jahr](date 1969) ging er.", day);
    check("[1968](date 1968) kam er. Im [nächsten Jahr](date 2024) wird gefeiert.", day);
    check("Im [nächsten Jahr](date 2024) wurde nichts geplant.", day);
  });

  test("the hours around an event are of its day", () => {
    check("Am [Morgen](date XXXX-XX-XXTMO) nach der Wahl schwieg er.", day);
    check("In der [Nacht](date XXXX-XX-XXTNI) vor dem Prozess schlief er nicht.", day);
    check("Am [Abend](date 2023-09-13TEV) vor dem Rathaus zu stehen war kalt.", day);
  });

  test("a year said in passing is left with the next sentence but one, or with what lies before it", () => {
    check("Er wurde [1995](date 1995) geboren. Im [Mai](date 1995-05) zog die Familie um.", day);
    check("Er wurde [1995](date 1995) geboren. Das Haus war klein. Im [Mai](date 2023-05) zog er um.", day);
    check("Er wurde [1995](date 1995) geboren. Im [Mai](date 2023-05) hatte er Streit gehabt.", day);
    check("Seine Mannschaft hatte [2006](date 2006) gewonnen. Im [Mai](date 2023-05) verlor sie.", day);
    check("Er wurde [1995](date 1995) geboren. Seit [August](date 2023-08) wurde er gesucht.", day);
    check("Er wurde [1995](date 1995) geboren. Im [vergangenen April](date 2023-04) zog er um.", day);
  });

  test("a year that opens a sentence sets the scene", () => {
    const text = "[1995](date 1995) verließ er die Stadt. Das Haus war klein. ";
    check(`${text}Im [Mai](date 1995-05) zog er um.`, day);
    check(`${text}Der Garten auch. Im [Mai](date 2023-05) zog er um.`, day);
    check(`${text}Im [Mai](date 1995-05) zog er um. Alle halfen. Im [August](date 1995-08) war er fertig.`, day);
  });

  test("a perfect beside a passage tells of now", () => {
    check("Der Mann, der [1995](date 1995) Minister wurde, ist [Ende August](date 2023-08 END) gestorben.", day);
    check("[1995](date 1995) ist er fortgezogen, im [Mai](date 1995-05) hat er geheiratet.", day);
  });

  test("what is counted from the article's day is told from there", () => {
    check("Er wurde [1995](date 1995) geboren. [Gestern](date 2023-09-12) zog er um. Im [Mai](date 2023-05) suchte er.", day);
    check("Er kam [1995](date 1995) an, am [Montag](date 2023-09-11) zog er um, im [Mai](date 2023-05) suchte er.", day);
  });

  test("a participle behind brackets or an apposition is its auxiliary’s", () => {
    check("Zwei Frauen sind am [Sonntag](date 2023-09-10) im Norden (bei der Hütte) von Schnee verschüttet worden.", day);
    check("Der Mann ist am [Dienstag](date 2023-09-12), dem Tag des Festes, in der Stadt beerdigt worden.", day);
    check("Am [Freitag](date 2023-09-15) ist Premiere, das Stück wurde lange geprobt.", day);
    check("Am [Freitag](date 2023-09-15) ist Premiere, die Karten sind verkauft.", day);
  });

  test("a participle without prefix makes a perfect, too", () => {
    check("In der Halle ist [heute](date PRESENT_REF) ein Laden (mit Bar), der Wein verkauft.", day);
    check("Im Norden ist am [Donnerstag](date 2023-09-07) ein Wagen explodiert.", day);
    check("Sie hat sich am [Samstag](date 2023-09-09) als Erste qualifiziert.", day);
  });

  test("what is planned decides only beside what it is planned for", () => {
    check("Sie haben sich bei dem Treffen am [Sonntag](date 2023-09-10) auf Teile der geplanten Reform verständigt.", day);
    check("Der für [Sonntag](date 2023-09-17) geplante Start fiel aus.", day);
  });

  test("from when until when is no attribute", () => {
    check("Die Endrunde findet vom [16.](date 2023-11-16) bis [18. November](date 2023-11-18) im Stadion statt.", day);
    check("Das Ergebnis vom [18. November](date 2022-11-18) steht fest.", day);
  });

  test("what is put off is put off to a day to come", () => {
    check("Die Wahl wurde auf [Ende September](date 2024-09 END) verschoben.", { settingDate: "2024-03-13" });
  });

  test("of a night between two days neither is put off", () => {
    check("Von [Sonntag](date 2023-09-10) auf [Montag](date 2023-09-11) wurde geschossen.", day);
  });

  test("a passage whose year does not fit the weekday is left", () => {
    check("[1994](date 1994) verließ er die Stadt. Am [Freitag, dem 4. August](date 2023-08-04), kam er wieder.", day);
  });

  test("an infinitive with “zu” inside is no preterite", () => {
    check("Er ist bereit, im [März](date 2024-03) anzutreten.", { settingDate: "2024-02-13" });
  });

  test("a passage of a year to come goes on in it", () => {
    check("Im [Jahr 2027](date 2027) wird gefeiert. Die Schau wird vom [16. Juni](date 2027-06-16) an gezeigt.", day);
    check("Im [Jahr 2027](date 2027) wird gefeiert. Im [Mai](date 2023-05) wurde geplant.", day);
    check("Bis [2027](date 2027) wird gespart. Im [November](date 2023-11) wird getagt.", day);
  });

  test("two digits of a year mean a past or near one", () => {
    check("Sie kam am [3.5.44](date 1944-05-03) zur Welt und am [3.5.14](date 2014-05-03) wieder.", day);
  });

  test("a clock time belongs to the day its clause names later", () => {
    check(
      "Am [Freitag](date 2023-09-08) tagten sie. Um [14.30 Uhr](date 2023-09-11T14:30) landete er am [Montag](date 2023-09-11).",
      {
        settingDate: "2023-09-13",
      },
    );
    check("Am [Freitag](date 2023-09-08) kam er um [9 Uhr](date 2023-09-08T09:00), am [Montag](date 2023-09-11) ging er.", {
      settingDate: "2023-09-13",
    });
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
