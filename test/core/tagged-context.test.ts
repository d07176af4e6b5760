import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyseArticle } from "../../server/core/analyse.ts";
import type { TaggedName, Tagger } from "../../server/core/tagger/tagger.ts";
import { mark, resources } from "../support/marked.ts";

type Proposal = readonly [type: TaggedName["type"], text: string, margin?: number, most?: number];

/** What the tests' tagger knows of words: these, and nothing of others. */
const GIVEN: ReadonlySet<string> = new Set(["Zora", "Hans", "Rafael"]);
const NOUNS: ReadonlySet<string> = new Set(["Vorschlag", "Oligarchen", "Morgen"]);

/** Analyses the text without its marks, with a tagger that proposes some names wherever they stand, or so many times at most. */
function check(marked: string, proposals: readonly Proposal[], date?: string): void {
  const text = marked.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
  const tagger: Tagger = {
    isGivenName: (word) => GIVEN.has(word),
    mayBeGivenName: (word) => GIVEN.has(word),
    isCommonGivenName: (word) => GIVEN.has(word),
    isCommonNoun: (word) => NOUNS.has(word),
    mayBePersonName: (word) => word !== "Nordazol",
    isOrdinaryWord: (word) => NOUNS.has(word) || word === "Innsbruck",
    tagNames: (tokens, sentences) => {
      const all = [...tokens];
      const found: TaggedName[] = [];
      const [first, last] = [sentences[0]?.firstToken ?? 0, sentences.at(-1)?.lastToken ?? 0];
      const [from, to] = [all[first]?.start ?? 0, all[last - 1]?.end ?? 0];
      for (const [type, name, margin = 9, most = Number.POSITIVE_INFINITY] of proposals)
        for (let at = text.indexOf(name, from); at !== -1 && at < to; at = text.indexOf(name, at + 1)) {
          if (text.slice(0, at).split(name).length > most) break;
          const firstToken = all.findIndex(({ start }) => start === at);
          const end = all.findIndex((token) => token.end === at + name.length);
          if (firstToken !== -1 && end !== -1) found.push({ type, firstToken, lastToken: end + 1, margin });
        }
      return found.sort((a, b) => a.firstToken - b.firstToken);
    },
  };
  const named = date === undefined ? {} : { fileName: `${date}_x.txt` };
  assert.equal(mark(analyseArticle({ text, ...named }, { ...resources, tagger })), marked);
}

describe("where a proposed person begins and ends", () => {
  test("behind a genitive a common noun is what somebody has", () => {
    check("Das geschah mit [Stalins](person josef-stalin) Billigung.", [["person", "Stalins Billigung", 3.2]]);
    check("Das war [Quentels](person quentels) Vorschlag.", [["person", "Quentels Vorschlag"]]);
    check("Hier war [Zora Quentel](person zora-quentel). Das war [Quentels](person zora-quentel) Vorschlag.", [
      ["person", "Zora Quentel"],
      ["person", "Quentels Vorschlag"],
    ]);
    // a given name is no genitive, and a surname no common noun
    check("Das war [Hans Vorschlag](person hans-vorschlag).", [["person", "Hans Vorschlag"]]);
    check("Das war [Quentels Nordeck](person quentels-nordeck).", [["person", "Quentels Nordeck"]]);
    check("Das war [Quentels Hartung](person quentels-hartung).", [["person", "Quentels Hartung"]]);
  });

  test("a preposition that begins a sentence is no given name", () => {
    check("Laut [Quentel](person quentel) ist es so.", [["person", "Laut Quentel"]]);
    check("[Zora Quentel](person zora-quentel) sagt es.", [["person", "Zora Quentel"]]);
    // inside of a sentence a capital tells
    check("In der Abwehr half [Per Quentel](person per-quentel). Per [Quentel](person per-quentel) ist es so.", [
      ["person", "Per Quentel"],
    ]);
  });

  test("a noun or an age before a name is what somebody is", () => {
    check("Das rief Vorschlag [Quentel](person quentel).", [["person", "Vorschlag Quentel"]]);
    check("Dort war der 77-jährige [Quentel](person quentel).", [["person", "77-jährige Quentel"]]);
    check("Dort war [Zora Vorschlag](person zora-vorschlag).", [["person", "Zora Vorschlag"]]);
    check("Dort war Ex-Vorschlag [Quentel](person quentel).", [["person", "Ex-Vorschlag Quentel"]]);
    check("Dort war [Anna-Zora Quentel](person anna-zora-quentel).", [["person", "Anna-Zora Quentel"]]);
  });

  test("“von” before a surname of the catalogue is a preposition", () => {
    check("[Wladimir Putin](person wladimir-putin) kam. Der Brief von [Putin](person wladimir-putin) fehlt.", [
      ["person", "von Putin", 3.6],
    ]);
    check("Dort war [von Quentel](person von-quentel) zu Gast.", [["person", "von Quentel"]]);
  });

  test("a given name belongs to the name behind it, whatever that looks like", () => {
    check("Vor Ort war [Zora Nordeck](person zora-nordeck).", [["place", "Nordeck"]]);
    check("Vor Ort war [Zora Nordeck](person zora-nordeck).", [["person", "Nordeck"]]);
    check("Vor Ort war Prinz [Nordeck](person nordeck).", [["person", "Nordeck"]]);
    // one that the lists have as another word
    check("Vor Ort war [Nils Nordeck](person nils-nordeck).", [["person", "Nordeck"]]);
    check("Per [Nordeck](person nordeck) kam es an.", [["person", "Nordeck"]]);
  });
});

