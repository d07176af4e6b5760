import type { CheckWords } from "../../core/check-words.ts";

const words = (...lines: readonly string[]) => lines.join(" ").split(" ");

export const checkWords: CheckWords = {
  offices: [
    {
      id: "headOfGovernment",
      titles: words("regierungschef ministerpräsident premierminister premier kanzler bundeskanzler"),
      national: words("bundeskanzler"),
      // presidents who lead the government, parties that do, and several persons of that title
      notOf: new Set(
        words(
          "usa suedkorea iran tuerkei brasilien argentinien mexiko kolumbien chile venezuela indonesien philippinen nordkorea schweiz suedafrika",
          "nigeria kenia kuba weissrussland belarus aserbaidschan kasachstan turkmenistan zypern bosnien-herzegowina china",
        ),
      ),
    },
    {
      id: "president",
      titles: words("präsident staatspräsident bundespräsident"),
      national: [],
      notOf: new Set(words("china nordkorea iran bosnien-herzegowina schweiz eu europaeische-union")),
    },
    {
      id: "foreignMinister",
      titles: words("außenminister"),
      national: words("außenminister"),
      notOf: new Set(words("china")),
    },
    {
      id: "defenceMinister",
      titles: words("verteidigungsminister"),
      national: words("verteidigungsminister"),
      notOf: new Set(),
    },
    { id: "secretaryGeneral", titles: words("generalsekretär"), national: [], notOf: new Set() },
  ],
  titleEndings: ["", "s", "en", "in"],
  notInOffice: words(
    "ehemalig früher frühere damalig einstig einstmalig vormalig vorherig letzt verstorben getötet ermordet tot gestürzt abgesetzt entlassen",
    "zurückgetreten geschasst gefeuert suspendiert amtsenthoben abgewählt scheidend ausscheidend designiert künftig kommend zukünftig nächst",
    "neu gewählt wiedergewählt möglich potenziell potentiell stellvertretend geschäftsführend kommissarisch amtierend übergangs interims selbsternannt",
    "vermeintlich angeblich sogenannt spätere später faktisch de-facto ex vize alt ehrenhalber exil schatten",
  ),
  backThen: new Set(
    words("damals damalig damalige damaliger damaligen damaligem seinerzeit seinerzeitige einst einstmals ehedem"),
  ),
  ofWords: new Set(words("von vom der des")),
  titleJoints: new Set(["und", "sowie", "/", "-"]),
  saying: new Set(
    words(
      "sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären betont betonte betonten meint meinte meinten mahnt mahnte mahnten warnt warnte warnten",
      "kritisiert kritisierte kritisierten teilt teilte teilten schreibt schrieb schrieben heißt hieß berichtet berichtete berichteten antwortet antwortete fragt fragte fragten",
      "ruft rief riefen fordert forderte forderten kündigt kündigte kündigten bestätigt bestätigte zitiert zitierte zitierten laut zufolge so erzählt erzählte erzählen",
      "ergänzt ergänzte fügt fügte versichert versicherte behauptet behauptete lautet lautete stellt stellte resümiert resümierte spricht sprach äußert äußerte bekräftigt bekräftigte",
      "verkündet verkündete verkündeten twittert twitterte bemerkt bemerkte findet fand glaubt glaubte denkt dachte verspricht versprach droht drohte gibt gab lobt lobte nennt nannte",
      "schildert schilderte klagt klagte weiß wusste wörtlich zitat",
    ),
  ),
  pronouns: new Set(
    words("er sie ihm ihn ihr ihnen wir ich man dieser diese jener seine sein seinem seinen ihre ihrem ihren dessen deren"),
  ),
  planning: words(
    "plan ankünd angekünd kündig soll wird werd würde wollen will wollte verschob verschoben angesetzt anberaum terminier ziel vereinbar einig frist vertrag verträge",
    "gültig geltend laufzeit lief laufen vorgesehen vorsehen sieht sah bewarb bewerb vergab vergeb vergeben zusage zugesag versprach verspr erwart rechn bestell auftrag beantrag",
    "verlänger befrist spätestens bevorstehend künftig prognos schätz szenario wahl kandid nominier termin einlad eingelad lud beschl mandat amtszeit option budget haushalt",
    "möglich könnt könne dürft müss hätt wäre sei seien habe fordert beginn start absicht entwurf gesetz paket strateg programm roman film",
  ),
  onDay: new Set(words("am im")),
  approximate: new Set(
    words(
      "rund etwa ca circa ungefähr mindestens wenigstens höchstens maximal fast knapp gut über mehr weniger als bis beinahe zirka gegen um weitere weiteren zunächst bisher bislang insgesamt noch",
      "erste ersten zweite zweiten dritte mehrere mehreren einige einigen allein",
    ),
  ),
  counted: {
    tote: "tote",
    toten: "tote",
    todesopfer: "tote",
    todesopfern: "tote",
    verletzte: "verletzte",
    verletzten: "verletzte",
    verwundete: "verletzte",
    verwundeten: "verletzte",
    gefangene: "gefangene",
    gefangenen: "gefangene",
    kriegsgefangene: "gefangene",
    kriegsgefangenen: "gefangene",
    geiseln: "geiseln",
    vermisste: "vermisste",
    vermissten: "vermisste",
  },
  bounds: new Set(words("seit seitdem bis ab zwischen nach vor")),
  people: {
    menschen: "",
    personen: "",
    zivilisten: "-zivilisten",
    soldaten: "-soldaten",
    polizisten: "-polizisten",
    kinder: "-kinder",
  },
  fates: [
    { id: "tote", stems: words("getötet gestorben starb starben umgekommen erschossen ums ertrunken ertranken") },
    { id: "verletzte", stems: words("verletzt verwundet") },
    { id: "vermisste", stems: words("vermisst") },
    { id: "gefangene", stems: words("gefangengenommen gefangen") },
    { id: "geiseln", stems: words("entführt verschleppt") },
  ],
};
