import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyseArticle } from "../../server/core/analyse.ts";
import type { TaggedName, Tagger } from "../../server/core/tagger/tagger.ts";
import { mark, resources } from "../support/marked.ts";

describe("the tagger proposes, the catalogue decides", () => {
  test("an unknown name is taken", () => {
    propose("organisation", "Nordhafen Werft", "Die [Nordhafen Werft](organisation nordhafen-werft) liefert.");
    propose("person", "Zora Quentin", "Danach kam [Zora Quentin](person zora-quentin) an.");
  });

  test("a surname of the catalogue and a state are two names", () => {
    propose(
      "person",
      "Kim Nordkorea",
      "[Kim Jong Un](person kim-jong-un) kam; so hat [Kim](person kim-jong-un) [Nordkorea](state nordkorea) geführt.",
    );
    propose("person", "Zora Nordkorea", "So hat [Zora Nordkorea](person zora-nordkorea) geführt.");
  });

  test("a picture behind a person is no part of the name", () => {
    propose("person", "Zora Quentin 👩‍", "Danach kam [Zora Quentin](person zora-quentin) 👩‍🚀 an.");
    propose("person", "Kim 👩‍", "[Kim Jong Un](person kim-jong-un) kam. Danach ging [Kim](person kim-jong-un) 👩‍🚀 wieder.");
    propose("person", "Zora Q.", "Danach kam [Zora Q.](person zora-q) an.");
  });

  test("what stands between two persons is in the name of none", () => {
    propose("person", "Zora bei Quentin", "Zora bei Quentin: ein Gipfel.");
    propose("person", "Zora von Quentin", "[Zora von Quentin](person zora-von-quentin): ein Gipfel.");
  });

  test("who said what is quoted is a person, whatever the verb, if the name begins with a given name", () => {
    const tagger: Tagger = { tagNames: () => [], isGivenName: (word) => word === "Zora" };
    for (const marked of [
      "„Das kostet“, rechnet [Zora Quentin](person zora-quentin) vor. „Nein“, entgegnet Quelle Nord.",
      "„Das kostet“, klagt [Zora Quentin](person zora-quentin), die dort arbeitet.",
      "„Das kostet“, klagt Zora. „Ja“, klagt Zora Minister vor. „Ja“, Zora Quentin nickt. Er rechnet Zora Quentin vor.",
    ])
      assert.equal(
        mark(analyseArticle({ text: marked.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1") }, { ...resources, tagger })),
        marked,
      );
  });

  test("a rank is no part of a name and begins no organisation", () => {
    propose("person", "Hauptmann Zora Quentin", "Das sagte Hauptmann [Zora Quentin](person zora-quentin) später.");
    propose(
      "organisation",
      "Fregattenkapitän Zora Quentin",
      "Das sagte Fregattenkapitän [Zora Quentin](person zora-quentin) später.",
    );
  });

  test("the noun that says what is named is no part of the name", () => {
    propose("organisation", "Sender Nordlicht", "Der Sender [Nordlicht](organisation nordlicht) schweigt.");
    propose(
      "organisation",
      "Nordhafener Zeitung Morgenlicht",
      "Die Nordhafener Zeitung [Morgenlicht](organisation morgenlicht) schweigt.",
    );
    propose("organisation", "Nordhafener Zeitung", "Die [Nordhafener Zeitung](organisation nordhafener-zeitung) schweigt.");
  });

  test("an abbreviation in brackets is that of what stands before it, whatever the catalogue knows by it", () => {
    propose(
      "organisation",
      "Slowenischen Staatsbahnen",
      "Das sagten die [Slowenischen Staatsbahnen](organisation slowenische-staatsbahnen) ([SZ](organisation slowenische-staatsbahnen)).",
    );
    propose(
      "organisation",
      "Jungen Nordlichter",
      "Die [Jungen Nordlichter](organisation junge-nordlichter) ([SPD](organisation spd)) kamen.",
    );
  });

  test("the role tells where a name begins, the tagger where it ends", () => {
    propose("person", "Zora Quentin", "Bei Ministerin [Zora Quentin](person zora-quentin) Empörung auszulösen, gelang.");
  });

  test("particles of a name may be capitalised", () => {
    propose(
      "person",
      "Zora de Quentin",
      "So sprach [Zora de Quentin](person zora-de-quentin). Ministerin [Zora De Quentin](person zora-de-quentin) ging.",
    );
  });

  test("a surname behind a role is introduced", () => {
    propose("person", "Quentin", "Das sagte Ministerin [Quentin](person quentin). Dann schwieg [Quentin](person quentin).");
    propose("person", "Quentin", "Das sagte dort [Quentin](person quentin). Dann schwieg Quentin.");
  });

  test("the first part of a compound stays what it is", () => {
    propose("organisation", "NASA-Sonde Zora", "Die [NASA](organisation nasa part)-Sonde Zora fliegt.");
  });

  test("an adjective in lower case is the state's, one in upper case may begin a name", () => {
    propose("organisation", "afghanischen Nordpolizei", "Bei der [afghanischen](state afghanistan derived) Nordpolizei.");
    propose(
      "organisation",
      "Afghanische Nordpartei",
      "Die [Afghanische Nordpartei](organisation afghanische-nordpartei) verlor.",
    );
  });

  test("an occasion is nobody who acts", () => {
    propose("organisation", "Nordhafener Wirtschaftsgipfels", "Am Rande des Nordhafener Wirtschaftsgipfels.");
  });

  test("a season or a weekday behind a given name is the surname, unless it is a date", () => {
    propose("person", "Zora", "Das sagte [Zora Herbst](person zora-herbst) dort.");
    propose("person", "Zora", "Das sagte [Zora Freitag](person zora-freitag) dort.");
    propose("person", "Zora", "So kam [Zora](person zora) [Freitag](date XXXX-WXX-5) um [10 Uhr](date XXXX-WXX-5T10:00) an.");
    propose("person", "Zora", "Das sagte [Zora](person zora) im [Herbst](date XXXX-FA).");
  });

  test("a capital among places is one, two between which something is may be governments", () => {
    propose("place", "Nordhafen", "Dort liegen [Berlin](place deutschland) und [Nordhafen](place) still.");
    propose("place", "Nordhafen", "Es folgen [Berlin](place deutschland), [Nordhafen](place) und Südhafen.");
    propose("place", "Nordhafen", "Auf der Liste [Nordhafen](place), [Berlin](state deutschland) schweigt.");
    propose("place", "Nordhafen", "Der Streit zwischen [Nordhafen](place) und [Berlin](state deutschland) dauert.");
    propose("place", "Nordhafen", "Der Streit zwischen dem [Nordhafen](place) und [Berlin](state deutschland) dauert.");
  });

  test("an authority has no branches in states, and a region is no organisation", () => {
    propose(
      "organisation",
      "EU-Kommission Schweden",
      "Dass die [EU-Kommission](organisation eu-kommission) [Schweden](state schweden) verklagt.",
    );
    propose("organisation", "Greenpeace Schweden", "Dass [Greenpeace Schweden](organisation greenpeace-schweden) klagt.");
    propose("organisation", "Bundesstaates Nordland", "Das sagt die Ministerin des Bundesstaates Nordland.");
  });

  test("an organisation by a part of its name stays one where nobody introduced it", () => {
    propose("organisation", "Linken", "Das sagte man den [Linken](organisation linken) dort.");
    propose(
      "organisation",
      "Linken",
      "[Die Linke](organisation die-linke) klagt. Das sagte man den [Linken](organisation die-linke) dort.",
    );
  });

  test("of an organ the name is whose it is", () => {
    propose(
      "organisation",
      "Vorstand der Nordhafen Werft",
      "Der Vorstand der [Nordhafen Werft](organisation nordhafen-werft) schweigt.",
    );
    propose("organisation", "Hamburger Reederei Nordwerf", "Die Hamburger Reederei [Nordwerf](organisation nordwerf) schweigt.");
  });

  test("a title is no part of a name, a surname of that form is", () => {
    propose("person", "König Zorander", "Dann kam König [Zorander](person zorander) an.");
    propose("person", "Zora Prinz", "Dann kam [Zora Prinz](person zora-prinz) an.");
  });

  test("who is called by a role alone has no name, save with a given name before it", () => {
    propose("person", "Nordlands Minister", "Das sagt Nordlands Minister dort.", 9, "Nordlands Minister", () => false);
    propose("person", "Jonas Richter", "Das sagt [Jonas Richter](person jonas-richter) dort.", 9, "Jonas Richter", () => true);
  });

  test("what somebody no longer is, is nobody", () => {
    propose("person", "a. D.", "Das sagt der Oberst a. D., ein Kenner.");
  });

  test("a surname nobody introduces is somebody's", () => {
    propose("person", "Haley", "Danach kam [Haley](person haley) an.");
  });

  test("a surname behind an article, if it is one, is that of whoever was introduced", () => {
    propose(
      "person",
      "Trump noch",
      "[Donald Trump](person donald-trump) kam. Als der [Trump](person donald-trump) noch jung war.",
      9,
      "Trump",
    );
    propose("person", "Haley noch", "Als der [Haley](person haley) noch jung war.", 9, "Haley");
  });

  test("a genitive of somebody prominent ends the name", () => {
    propose("person", "Trumps Launen", "Das sind [Trumps](person donald-trump) Launen.");
  });

  test("letters, a hyphen and digits name a thing", () => {
    propose("organisation", "ZX-47 Albatros", "Der ZX-47 Albatros landet.");
  });

  test("an organisation of several words needs more certainty than one of a single word, and a person none", () => {
    propose("organisation", "Nordwerf", "Die [Nordwerf](organisation nordwerf) liefert.", 0.3);
    propose("organisation", "Nordwerf", "Die Nordwerf liefert.", 0.1);
    propose("organisation", "Nordhafenwerft", "Die Nordhafenwerft liefert.", 1.9);
    propose("organisation", "Nordhafenwerft", "Die [Nordhafenwerft](organisation nordhafenwerft) liefert.", 2.1);
    propose("organisation", "NordhafenAG", "Die [NordhafenAG](organisation nordhafenag) liefert.", 0.6);
    propose("organisation", "Nordhafen Werft", "Die [Nordhafen Werft](organisation nordhafen-werft) liefert.", 1.6);
    propose("organisation", "Nordhafen Werft", "Die Nordhafen Werft liefert.", 1.4);
    propose("person", "Zora Quentin", "Danach kam [Zora Quentin](person zora-quentin) an.", 0);
  });

  test("a part of a time expression is no name, save a word that is a surname as well", () => {
    propose("organisation", "Neunzigern", "Sie lebte in den [Neunzigern](date 199) dort.");
    propose("organisation", "Chr", "Das war [44 v. Chr.](date BC0044) dort.");
    propose("person", "Freitag", "Danach kam [Freitag](person freitag) an.");
  });
});

/** Analyses the text without its marks, with a tagger that finds one name, of which it is sure unless told otherwise. */
/** @param at a longer stretch of the text that begins with the name, where the name alone is found elsewhere. */
function propose(
  type: TaggedName["type"],
  at: string,
  marked: string,
  margin = 9,
  name = at,
  isGivenName: (word: string) => boolean = () => true,
): void {
  const text = marked.replace(/\[([^\]]+)\]\([^)]+\)/g, "$1");
  const tagger: Tagger = {
    isGivenName,
    tagNames: (tokens) => {
      const start = text.indexOf(at);
      const firstToken = [...tokens].findIndex((token) => token.start === start);
      const last = [...tokens].findIndex((token) => token.end === start + name.length);
      return [{ type, firstToken, lastToken: last + 1, margin }];
    },
  };
  assert.equal(mark(analyseArticle({ text }, { ...resources, tagger })), marked);
}
