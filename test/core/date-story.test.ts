import { describe, test } from "node:test";
import { check } from "../support/marked.ts";

const day = { settingDate: "2014-06-12" };

// Long-form narratives: what is told of long ago stays there, from sentence to sentence.
describe("dates in stories", () => {
  test("a weekday that is apposed to a day is that day, and the story goes on from it", () => {
    check(
      "Am [4. Mai 1945](date 1945-05-04), einem [Freitag](date 1945-05-04), fiel das Dorf. Gegen [sechs Uhr morgens](date 1945-05-04T06:00) rollten Wagen heran. " +
        "Am [Nachmittag](date 1945-05-04TAF) hingen Laken an den Fenstern. Am [nächsten Morgen](date 1945-05-05TMO) wurde gesucht.",
      day,
    );
    check("Der [17. Juni 1953](date 1953-06-17) war ein [Mittwoch](date 1953-06-17).", day);
  });

  test("weekdays of another year are not those of the article's week", () => {
    check("Am [3. Mai 1999](date 1999-05-03) brannte der Hof. Am [Mittwoch](date 1999-05-05) kam der Gutachter.", day);
    check("Im [Mai 1999](date 1999-05) brannte der Hof. Am [Mittwoch](date XXXX-WXX-3) kam der Gutachter.", day);
    check(
      "Im [Mai 1999](date 1999-05) brannte der Hof. Am [Mittwoch](date XXXX-WXX-3) kam der Gutachter. [Ein Jahr später](date 2000) ging er.",
      day,
    );
    check(
      "An einem [Sonntag](date XXXX-WXX-7) im [Juli 1974](date 1974-07) brannte es. Am [Tag darauf](date XXXX-WXX-1) kam er.",
      day,
    );
  });

  test("they are where the text tells news", () => {
    check(
      "Am [Dienstag](date 2014-06-10) brannte der Hof. Am [3. Mai 1999](date 1999-05-03) war er gebaut worden. Am [Mittwoch](date 2014-06-11) kam der Gutachter.",
      day,
    );
    check("[1999](date 1999) wurde der Hof gebaut. Am [Mittwoch](date 2014-06-11) brannte er.", day);
  });

  test("the present tense tells of the past where a past year opens its sentence", () => {
    check(
      "[1961](date 1961) wird gebaut, im [Herbst](date 1961-FA) flieht er. Im [Frühjahr darauf](date 1962-SP) studiert er.",
      day,
    );
    check(
      "[1968](date 1968) geht er nach Kassel, im [Mai](date 1968-05) steht er im Regen. Im [August](date 1968-08) weint er.",
      day,
    );
    check(
      "Es ist der [12. Februar 1986](date 1986-02-12). Am [nächsten Tag](date 1986-02-13) flieht er. Im [Oktober](date 1986-10) wird er verhaftet.",
      day,
    );
    check(
      "Am [Montag, dem 3. April 2006](date 2006-04-03), geht er. Am [Mittwoch](date 2006-04-05) sitzt er im Zug. [Ende April](date 2006-04 END) kündigt er.",
      day,
    );
  });

  test("but not where the year is a beginning or an end, or the text tells news", () => {
    check("Seit [1961](date 1961) wird gebaut. Im [Herbst](date 2014-FA) wird gefeiert.", day);
    check(
      "Am [Dienstag](date 2014-06-10) kam er. [1961](date 1961) geht er nach Kassel. Im [September](date 2014-09) wird gefeiert.",
      day,
    );
  });

  test("the winter after a year begins in it", () => {
    check("[1954](date 1954) kam sie. Im [Winter darauf](date 1954-WI) ging er, im [Mai darauf](date 1955-05) sie.", day);
  });

  test("a story goes on as long as something is counted in it", () => {
    check(
      "Der Unfall geschah an einem [Sonntag](date XXXX-WXX-7) im [Juli 1974](date 1974-07). Am [Abend zuvor](date XXXX-WXX-6TEV) hatte er gefeiert. " +
        "Am [Montag](date XXXX-WXX-1) stand er auf. In der [Woche darauf](date XXXX-WXX) kam sie. Im [Dezember](date 1974-12) wurde geschlossen.",
      day,
    );
    check(
      "Sie begann an [einem Abend](date XXXX-XX-XXTEV) im [Oktober 2009](date 2009-10) zu reden. In dieser [Nacht](date XXXX-XX-XXTNI) blieb er. " +
        "Im [darauffolgenden März](date 2010-03) ging er. Am [21. Mai](date 2010-05-21) wurde er verhaftet.",
      day,
    );
    check("Das Buch beginnt im [Jahr 1923](date 1923). Im [November](date 1923-11) stürzte er.", day);
    check("Das Stück spielt im [Jahr 1938](date 1938). Im [November](date 1938-11) brennt es.", day);
  });

  test("the end of a month is of the month that is told of", () => {
    check("Am [2. Oktober 2012](date 2012-10-02) kam er. [Ende des Monats](date 2012-10 END) ging er.", day);
    check("Am [Montag](date 2014-06-09) kam er. [Ende des Monats](date 2014-06 END) wird er gehen.", day);
  });

  test("a day without a year is the one that was named just before", () => {
    check("Am [11. März 2001](date 2001-03-11) saß sie im Büro. Der [11. März](date 2001-03-11) hat alles verändert.", day);
    check("Am [14. Juni 1985](date 1985-06-14) kam er. Am [14. Juni](date 2014-06-14) wird gefeiert.", day);
  });

  test("an hour that is told of is of no day to come", () => {
    check(
      "Das Gesetz tritt am [Montag](date 2014-06-16) in Kraft. Kurz vor [Mitternacht](date XXXX-XX-XXT24:00) wusch sie ab.",
      day,
    );
    check("Am [Montag](date 2014-06-16) wird getagt. Um [acht Uhr](date 2014-06-16T08:00) werden die Türen geöffnet.", day);
  });

  test("weekdays beside a Monday that nobody knows are as open", () => {
    check(
      "An einem [Montag](date XXXX-WXX-1) traf er sie. Am [Dienstag](date XXXX-WXX-2) schrieb sie ihm, am [Freitag](date 2014-06-13) wird sie reden.",
      day,
    );
    check(
      "Am [Dienstag](date 2014-06-10) kam er. An einem [Montag](date XXXX-WXX-1) traf er sie. Am [Mittwoch](date 2014-06-11) schrieb sie.",
      day,
    );
  });

  test("the same year is the one of its sentence, also where it was a beginning", () => {
    check(
      "Im [April](date 2014-04) trat sie ab. Sie war dort seit [2003](date 2003), [demselben Jahr](date 2003), in dem er kam.",
      day,
    );
  });

  test("a summer's end that another year's verb bounds is of that year", () => {
    check("Im [Januar 1945](date 1945-01) floh sie. Dort blieb sie bis zum [Sommer](date 1945-SU).", day);
  });
});
