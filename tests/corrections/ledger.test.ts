import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { linesInForce } from "../../lib/corrections/in-force.ts";
import { appendLines, NO_FILE, readLedger } from "../../lib/corrections/ledger.ts";
import type { Correction, Line } from "../../lib/corrections/line.ts";
import { lineId } from "../../lib/corrections/line-id.ts";
import { FORMER_STATES } from "../../lib/facets/countries/former-states.ts";
import { tableRows } from "../../lib/facets/countries/table-rows.ts";

const folder = mkdtempSync(join(tmpdir(), "ledger-"));
afterAll(() => rmSync(folder, { recursive: true }));
let path = "";
let files = 0;
beforeEach(() => {
  path = join(folder, `${++files}`, "corrections.jsonl");
});

const rename = (name: string): Correction => ({ by: "ann", act: "rename", person: "bob-reed", name });
const append = (corrections: readonly Correction[], after?: Line, now?: number) =>
  appendLines(path, corrections, { after, ...(now === undefined ? {} : { now }) });

describe("a ledger", () => {
  it("that is not there is empty", () => {
    expect(readLedger(path)).toEqual({ lines: [], faults: [], hash: NO_FILE });
  });

  it("gives back what was appended, each line later than the ones before it, wherever the clock stands", () => {
    const first = append([rename("A"), rename("B")], undefined, Date.parse("2030-01-01"));
    const [third] = append([rename("C")], first.at(-1), Date.parse("2001-01-01"));
    const { lines, faults } = readLedger(path);
    expect(faults).toEqual([]);
    expect(lines).toEqual([...first, third]);
    expect(lines.map((line) => "name" in line && line.name)).toEqual(["A", "B", "C"]);
  });

  it("names each line that does not fit, and reads all others", () => {
    const [good] = append([rename("A")]);
    const text = (value: unknown) => JSON.stringify(value);
    const bad = [
      "{",
      "[1, 2]",
      text({ ...good, id: lineId(1), v: 2 }),
      text({ ...good, id: lineId(1), act: "burn" }),
      text({ ...good, id: lineId(1), name: "a\nb" }),
      text({ ...good, id: lineId(1), person: 7 }),
      text({ ...good, id: lineId(1), extra: 1 }),
      text({
        ...good,
        id: lineId(1),
        act: "article",
        person: undefined,
        name: undefined,
        article: "a",
        set: { date: "2024-02-30" },
      }),
      text({ ...good, name: "Another" }),
      `"${"x".repeat(10_000_000)}"`,
      "[".repeat(60_000),
      text({ ...good, id: lineId(1), act: 0 }).replace('"act":0', `"act":${"[".repeat(30_000)}${"]".repeat(30_000)}`),
      text({ ...good, id: lineId(1), act: "burn".repeat(9_000) }),
      text({ ...good, id: lineId(1), ...Object.fromEntries("abcd".split("").map((key) => [key.repeat(999), 1])) }),
      `{"__proto__":{"act":"hide"},${text({ ...good, id: lineId(1) }).slice(1)}`,
      text({ ...good, id: lineId(1), name: "half of a letter \ud83d" }),
      text({ ...good, id: lineId(1), name: "Ann \u202eeloC" }),
      text({ ...good, id: lineId(1), why: "\u001b[2J" }),
      text({ ...good, id: lineId(1), why: "\u2066" }),
      text({ ...good, id: lineId(1), at: "9999-12-31T23:59:59.999Z" }),
      text({ ...good, id: lineId(1), act: "place", person: undefined, country: "QQ" }),
      text({
        ...good,
        id: lineId(1),
        act: "article",
        person: undefined,
        name: undefined,
        article: "a",
        add: { country: "SUXX" },
      }),
    ];
    writeFileSync(path, `${readFileSync(path, "utf8")}\n${bad.join("\n")}\n`);
    const [last] = append([rename("Z")], good);
    const { lines, faults } = readLedger(path);
    expect(lines).toEqual([good, last]);
    expect(faults).toEqual([
      { number: 3, reason: "is no JSON" },
      { number: 4, reason: "must be an object" },
      { number: 5, reason: "is of version 2, which a newer Dateline wrote" },
      { number: 6, reason: 'says no act that is known ("burn")' },
      { number: 7, reason: "name: must be one line" },
      { number: 8, reason: "person: must be a text" },
      { number: 9, reason: "has keys that are not known (extra)" },
      { number: 10, reason: "set.date: must be a day that there is" },
      { number: 11, reason: `has the id ${good!.id} of another line, which stands before it` },
      { number: 12, reason: "is longer than 64 KB" },
      { number: 13, reason: "is no JSON" },
      { number: 14, reason: "says no act that is known (no text)" },
      { number: 15, reason: `says no act that is known ("${"burn".repeat(10)}")` },
      {
        number: 16,
        reason: `has keys that are not known (${["a", "b", "c"].map((key) => key.repeat(40)).join(", ")}, …)`,
      },
      { number: 17, reason: "has keys that are not known (__proto__)" },
      { number: 18, reason: "name: must hold whole letters" },
      { number: 19, reason: "name: must hold no marks that turn the direction of writing" },
      { number: 20, reason: "why: must hold no control characters" },
      { number: 21, reason: "why: must hold no marks that turn the direction of writing" },
      { number: 22, reason: "at: must be a time before the year 3000" },
      { number: 23, reason: "country: must be a country or former state that is known" },
      { number: 24, reason: "add.country: must be a country or former state that is known" },
    ]);
  });

  it("takes reasons of several lines, and names in any script and direction", () => {
    const why = "One.\r\n\tTwo: <b>\u200f\u05d0\u200e</b>";
    append([{ ...rename("<script>\u05d0\u200f & \u0645\ud83d\ude00"), why }]);
    expect(readLedger(path)).toMatchObject({ lines: [{ why }], faults: [] });
  });

  it("that no line can follow in time says so, and one that is a folder", () => {
    const [last] = append([rename("A")], undefined, Date.parse("2999-12-31T23:59:59.999Z"));
    const before = readFileSync(path, "utf8");
    expect(() => append([rename("B")], last)).toThrow(
      `Cannot write a line: line ${last!.id} of the file says that it was made at 2999-12-31T23:59:59.999Z`,
    );
    expect(readFileSync(path, "utf8")).toBe(before);
    expect(() => readLedger(folder)).toThrow(`Cannot read the corrections "${folder}": it is a folder`);
  });

  it("that cannot be written says which file that is", () => {
    for (const closed of [folder, join(path, "under/a-file.jsonl")]) {
      append([rename("A")]);
      expect(() => appendLines(closed, [rename("B")], { after: undefined })).toThrow(
        `Cannot write the corrections "${closed}": `,
      );
    }
  });

  it("takes every country and former state that there is", () => {
    const codes = [...tableRows("countries").map(([code]) => code!), ...FORMER_STATES.map(({ code }) => code)];
    append(codes.map((country) => ({ by: "ann", act: "place", name: "Quay", country })));
    expect(readLedger(path)).toMatchObject({ lines: codes.map((country) => ({ country })), faults: [] });
  });

  it("is read whole where an editor has put a mark of its encoding before it", () => {
    const lines = append([rename("A"), rename("B")]);
    writeFileSync(path, `\ufeff${readFileSync(path, "utf8")}`);
    expect(readLedger(path)).toMatchObject({ lines, faults: [] });
  });

  it("loses nothing but a line that a stop cut, whatever is appended behind it", () => {
    fc.assert(
      fc.property(fc.nat(400), (cut) => {
        rmSync(path, { force: true });
        const [first, second] = append([rename("A"), rename("B")]);
        const whole = readFileSync(path);
        const kept = Math.max(0, whole.length - cut);
        writeFileSync(path, whole.subarray(0, kept));
        const [third] = append([rename("C")], second);
        const { lines } = readLedger(path);
        expect(lines.at(-1)).toEqual(third);
        const isWhole = (line: Line) => whole.indexOf(`${JSON.stringify(line)}`) + JSON.stringify(line).length <= kept;
        expect(lines.slice(0, -1)).toEqual([first!, second!].filter(isWhole));
      }),
      { numRuns: 60 },
    );
  });

  it("says the same of the lines of two machines in whatever order they stand, and twice", () => {
    append([rename("A"), rename("B"), rename("C"), rename("D")]);
    const lines = readFileSync(path, "utf8").trim().split("\n");
    const whole = readLedger(path).lines;
    fc.assert(
      fc.property(fc.shuffledSubarray([...lines, ...lines], { minLength: 8 }), (shuffled) => {
        writeFileSync(path, shuffled.join("\n"));
        expect(readLedger(path)).toMatchObject({ lines: whole, faults: [] });
      }),
      { numRuns: 30 },
    );
  });
});

