import type { TenseCues } from "../../../core/dates/date-grammar.ts";

/** `stattfindet`, `ausläuft`: what announces, with its prefix at the end of a clause. */
const separable = (prefixes: string, verbs: string) =>
  prefixes.split(" ").flatMap((prefix) => verbs.split(" ").map((verb) => prefix + verb));
const words = (...lines: readonly string[]) => new Set(lines.join(" ").split(" "));

/** Finite verbs and endings that tell whether a sentence looks back or ahead. */
export const tenseCues: TenseCues = {
  past: words(
    "war waren wurde wurden hatte hatten worden gewesen",
    "kam kamen ging gingen gab gaben traf trafen begann begannen fand fanden ließ ließen starb starben fiel fielen nahm nahmen stand standen",
    "lag lagen schrieb schrieben griff griffen schoss schossen schlug schlugen verlor verloren gewann gewannen blieb blieben hielt hielten",
    "lief liefen sprach sprachen rief riefen trat traten zog zogen flog flogen fuhr fuhren stieg stiegen hieß hießen bekam bekamen half halfen",
    "floh flohen bat baten bot boten lud luden log logen riet rieten sang sangen saß saßen schlief schliefen sank sanken tat taten wich wichen wuchs wuchsen",
    "zwang zwangen schwieg schwiegen aß aßen las lasen ritt ritten goss gossen riss rissen litt litten bog bogen lieh liehen mied mieden rang rangen schwamm",
    "schwor schworen sprang sprangen stahl stahlen strich strichen stritt stritten trank tranken warf warfen wog wogen galt galten klang klangen schien schienen",
    "wandte wandten sprach schuf schufen wusch bewarb erwarb verbarg genoss erlosch erschrak geriet gerieten misslang entsprach entstand entstanden",
    "brach brachen trug trugen entschied beschloss beschlossen erschien erschienen unterschrieb wies sah sahen ließ nannte nannten brachte brachten dachte",
    "hing hingen fing fingen hob hoben erhob schob schoben schrie schrien stieß stießen stach stachen roch rochen fror froren kroch krochen glitt glitten biss bissen",
    "pfiff pfiffen grub gruben rieb rieben schnitt schnitten blies bliesen schmolz drang drangen schlich schlichen fraß fraßen gedieh vergaß vergaßen warb warben empfahl verzieh",
  ),
  // the words that end so and are no preterites follow
  pastEndings: [
    "te",
    "ten",
    // strong verbs behind a prefix: `erhielt`, `unternahmen`
    ..."kam nahm gab ging stand fand ließ hielt lief rief schlug trug zog bot schloss schrieb blieb trieb stieg schien brach sprach traf warf starb sank trat saß sah fiel wies griff riss bat fuhr lud wuchs schoss floh flog schuf gelang geschah zwang verschwand hing fing stieß drang grub"
      .split(" ")
      .flatMap((stem) => [stem, `${stem}en`]),
  ],
  noPast: words(
    "heute letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten rechte rechten weite weiten späte späten alte alten kalte kalten",
    "gute guten leichte leichten echte echten nächste nächsten beste besten meiste meisten bunte bunten sollte sollten könnte könnten müsste müssten",
    "dürfte dürften hätte hätten möchte möchten bitte mitte seite breite harte harten enge reiche erhalten treten halten unten hinten sechste sechsten",
    "siebte achte fünfte fünften neunte zehnte zehnten höchste höchsten größte größten stärkste jüngste jüngsten älteste ältesten wichtigste wichtigsten",
    "geplante geplanten leiten arbeiten vertreten beraten verraten kosten starten warten bieten retten bitten streiten bedeuten enthalten melden richten",
    "schließen abschließen anschließen aufschließen ausschließen beschließen einschließen erschließen umschließen verschließen zuschließen verboten",
    "berichten verzichten beobachten betrachten gestalten veranstalten auftreten eintreten antreten stattfinden anbieten dichte dichten gestrigen",
    "fürchten befürchten vermuten erwarten leisten begleiten verbreiten bereiten achten verwalten behalten flüchten errichten",
    "antworten beantworten bestreiten neueste neuesten gesamte gesamten",
    "berühmte berühmten bekannte bekannten beliebte beliebten absolute private privaten hunderte bestimmte bestimmten insgesamt gesamt",
  ),
  /** Behind one of these a word of that ending is an adjective: `von regelrechten Lawinen`. */
  determiners: words(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein sein ihr seine ihre seinen ihren seinem ihrem seiner ihrer",
    "von vom mit in im an am zu zum zur aus auf bei beim für durch gegen ohne über unter nach vor seit diese dieser dieses diesen diesem alle allen viele vielen",
    "mehrere mehreren einige einigen wenige wenigen sehr ganz zwei drei vier fünf besten meisten",
  ),
  /** With a participle they make a perfect: `ist gestorben`. */
  pastAuxiliaries: words("ist sind sei seien wäre wären hätte hätten"),
  pluperfect: words("hatte hatten"),
  perfectAuxiliaries: words("hat haben habe"),
  present: words(
    "ist sind hat haben habe gilt gelten lebt leben arbeitet arbeiten wohnt weiß wissen gehört gehören muss müssen darf dürfen sieht macht bleibt glaubt glauben kennt kennen fehlt fehlen zählt zählen besitzt besitzen dient dienen wirkt wirken denkt denken lehrt besteht bestehen nennt nennen",
  ),
  states: words("steht stehen gibt heißt kann können bietet bieten zeigt hält halten"),
  future: words(
    "wird werden werde soll sollen solle sollten will wollen wolle plant planen möchte möchten möchtest willst wirst sollst werdet künftig",
    "bevorstehend bevorstehende bevorstehenden bevorstehender geplant geplante geplanten geplanter vorgesehen anstehenden",
  ),
  planned: words("bevorstehend bevorstehende bevorstehenden bevorstehender geplante geplanten geplanter anstehenden"),
  starts: words(
    "start startete starteten gestartet beginn begann begannen begonnen auftakt eröffnung eröffnet eröffnete eröffneten ausbruch ausgebrochen",
  ),
  /** Present tense of what is announced: `findet statt`, `lädt ein`. */
  announcing: words(
    "findet finden beginnt beginnen startet starten lädt laden trifft treffen tagt tagen tritt treten endet enden öffnet öffnen läuft laufen eröffnet",
    "steht stehen gibt spielt spielen feiert feiern stellt stellen folgt folgen kommt kommen reist reisen geht gehen hält halten erscheint liest singt referiert zeigt präsentiert",
    "dürfte dürften könnte könnten müsste müssten würde würden sollte",
    "kann können empfängt gastiert wählt wählen stimmt stimmen entscheidet verhandelt organisiert veranstaltet bietet bieten heißt dreht warten wartet",
    ...separable(
      "ab an auf aus ein statt zurück zusammen vor weiter los fort heim mit",
      "findet finden läuft laufen tritt treten reist reisen kommt kommen",
    ),
    ...separable("ab an aus", "stimmt stimmen trifft treffen geht gehen"),
  ),
  openers: words(
    "im am in den dem der das es ist war an um gegen ab nach vor bis zu zum zur von und doch denn aber auch noch erst schon bereits als nur kurz dann nachdem während",
  ),
  pastPrepositions: words("seit"),
  futurePrepositions: words("bis ab für"),
  attributivePrepositions: words("vom"),
  schedulingPrepositions: words("auf"),
  prefixed: {
    prefixes: "be emp ent er ge miss ver zer über unter hinter".split(" "),
    endings: ["t", "en", "iert"],
    bare: "iert",
  },
  participle: { prefix: "ge", endings: ["t", "en"], adjective: "igen" },
  // as endings: `angekommen`, `zurückgetreten`
  moved: (
    "kommen gegangen gefahren geflogen gelaufen gefallen gestiegen gesunken gestorben gezogen getreten gelandet gestartet gereist gerückt " +
    "gekehrt gesprungen geflohen geflüchtet gestürzt gewachsen geworden geblieben gewesen geschehen gelungen gescheitert gebrochen gestoßen " +
    "gestrandet gedrungen geraten geglückt gefolgt gewandert geklettert gesegelt gerast gerollt geschwommen gekippt geplatzt gerutscht " +
    "geprallt gerissen gekracht gekentert gelangt geeilt geglitten gekrochen geschlüpft gewichen gesickert getaucht gemündet geendet"
  ).split(" "),
  infinitive: {
    word: "werden",
    mark: "zu",
    modals: words("musste mussten konnte konnten durfte durften wollte wollten sollte sollten"),
    prefixes:
      "ab an auf aus bei durch ein fest fort frei her hin hinaus los mit nach nieder statt teil um vor voran weg weiter wieder zurück zusammen".split(
        " ",
      ),
    pastModals: words("musste mussten konnte konnten durfte durften"),
  },
  hearsay: { having: "haben", being: "sein", passive: "worden" },
  attributions: words("so"),
  attributes: {
    articles: words("der die das den dem des ein eine einen einem einer eines kein keine seine ihre seinen ihren seinem ihrem"),
    prepositions: words("am im zum ab bis vom seit"),
    endings: ["en", "em", "er", "es", "e"],
    present: "end",
    finite: ["t", "en", "et"],
  },
};
