import { describe, test } from "node:test";
import { check, checkSilent } from "../support/marked.ts";

describe("weapons", () => {
  test("the head decides", () => {
    check(
      "[Artilleriegranaten](weapon artillery-shell), [Kurzstrecken-Raketen](weapon srbm) und ein [Atom-U-Boot](weapon nuclear-submarine).",
    );
    check("Mit [Nuklearsprengköpfen](weapon nuclear-warhead) und [Schusswaffen](weapon small-arm).");
    checkSilent("Waffendeal, Raketenprogramm, Panzerzug, Kanonenfutter, Bombenstimmung und Drohnenrennen.");
    checkSilent("Im Erdgeschoss lag eine Zeitbombe, die Luftwaffe half.");
  });

  test("adjectives that give the kind belong to it, others don't", () => {
    check("Eine [ballistische Kurzstreckenrakete](weapon srbm) flog.");
    check("Neue [ballistische Raketen](weapon ballistic-missile) und [taktische nukleare Waffen](weapon nuclear-weapon).");
    check("Die [nordkoreanischen](state nordkorea derived) [ballistischen Raketen](weapon ballistic-missile).");
  });

  test("calibres in their spellings", () => {
    check("[152-Millimeter-Munition](weapon munition 152mm) und [122-mm-Raketen](weapon missile 122mm).");
    check("[152 bis 122 Millimeter-Geschosse](weapon projectile 152-122mm) für die [Artillerie](weapon artillery).");
    check("[7,62-mm-Munition](weapon munition 7.62mm) liegt da.");
    checkSilent("Es fielen 30 Millimeter Regen.");
  });

  test("named systems, alone and in compounds", () => {
    check("Etwa vom Typ [KN-23](weapon srbm kn-23), ähnlich dem [Iskander-Raketensystem](weapon weapon-system iskander).");
    check("Das [U-Boot](weapon submarine) heißt [Hero Kim Kun Ok](weapon submarine hero-kim-kun-ok).");
  });

  test("an actor in front of the noun is a mention of its own", () => {
    check("Zwei [US](state usa part)-[Drohnen](weapon drone) flogen.");
  });

  test("ships by their names in quotation marks", () => {
    check(
      "Das [Landungsschiff](weapon landing-ship) „[Minsk](weapon landing-ship)“ und das [U-Boot](weapon submarine) „[Nikolausburg](weapon submarine)“ brannten.",
    );
    check("Ein [Zerstörer](weapon destroyer) „ohne Namen, aber mit einem langen Satz dahinter“.");
  });

  test("compounds cut short", () => {
    checkSilent("Ein enormer Waffen- und Soldatenverschleiß.");
  });

  test("compounds that share a head", () => {
    check("Von [Kurz- und Mittelstreckenraketen](weapon missile) war die Rede.");
    check("Sie kauften [Kurz-, Mittel- und Langstreckenraketen](weapon missile).");
    check("Es fehlt an [Artillerie- und Panzermunition](weapon munition).");
    check("Die [Kampfpanzer](weapon main-battle-tank) und [Haubitzen](weapon howitzer) rollten.");
  });

  test("calibres in every spelling", () => {
    check("[155er-Granaten](weapon grenade 155mm) und [5,45 × 39 mm Munition](weapon munition 5.45mm) lagen da.");
    check("Eine [Haubitze](weapon howitzer 155mm) vom Kaliber 155 Millimeter und [Pistolen](weapon pistol 9mm) (Kaliber 9 mm).");
    check("Das [Gewehr](weapon rifle 12.7mm) im Kaliber .50 und die [10,5-cm-Kanone](weapon gun 105mm).");
    check("Ein [5-Zoll-Geschütz](weapon gun 127mm) feuerte.");
    check("Sie lieferten [152 mm Munition](weapon munition 152mm). Dann [152 mm Munition](weapon munition 152mm).");
    check("Verschossen werden [152- und 122-Millimeter-Geschosse](weapon projectile 122-152mm).");
    // the number of a designator is no calibre
    check("Er sah eine [KN-23](weapon srbm kn-23) und [152-mm-Granaten](weapon grenade 152mm).");
    check("Gemeldet wurden [T-72](weapon main-battle-tank t-72) und [125-mm-Munition](weapon munition 125mm).");
    check("Es sind: [20 und 30-mm-Kanonen](weapon gun 20-30mm).");
    check("Die [9M723](weapon srbm iskander) flog.");
    checkSilent("Das Fahrrad hat 28 Zoll, das Regal ist 30 cm tief.");
  });

  test("designators in other spellings, and variants of known systems", () => {
    check("Eine [KN23](weapon srbm kn-23) und [T-72B5](weapon main-battle-tank t-72).");
    check(
      "Ein [Kampfjet](weapon combat-aircraft) [F-16V](weapon combat-aircraft f-16) und der [Leopard 2 A9](weapon main-battle-tank leopard-2).",
    );
    check("Zwei [Panzerhaubitzen 2000](weapon self-propelled-howitzer panzerhaubitze-2000) rollten.");
  });

  test("unknown designators that fit a family", () => {
    check("Die neue [KN-32](weapon ballistic-missile) und eine [Hwasong-31-Rakete](weapon missile) flogen.");
    checkSilent("Eine 737 und ein A 380 landeten, auf der A 9 und der B 96 war Stau, die U3 fuhr.");
    check("Am Mi [24. Dezember](date XXXX-12-24) und am Do 25. fährt die S 8 nach CH-4123 Allschwil, dazu LH 400 und MH370.");
  });

  test("a short name is a weapon's beside a weapon, or once the article has named it", () => {
    check("Der [Schützenpanzer](weapon infantry-fighting-vehicle) [Marder](weapon infantry-fighting-vehicle marder) rollte.");
    check("Der [Leopard 2](weapon main-battle-tank leopard-2) fährt. Zwei [Leopard](weapon main-battle-tank leopard-2) stehen.");
    check("Der [Leopard-Panzer](weapon armour leopard-2) kam.");
    checkSilent("Im Zoo leben ein Leopard, ein Puma und zwei Marder; der Tiger schläft.");
    check("Der Förster erlegte einen Marder mit dem [Gewehr](weapon rifle).");
  });

  test("a band is no bomber where music is played", () => {
    checkSilent("Die Band B-52 spielte ihr neues Album.");
    check("Eine [B-52](weapon bomber b-52) startete.");
    check("Zum Konzert für die Armee flog eine [B-52](weapon bomber b-52) vorbei.");
  });

  test("what is peaceful elsewhere needs a military text", () => {
    check("Die Armee schickte [Hubschrauber](weapon helicopter) an die Front.");
    checkSilent("Der Verletzte wurde mit dem Hubschrauber ins Krankenhaus geflogen.");
    checkSilent("Die Rakete brachte einen Satelliten ins All.");
    check("Beim Angriff schlug eine [Rakete](weapon missile) ein.");
    check("Der [Kampfhubschrauber](weapon attack-helicopter) stieg auf.");
  });

  test("a noun of the class and the name of the system are two mentions", () => {
    check("Der [Marschflugkörper](weapon cruise-missile) vom Typ [Taurus](weapon cruise-missile taurus).");
    check("Ein [Zerstörer](weapon destroyer) vom Typ [055](weapon destroyer type-055).");
    check("Der [Flugzeugträger](weapon aircraft-carrier) „[Liaoning](weapon aircraft-carrier liaoning)“ lief aus.");
  });

  test("names of which there are many", () => {
    check("Der Rat stimmte der Ausfuhr von [Eurofightern](weapon combat-aircraft eurofighter) zu.");
    check(
      "Die Brigade verlor drei [Bradleys](weapon infantry-fighting-vehicle m2-bradley) und zwei [Abrams](weapon main-battle-tank m1-abrams).",
    );
    checkSilent("Im Zoo leben zwei Leoparden; wegen des Krieges brachten Soldaten Tiger und Leoparden fort.");
    checkSilent("Leos Carax drehte einen Film. Er ist ein Patriot.");
  });

  test("a list with a known system tells what a name in it means", () => {
    check(
      "[Taipeh](state taiwan) kauft [Harpoon-Raketen](weapon missile harpoon), [Javelin](weapon anti-tank-missile javelin) und vier [Stinger](weapon man-portable-air-defence-system stinger).",
    );
    checkSilent("Er kaufte Hammer und Spike.");
  });

  test("of several systems of one name the one that fits", () => {
    check(
      "Der [Schützenpanzer](weapon infantry-fighting-vehicle) [Puma](weapon infantry-fighting-vehicle puma) ist neu. Der [Puma](weapon infantry-fighting-vehicle puma) fährt.",
    );
    check(
      "Der [Helikopterträger](weapon amphibious-assault-ship) [Mistral](weapon amphibious-assault-ship mistral-class) blieb.",
    );
  });

  test("a prominent name is enough in a military text, an animal's is not", () => {
    check("Nach dem Angriff braucht das Land mehr [Patriots](weapon air-defence-system patriot).");
    check("Die [Raketen](weapon missile) der Armee fehlen. Auch [Abrams](weapon main-battle-tank m1-abrams) kommen nicht.");
    checkSilent("Im Krieg diente ein Mann namens Creighton Abrams. Ein Marder lief vor der Front herum.");
    checkSilent("Im Krieg diente Uzi Landau.");
  });

  test("names that settle each other", () => {
    check(
      "Er prüft die Lieferung von [Patriot](weapon air-defence-system patriot), [Gepard](weapon self-propelled-anti-aircraft-gun flakpanzer-gepard) und [Marder](weapon infantry-fighting-vehicle marder).",
    );
    checkSilent("Gepard und Marder liefen über den Weg; Patriot und Demokrat wollte er sein.");
  });

  test("places, persons, units and longer names are no systems", () => {
    check("Bei 20 Grad feuerten sie [Raketenwerfer](weapon multiple-rocket-launcher) ab.");
    check("Beim Angriff auf die Stadt schlug in Jericho eine [Rakete](weapon missile) ein.");
    check("Stau auf der A 7 und der B 2, und am Hurrikan Hermes vorbei flog ein [Kampfhubschrauber](weapon attack-helicopter).");
    check("In Fujian liegt ein [Flugzeugträger](weapon aircraft-carrier).");
    check("Präsident Eisenhower besuchte einen [Flugzeugträger](weapon aircraft-carrier).");
    check("Vom [Kampfhubschrauber](weapon attack-helicopter) sprangen sie auf die Galaxy Leader.");
  });

  test("what stands behind “vom Typ” is a system, catalogued or not", () => {
    check("Mehrere [Drohnen](weapon drone) vom Typ [Zwirbel X3](weapon drone) flogen über die Front.");
    check("Die [Flugabwehrkanonen](weapon anti-aircraft-gun) vom Typ „[Rote Nelke](weapon anti-aircraft-gun)“ schossen.");
    check("Die [Korvette](weapon corvette) des Typs [Zwirbel](weapon corvette) lief aus.");
    check("Eine [Pistole](weapon pistol) des Typs [CZ 83](weapon pistol) lag da.");
    checkSilent("Er fährt einen Wagen vom Typ Zwirbel.");
  });

  test("ships by their names", () => {
    check("Die [USS Carnaby](weapon ship) und die [HMS Prince of Orange](weapon ship) lagen vor Anker.");
    check(
      "Die [Fregatten](weapon frigate) „[Baden-Württemberg](weapon frigate baden-wuerttemberg-class)“ und „[Hessen](weapon frigate sachsen-class)“ liefen aus.",
    );
    check(
      "Das [U-Boot](weapon submarine) [U 31](weapon submarine) und die [Fregatte](weapon frigate) [Bayern](weapon frigate brandenburg-class) übten.",
    );
  });

  test("a state behind a kind of ship is no ship", () => {
    check("Das [U-Boot](weapon submarine) [Russland](state russland) zu verkaufen, lehnte er ab.");
  });

  test("figures of speech", () => {
    checkSilent("Die Kritik schlug ein wie eine Bombe. Die Bombe ist geplatzt.");
    checkSilent("Mit einer Bombe aus 25 Metern bezwang der Stürmer den Torwart; Torpedo Kutaissi spielte remis.");
    check("Im Strafraum lag eine [Bombe](weapon bomb), sie explodierte nicht.");
    checkSilent("Eine Vitaminbombe, eine Radarpistole, das Staffelgeschoss, die Zapfpistole und der Schraubkarabiner.");
  });

  test("kinds of weapons by their heads", () => {
    check(
      "Eine [Selbstfahrlafette](weapon self-propelled-gun), ein [Minenleger](weapon ship) und ein [Drohnenboot](weapon naval-drone).",
    );
    check(
      "[Panzerabwehrminen](weapon anti-tank-mine), [Panzerspähwagen](weapon reconnaissance-vehicle) und [Hyperschallgleiter](weapon hypersonic-missile).",
    );
    check(
      "[Patrouillenschiffe](weapon patrol-vessel), [Luftabwehrbatterien](weapon air-defence-system), [Sprengladungen](weapon improvised-explosive-device).",
    );
    check("[Fliegerabwehrkanonen](weapon anti-aircraft-gun) und das [Luftkampfsystem](weapon weapon-system).");
    check("[ABC-Waffen](weapon weapon-of-mass-destruction), [B- und C-Waffen](weapon weapon) und [Cyberwaffen](weapon weapon).");
    check("[Dingo-Fahrzeuge](weapon weapon-system dingo) rollten.");
  });

  test("adjectives of a kind, also with hyphens and before one head only", () => {
    check("[U-Boot-gestützte Raketen](weapon slbm) und [bunkerbrechende Bomben](weapon bunker-buster) beim Angriff.");
    check(
      "Eine [schmutzige Bombe](weapon dirty-bomb), schmutzige [Granaten](weapon grenade), [Loitering Munition](weapon loitering-munition).",
    );
  });

  test("marks of a version", () => {
    check("Zwei [F15E-Kampfflugzeuge](weapon combat-aircraft f-15) und eine [F16V](weapon combat-aircraft f-16).");
    check("Ein [T-72B5](weapon main-battle-tank t-72) brannte.");
    check("Das Heer kauft [Leopard 2A7+](weapon main-battle-tank leopard-2), ein [T72B3](weapon main-battle-tank t-72) brannte.");
  });

  test("adjectives that share a noun", () => {
    check(
      "Sie haben [chemische und biologische Waffen](weapon weapon) und [atomare, nukleare und konventionelle Sprengköpfe](weapon warhead).",
    );
    check(
      "[Luft- und seegestützte Marschflugkörper](weapon cruise-missile) flogen, es folgten [ballistische Raketen](weapon ballistic-missile).",
    );
    check(
      "Neue und [ballistische Raketen](weapon ballistic-missile), dazu ein [atomgetriebenes U-Boot](weapon nuclear-submarine).",
    );
  });

  test("a vehicle is a weapon only if it is armoured", () => {
    check("Drei [gepanzerte Fahrzeuge](weapon armour) brannten, dazu zwei Fahrzeuge der Post und ein Elektrofahrzeug.");
    check("[Dingo-Fahrzeuge](weapon weapon-system dingo) rollten.");
  });

  test("a flagship is one in a military text", () => {
    check("Das [Flaggschiff](weapon ship) der Flotte lag nach dem Angriff auf Grund.");
    checkSilent("Das Flaggschiff unter den Smartphones kostet mehr als das Vorjahresmodell. Die Armee kauft es.");
    checkSilent("Das neue Flaggschiff und das SUV-Flaggschiff.");
  });

  test("sayings, whatever their order", () => {
    checkSilent(
      "Nach der Rede platzte die Bombe. Sie fuhren schwere Geschütze auf. Da war schweres Geschütz aufgefahren worden.",
    );
    check("Sie richteten schwere [Geschütze](weapon gun) auf die Stadt. In der Halle lag die [Bombe](weapon bomb).");
  });

  test("compounds of military words make a text military", () => {
    check("Die Rüstungsfirma baut [Flugkörper](weapon missile).");
    checkSilent("Die Baufirma mietet Hubschrauber.");
  });

  test("makers and reconnaissance planes", () => {
    check(
      "Die [MiGs](weapon combat-aircraft) der Luftwaffe stiegen auf. Ein [A-50-Aufklärer](weapon reconnaissance-aircraft a-50) kreiste.",
    );
    checkSilent("Er lernt MIG-Schweißen; die Aufklärer in Preußen schrieben viel.");
  });

  test("duds and other devices", () => {
    check(
      "Der [Blindgänger](weapon munition) und die [Sprengvorrichtung](weapon improvised-explosive-device) wurden entschärft.",
    );
    check("Sie verhandeln über [Atomsprengköpfe](weapon nuclear-warhead) und [Trägersysteme](weapon weapon-system).");
    checkSilent("Die Starship-Rakete und die Ariane-6-Rakete hoben ab.");
  });

  test("a known designator with a hyphen needs military words in its sentence, or weapons in the article", () => {
    check("Die [J-20](weapon combat-aircraft j-20) der Luftwaffe ist neu.");
    check(
      "Zwei [Kampfjets](weapon combat-aircraft) und eine [Bombe](weapon bomb). Ein Zaun. Die [J-20](weapon combat-aircraft j-20) ist neu.",
    );
    checkSilent("Die U-2 fährt zum Stadion. Die Armee schweigt.");
    checkSilent("Der Soldat fährt auf der A 10.");
  });

  test("a letter that many names begin with, beside a weapon", () => {
    check("Der [Kampfjet](weapon combat-aircraft) [F-84](weapon combat-aircraft) stürzte ab.");
    checkSilent("Der F-84 und die J-99 sind Busse. In der U-21 und auf der A-24 ist viel los.");
  });

  test("its own sentence speaks against a peaceful word, whatever the rest of the paragraph says", () => {
    check(
      "Das Salz wurde im Stollen der Mine gefördert. Später lag eine [Mine](weapon mine) vor der Kaserne, dazu drei [Granaten](weapon grenade).",
    );
    check(
      "Die [Rakete](weapon missile) traf die Stadt. Eine Rakete brachte Satelliten in die Umlaufbahn. Es gab drei [Sprengsätze](weapon improvised-explosive-device).",
    );
  });

  test("names that nobody has catalogued, by where they stand", () => {
    check(
      "Die [Drohne](weapon drone) [ZWX002](weapon drone) der Marine und das [Sturmgewehr](weapon assault-rifle) [XM7](weapon assault-rifle).",
    );
    check("Zwei [Hubschrauber](weapon helicopter) der Armee vom Typ [Zwirbel 212](weapon helicopter) stürzten ab.");
    check("Die neue [Rakete](weapon missile) „[Rote Nelke 2](weapon missile)“ der Armee traf die Stadt.");
    check("Die [Raketen](weapon missile) „Made in Germany“ der Armee, die „[Bombe](weapon bomb)“ aus „Eisen“.");
    checkSilent("Er fährt mit dem Bus der Armee vom Typ Zwirbel. Die Rakete X12 brachte Satelliten ins All.");
  });

  test("a peaceful noun and a name behind it settle each other", () => {
    check("Ein [Helikopter](weapon helicopter) vom Typ [Puma](weapon transport-helicopter puma-helicopter) kreiste.");
    checkSilent("Ein Helikopter namens Libelle kreiste, im Gehege schlief ein Puma.");
  });

  test("names that hardly mean anything else are enough in a military text, unless animals or storms are spoken of", () => {
    check(
      "Nach dem Angriff verlegte die Armee eine [Buk](weapon air-defence-system buk) und zwei [Shaheds](weapon loitering-munition shahed-136).",
    );
    check(
      "Die Armee bekommt [Leopard](weapon main-battle-tank leopard-2) und setzte [Chlorgas](weapon chemical-weapon chlorgas) ein.",
    );
    check("Zwei [Tornados](weapon combat-aircraft tornado) der Luftwaffe starteten.");
    checkSilent("Nach dem Unwetter half die Armee; der Tornado hatte Dächer abgedeckt.");
    checkSilent("Soldaten fanden im Gehege einen Leopard und einen Gepard.");
    check("Papst [Leo](person leo-xiv) sprach mit Soldaten. Im Zoo lag ein Leopard.");
  });

  test("teams are no weapons, however they fight", () => {
    checkSilent("Das Team der Predators verlor das Spiel gegen die Hornets; die Offensive kam nicht vor das Tor.");
  });

  test("cars, roads, engines and addresses are no systems", () => {
    checkSilent("Er fuhr einen Mercedes S500 und eine Dm3, auf der A100 war Stau. Mehr: https://t.co/SM9p9VFO73");
    checkSilent("Auf dem Auto lag ein Eispanzer; es flogen Wurfgeschosse.");
    check("Eine [S400](weapon air-defence-system s-400) der Armee feuerte.");
  });

  test("aircraft by their maker and number, but no airliners", () => {
    check("Eine [Suchoi-24](weapon combat-aircraft su-24) stürzte ab.");
    checkSilent("Eine Tupolew 214 und eine Antonow-148 landeten mit 154 Passagieren.");
  });

  test("the name of a ship behind a compound, a number behind a tank", () => {
    check("Die Marine-[Fregatte](weapon frigate) [Augsburg](weapon frigate bremen-class) lief aus.");
    check("Der [Panzer IV](weapon main-battle-tank panzerkampfwagen-iv) steht im Museum.");
  });

  test("an abbreviation that games have, too", () => {
    check("Die Rebellen hatten [RPGs](weapon anti-tank-weapon) und [Kalaschnikows](weapon assault-rifle kalaschnikow).");
    checkSilent("Das RPG ist das beste Spiel des Studios; in RPGs kämpfen Soldaten.");
    check("Der atomgetriebene [Marschflugkörper](weapon cruise-missile) flog.");
  });

  test("the sentence before tells of a name behind an article", () => {
    check(
      "Ein [Schützenpanzer](weapon infantry-fighting-vehicle) kippte um. Der [Marder](weapon infantry-fighting-vehicle marder) war alt.",
    );
    checkSilent("Der Marder kippte um. Das Auto war alt.");
    check("Ein [Schützenpanzer](weapon infantry-fighting-vehicle) kippte um. Boxer standen daneben. Der Boxer Muster auch.");
  });

  test("classes of ships and numbered names that nobody has catalogued", () => {
    check("Der [Zerstörer](weapon destroyer) der [Zwirbel-Klasse](weapon destroyer) lief aus; der Schüler der Klasse winkte.");
    check("Der [Panzer](weapon armour) [Zwirbel-20](weapon armour) ist neu.");
  });

  test("the bare name of a ship, but no noun of the clause", () => {
    check("Ihnen half der [Zerstörer](weapon destroyer) [Takanoma](weapon destroyer) auf See.");
    check("Da nahm die [Fregatte](weapon frigate) Kurs auf den Hafen, und die [Fregatte](weapon frigate) Taucher an Bord.");
    check("Die [Fregatten](weapon frigate) Takanoma zu zeigen; mit der [Fregatte](weapon frigate) Tauchboote jagen.");
  });

  test("lines and levels with a hyphen are no aircraft, people no tanks", () => {
    checkSilent("Der Soldat fuhr mit der U-2 heim. Die E-3 im Windpark, sagte der General, sei zu laut.");
    check("Die [F-4](weapon combat-aircraft f-4-phantom) der Luftwaffe stiegen auf.");
    checkSilent("Der Abgeordnete Abrams kritisierte den Krieg. Abrams trat zurück.");
  });

  test("a weapon named after somebody is nobody's surname in the article that names him in full", () => {
    check(
      "General [John Pershing](person john-pershing) führte die Truppen. [Pershing](person john-pershing) starb als Held der Armee.",
    );
    check(
      "Soldaten kamen.\n\nGeneral [John Pershing](person john-pershing) führte sie an.\n\n[Pershing](person john-pershing) lobte die Armee.",
    );
    check(
      "Die Armee stationierte [Pershing](weapon mrbm pershing-ii) in Europa, sagte General [John Muster](person john-muster).",
    );
  });

  test("ships of the catalogue in quotation marks, and said again", () => {
    check(
      "Die [Fregatte](weapon frigate) „[Hessen](weapon frigate sachsen-class)“ lief aus.\n\nDie „[Hessen](weapon frigate sachsen-class)“ feuerte. Aus Hessen kam Lob.",
    );
    check(
      "Das [U-Boot](weapon submarine) „[Schwalbe](weapon submarine)“ sank. Auf der „[Schwalbe](weapon submarine)“ war es still. Eine Schwalbe flog.",
    );
  });

  test("names with a version, behind a noun or “Typ”", () => {
    check("[Kampfpanzer](weapon main-battle-tank) des Typs [Zwirbel 1A5](weapon main-battle-tank) rollen.");
    check("Das [Gewehr](weapon rifle) [ZWR 71](weapon rifle) ist alt.");
    check("Sie zählten [Panzer](weapon armour) Stand 30 Stück, und dass [Panzer](weapon armour) Soldaten 30 Meter weit zogen.");
    check("Sie fanden [Granaten](weapon grenade) Kaliber 40 und den [Panzer](weapon armour) Baujahr 83.");
    check("Die Maschinen vom Typ [F-23](weapon combat-aircraft) fliegen, sagt die Luftwaffe.");
    checkSilent("Das Auto vom Typ F-23 fährt.");
  });

  test("what has a name of its own is called by it again", () => {
    check(
      "Die [Drohne](weapon drone) [ZWR-20](weapon drone) griff Soldaten an.\n\nZwei weitere [ZWR-20](weapon drone) und eine [ZWR-20-Drohne](weapon drone) folgten.",
    );
  });

  test("a word that is peaceful elsewhere counts where the article has such a weapon", () => {
    check(
      "Ein [Militärhubschrauber](weapon helicopter) stürzte ab.\n\nDer [Hubschrauber](weapon helicopter) war auf dem Weg in ein Tal.",
    );
  });

  test("of the systems that a name means the one that is most like the weapon beside it", () => {
    check(
      "Sie fliegen die [CH-53](weapon transport-helicopter ch-53), und der [Tiger](weapon attack-helicopter tiger-helicopter) bleibt am Boden.",
    );
  });

  test("names behind “Typ” and compounds of names with marks in them", () => {
    check(
      "Die Truppen setzten [Angriffsdrohnen](weapon combat-drone) des Typs [Shahed](weapon loitering-munition shahed-136) ein.",
    );
    check("Das [SAMP/T-System](weapon air-defence-system samp-t) und die [M51.3-Rakete](weapon slbm m51) der Marine.");
  });

  test("known ships in quotation marks without their noun", () => {
    check("Die Soldaten warten auf der „[Kaga](weapon aircraft-carrier izumo-class)“, sagte ein General.");
    checkSilent("Auf dem Fest sang die „Kaga“ genannte Band.");
    check("Der [Flugzeugträger](weapon aircraft-carrier) „[Nimitz](weapon aircraft-carrier uss-nimitz)“ legte ab.");
  });

  test("a noun tells which of its systems a name means, two names of one system are one", () => {
    check("Sie schickten [Hawk-Batterien](weapon air-defence-system hawk) an die Front.");
    check(
      "Das Heer kauft den [Schützenpanzer](weapon infantry-fighting-vehicle) [Lynx KF41](weapon infantry-fighting-vehicle kf41-lynx).",
    );
  });

  test("lists in quotation marks, and names that may mean several", () => {
    check(
      "Die Armee kauft „[Marder](weapon infantry-fighting-vehicle marder)“ und „[Leopard](weapon main-battle-tank leopard-2)“ vom Hersteller.",
    );
    check("„[Burewestnik](weapon cruise-missile burewestnik)“ und „Poseidon“ nannte er einzigartig.");
  });

  test("a short designator with a space counts in an article about such systems", () => {
    check(
      "Die [NH90](weapon transport-helicopter nh90) und die [CH-53](weapon transport-helicopter ch-53) flogen an.\n\nDas Modell [NH 90](weapon transport-helicopter nh90) war zu groß.",
    );
    checkSilent("Das Modell NH 90 war zu groß.");
  });
});