describe("a word that was proposed as somebody at one place of a paragraph", () => {
  test("is nobody where it stands at twice as many others", () => {
    check("Die Nordlas kamen. Er kaufte Nordlas, sie sah Nordlas dort.", [["person", "Nordlas", 1.8, 1]]);
  });

  test("is somebody where it stands less often, much speaks for it or others belong to names", () => {
    const here = "[Nordlas](person nordlas)";
    check(`Dort war ${here}, Nordlas kam.`, [["person", "Nordlas", 1.8, 1]]);
    check(`Dort war ${here}. Er lobte Nordlas, sie sah Nordlas dort.`, [["person", "Nordlas", 2, 1]]);
    const whole = "[Zora Nordlas](person zora-nordlas)";
    check(`Dort war ${whole}. ${whole} kam. Das sagt [Nordlas](person zora-nordlas).`, [
      ["person", "Zora Nordlas", 5],
      ["person", "Nordlas", 1, 3],
    ]);
  });
});

describe("two surnames that were proposed as one name", () => {
  const quentel = "[Zora Quentel](person zora-quentel)";
  const nordeck = "[Hans Nordeck](person hans-nordeck)";
  const full: readonly Proposal[] = [
    ["person", "Zora Quentel"],
    ["person", "Hans Nordeck"],
  ];

  test("are those of the two, where the article names them in full", () => {
    check(
      `Dort waren ${quentel} und ${nordeck}. Da warf [Quentel](person zora-quentel) [Nordeck](person hans-nordeck) etwas vor. So sagt es [Nordeck](person hans-nordeck).`,
      [...full, ["person", "Quentel Nordeck", 5]],
    );
    check(
      `Dort waren [Wladimir Putin](person wladimir-putin) und ${nordeck}. Da warf [Putin](person wladimir-putin) [Nordeck](person hans-nordeck) etwas vor.`,
      [...full, ["person", "Putin Nordeck", 5]],
    );
  });

  test("where the first is hardly a given name, the second may be nobody's", () => {
    check(`Dort war ${quentel}. Da gab [Quentel](person zora-quentel) Bargeld aus.`, [...full, ["person", "Quentel Bargeld", 5]]);
  });

  test("are one name where nobody else has the first", () => {
    check(`Dort war ${quentel}. Dann kam [Nordeck Quentel](person nordeck-quentel) an.`, [
      ...full,
      ["person", "Nordeck Quentel", 5],
    ]);
  });
});

describe("a given name that was proposed alone", () => {
  test("has what is capitalised behind it for a surname, sooner if that is no noun", () => {
    check("Das sagt [Zora Quentel](person zora-quentel), und [Quentel](person zora-quentel) lacht.", [["person", "Zora", 1.2]]);
    check("Das sagt [Zora Vorschlag](person zora-vorschlag).", [["person", "Zora", 3]]);
    check("Das sagt [Zora O’Quentel](person zora-o-quentel).", [["person", "Zora", 3]]);
    check("Das sagt [Zora Quentel-Nordeck](person zora-quentel-nordeck).", [["person", "Zora", 3]]);
  });

  test("but not where little speaks for it, nor a role, an abstract noun or a compound", () => {
    check("Das Spiel [Zora](person zora) Vorschlag ist neu.", [["person", "Zora", 2]]);
    check("Das sieht [Zora](person zora) Quentel nicht.", [["person", "Zora", 0.8]]);
    check("So machte [Zora](person zora) Minister froh, so gab [Zora](person zora) Ordnung Halt.", [["person", "Zora", 3]]);
    check("Im [Zora](person zora) Quentel-Vorschlag steht es.", [["person", "Zora", 3]]);
    check("Dort zeigt [Nordeck](person nordeck) Quentel den Weg.", [["person", "Nordeck", 3]]);
  });
});