describe("what is in force", () => {
  const at = (n: number) => ({ v: 1 as const, id: `000000000${n}`, at: `2026-01-0${n}T00:00:00.000Z`, by: "ann" });
  const name = (n: number): Line => ({ ...at(n), act: "rename", person: "p", name: `${n}` });
  const undo = (n: number, line: number): Line => ({ ...at(n), act: "undo", line: at(line).id });
  const held = (...lines: Line[]) => {
    const { inForce, idle } = linesInForce(lines);
    return { inForce: inForce.map(({ id }) => Number(id)), idle: idle.map(({ id }) => Number(id)) };
  };

  it.each([
    ["all that is not undone", [name(1), name(2), undo(3, 1)], [2], []],
    ["what an undo that is undone had undone", [name(1), undo(2, 1), undo(3, 2)], [1], []],
    ["nothing of what is undone again", [name(1), undo(2, 1), undo(3, 2), undo(4, 3)], [], []],
    ["all, where an undo names what is not there", [name(1), undo(2, 9)], [1], [2]],
    ["all, where undos name one another or themselves", [name(1), undo(2, 3), undo(3, 2), undo(4, 4)], [1], [4]],
    ["what is undone twice as once", [name(1), name(2), undo(3, 1), undo(4, 1)], [2], []],
  ] as const)("is %s", (_, lines, inForce, idle) => expect(held(...lines)).toEqual({ inForce, idle }));
});

it("an id of a line sorts by time", () => {
  fc.assert(
    fc.property(fc.nat(2 ** 31), fc.nat(2 ** 31), (a, b) => {
      if (a !== b) expect(lineId(a * 1000) < lineId(b * 1000)).toBe(a < b);
    }),
  );
  expect(new Set(Array.from({ length: 1000 }, () => lineId(1))).size).toBe(1000);
});
