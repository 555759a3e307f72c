import { describe, expect, it } from "vitest";
import { normalize } from "../../lib/article/normalize.ts";
import { readingNotes } from "../../lib/article/text/reading-notes.ts";

const CONTEXT = { collection: "main", outlet: null, today: "2026-01-01" };

const notesOn = (text: string, title?: string) => {
  const fields = title === undefined ? {} : { title };
  return readingNotes(normalize({ kind: "record", file: "a", place: "", text, fields, notes: [] }, CONTEXT)!);
};

const NO_TEXT = ["it holds no running text: a list, a table or code"];

const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join("\n");

describe("what is said of how an article was read", () => {
  it.each([
    [
      "addresses",
      lines(12, (n) => `Dr Anna Holm, Harbour Street ${n}, 102${n} Riverton\nTel. 555-01${n}, anna@holm.example`),
    ],
    [
      "names and streets with stops",
      lines(12, (n) => `Dr. Anna Holm, Harbour Str. ${n}. Peter Berg, Old Port Lane. Riverton 10${n}.`),
    ],
    ["a table", lines(30, (n) => `Riverton ${n}\t${n * 7}.5\t${n * 3} tonnes\tup 0.${n}`)],
    ["a table of contents", lines(20, (n) => `Chapter ${n} .......... The Bridge, page ${n * 12}`)],
    ["code", lines(15, (n) => `function boat${n}(pier) { if (pier == null) return sail(pier.name, ${n}); }`)],
  ])("that there is no running text: %s", (_, text) => {
    expect(notesOn(`The list\n\n${text}\n`)).toEqual(NO_TEXT);
  });

  it.each([
    [
      "a table with a sentence below",
      `${lines(30, (n) => `Riverton\t${n}\tup`)}\n\nThe boats of the port were counted on Friday.`,
    ],
    ["a short item", "Boat sinks. Nobody hurt."],
    ["a dispatch in capitals", lines(10, () => "THE PORT OF RIVERTON WAS SHUT ON FRIDAY. NOBODY KNEW WHY.")],
    [
      "a text full of names",
      lines(
        10,
        () => "Anna Holm, Peter Berg and Maria Lund of Riverton met Paul Strand, and they all went on to Oslo.",
      ),
    ],
    ["German", lines(10, () => "Der Hafen von Riverton war am Freitag wegen des Sturms geschlossen.")],
    [
      "German of few words in small letters",
      "Kanzlerin Anna Holm traf Präsident Paul Strand. Außenminister Peter Berg reiste nach Oslo. Oppositionsführerin Maria " +
        "Lund forderte Neuwahlen. Parteichef Hans Wolf widersprach. Innenminister Karl Roth besuchte Hamburg. Die Grünen " +
        "schwiegen. Ministerin Eva Kraft kündigte Hilfen an. Nächste Woche tagt der Bundestag.",
    ],
    ["Japanese", "市議会は火曜日、古い橋を再び開くことを決めた。".repeat(9)],
    ["Arabic", lines(10, () => "قرر المجلس البلدي يوم الثلاثاء إعادة فتح الجسر القديم أمام السيارات")],
  ])("nothing where there is: %s", (_, text) => {
    expect(notesOn(text)).toEqual([]);
  });

  it("that it is HTML, or was mended, once each", () => {
    expect(notesOn("<p>The port is shut.</p>", "<b>Port</b> shut")).toEqual(["it is read as HTML"]);
    expect(notesOn("The cafÃ© is shut.", "CafÃ© shut")).toEqual([
      "its letters are mended: they were UTF-8 that had been read as windows-1252",
    ]);
  });
});
