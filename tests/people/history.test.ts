import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { type History, openHistory } from "../../lib/corrections/history.ts";
import { appendLines, ledgerAt, readLedger } from "../../lib/corrections/ledger.ts";
import type { Correction, Line } from "../../lib/corrections/line.ts";
import { type CorrectablePart, linesBehind } from "../../lib/corrections/lines-behind.ts";
import { openNamesInLines } from "../../lib/corrections/names-in-lines.ts";
import { undoing } from "../../lib/corrections/undoing.ts";
import { applyCorrections } from "../../lib/people/apply-corrections.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { type ArticleSketch, articleOf } from "../fixtures/article.ts";

const folder = mkdtempSync(join(tmpdir(), "history-"));
afterAll(() => rmSync(folder, { recursive: true }));
let path = "";
let files = 0;
let archive: Archive;
let history: History;
beforeEach(() => {
  path = join(folder, `${++files}.jsonl`);
  archive = openArchive(":memory:");
  history = openHistory(archive);
});

function come(...sketches: ArticleSketch[]): string[] {
  const placed = archive.place(sketches.map(articleOf)).map(({ id }) => id);
  canonicalisePeople(archive, () => {});
  lay();
  return placed;
}

const lay = () => applyCorrections(archive, ledgerAt(path), scopes());

/** Writes a line and lays it over the archive; its id. */
function say(correction: object): string {
  const after = readLedger(path).lines.at(-1);
  const [line] = appendLines(path, [{ by: "ann", ...correction } as Correction], { after });
  lay();
  return line!.id;
}

/** What a line says in words, its links between brackets. */
function told(line: Line): string {
  const names = openNamesInLines(archive, history)([line]);
  const person = (id: string) => {
    const found = names.people.get(id);
    return found?.known ? `[${found.name}]` : (found?.name ?? id);
  };
  const words = messagesFor("en").corrections.line<string>(line, {
    person,
    outlet: (id) => names.outlets.get(id) ?? id,
    article: (id) => names.articles.get(id) ?? id,
    scope: (query) => `[${query}]`,
    undoing: ({ id }) => names.undos.get(id)!,
  });
  return words.join("");
}
const lineCalled = (id: string) => history.line(id)!.line;

describe("what a line says", () => {
  it("names people by the names that their ids were made of, though the ids lead on to others now", () => {
    come({ people: ["Ernesto Figueras"] }, { people: ["Ernesto Figueras"] }, { people: ["Ernesto Figuerraz"] });
    const same = say({ act: "same", people: ["ernesto-figueras", "ernesto-figuerraz"] });
    expect(archive.redirect("people", "ernesto-figuerraz")).toBe("ernesto-figueras");
    expect(told(lineCalled(same))).toBe("[Ernesto Figueras] and [Ernesto Figuerraz] are one person");
    const rename = say({ act: "rename", person: "ernesto-figuerraz", name: "E. F." });
    expect(told(lineCalled(rename))).toBe("[Ernesto Figuerraz] is called E. F.");
  });

  it("names those whom a line made, open names, and those whom the archive has not by what the line keeps", () => {
    const [id] = come({ people: ["Ann Cole"], title: "The pier" });
    say({ act: "split", person: "ann-cole", scope: "pier", name: "Ann Cole (chef)" });
    const chef = say({ act: "rename", person: "ann-cole-chef", name: "Anna Cole" });
    expect(told(lineCalled(chef))).toBe("[Ann Cole (chef)] is called Anna Cole");
    const open = say({ act: "article", article: id, remove: { person: "baker-unresolved" } });
    expect(told(lineCalled(open))).toBe("“The pier”: does not name [Baker (unidentified)]");
    const kept = say({ act: "rename", person: "bob-reed", name: "Rob", forms: ["Bob Reed"] });
    expect(told(lineCalled(kept))).toBe("Bob Reed is called Rob");
    // Which of the forms is whose, a line about two does not tell.
    const two = say({ act: "different", people: ["bob-reed", "rob-reed"], forms: ["Bob Reed", "Rob Reed"] });
    expect(told(lineCalled(two))).toBe("bob-reed and rob-reed are two people");
  });

  it("names articles, outlets and countries, and what was set", () => {
    const [id] = come({ title: "The pier", cited: ["Sea Wire"], outlet: "harbour.pt" });
    const article = (change: object) => told(lineCalled(say({ act: "article", article: id, ...change })));
    expect(article({ remove: { cited: "sea-wire", country: "TD" } })).toBe(
      "“The pier”: does not name Chad, does not cite Sea Wire",
    );
    expect(article({ set: { date: "1987-03", authors: ["A B", "C D"] } })).toBe(
      "“The pier”: the date is March 1987, by A B; C D",
    );
    expect(article({ set: { date: null, outlet: null } })).toBe("“The pier”: no date is known, no outlet is known");
    expect(article({ add: { country: "FR", about: false } })).toBe("“The pier”: only mentions France");
    const outlet = (change: object, forms?: string[]) =>
      told(lineCalled(say({ act: "outlet", outlet: change, ...(forms ? { forms } : {}) })));
    expect(outlet({ rename: "harbour.pt", name: "Harbour Post" }, ["harbour.pt"])).toBe(
      "The outlet harbour.pt is called Harbour Post",
    );
    expect(outlet({ same: ["a", "b"] }, ["Sea Wire", "harbour.pt"])).toBe("The outlet harbour.pt is Sea Wire");
    expect(outlet({ same: ["le-figaro", "some-paper"] })).toBe("The outlet some-paper is Le Figaro");
    const place = say({ act: "place", name: "Chad", country: null, scope: "country:TD" });
    expect(told(lineCalled(place))).toBe(
      "Chad is no place of any country in the articles that this search finds: [country:TD]",
    );
  });

  it("of an undo is what it undoes, and of an undo of one that it holds again", () => {
    come({ people: ["Ann Cole"] });
    const line = say({ act: "rename", person: "ann-cole", name: "Anna" });
    const undo = say({ act: "undo", line });
    const again = say({ act: "undo", line: undo });
    expect(told(lineCalled(undo))).toBe("Taken back: [Ann Cole] is called Anna");
    expect(told(lineCalled(again))).toBe("Holds again: [Ann Cole] is called Anna");
    expect([line, undo, again].map((id) => history.line(id)!.inForce)).toEqual([true, false, true]);
    const third = say({ act: "undo", line: again });
    expect([line, undo, again, third].map((id) => history.line(id)!.inForce)).toEqual([false, true, false, true]);
    expect(told(lineCalled(say({ act: "undo", line: "zzzzzzzzzzzz" })))).toContain("this ledger has not");
  });

  it("ends, though undos were written that name each other", () => {
    const head = { v: 1, at: "2026-11-24T10:00:00.000Z", by: "x", act: "undo" } as const;
    const one = { ...head, id: "aaaaaaaaaa", line: "bbbbbbbbbb" };
    const other = { ...head, id: "bbbbbbbbbb", line: "aaaaaaaaaa" };
    expect(undoing(one, (id) => (id === one.id ? one : other)).of).toBeNull();
  });
});

