import { describe, test } from "node:test";
import { check } from "../support/marked.ts";

const day = { settingDate: "2023-09-13" };

// Words that look like a past and are none.
describe("tense around a date", () => {
  test("a verb of the present may end like a preterite", () => {
    check("[Heute](date PRESENT_REF) gelten andere Regeln.", day);
    check("Die Ärzte befürchten [heute](date PRESENT_REF) Schlimmeres.", day);
    check("Die Dörfer leisten [heute](date PRESENT_REF) mehr, als sie einst mussten.", day);
    check("Im [November](date 2023-11) befürchten sie Streiks.", day);
  });

  test("so may an adjective", () => {
    check("Das Dorf ist [heute](date PRESENT_REF) einer der ruhigen Orte der Küste.", day);
    check("Es gibt dort [heute](date PRESENT_REF) gesamte Straßenzüge ohne Licht.", day);
  });

  test("a participle right before its noun is an attribute", () => {
    check("Das Moor ist [heute](date PRESENT_REF) eine der am besten erforschten Landschaften.", day);
    check("Der Hof ist [heute](date PRESENT_REF) ein Ort mit bunt geschmückten Wagen.", day);
    check("Der Brief ist [heute](date 2023-09-13) eingegangen.", day);
  });

  test("what only ends in the letters of a participle is none", () => {
    check("Das Haus ist [heute](date PRESENT_REF) dagegen ein Museum.", day);
    check("Das Dorf ist [heute](date PRESENT_REF) insgesamt ärmer.", day);
  });

  test("brackets around a few words end no clause", () => {
    check("Der Plan, der [heute](date 2023-09-13) von der Bergwacht (BWU) in Ulm vorgestellt wurde, gilt als kühn.", day);
    check("Zwei Wanderer sind am [Sonntag](date 2023-09-10) bei Ulm (Bez. Alb Donau) von Hagel überrascht worden.", day);
  });

  test("what another clause tells says nothing of a today without an event", () => {
    check("Die Schiffe fahren [heute](date PRESENT_REF) schneller, als er gedacht hatte.", day);
    check("[Gestern](date 2023-09-12) kam niemand, [heute](date 2023-09-13) ein einziger.", day);
  });

  test("a noun is no verb", () => {
    check("Am [Freitag](date 2023-09-15) spielen sie in Las Vegas.", day);
    check("Am [Freitag](date 2023-09-15) findet der Tag der Sprachen statt.", day);
    check("Waren am [Freitag](date 2023-09-08) alle da?", day);
  });
});
