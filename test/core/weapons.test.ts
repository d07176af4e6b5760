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
    check("[152 bis 122 Millimeter-Geschosse](weapon munition 152-122mm) für die [Artillerie](weapon artillery).");
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
      "Das [Landungsschiff](weapon ship) „[Minsk](weapon ship)“ und das [U-Boot](weapon submarine) „[Rostow am Don](weapon submarine)“ brannten.",
    );
    check("Ein [Zerstörer](weapon destroyer) „ohne Namen, aber mit einem langen Satz dahinter“.");
  });

  test("compounds cut short", () => {
    checkSilent("Ein enormer Waffen- und Soldatenverschleiß.");
  });
});