describe("the noun that a name in another language ends with", () => {
  test("makes a company of what looks like somebody, however little speaks for it", () => {
    check("Das liefert [Quentel Defence](organisation quentel-defence).", [["person", "Quentel Defence", 0.3]]);
    check("Das liefert [Quentel Defence](organisation quentel-defence).", [["organisation", "Quentel Defence", 0.3]]);
    check("Das liest man auf Social Media.", [["organisation", "Social Media", 0.9]]);
  });

  test("has the foreign words before it in the name, and no noun of organisations", () => {
    check("Das misst die [Nordland Safety Authority](organisation nordland-safety-authority) dort.", []);
    check("Das misst ein Sprecher des Forschungsinstitutes [Nordland Quentel Bureau](organisation nordland-quentel-bureau).", []);
  });
});

describe("where a proposed organisation ends", () => {
  test("before a score and at the quotation mark that ends it", () => {
    check("Hier steht [SV Nordeck](organisation sv-nordeck) 2 : 1 (1 : 1).", [["organisation", "SV Nordeck 2", 7]]);
    check("Dort spielt [SV Nordeck 04](organisation sv-nordeck-04), das ist klar.", [["organisation", "SV Nordeck 04", 7]]);
    check("Der Hort „[Nordwichtel](organisation nordwichtel)“ der Werft öffnet.", [
      ["organisation", "Nordwichtel“ der Werft", 3],
    ]);
    check("Der [Verein „Nordwichtel“ Quenteln](organisation verein-nordwichtel-quenteln) lädt ein.", [
      ["organisation", "Verein „Nordwichtel“ Quenteln", 3],
    ]);
  });

  test("before a score in figures, an open bracket and what it is for", () => {
    check("Hier steht [SV Nordeck](organisation sv-nordeck) 2:1 (1:1).", [["organisation", "SV Nordeck 2:1", 7]]);
    check("Das sagt [Nordeck Werft](organisation nordeck-werft) (seit heute) dort.".replace("seit heute", "im Norden"), [
      ["organisation", "Nordeck Werft (im Norden", 7],
    ]);
    check("Das sagt die liberale [Zora Nordeck](person zora-nordeck) (im Norden) dort.", [
      ["organisation", "Zora Nordeck (im Norden", 7],
    ]);
    check("Das zeigt [Nordeck TV](organisation nordeck-tv) für Vorschlag und mehr.", [
      ["organisation", "Nordeck TV für Vorschlag", 7],
    ]);
    check("Das zeigt das [Nordecker Institut für Quentelei](organisation nordecker-institut-fuer-quentelei) dort.", [
      ["organisation", "Nordecker Institut für Quentelei", 7],
    ]);
  });

  test("behind the word that completes what a hyphen leaves out", () => {
    const name = "[Nordecker Such- und Rettungsamt](organisation nordecker-such-und-rettungsamt)";
    check(`Sie kam vom ${name} dort.`, [["organisation", "Nordecker Such", 4]]);
    check(`Sie kam vom ${name} dort.`, [["organisation", "Nordecker Such-", 4]]);
    check("Das sagt die [Nordecker Union](organisation nordecker-union) - und Quentel.", [
      ["organisation", "Nordecker Union", 4],
    ]);
  });

  test("before what it has", () => {
    check("Das war [Nordwerfts](organisation nordwerfts) Vorschlag.", [["organisation", "Nordwerfts Vorschlag", 3]]);
    check("Das war [Nordwerft Vorschlag](organisation nordwerft-vorschlag).", [["organisation", "Nordwerft Vorschlag", 3]]);
  });
});

describe("where a proposed organisation begins", () => {
  test("behind a noun that a hyphen joins to others", () => {
    check("Das schreibt das Boulevard-Blatt [Nordlux](organisation nordlux) dort.", [
      ["organisation", "Boulevard-Blatt Nordlux", 4],
    ]);
    check("Es siegt der Zweitliga-Vorschlag [SC Nordeck](organisation sc-nordeck) dort.", [
      ["organisation", "Zweitliga-Vorschlag SC Nordeck", 4],
    ]);
    check("So kam es im US-Bundesstaat [Nordeck](place) dazu.".replace("US-", "Süd-"), [
      ["organisation", "Süd-Bundesstaat Nordeck", 4],
    ]);
    check("Das lehrt die [Zora-Quentel-Universität Nordeck](organisation zora-quentel-universitaet-nordeck).", [
      ["organisation", "Zora-Quentel-Universität Nordeck", 4],
    ]);
    check("Das liefert die [Nordeck-Vorschlag GmbH](organisation nordeck-vorschlag).", [
      ["organisation", "Nordeck-Vorschlag GmbH", 4],
    ]);
  });
});

