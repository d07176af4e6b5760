import { describe, test } from "node:test";
import { check, checkSilent } from "../support/marked.ts";

describe("names of weapons that go on, and lists of them", () => {
  test("a name that begins with its noun goes on as the one behind the noun does", () => {
    check("Die Luftwaffe lagert [Atombomben](weapon nuclear-bomb) [B61-12](weapon nuclear-bomb b61) in der Eifel.");
    check(
      "Sie schicken [Schützenpanzer](weapon infantry-fighting-vehicle) [Marder 1A3](weapon infantry-fighting-vehicle marder) und das [Flugabwehrsystem](weapon air-defence-system) [IRIS-T SLM](weapon air-defence-system iris-t-slm) an die Front.",
    );
  });

  test("numbers that go on with the letters of the name before them", () => {
    check(
      "An der Front brannten [T-64](weapon main-battle-tank t-64), [-72](weapon main-battle-tank t-72) und [-80](weapon main-battle-tank t-80).",
    );
    check(
      "Die Armee schickt [Leopard-1](weapon main-battle-tank leopard-1)- und [-2-Panzer](weapon armour leopard-2), dazu [Leopard 2A4](weapon main-battle-tank leopard-2) und [2A6](weapon main-battle-tank leopard-2).",
    );
    check(
      "Drei [Ch-59](weapon air-to-surface-missile ch-59)/[69](weapon cruise-missile ch-69) trafen die Stadt, sagt die Armee.",
    );
    check("Die Armee zählte [T-72](weapon main-battle-tank t-72), 80 Zelte und 64 Zäune, -99 Grad und 1A Ware.");
    checkSilent("Auf der A-10 und -50 war Stau.");
    checkSilent("Er fuhr Linie 72 und -80, dann 2A6.");
  });

  test("systems that are called by a noun, in the plural", () => {
    check("Die Armee feuerte [Kub-Drohnen](weapon drone kub-bla) ab.");
    check("Zwei [Zar-Bomben](weapon bomb zar-bombe) und [Skorpion-Maschinenpistolen](weapon submachine-gun skorpion-vz-61).");
    check(
      "Die Armee hat drei [IRIS-T-Systeme](weapon air-defence-system iris-t-slm) und [Poseidon-Drohnen](weapon torpedo poseidon-torpedo).",
    );
  });

  test("two names that share a noun are two weapons", () => {
    check("Die Armee feuerte [Emad](weapon mrbm emad)- und [Ghadr-Raketen](weapon missile ghadr-110) ab.");
  });

  test("a calibre before a name with a number", () => {
    check("Die [122-mm-Panzerhaubitze 2000](weapon self-propelled-howitzer panzerhaubitze-2000 122mm) schoss.");
  });

  test("a name with a number is no actor before a weapon", () => {
    check(
      "Die Armee fand [Putin-105-Granaten](weapon grenade) und [Putin](person wladimir-putin part)-[Raketen](weapon missile).",
    );
  });

  test("rockets to space are no weapons, whatever their names mean elsewhere", () => {
    checkSilent("Eine Falcon-9-Rakete hob ab, dann eine Falcon-Heavy-Rakete.");
  });

  test("kinds by their heads and what stands before them", () => {
    check(
      "[IRIS-T-SLM-Feuereinheiten](weapon air-defence-system iris-t-slm), [Flugabwehrsysteme](weapon air-defence-system) und [Raketenabwehrsysteme](weapon missile-defence-system) der Armee.",
    );
    check(
      "[Anti-Schiffs-Raketen](weapon anti-ship-missile), [Anti-Satelliten-Raketen](weapon anti-satellite-weapon) und eine [Satellitenabwehrwaffe](weapon anti-satellite-weapon).",
    );
    check(
      "Zwei [Langwaffen](weapon small-arm), eine [Kurzwaffe](weapon small-arm) und ein [Hyperschallgleitkörper](weapon hypersonic-missile).",
    );
    checkSilent("Im Hafen lag ein Schattenflottenschiff, beim Fest knallten Kugelbomben.");
  });

  test("of a battery its system tells the class, of a navy's ships their noun", () => {
    check(
      "Die Armee schickt [Iskander-Batterien](weapon srbm iskander) und [Patriot-Batterien](weapon air-defence-system patriot).",
    );
    check(
      "Die [Zerstörer](weapon destroyer) [USS Carnaby](weapon destroyer) und [USS Ottoman](weapon destroyer), dazu die [HMS Carnaby](weapon ship).",
    );
    check(
      "Die HMS „[Carnaby](weapon ship)“ und die USS „[Nimitz](weapon aircraft-carrier uss-nimitz)“ lagen da, es folgt USS „und lange nichts, was zu einem Namen gehört“.",
    );
    check("Die [Magura-V5-Drohnen](weapon naval-drone magura-v5) und [Shahed-136-Drohnen](weapon drone shahed-136) trafen.");
  });

  test("a name of several is the one that its company means", () => {
    check(
      "Die Armee erhält 15 [F-35](weapon combat-aircraft f-35), ebenso 424 [Luchs 2](weapon reconnaissance-vehicle luchs-2) und bis zu 687 [Puma](weapon infantry-fighting-vehicle puma).",
    );
    check(
      "Die Armee setzt [Type-90B-Raketenwerfer](weapon multiple-rocket-launcher) und [T-72B-Panzer](weapon armour t-72) ein.",
    );
    check(
      "Gegen [Drohnen](weapon drone) hat die Armee [Skynex](weapon anti-aircraft-gun skynex), [Vampire](weapon air-defence-system vampire) und den [Gepard](weapon self-propelled-anti-aircraft-gun flakpanzer-gepard).",
    );
    check("Fünf [Handgranaten](weapon hand-grenade) [M75](weapon hand-grenade m75-handgranate) lagen da.");
  });

  test("a name in quotation marks behind its noun", () => {
    check("Die [Atombombe](weapon nuclear-bomb) „[Little Boy](weapon nuclear-bomb little-boy)“ fiel auf die Stadt.");
  });

  test("what stands in quotation marks is one name", () => {
    check("Die Marine stoppte den Tanker „Eagle T“, [Kampfjets](weapon combat-aircraft) stiegen auf.");
  });

  test("what shoots without powder, and what is shot without lead", () => {
    check("Die Polizei feuerte [Gummigeschosse](weapon projectile) ab und fand ein [Luftgewehr](weapon rifle).");
    checkSilent("Die Olympiasiegerin gewann mit dem Luftgewehr auch im Weltcup.");
  });

  test("jets count in a military text", () => {
    check("Die [Jets](weapon combat-aircraft) der Luftwaffe stiegen auf.");
    checkSilent("Der Jet landete mit 90 Passagieren. Er flog im Jet heim, der Railjet fuhr.");
  });
});
