import { inflected } from "./unit-words.ts";

/** Words that only have to be there: their value says nothing. */
const words = (list: string) => Object.fromEntries(list.split(" ").map((word) => [word, ""]));

/** What stands around time expressions and tells what they are. */
export const contextWords = {
  /** Events that “heutig” dates to the day; anything else of today is of these days. */
  event: words(
    "tag tages abend abends sitzung treffen treffens beschluss beschlusses entscheidung abstimmung wahl konferenz pressekonferenz debatte anhörung gipfel gipfels besuch besuchs spiel spiels partie rede bericht berichts ausgabe urteil urteils verhandlung verhandlungen gespräch gesprächs gespräche gesprächen angriff angriffs anschlag anschlags start premiere konzert konzerts veranstaltung feier versammlung vorstellung ankündigung erklärung mitteilung meldung demonstration protest protesten proteste rennen etappe training handel börsentag",
  ),
  /** What four digits before it count, so that they are no year. */
  countable: words(
    "euro dollar franken rubel mark pfund prozent promille mann menschen soldaten personen leute besucher zuschauer einwohner teilnehmer mitglieder meter metern kilometer kilometern quadratmeter kubikmeter tonnen kilo kilogramm liter grad stück container mal millionen milliarden kilowattstunden megawatt volt watt punkte stimmen schuss",
  ),
  /** What can last for years; other things of so many years are that old. */
  lasting: words(
    "jubiläum jubiläums dienstjubiläum firmenjubiläum thronjubiläum bühnenjubiläum vereinsjubiläum betriebsjubiläum bestehen bestehens waffenstillstand waffenstillstands geschichte haft haftstrafe gefängnisstrafe krieg kriegs kriege bürgerkrieg bürgerkriegs amtszeit herrschaft regierungszeit zweckbindung laufzeit vertrag vertrags frist pause problem arbeit tradition verhandlungen exil ehe dienstzeit tätigkeit mitgliedschaft besatzung bauzeit garantie zusammenarbeit partnerschaft jahrestag studie forschung suche ermittlungen abwesenheit sperre aufenthalt aufenthalts aufenthaltes teilung trennung ausbildung studium studiums lehre sanierung planung vorbereitung vorbereitungen gefangenschaft kriegsgefangenschaft regentschaft diktatur kanzlerschaft präsidentschaft okkupation blockade belagerung moratorium übergangsfrist übergangszeit übergangsphase probezeit bewährung bewährungsfrist erfahrung berufserfahrung wartezeit legislaturperiode wahlperiode rechtsstreit prozess prozesses verfahren konflikt konflikts freundschaft beziehung karriere dürre expedition mission gewaltherrschaft fremdherrschaft isolation flaute stagnation rezession entwicklung entwicklungszeit recherche recherchen arbeit kampf kampfes ringen ringens",
  ),
  /** Singular verbs: behind four digits they make a year of them, a number of people would take the plural. */
  told: words(
    "wurde war kam ging begann starb schrieb erschien zog fiel gründete verließ heiratete veröffentlichte entstand brach trat verlor gewann kehrte erhielt floh schlug fand ließ nahm hielt stand rief schloss bestieg übernahm wechselte folgte übersiedelte promovierte lernte endete geschah lag kaufte baute malte komponierte erfand entdeckte eröffnete brannte blieb lebte hieß reiste studierte wohnte erwarb bezog beschloss übergab widmete hinterließ zerfiel siegte marschierte wählte unterzeichnete",
  ),
  /** Participles beside which four digits are a year. */
  done: inflected(
    Object.fromEntries(
      "geboren gestorben verstorben gegründet erschienen entstanden erbaut eröffnet geschlossen veröffentlicht gedruckt gebaut uraufgeführt unterzeichnet verabschiedet eingeweiht errichtet ermordet hingerichtet gewählt gekrönt getauft ausgerufen abgeschafft eingeführt entdeckt erfunden zerstört verhaftet verurteilt ernannt gefallen begonnen geschaffen gemalt verfasst"
        .split(" ")
        .map((participle) => [participle, ""]),
    ),
  ),
  /** What stands between a number and its unit and changes neither: `drei lange Jahre`. */
  emphasis: inflected(
    Object.fromEntries(
      "lang voll ganz geschlagen weiter ander endlos hart schwer kurz gut schön bitter qualvoll quälend zäh intensiv arbeitsreich turbulent ereignisreich glücklich einsam entscheidend aufeinanderfolgend folgend mager fett ehrenamtlich erfolgreich zusätzlich gemeinsam dunkl verloren lehrreich wunderbar herrlich unbeschwert friedlich anstrengend mühsam unruhig"
        .split(" ")
        .map((stem) => [stem, ""]),
    ),
  ),
  /** What a season or month may lie before or behind in some year or other. */
  turningPoint: words(
    "mauerfall wende wiedervereinigung krieg kriege weltkrieg kriegsende revolution machtergreifung machtübernahme einmarsch putsch umsturz zusammenbruch untergang tod geburt hochzeit scheidung trennung abitur matura studium entlassung befreiung flucht vertreibung unabhängigkeit attentat unfall erdbeben todes mauerfalls krieges kriegsendes weltkriegs weltkrieges einmarsches zusammenbruchs untergangs attentats studiums",
  ),
  /** What is over within a day, so that the evening before or the morning after is of another. */
  occurrence: words(
    "prozess tat mord unglück unwetter sturm explosion party fest hochzeit niederlage sieg landung ankunft abreise abflug rückkehr beerdigung sieges wahlsieg",
  ),
  /** What seasons are like. */
  weather: inflected(
    Object.fromEntries(
      "streng mild hart kalt lang heiß trocken nass verregnet warm kurz schneereich schön".split(" ").map((stem) => [stem, ""]),
    ),
  ),
} as const;