describe("the history", () => {
  it("tells how many articles a line changed when it came, where it came alone", () => {
    come({ people: ["Ann Cole"] }, { people: ["Ann Cole"] }, { people: ["Bob Reed"] });
    const rename = say({ act: "rename", person: "ann-cole", name: "Anna" });
    const still = say({ act: "different", people: ["ann-cole", "bob-reed"] });
    const undo = say({ act: "undo", line: rename });
    expect([rename, still, undo].map((id) => history.line(id)!.articles)).toEqual([2, 0, 2]);
    const hide = (name: string) => ({ by: "ann", act: "hide", name }) as Correction;
    const two = appendLines(path, [hide("Ann Cole"), hide("Bob Reed")], { after: readLedger(path).lines.at(-1) });
    lay();
    // With articles that have just come, nothing tells what the line changed.
    archive.place([articleOf({ people: ["Ann Cole"], title: "Came beside" })]);
    const beside = say({ act: "undo", line: two[0]!.id });
    expect([...two.map(({ id }) => id), beside].map((id) => history.line(id)!.articles)).toEqual([null, null, null]);
    expect(history.line(rename)!.articles).toBe(2);
  });

  it("is looked through by words, by names that stand there as ids alone too", () => {
    const [id] = come({ people: ["Ann Cole", "Bob Reed"] });
    const line = say({ act: "article", article: id, remove: { person: "ann-cole" } });
    say({ act: "hide", name: "Bob Reed" });
    const found = (words: string) => history.page({ act: null, by: null, words }, 0, 9).map((past) => past.line.id);
    expect(found("Ann Cole")).toEqual([line]);
    expect(found(id!)).toEqual([line]);
    expect(found("?")).toEqual([]);
    expect(history.count({ act: null, by: null, words: "ANN COLE" })).toBe(1);
  });
});

describe("who corrected a part of an article", () => {
  function behind(id: string, part: CorrectablePart): string[] {
    const compared = { before: archive.uncorrected(id)!, now: archive.get(id)! };
    const idNow = (person: string) => archive.redirect("people", person);
    return linesBehind(history.applied(), part, { ...compared, idNow }).map((line) => line.id);
  }

  it("is who wrote the lines in force that speak of it, of this article or of all", () => {
    const [id, other] = come(
      {
        text: "Ann Cole met Bob Reed in Chad.",
        people: ["Ann Cole", "Bob Reed", "Eva Reis"],
        countries: ["TD"],
        cited: ["Sea Wire"],
        outlet: "harbour.pt",
      },
      { text: "Rosa Dias left.", people: ["Rosa Dias"], outlet: "x.pt" },
    );
    const set = (what: object) => say({ act: "article", article: id, set: what });
    const date = set({ date: "1987" });
    const undone = set({ date: "1988" });
    say({ act: "undo", line: undone });
    const authors = set({ authors: ["A"] });
    const people = [
      say({ act: "rename", person: "ann-cole", name: "Anna Cole" }),
      say({ act: "hide", name: "Bob Reed" }),
      say({ act: "split", person: "eva-reis", scope: "Chad", name: "Eva Reis (chef)" }),
      say({ act: "article", article: id, add: { person: "rosa-dias", name: "Rosa Dias" } }),
    ];
    const place = say({ act: "place", name: "Chad", country: null });
    const outlet = say({ act: "outlet", outlet: { rename: "harbour.pt", name: "Harbour Post" } });
    const wire = say({ act: "outlet", outlet: { rename: "sea-wire", name: "The Wire" } });
    const parts = { publishedAt: [date], authors: [authors], people, countries: [place] };
    for (const [part, lines] of Object.entries(parts))
      expect(behind(id!, part as CorrectablePart), part).toEqual(lines);
    expect(behind(id!, "publisher")).toEqual([outlet]);
    expect(behind(id!, "cited")).toEqual([wire]);
    expect(behind(id!, "headline")).toEqual([]);
    for (const part of ["people", "publisher", "countries", "publishedAt"] as const)
      expect(behind(other!, part)).toEqual([]);
  });
});
