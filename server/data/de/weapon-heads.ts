import type { WeaponHead } from "../../core/language.ts";

/**
 * Weapon nouns by their heads: German compounds are decided by their last part. `class` names a class of the catalogue's
 * class tree. The longest head that ends a word decides, so a trap can be a longer head of its own (`class: "none"`).
 */
export const weaponHeads: readonly WeaponHead[] = [
  // Munition
  { lemma: "Munition", class: "munition", endings: ["en"] },
  {
    lemma: "Granate",
    class: "grenade",
    endings: ["n"],
    notAfter: ["tränengas", "reizgas", "leucht", "rauch", "nebel", "tor"],
  },
  {
    lemma: "Geschoss",
    class: "projectile",
    endings: ["e", "en", "es"],
    forms: ["Geschoß", "Geschoße", "Geschoßen"],
    notAfter: "erd ober unter dach zwischen keller tief hoch haupt voll wohn büro park gummi laden stall saal".split(" "),
    needs: "projectile",
  },
  {
    lemma: "Patrone",
    class: "small-arms-munition",
    endings: ["n"],
    notAfter: ["tinten", "drucker", "toner", "filter", "gas", "co2", "farb"],
  },
  { lemma: "Sprengkopf", class: "warhead", endings: ["s", "es"], forms: ["Sprengköpfe", "Sprengköpfen"] },
  { lemma: "Gefechtskopf", class: "warhead", endings: ["s", "es"], forms: ["Gefechtsköpfe", "Gefechtsköpfen"] },
  { lemma: "Torpedo", class: "torpedo", endings: ["s"] },
  { lemma: "Molotowcocktail", class: "weapon", endings: ["s"], forms: ["Molotow-Cocktail", "Molotow-Cocktails"] },
  // Bombs and mines
  {
    lemma: "Bombe",
    class: "bomb",
    endings: ["n"],
    notAfter:
      "zeit sex kalorien bade stink arsch nebel glitzer farb zucker rauch schoko zins kosten schulden demografie steuer klima eis fett feuer logik mail mega".split(
        " ",
      ),
  },
  { lemma: "Sprengsatz", class: "improvised-explosive-device", endings: ["es"], forms: ["Sprengsätze", "Sprengsätzen"] },
  { lemma: "Sprengfalle", class: "improvised-explosive-device", endings: ["n"] },
  { lemma: "Sprengstoffgürtel", class: "improvised-explosive-device", endings: ["n", "s"] },
  { lemma: "Sprengstoffweste", class: "improvised-explosive-device", endings: ["n"] },
  {
    lemma: "Mine",
    class: "mine",
    endings: ["n"],
    modifiers: "land see panzer antipersonen antipanzer spreng tret schützen richt treib anker anti-personen haft splitter".split(
      " ",
    ),
  },
  { lemma: "Bunkerbrecher", class: "bunker-buster", endings: ["n", "s"] },
  // Missiles and rockets
  {
    lemma: "Rakete",
    class: "missile",
    endings: ["n"],
    notAfter:
      "silvester feuerwerks träger weltraum mond party höhenforschungs forschungs raum signal spielzeug wasser mars ariane sojus apollo saturn".split(
        " ",
      ),
    needs: "missile",
  },
  { lemma: "Flugkörper", class: "missile", endings: ["n", "s"] },
  { lemma: "Marschflugkörper", class: "cruise-missile", endings: ["n", "s"] },
  { lemma: "Lenkwaffe", class: "missile", endings: ["n"] },
  // Guns
  { lemma: "Artillerie", class: "artillery", endings: ["n"] },
  { lemma: "Geschütz", class: "gun", endings: ["e", "en", "es"] },
  { lemma: "Haubitze", class: "howitzer", endings: ["n"] },
  { lemma: "Panzerhaubitze", class: "self-propelled-howitzer", endings: ["n"] },
  { lemma: "Mörser", class: "mortar", endings: ["n", "s"] },
  {
    lemma: "Kanone",
    class: "gun",
    endings: ["n"],
    notAfter:
      "tor schnee wasser torschützen stimmungs sport gulasch konfetti elektronen heiz ballwurf tennis schall sauf party licht".split(
        " ",
      ),
    needs: "gun",
  },
  { lemma: "Flak", class: "anti-aircraft-gun", endings: ["s"] },
  { lemma: "Raketenwerfer", class: "multiple-rocket-launcher", endings: ["n", "s"] },
  { lemma: "Mehrfachraketenwerfer", class: "multiple-rocket-launcher", endings: ["n", "s"] },
  { lemma: "Granatwerfer", class: "mortar", endings: ["n", "s"] },
  { lemma: "Flammenwerfer", class: "flamethrower", endings: ["n", "s"] },
  { lemma: "Werfer", class: "missile-launcher", endings: ["n", "s"], ofSystems: true },
  { lemma: "Batterie", class: "air-defence-system", endings: ["n"], ofSystems: true },
  { lemma: "Startrampe", class: "missile-launcher", endings: ["n"], ofSystems: true },
  { lemma: "Abschussrampe", class: "missile-launcher", endings: ["n"], ofSystems: true },
  // Armour
  {
    lemma: "Panzer",
    class: "armour",
    endings: ["n", "s"],
    notAfter: "schildkröten rücken brust rad hals knochen chitin schuppen brust- spielzeug".split(" "),
    needs: "armour",
  },
  { lemma: "Radpanzer", class: "armour", endings: ["n", "s"] },
  { lemma: "Kettenpanzer", class: "armour", endings: ["n", "s"] },
  { lemma: "Panzerfahrzeug", class: "armour", endings: ["e", "en", "s", "es"] },
  { lemma: "Gefechtsfahrzeug", class: "armour", endings: ["e", "en", "s", "es"] },
  { lemma: "Truppentransporter", class: "armoured-personnel-carrier", endings: ["n", "s"] },
  { lemma: "Mannschaftstransporter", class: "armoured-personnel-carrier", endings: ["n", "s"] },
  { lemma: "Waffenträger", class: "armour", endings: ["n", "s"] },
  // Aircraft
  {
    lemma: "Jet",
    class: "combat-aircraft",
    endings: ["s"],
    compoundOnly: true,
    modifiers: "kampf tarnkappen jagd militär jagdbomber überschall düsen".split(" "),
    alsoOfSystems: true,
  },
  {
    lemma: "Flugzeug",
    class: "aircraft",
    endings: ["e", "en", "s", "es"],
    compoundOnly: true,
    modifiers:
      "kampf jagd militär kriegs aufklärungs tarnkappen spionage awacs frühwarn bomber angriffs erdkampf mehrzweckkampf luftüberwachungs patrouillen".split(
        " ",
      ),
    alsoOfSystems: true,
  },
  { lemma: "Transportflugzeug", class: "transport-aircraft", endings: ["e", "en", "s", "es"], needs: "aircraft" },
  { lemma: "Tankflugzeug", class: "tanker-aircraft", endings: ["e", "en", "s", "es"], needs: "aircraft" },
  { lemma: "Bomber", class: "bomber", endings: ["n", "s"], notAfter: ["fußball", "rosinen", "selbstmord"] },
  { lemma: "Jagdbomber", class: "combat-aircraft", endings: ["n", "s"] },
  { lemma: "Abfangjäger", class: "combat-aircraft", endings: ["n", "s"] },
  { lemma: "Kampfjäger", class: "combat-aircraft", endings: ["n", "s"] },
  { lemma: "Jäger", class: "combat-aircraft", endings: ["n", "s"], ofSystems: true },
  { lemma: "Maschine", class: "aircraft", endings: ["n"], ofSystems: true },
  { lemma: "Seefernaufklärer", class: "maritime-patrol-aircraft", endings: ["n", "s"] },
  { lemma: "Kampfflieger", class: "combat-aircraft", endings: ["n", "s"] },
  {
    lemma: "Hubschrauber",
    class: "helicopter",
    endings: ["n", "s"],
    notAfter: "rettungs polizei notarzt lösch feuerwehr spielzeug privat fernseh modell intensivtransport adac".split(" "),
    needs: "helicopter",
  },
  { lemma: "Kampfhubschrauber", class: "attack-helicopter", endings: ["n", "s"] },
  { lemma: "Militärhubschrauber", class: "helicopter", endings: ["n", "s"] },
  { lemma: "Transporthubschrauber", class: "transport-helicopter", endings: ["n", "s"] },
  { lemma: "Bordhubschrauber", class: "helicopter", endings: ["n", "s"] },
  {
    lemma: "Helikopter",
    class: "helicopter",
    endings: ["n", "s"],
    notAfter: "rettungs polizei notarzt lösch".split(" "),
    needs: "helicopter",
  },
  {
    lemma: "Drohne",
    class: "drone",
    endings: ["n"],
    notAfter: "liefer kamera renn hobby paket spielzeug foto film mini bienen transport vermessungs".split(" "),
    needs: "drone",
  },
  { lemma: "Kampfdrohne", class: "combat-drone", endings: ["n"] },
  // Ships
  { lemma: "U-Boot", hasNames: true, class: "submarine", endings: ["e", "en", "s", "es"] },
  { lemma: "Unterseeboot", hasNames: true, class: "submarine", endings: ["e", "en", "s", "es"] },
  {
    lemma: "Schiff",
    hasNames: true,
    class: "ship",
    endings: ["e", "en", "s", "es"],
    compoundOnly: true,
    modifiers: "kriegs landungs schlacht marine aufklärungs spionage flotten kanonen minenjagd raketen".split(" "),
  },
  {
    lemma: "Boot",
    hasNames: true,
    class: "ship",
    endings: ["e", "en", "s", "es"],
    compoundOnly: true,
    modifiers: "kanonen spreng patrouillen minenjagd minensuch landungs raketen torpedo kriegs kampf angriffs".split(" "),
  },
  { lemma: "Schnellboot", class: "missile-boat", endings: ["e", "en", "s", "es"], needs: "ship" },
  { lemma: "Minensucher", class: "minehunter", endings: ["n", "s"] },
  { lemma: "Minenjäger", class: "minehunter", endings: ["n", "s"] },
  { lemma: "Zerstörer", hasNames: true, class: "destroyer", endings: ["n", "s"] },
  { lemma: "Fregatte", hasNames: true, class: "frigate", endings: ["n"] },
  { lemma: "Korvette", hasNames: true, class: "corvette", endings: ["n"] },
  {
    lemma: "Kreuzer",
    hasNames: true,
    class: "cruiser",
    endings: ["n", "s"],
    notAfter: ["kabinen", "yacht", "motor"],
    needs: "ship",
  },
  { lemma: "Flugzeugträger", hasNames: true, class: "aircraft-carrier", endings: ["n", "s"] },
  { lemma: "Hubschrauberträger", hasNames: true, class: "amphibious-assault-ship", endings: ["n", "s"] },
  // Systems
  {
    lemma: "System",
    class: "weapon-system",
    endings: ["e", "en", "s"],
    compoundOnly: true,
    modifiers:
      "raketen waffen flugabwehr luftabwehr luftverteidigungs raketenabwehr raketenwerfer artillerie abwehr flugabwehrraketen drohnenabwehr raketenartillerie".split(
        " ",
      ),
    alsoOfSystems: true,
  },
  { lemma: "Luftverteidigungssystem", class: "air-defence-system", endings: ["e", "en", "s"] },
  // Small arms
  {
    lemma: "Gewehr",
    class: "rifle",
    endings: ["e", "en", "s", "es"],
    notAfter: ["luft", "betäubungs", "spielzeug", "paintball"],
  },
  { lemma: "Maschinengewehr", class: "machine-gun", endings: ["e", "en", "s", "es"] },
  {
    lemma: "Pistole",
    class: "pistol",
    endings: ["n"],
    notAfter: "spritz wasser heißluft klebe schreckschuss start farb spielzeug gas massage".split(" "),
  },
  { lemma: "Revolver", class: "pistol", endings: ["n", "s"] },
  { lemma: "Flinte", class: "shotgun", endings: ["n"] },
  { lemma: "Kalaschnikow", class: "assault-rifle", endings: ["s"] },
  { lemma: "Panzerfaust", class: "anti-tank-weapon", endings: [], forms: ["Panzerfäuste", "Panzerfäusten"] },
  { lemma: "Kampfstoff", class: "chemical-weapon", endings: ["e", "en", "s", "es"] },
  { lemma: "Nervengift", class: "nerve-agent", endings: ["e", "en", "s", "es"] },
  { lemma: "Nervengas", class: "nerve-agent", endings: ["e", "en", "es"] },
  { lemma: "Giftgas", class: "chemical-weapon", endings: ["e", "en", "es"] },
  {
    lemma: "Waffe",
    class: "weapon",
    endings: ["n"],
    notAfter: "luft geheim wunder allzweck tat dienst spielzeug mord stich schlag hieb stoß mehrzweck biege".split(" "),
  },
];
