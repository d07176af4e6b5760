import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { analyse } from "../support/marked.ts";

/** How many, how far and how strong each weapon is said to be that has such a figure. */
function figures(text: string): string[] {
  return analyse(text).mentions.flatMap(({ text: name, measures }) => {
    if (measures === undefined) return [];
    const { count, range, yieldKt } = measures;
    const distance = range && `${range.from === range.to ? range.from : `${range.from}–${range.to}`} ${range.unit}`;
    return [[name, count, distance, yieldKt && `${yieldKt} kt`].filter((part) => part !== undefined).join(": ")];
  });
}

describe("figures of weapons", () => {
  test("the number of a name counts nothing", () => {
    assert.deepEqual(figures("Die KN-23 könne 152-Millimeter-Granaten tragen."), []);
    assert.deepEqual(figures("Sie schicken 14 Panzerhaubitzen 2000 sowie Bergepanzer der Armee."), ["Panzerhaubitzen 2000: 14"]);
    assert.deepEqual(figures("Die Armee zählt 7 neue Panzer, um 14 die Bomben, 3 sowie Raketen, 5 der Haubitzen."), [
      "Panzer: 7",
      "Haubitzen: 5",
    ]);
  });

  test("between two numbers there is no one number", () => {
    assert.deepEqual(figures("Sie verloren zehn bis zwölf Panzer und zwischen 20 und 25 Haubitzen, 3 oder 4 Drohnen."), []);
    assert.deepEqual(figures("Sie verloren bis zu zwölf Panzer und 25 Haubitzen."), ["Panzer: 12", "Haubitzen: 25"]);
  });

  test("figures in indirect speech and in the past", () => {
    assert.deepEqual(figures("Die Reichweite der Haubitze liege bei 300 Kilometern."), ["Haubitze: 300 km"]);
    assert.deepEqual(figures("Die Reichweite der Haubitze betrage rund 70 km."), ["Haubitze: 70 km"]);
    assert.deepEqual(figures("Die Reichweite der Haubitze lag bei 70 km."), ["Haubitze: 70 km"]);
  });

  test("from so far to so far", () => {
    assert.deepEqual(figures("Haubitzen mit 30 bis 40 Kilometern Reichweite."), ["Haubitzen: 30–40 km"]);
    assert.deepEqual(figures("Haubitzen mit bis zu 40 Kilometern Reichweite."), ["Haubitzen: 40 km"]);
  });

  test("of two figures none is the last weapon's", () => {
    assert.deepEqual(figures("Die Sprengkraft der Atombomben betrug 15 Kilotonnen und 21 Kilotonnen."), []);
    assert.deepEqual(figures("Die Reichweite der Haubitze liegt bei 30 Kilometern und 20 Panzer fuhren 9 Kilometer."), [
      "Haubitze: 30 km",
      "Panzer: 20",
    ]);
  });

  test("tonnes of TNT", () => {
    assert.deepEqual(figures("Die Sprengkraft der Atombombe betrug 15.000 Tonnen TNT, die Atombombe wog 4 Tonnen."), [
      "Atombombe: 15 kt",
    ]);
  });

  test("a warhead reaches no further than what carries it", () => {
    assert.deepEqual(figures("Raketen mit Atomsprengköpfen und einer Reichweite von 5000 Kilometern."), ["Raketen: 5000 km"]);
    assert.deepEqual(figures("Der Sprengkopf mit einer Reichweite von 50 Kilometern."), []);
    assert.deepEqual(figures("Eine Rakete trägt Sprengköpfe mit einer Sprengkraft von 50 Kilotonnen."), ["Sprengköpfe: 50 kt"]);
  });
});