describe("a proposed organisation of several words", () => {
  test("needs less certainty with a noun of organisations in it", () => {
    check("Das sagt die [Nordeck University](organisation nordeck-university).", [["organisation", "Nordeck University", 0.7]]);
    check("Das sagt der Nordeck-Vorstandsrat. Das sagt der Nordeck Rising.", [
      ["organisation", "Nordeck-Vorstandsrat", 0.7],
      ["organisation", "Nordeck Rising", 0.7],
    ]);
  });

  test("is without the noun that announces it, in a compound, too", () => {
    check("Das fordert die Lehrergewerkschaft [Quentela](organisation quentela).", [
      ["organisation", "Lehrergewerkschaft Quentela", 4],
    ]);
    check("Das ist die [Gewerkschaft Vorschlag](organisation gewerkschaft-vorschlag).", [
      ["organisation", "Gewerkschaft Vorschlag", 4],
    ]);
  });

  test("ends before a surname of the catalogue, and is somebody behind initials", () => {
    check(
      "[Wladimir Putin](person wladimir-putin) kam. Das zitiert die Nachrichtenagentur [NQA](organisation nqa) [Putin](person wladimir-putin) dort.",
      [["organisation", "NQA Putin", 4]],
    );
    check("Das sagte [Z.Q. Nordeck](person z-q-nordeck) dort.", [["organisation", "Z.Q. Nordeck", 4]]);
  });
});

describe("what is called like an organisation and is none", () => {
  test("a title of what is told, played or sung", () => {
    check("Im Film Nordeck Rising siegt er, in der dritten „Nordeck“-Staffel auch.", [
      ["organisation", "Nordeck Rising", 4],
      ["organisation", "Nordeck", 4],
    ]);
    check("Das sagt „[Nordeck](organisation nordeck)“.", [["organisation", "Nordeck", 4]]);
  });

  test("a building is a place", () => {
    check("Er baut den [Nordeck Tower](place) im Norden, beim [Nordecker Stadion](place).", [
      ["organisation", "Nordeck Tower", 4],
      ["organisation", "Nordecker Stadion", 4],
    ]);
  });

  test("a competition, a noun behind a town, a country of athletes", () => {
    check("In der Nordecker Tour und der Bundesliga, so der Nordecker Konzern, siegt Quentel (FRA).", [
      ["organisation", "Nordecker Tour", 4],
      ["organisation", "Bundesliga", 4],
      ["organisation", "Nordecker Konzern", 4],
      ["organisation", "FRA", 4],
    ]);
  });
});

describe("an organisation of one word that was proposed", () => {
  const here = "[Nordlux](organisation nordlux)";
  test("twice is found everywhere in the article", () => {
    check(`Das weiß ${here}. Auch ${here} schweigt. Der [Nordlux](organisation nordlux part)-Bau ruht, und ${here} klagt.`, [
      ["organisation", "Nordlux", 1.2, 2],
    ]);
  });

  test("once is not, nor what little speaks for or is a word", () => {
    check(`Das weiß ${here}. Auch Nordlux schweigt.`, [["organisation", "Nordlux", 1.2, 1]]);
    check(`Das weiß ${here}. Auch ${here} schweigt. Und Nordlux klagt.`, [["organisation", "Nordlux", 0.9, 2]]);
    const word = "[Innsbruck](organisation innsbruck)";
    check(`Das weiß ${word}. Auch ${word} schweigt. Und Innsbruck klagt.`, [["organisation", "Innsbruck", 3, 2]]);
  });
});

