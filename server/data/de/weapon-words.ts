import type { WeaponGrammar } from "../../core/weapons/weapon-grammar.ts";
import { cardinals } from "./dates/number-words.ts";
import { weaponHeads } from "./weapon-heads.ts";
import { kindAdjectives, modifierClasses } from "./weapon-kinds.ts";

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(" ").split(" "));

/** What decides about weapons beside their nouns and kinds, which are in `weapon-heads.ts` and `weapon-kinds.ts`. */
export const weaponGrammar: WeaponGrammar = {
  heads: weaponHeads,
  modifierClasses,
  kindAdjectives,
  links: ["s", "n", "en", "es", "e"],
  truncators: words("und oder sowie bzw beziehungsweise bis"),
  typeWords: words("vom des der dem"),
  typeNouns: words("typ typs"),
  nounEndings: ["en", "er", "ern", "e", "n", "ung", "heit", "keit", "schaft", "tät", "ion", "boote", "zeug", "öl", "gas"],
  noShipNames: words(
    "kurs platz alarm hilfe anker dienst ziel fahrt krieg kontakt schutz wache teil land fracht ladung schlagseite geleit geleitschutz probefahrt fahrtwind schub treibstoff wind sturm schiffbruch leck nord süd ost west backbord steuerbord mann dienstag montag freitag tod angst macht halt kehrt rauch lärm jagd",
  ),
  classEnding: "-klasse",
  calledWords: words("namens"),
  navies: new Set(["USS", "USNS", "HMS", "HMCS", "HMAS", "ROKS", "INS", "TCG"]),
  nameJoints: words("of the"),
  notBeforeSystems: words(
    "in bei aus nach nahe provinz stadt großstadt hafenstadt grenzstadt region gebiet oblast insel kreis bezirk ort dorf hauptstadt",
    "präsident us-präsident ex-präsident präsidenten us-präsidenten general",
  ),
  beforeRoads: new Set(["auf der", "auf die", "an der", "über die", "entlang der", "nahe der"]),
  units: words("grad"),
  noFamilies: words("typ type klasse class projekt project modell model mark mk block los serie nummer"),
  familyLetters: words("b f j s t"),
  // airliners, trains and their like
  civilDesignators: words(
    "tu104 tu114 tu124 tu134 tu144 tu154 tu204 tu214 tu334 il12 il14 il18 il62 il86 il96 il103 il114 an2 an24 an28 an38 an72 an74 an140 an148 an158 jak40 jak42 mi34 su26 su29 su31 ka18 ka26 ka32 ka226",
    "tupolew104 tupolew114 tupolew124 tupolew134 tupolew144 tupolew154 tupolew204 tupolew214 tupolew334 iljuschin12 iljuschin14 iljuschin18 iljuschin62 iljuschin86 iljuschin96 iljuschin114",
    "antonow24 antonow28 antonow38 antonow72 antonow74 antonow140 antonow148 antonow158",
    "f100 f150 f250 f350 t1000 ca1 ca2 md11 md80 md82 md83 dc3 dc8 dc9 dc10 ce1",
  ),
  civilLetters: words("a b c e g k l s x"),
  ammunitionPrepositions: words("für"),
  gunPrepositions: words("mit ist sind war hat haben habe hatte verfügt verfüge verfügte über trägt trage seiner ihrer"),
  fireVerbs: words("verschießt verschieße verschießen verschoss verfeuert verfeuere feuert feuere schießt"),
  calibreWords: words("kaliber kalibers kalibern"),
  calibreUnits: { mm: 1, millimeter: 1, millimetern: 1, cm: 10, zentimeter: 10, zentimetern: 10, zoll: 25.4 },
  calibreAdjective: "er",
  rangeWords: words("bis und - –"),
  calibreRangeWords: words("bis - –"),
  measures: {
    range: words("reichweite reichweiten"),
    yield: words("sprengkraft sprengwirkung"),
    distanceUnits: {
      kilometer: { name: "km", factor: 1 },
      kilometern: { name: "km", factor: 1 },
      km: { name: "km", factor: 1 },
      meter: { name: "m", factor: 0.001 },
      metern: { name: "m", factor: 0.001 },
      meilen: { name: "mi", factor: 1.609_344 },
      seemeilen: { name: "nmi", factor: 1.852 },
    },
    yieldUnits: { tonnen: 0.001, tonne: 0.001, kilotonnen: 1, kilotonne: 1, kt: 1, megatonnen: 1000, megatonne: 1000, mt: 1000 },
    owners: words("der des dieser dieses von einer eines"),
    reach: words(
      "von mit einer eine maximalen maximale bis zu rund etwa über mehr als knapp gut fast mindestens höchstens zwischen circa ca ungefähr beträgt betrage betrug hat habe hatte hätte haben liegt liege lag bei :",
    ),
    numbers: cardinals,
    counters: words("stück schuss exemplare exemplaren einheiten"),
    scales: { tausend: 1000, million: 1_000_000, millionen: 1_000_000 },
  },
  militaryWords: words(
    "armee armeen militär militärs militärisch militärische militärischen militärischer soldat soldaten soldatin krieg kriege kriegs bürgerkrieg angriff angriffe angriffen angriffs",
    "luftangriff luftangriffe luftangriffen luftschlag luftschläge raketenangriff raketenangriffe drohnenangriff drohnenangriffe front truppen truppe streitkräfte streitkräften luftwaffe marine kriegsmarine heer",
    "bundeswehr nato verteidigung verteidigungsministerium verteidigungsminister verteidigungsministerin pentagon generalstab kommandeur brigade bataillon division offensive gegenoffensive invasion",
    "kampf kämpfe kämpfen kämpfer gefecht gefechte rebellen miliz milizen terroristen beschuss beschossen abgeschossen abgefeuert feuerte feuerten bombardiert bombardierung bombardement rüstung rüstungskonzern",
    "aufrüstung abrüstung wehretat sanktionen atomprogramm raketenprogramm raketentest raketentests raketenstart manöver militärmanöver stationiert stationierung geheimdienst kriegsgebiet ukraine-krieg",
    "regiment kompanie garnison schlacht schlachtfeld feldzug belagerung gefechtsfeld kriegsschauplatz offizier offiziere general generäle feldherr besatzer soldatinnen stellungen schützengraben",
    "angegriffen abgefangen abfeuern abfeuert abfeuerte abfeuerten beschießen beschießt beschoss beschossen bombardieren bombardierte bombardierten",
    "hamas hisbollah huthi huthis huthi-rebellen taliban luftalarm raketenalarm nordkorea nordkoreas nordkoreanische nordkoreanischen pjöngjang",
    "nationalgarde streitmacht frontlinie waffenlieferung waffenlieferungen waffenhilfe militärhilfe waffenexport waffenexporte waffenexporten rüstungsexport rüstungsexporte rüstungsexporten wehrmacht verteidigungsausschuss luftverteidigung flugabwehr luftabwehr raketenabwehr",
  ),
  militaryBeginnings:
    "rüstungs kriegs militär waffen- waffenl waffenh waffene waffens truppen soldaten armee bundeswehr luftwaffen verteidigungsm verteidigungsp streitkräfte generalstab gefechts atomwaffen atommacht atommächte kampfjet panzerb munitions".split(
      " ",
    ),
  violence: words(
    "anschlag anschläge explosion explosionen explodierte explodierten explodiert detonierte detonierten detoniert detonation entschärft entschärfte entschärfen entschärfung sprengstoff kampfmittel blindgänger zünder attentat attentäter terror",
  ),
  civilWords: {
    helicopter: words(
      "rettung rettungsdienst klinikum spezialklinik unfallklinik uniklinik reanimiert sanitäter rettungshubschrauber notarzt notärztin bergrettung öamtc adac feuerwehr polizei polizeihubschrauber verletzte verletzten patient patienten spital krankenhaus klinik lawine bergsteiger wanderer skifahrer waldbrand hochwasser suchaktion ski piste alpinisten",
    ),
    missile: words(
      "satellit satelliten raumfahrt raumschiff raumsonde sonde nasa esa mond mars umlaufbahn orbit weltraum weltall astronaut astronauten kosmonaut raumstation iss spacex ariane silvester feuerwerk feuerwerkskörper all kosmodrom weltraumbahnhof trägerrakete trägerraketen",
    ),
    aircraft: words("passagiere passagier airline fluggesellschaft flughafen flugzeug landebahn boeing airbus privatjet"),
    drone: words("kamera kameras foto fotos film filme paket pakete hobby imker bienen biene bienenstock"),
    mine: words("bergbau kohle gold kupfer bergleute kumpel bergwerk diamanten stollen förderung erz mineral"),
    armour: words("schildkröte schildkröten insekten käfer krebs krebse krabbe krabben tier tiere echse saurier dinosaurier"),
    body: words("immunsystem körper zellen virus viren bakterien infektion antikörper infekt abwehrkräfte"),
    climbing: words(
      "klettern kletterer kletterwand kletterseil seil seile klettergurt fels steilwand alpin bergsteigen klettersteig",
    ),
    game: words("spiel spiele rollenspiel rollenspiele spieler game games konsole playstation entwickler spielserie"),
    flagship: words(
      "smartphone smartphones handy handys modell modelle auto autos marke marken konzern hersteller notebook tablet museum redaktion filiale zeitung tageszeitung magazin verlag sender partei bewegung hotel kette airline",
    ),
    ship: words("kreuzfahrt passagiere reederei container fähre"),
    projectile: words("stock stockwerk wohnung erdgeschoss obergeschoss gebäude haus dachgeschoss"),
    music: words(
      "band bands album alben konzert konzerte song songs gitarre gitarrist sänger sängerin tournee popband rockband punk hit hits refrain schlagzeug diskografie",
    ),
    munition: words("drucker tinte toner druckerpatrone tintenpatrone füller"),
    weather: words(
      "wirbelsturm wirbelstürme unwetter sturmschäden windstärke windgeschwindigkeit windgeschwindigkeiten meteorologe meteorologen wetterdienst wetterdienste sturmtief hagel orkan hurrikan hurrikane gewitter taifun",
    ),
    zodiac: words("sternzeichen horoskop tierkreiszeichen aszendent"),
    animal: words(
      "zoo zoos tierpark tierparks gehege käfig raubkatze raubkatzen raubtier raubtiere wildtier wildtiere tierarzt tierärztin tierschützer tierschutz artenschutz förster wilderer savanne beutetier jungtier jungtiere fell pelz safari nationalpark wildpark tierart tierarten",
    ),
    sport: words(
      "tor tore spiel spiele spieler trainer mannschaft team teams saison liga turnier match aufschlag service ball stürmer abwehr final finale underdog underdogs gegner punkte quarterback nhl nba nfl playoff playoffs auswärtssieg heimsieg auswärtsspiel heimspiel etappe sprint sprinter radprofi tabelle goldmedaille silbermedaille bronzemedaille olympiasieger olympiasiegerin weltcup sportschützin sportschützen",
    ),
    ballgame: words(
      "torwart torhüter torfrau schlussmann keeper stürmer stürmerin mittelfeldspieler mittelfeldspielerin elfmeter strafraum freistoß halbzeit bundesliga torjäger tabellenführer remis fußball fußballer torlinie pfosten hattrick schiedsrichter",
    ),
    gun: words("steine stein stößel samen küche gewürze schnee piste fußball tor torschütze wasser"),
  },
};
