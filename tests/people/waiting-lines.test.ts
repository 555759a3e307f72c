import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { openHistory } from "../../lib/corrections/history.ts";
import { appendLines, ledgerAt, readLedger } from "../../lib/corrections/ledger.ts";
import type { Correction } from "../../lib/corrections/line.ts";
import { waitingLines } from "../../lib/corrections/waiting-lines.ts";
import { applyCorrections } from "../../lib/people/apply-corrections.ts";
import { canonicalisePeople } from "../../lib/people/canonicalise.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import { articleOf } from "../fixtures/article.ts";

const folder = mkdtempSync(join(tmpdir(), "waiting-"));
afterAll(() => rmSync(folder, { recursive: true }));
let path = "";
let files = 0;
let archive: Archive;
beforeEach(() => {
  path = join(folder, `${++files}.jsonl`);
  archive = openArchive(":memory:");
});

function say(correction: object): string {
  const after = readLedger(path).lines.at(-1);
  return appendLines(path, [{ by: "ann", ...correction } as Correction], { after })[0]!.id;
}

/** Articles of some people come, and what is said is laid over them. */
function come(...people: string[][]): void {
  archive.place(people.map((names, at) => articleOf({ text: `${names.join()} ${at}`, people: names })));
  canonicalisePeople(archive, () => {});
  applyCorrections(archive, ledgerAt(path), scopes());
}

const shown = () =>
  [...archive.changesSince(0)].flatMap(({ kept }) => kept?.article.facets.people.map(({ name }) => name) ?? []).sort();

const waiting = () =>
  waitingLines(archive).map(({ line, named, people }) => [line.act, named, people.map(({ id }) => id)]);

describe("a line that names no single person", () => {
  it("waits, and says nothing, until somebody bears the id", () => {
    const line = say({ act: "rename", person: "osama-habib", name: "O. H.", forms: ["Osama Habib"] });
    come(["Ann Cole"]);
    expect(waiting()).toEqual([["rename", "osama-habib", []]]);
    expect(openHistory(archive).line(line)).toMatchObject({ inForce: true, waits: true });
    come(["Osama Habib"]);
    expect(waiting()).toEqual([]);
    expect(openHistory(archive).line(line)).toMatchObject({ inForce: true, waits: false });
    expect(shown()).toEqual(["Ann Cole", "O. H."]);
  });

  it("holds for whom all forms of the name mean, and waits once they are two people's", () => {
    say({ act: "rename", person: "osama-habib", name: "O. H.", forms: ["Osama Habib", "Usman Habibi", "Ann Cole"] });
    come(["Usman Habibi"]);
    expect(waiting()).toEqual([]);
    expect(shown()).toEqual(["O. H."]);
    expect(archive.redirect("people", "osama-habib")).toBe("usman-habibi");
    come(["Ann Cole"]);
    expect(waiting()).toEqual([["rename", "osama-habib", ["usman-habibi", "ann-cole"]]]);
    expect(shown()).toEqual(["Ann Cole", "Usman Habibi"]);
    say({ act: "same", people: ["ann-cole", "usman-habibi"] });
    come(["Eva Reis"]);
    expect(waiting()).toEqual([]);
    expect(shown()).toEqual(["Eva Reis", "O. H.", "O. H."]);
  });

  it.each([
    { act: "same", people: ["osama-habib", "ann-cole"] },
    { act: "different", people: ["ann-cole", "osama-habib"] },
  ])("of two people: $act names both by their ids, since the forms are of both", (line) => {
    say({ ...line, forms: ["Osama Habib", "Usman Habibi", "Ann Cole"] });
    come(["Usman Habibi"], ["Ann Cole"]);
    expect(waiting()).toEqual([[line.act, "osama-habib", ["usman-habibi"]]]);
    come(["Osama Habib"]);
    expect(waiting()).toEqual([]);
  });

  it("waits for one who was made by a line that is undone", () => {
    const split = say({ act: "split", person: "james-baker", scope: "cook", name: "James Baker (chef)" });
    say({ act: "means", name: "Ann Cole", scope: "sea", person: "james-baker-chef" });
    come(["James Baker"]);
    expect(waiting()).toEqual([]);
    say({ act: "undo", line: split });
    come();
    expect(waiting()).toEqual([["means", "james-baker-chef", []]]);
  });

  it("is none that gives the name itself, or names nobody by an id", () => {
    say({ act: "article", article: "a", add: { person: "eva-reis", name: "Eva Reis" } });
    say({ act: "rename", person: "eva-reis", name: "Eva" });
    say({ act: "hide", name: "Lop Buri" });
    say({ act: "article", article: "a", add: { person: "ann-cole" } });
    come();
    expect(waiting()).toEqual([["article", "ann-cole", []]]);
  });
});