describe("what a proposed name is", () => {
  test("a time or a noun alone is nobody, unless much speaks for it", () => {
    check("Zu [Silvester](date XXXX-12-31) war es laut.", [["person", "Silvester", 3]]);
    check("Die Sonde flog an Pluto und Plutos Mond vorbei.", [
      ["person", "Pluto", 2],
      ["person", "Plutos", 2],
    ]);
    check("Nach Olympia fuhr er heim. Woran lag es?", [
      ["person", "Olympia", 2],
      ["person", "Woran", 1],
    ]);
    check("Dort zahlen Oligarchen die Gehälter.", [["person", "Oligarchen", 1.3]]);
    check("Dort zahlt [Oligarchen](person oligarchen) die Gehälter.", [["person", "Oligarchen", 3]]);
    check("Dort war [Silvester Quentel](person silvester-quentel).", [["person", "Silvester Quentel"]]);
  });

  test("a word in no list of names is nobody in a running text, unless something speaks for it", () => {
    check("Das Mittel Nordazol hilft. Laut Klinik lindert Nordazol den Schmerz.", [["person", "Nordazol", 0.8]]);
    check("Das Mittel hilft. Laut Klinik lindert [Nordazol](person nordazol) den Schmerz.", [["person", "Nordazol", 1.2]]);
    check("Das Mittel hilft. Das sagt Minister [Nordazol](person nordazol).", [["person", "Nordazol", 0.2]]);
    check("[Nordazol](person nordazol) trifft seine Gegner", [["person", "Nordazol", 0.8]]);
  });

  test("a word behind an article is a noun, unless something speaks for a name", () => {
    check("Der Rat des Nordecks tagt in der Nordeck-Bar.", [
      ["person", "Nordecks", 0.9],
      ["person", "Nordeck-Bar", 0.9],
    ]);
    check("Die rote Nordeck glüht.", [["person", "Nordeck", 0.5]]);
    check("Dort sah man den [Nordeck](person nordeck), die junge [Quentel](person quentel) auch.", [
      ["person", "Nordeck", 1.1],
      ["person", "Quentel", 0.7],
    ]);
    // a relative pronoun is none
    check("Sein Anwalt, der [Nordeck](person nordeck) gut kennt, schweigt.", [["person", "Nordeck", 0.5]]);
  });

  test("a coalition by its colours and a mosque are nobody", () => {
    check("Die Mehrheit von Schwarz-Grün ist dahin. Rot-Grün auch.", [
      ["person", "von Schwarz-Grün", 2],
      ["person", "Rot-Grün", 2],
    ]);
    check("Das war [Zora Roth-Grün](person zora-roth-gruen) recht.", [["person", "Zora Roth-Grün"]]);
    check("Sie zogen zur Al-Aksa.", [["person", "Al-Aksa", 3]]);
  });

  test("a station in space, a law and a degree are no organisations", () => {
    check("Er flog zur ISS, sagt die NGO. Das regelt das ASVG.", [
      ["organisation", "ISS", 3],
      ["organisation", "NGO", 3],
      ["organisation", "ASVG", 3],
    ]);
  });

  test("a competition, an award and what is no name are no organisations", () => {
    check("Sie gewann die Champions League, die Nordland-WM und den Quentel Award.", [
      ["organisation", "Champions League", 6],
      ["organisation", "Nordland-WM", 3],
      ["organisation", "Quentel Award", 4],
    ]);
    // a legal form by itself is none, behind a name it belongs to it
    check("Die AG fehlt. Das sagt die [Nordland-AG](organisation nordland-ag).", [
      ["organisation", "AG", 3],
      ["organisation", "Nordland-AG", 3],
    ]);
  });

  test("the noun before it says that it is neither somebody nor an organisation", () => {
    check("Der Komet Nordeck glüht über dem Flughafen „Quentel“. Die Raumsonde Zora fliegt.", [
      ["organisation", "Nordeck", 3],
      ["organisation", "Quentel", 3],
      ["person", "Zora", 3],
    ]);
    check("Am Flughafen war [Quentel](person quentel). Am Flughafen wartete [Nordwerft](organisation nordwerft).", [
      ["person", "Quentel", 3],
      ["organisation", "Nordwerft", 3],
    ]);
    // a full name is somebody's
    check("Vor dem Flughafen [Zora Quentel](person zora-quentel) zu treffen war leicht.", [["person", "Zora Quentel", 3]]);
  });

  test("the words before it tell a place from a person", () => {
    check("Der Fluss [Quentel](place) stieg.", [["person", "Quentel"]]);
    check("Der Hafen [Quentel](place) ruht.", [["person", "Quentel"]]);
    check("Das war östlich von [Chan Nordeck](place) und südlich [Quentels](place).", [
      ["person", "Chan Nordeck"],
      ["person", "Quentels"],
    ]);
    check("Die Ministerin des Bundesstaates, [Zora Quentel](person zora-quentel), kam.", [["person", "Zora Quentel"]]);
    check("Die Ministerin des Bundesstaates [Zora Quentel](person zora-quentel) kam.", [["person", "Zora Quentel"]]);
  });

  test("a role before it makes somebody of what looks like an organisation", () => {
    check("Der Jihadist [Zora Q.](person zora-q) floh.", [["organisation", "Jihadist Zora Q.", 1.8]]);
    check("Der Sprecher Morgen kam.", [["organisation", "Sprecher Morgen"]]);
    check("Die Premier League ruht.", [["organisation", "Premier League"]]);
  });

  test("in a place of two words nobody is, but trust is in somebody", () => {
    check("Das war in [Banja Nordeck](place) so.", [["person", "Banja Nordeck"]]);
    check("Das Vertrauen in [Zora Quentel](person zora-quentel) fehlt.", [["person", "Zora Quentel"]]);
  });

  test("the name of a weapon takes its number along, a designator its second word, and both are said again", () => {
    check("Der [Schützenpanzer](weapon infantry-fighting-vehicle) [Zwirbel 30](weapon infantry-fighting-vehicle) schoss.", [
      ["organisation", "Zwirbel"],
    ]);
    check(
      "Der [Schützenpanzer](weapon infantry-fighting-vehicle) [Zwirbel](weapon infantry-fighting-vehicle) fuhr 30 Meter. Drei [Zwirbel](weapon infantry-fighting-vehicle) folgten.",
      [["organisation", "Zwirbel"]],
    );
    check("Zwei [Seefernaufklärer](weapon maritime-patrol-aircraft) [ZW-9B Zwirbel](weapon maritime-patrol-aircraft) flogen.", [
      ["organisation", "Zwirbel"],
    ]);
  });

  test("a weapon that has somebody's name does not stand against it", () => {
    check("Dort war [Zora Fuchs](person zora-fuchs) zu Gast.", [["person", "Zora Fuchs"]]);
    check("Dort war [Zora Fuchs](person zora-fuchs) zu Gast.", [["person", "Zora Fuchs", 0.3]]);
    check("Dort war Fuchs zu Gast, Nordeck Fuchs auch.", [
      ["person", "Fuchs"],
      ["person", "Nordeck Fuchs", 1],
    ]);
  });

  test("behind a state's adjective a word is a noun, where little speaks for a name", () => {
    check("Die Arbeit [russischer](state russland derived) Fluglotsen endet.", [["person", "Fluglotsen", 1.3]]);
    check("Die Arbeit [russischer](state russland derived) [Nordecks](person nordecks) endet.", [["person", "Nordecks", 3]]);
  });

  test("the first name of somebody with a role, where it is no given name of ours, may stand alone", () => {
    check("General [Sonthi Nordeck](person sonthi-nordeck) kam. Später ging [Sonthi](person sonthi-nordeck).", []);
    check("General [Zora Nordeck](person zora-nordeck) kam. Später ging Zora.", []);
    check("General [Morgen Nordeck](person morgen-nordeck) kam. Später ging Morgen.", []);
  });

  test("the biggest maker of a continent has no name", () => {
    check("Der größte Hersteller [Nordecks](place) und der Hersteller [Nordeck](organisation nordeck).", [
      ["place", "Nordecks"],
      ["place", "Nordeck"],
    ]);
  });

  test("a company that has somebody's given name does not stand against the name", () => {
    check("Dort war [Rafael Quentel](person rafael-quentel) zu Gast.", [["person", "Rafael Quentel"]]);
    check("Dort war Rafael Quentel zu Gast.", [["person", "Rafael Quentel", 1]]);
  });

  test("a word in no list behind a noun of organisations is the name of one", () => {
    check(
      "Die Zeitung [Protonordeck](organisation protonordeck) meldet es. Laut [Protonordeck](organisation protonordeck) stimmt es.",
      [],
    );
    check("Die Zeitung Morgen meldet es. Die Zeitung Zora auch, der größte Konzern Europas.", []);
    check("Sie lehrt an der [Nordeck Hill University](organisation nordeck-hill-university), nicht an einer University.", []);
  });

  test("two such words are one name", () => {
    check("Die Fluggesellschaft [Nordo Quentels](organisation nordo-quentels) flog.", []);
    check("Die Fluggesellschaft Nordo Quentels Zora flog, die Fluggesellschaft Nordos auch.", []);
  });

  test("a disease is no organisation", () => {
    check("Der Kampf gegen Aids dauert.", [["organisation", "Aids"]]);
  });

  test("behind a noun of organisations it is one, however little speaks for it", () => {
    check("Die Bewegung [Nordeck](organisation nordeck) wuchs.", [["place", "Nordeck", 0.1]]);
    check("Die Partei [Nordeck](organisation nordeck) wuchs.", [["person", "Nordeck"]]);
    check("Der Chef der Partei [Zora Quentel](person zora-quentel) kam.", [["person", "Zora Quentel"]]);
    check("Die Partei in [Nordeck](place) wuchs.", [["place", "Nordeck"]]);
  });

  test("behind a plural, what is joined are two", () => {
    check("Die Sender [Nordlicht](organisation nordlicht) und [Südstern](organisation suedstern) berichten.", [
      ["organisation", "Nordlicht und Südstern", 1.6],
    ]);
    check("Die Zeitungen [La Nordlicht](organisation la-nordlicht) und [Het Südstern](organisation het-suedstern) berichten.", [
      ["organisation", "La Nordlicht und Het Südstern", 6],
    ]);
    check("Die Firma [Nordlicht und Südstern](organisation nordlicht-und-suedstern) liefert.", [
      ["organisation", "Nordlicht und Südstern"],
    ]);
  });
});

