import { describe, test } from "node:test";
import { check, checkSilent } from "../support/marked.ts";

describe("names in capitals", () => {
  test("are found in a headline", () => {
    check(
      "[NORDKOREA](state nordkorea) TESTET [RAKETE](weapon missile): [KIM JONG UN](person kim-jong-un) DROHT [SÜDKOREA](state suedkorea)\n\nDie [USA](state usa) warnten.",
    );
    check("[PJÖNGJANG](state nordkorea). [KIM JONG UN](person kim-jong-un) schwieg, dann sprach [KIM](person kim-jong-un) DOCH.");
  });

  test("also where only the surname or one name is", () => {
    check("[Wladimir PUTIN](person wladimir-putin) kam, [KIM Jong-un](person kim-jong-un) nicht.");
    check("[RUSSLAND](state russland) schwieg.");
  });

  test("also where another name begins with the word in capitals", () => {
    check("Das schrieben [DER STANDARD](organisation der-standard) und [DER SPIEGEL](organisation spiegel).");
  });

  test("a short word in capitals is an abbreviation", () => {
    checkSilent("Das ROM ist voll, und der KIM fehlt.");
  });
});

describe("what is no text in posts", () => {
  test("handles and mail addresses", () => {
    checkSilent("Siehe @KremlPutin und nord.korea@russland.example, oder @kim_am_freitag.");
    check(
      "[Putin](person wladimir-putin) (@putin) traf [Kim Jong Un](person kim-jong-un) (@KimJongUn).".replace(
        /^/,
        "[Wladimir Putin](person wladimir-putin) kam. ",
      ),
    );
  });

  test("the catalogue's names are found behind a number sign", () => {
    check("#[Wladimir Putin](person wladimir-putin) trifft #[Nordkorea](state nordkorea).");
  });

  test("a ligature is its letters", () => {
    check("Die [Paziﬁkﬂotte](organisation pazifikflotte) blieb.");
  });
});