describe("the first part of a compound", () => {
  test("is an organisation, unless it may be a noun or a place", () => {
    check(
      "Die [Ataka](organisation ataka-organisation part)-Partei verlor, die [Al-Nordeck](organisation al-nordeck part)-Miliz auch.",
      [],
    );
    check("Die Morgen-Partei und die Innsbruck-Chefin schweigen.", []);
    check("[Zora Quentel](person zora-quentel) kam mit einer [Quentel](person zora-quentel part)-Sprecherin.", [
      ["person", "Zora Quentel"],
    ]);
  });

  test("of a university the whole is, if two words or a given name stand before it", () => {
    check(
      "Die [Al-Azhar-Universität](organisation al-azhar-universitaet) und die [Zora-Stiftung](organisation zora-stiftung).",
      [],
    );
    check("Die Morgen-Stiftung und die Elite-Universität.", []);
  });
});

describe("an organisation that is introduced by a noun", () => {
  test("is one everywhere in the article", () => {
    check("Die Nachrichtenagentur [Nordeck](organisation nordeck) meldet es. Das teilte [Nordeck](organisation nordeck) mit.", [
      ["person", "Nordeck"],
    ]);
    check(
      "Die Partei „[Neues Licht](organisation neue-licht)“ klagt. Später schwieg „[Neues Licht](organisation neue-licht)“.",
      [],
    );
    check("Das Unternehmen [Nordeck](organisation nordeck) liefert. Später kam [Zora Nordeck](person zora-nordeck).", [
      ["organisation", "Nordeck", 0.1],
      ["person", "Zora Nordeck"],
    ]);
  });

  test("not where its name is a word or a state", () => {
    check("Die Zeitung [Morgen](organisation morgen) meldet es. Später kam Morgen.", [["organisation", "Zeitung Morgen"]]);
    check(
      "Die Tageszeitung [Österreich](organisation oesterreich-organisation) meldet es. Nun hilft [Österreich](state oesterreich).",
      [],
    );
    check("Die Vereinigung [Nordeck](organisation nordeck) klagt. Alle Nordecks kamen.", [["organisation", "Nordeck"]]);
  });

  test("is one with and without what it is by law", () => {
    check(
      "Die [Nordwerft AG](organisation nordwerft) baut. Bei der [Nordwerft](organisation nordwerft) bei [Nordwerft Inc.](organisation nordwerft)",
      [
        ["organisation", "Nordwerft AG"],
        ["organisation", "Nordwerft"],
        ["organisation", "Nordwerft Inc."],
      ],
    );
    check("Dort half [Siemens AG](organisation siemens). Bei [Siemens](organisation siemens) ab und an.", []);
    check("Dort half [Porsche](organisation porsche-ag) aus.", [["organisation", "Porsche"]]);
  });

  test("means the catalogue's of that id if it is what the noun says", () => {
    check("Das Magazin [Time](organisation time) meldet es.", [["organisation", "Time"]]);
    check("Das Spiel in [Time](organisation time-organisation) dauert.", [["organisation", "Time"]]);
    check("Der Baukonzern [OAS](organisation oas-organisation) liefert.", [["organisation", "OAS"]]);
  });
});

describe("whose name it is", () => {
  test("a family name that stands first is said alone", () => {
    check("Das rief [Guo Nordmei](person guo-nordmei). Dann schwieg [Guo](person guo-nordmei).", [["person", "Guo Nordmei"]]);
    check("Das rief [Zora Guo](person zora-guo). Dann schwieg [Guo](person zora-guo), Zora auch.", [["person", "Zora Guo"]]);
  });

  test("what only looks like a full name has no right to the surname beside one that begins with a given name", () => {
    const names: readonly Proposal[] = [
      ["person", "Zora Quentel"],
      ["person", "Knirps Quentel"],
      ["person", "Hans Quentel"],
    ];
    check(
      "Hier half [Zora Quentel](person zora-quentel), da [Knirps Quentel](person knirps-quentel). So rief [Quentel](person zora-quentel).",
      names,
    );
    check(
      "Hier half [Knirps Quentel](person knirps-quentel), da [Zora Quentel](person zora-quentel). So rief [Quentel](person zora-quentel).",
      names,
    );
    check(
      "Hier half [Zora Quentel](person zora-quentel), da [Hans Quentel](person hans-quentel). So rief [Quentel](person zora-quentel|hans-quentel).",
      names,
    );
  });

  test("behind a role in the name of an organisation somebody is named", () => {
    check("Hier half Nordlands Alt-Kanzler [Zora Quentel](person zora-quentel) (NAZ).", [
      ["organisation", "Nordlands Alt-Kanzler Zora Quentel", 3],
    ]);
    check("Hier half die [Nordland Kanzler Morgen](organisation nordland-kanzler-morgen).", [
      ["organisation", "Nordland Kanzler Morgen", 3],
    ]);
  });

  test("a company that has a boss is one everywhere", () => {
    check(
      "[Quentel](organisation quentel part)-Chefin [Zora Nordeck](person zora-nordeck) ging. Das teilte [Quentel](organisation quentel) mit.",
      [
        ["person", "Quentel", 2.8],
        ["person", "Zora Nordeck"],
      ],
    );
  });

  test("a degree is no part of a name", () => {
    check("Das rief Dr. [Zora Quentel](person zora-quentel), Prof. Dr. [Quentel](person zora-quentel) auch.", [
      ["person", "Dr. Zora Quentel"],
      ["person", "Prof. Dr. Quentel"],
    ]);
  });

  test("an Arabic article is capitalised where a sentence begins", () => {
    check("Das rief [Zora al-Quentel](person zora-al-quentel). [Al-Quentel](person zora-al-quentel) schwieg.", [
      ["person", "Zora al-Quentel"],
      ["person", "Al-Quentel"],
    ]);
  });

  test("given names before a surname with a particle are somebody's full name, whoever else is called so", () => {
    check(
      "Das rief [Zora da Silva](person zora-da-silva) laut. Da kam [da Silva](person zora-da-silva|luiz-inacio-lula-da-silva).",
      [["person", "Zora"]],
      "2009-05-05",
    );
    check(
      "Da kam [da Silva](person luiz-inacio-lula-da-silva). Das rief [Zora da Silva](person zora-da-silva) laut.",
      [["person", "Zora"]],
      "2009-05-05",
    );
  });

  test("a town in China and a catchword are nobody", () => {
    check("Er reiste nach Hong Kong. Er ist ein Lame Duck.", [
      ["person", "Hong Kong", 2],
      ["person", "Lame Duck", 2],
    ]);
  });
});

describe("the father's name between given name and surname", () => {
  test("makes nobody else of somebody whom the catalogue knows without it", () => {
    check("[Sergej Lawrow](person sergej-lawrow) kam, [Sergej Wiktorowitsch Lawrow](person sergej-lawrow) blieb.", [
      ["person", "Sergej Wiktorowitsch Lawrow"],
    ]);
    check("Dort war [Wladimir Wladimirowitsch Nordeck](person wladimir-wladimirowitsch-nordeck).", [
      ["person", "Wladimir Wladimirowitsch Nordeck"],
    ]);
    check("Dort war [Sergej Nordeck Lawrow](person sergej-nordeck-lawrow).", [["person", "Sergej Nordeck Lawrow"]]);
  });
});

describe("a surname without a full name", () => {
  test("is that of the one prominent bearer who left office not long ago", () => {
    const names: readonly Proposal[] = [["person", "Merkel"]];
    check("Dort war [Merkel](person angela-merkel) zu Gast.", names, "2023-07-01");
    check("Dort war [Merkel](person angela-merkel) zu Gast.", names, "2031-07-01");
    check("Dort war [Merkel](person merkel) zu Gast.", names, "2033-07-01");
    check("Dort war [Merkel](person merkel) zu Gast.", names, "1990-07-01");
    check(
      "Dort war [Merkel](person zora-merkel) zu Gast, [Zora Merkel](person zora-merkel) aus Kiel.",
      [
        ["person", "Zora Merkel"],
        ["person", "Merkel"],
      ],
      "2023-07-01",
    );
    // without statistics for it it is nobody's
    check("Dort war Merkel zu Gast.", [], "2023-07-01");
  });

  test("of somebody history knows at any date", () => {
    check("Das war unter [Stalin](person josef-stalin) anders.", [["person", "Stalin"]], "2023-07-01");
    check("Das war vor [Hitlers](person adolf-hitler) Vorschlag anders.", [["person", "Hitlers Vorschlag"]]);
  });
});
