import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { reutersStory } from "../../lib/source/formats/reuters-story.ts";
import { partsFault } from "../../lib/source/parts-fault.ts";
import { readSources } from "../../lib/source/read.ts";
import { PART_KINDS, type Part } from "../../lib/source/record.ts";
import { sourceFolder } from "./folder.ts";

vi.mock("../../lib/source/formats/reuters-story.ts", () => ({ reutersStory: vi.fn() }));
afterEach(() => vi.clearAllMocks());

const part = (start: number, end: number, kind = "body") => ({ kind, start, end }) as Part;

const TEXT = "Ferry 🚢 sails. Tide turns.";

const FAULTY: readonly (readonly [string, readonly Part[], RegExp])[] = [
  ["overlap", [part(0, 6), part(5, 9)], /^overlap or are out of order \(number 2, "body", 5 to 9\)$/],
  ["stand in another order", [part(9, 14), part(0, 5)], /^overlap or are out of order/],
  ["reach beyond the text", [part(0, 99)], /^reach beyond its text of 27 \(number 1/],
  ["begin before it", [part(-1, 4)], /^are no ranges/],
  ["end before they begin", [part(4, 2)], /^are no ranges/],
  ["are no whole numbers", [part(0, 2.5)], /^are no ranges/],
  ["are no numbers", [part(Number.NaN, 3)], /^are no ranges/],
  ["have a kind that nobody knows", [part(0, 5, "kicker")], /^are of an unknown kind \(number 1, "kicker"/],
  ["cut a character in two", [part(0, 7)], /^begin or end inside a character/],
  ["are a million", Array.from({ length: 1_000_000 }, () => part(0, 0)), /^are more than 10000$/],
];

describe("partsFault", () => {
  it.each(FAULTY)("says so of parts that %s", (_, parts, fault) => {
    expect(partsFault(parts, TEXT)).toMatch(fault);
  });

  it("takes parts that touch, leave something out or are empty", () => {
    expect(partsFault([part(0, 5, "headline"), part(5, 5, "credit"), part(5, 8), part(16, 27)], TEXT)).toBeNull();
    expect(partsFault([], "")).toBeNull();
  });

  it("takes any ranges in order, and no two of them the other way round", () => {
    const cuts = fc.uniqueArray(fc.nat({ max: 60 }), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(cuts, fc.constantFrom(...PART_KINDS), (found, kind) => {
        const at = found.sort((a, b) => a - b);
        const parts = at.slice(1).map((end, i) => part(at[i]!, end, kind));
        expect(partsFault(parts, "x".repeat(60))).toBeNull();
        expect(partsFault(parts.reverse(), "x".repeat(60))).not.toBeNull();
      }),
    );
  });
});

describe("a reader whose parts are at fault", () => {
  const { file } = sourceFolder();
  const records = (parts: readonly Part[]) => {
    vi.mocked(reutersStory).mockReturnValue({ text: TEXT, fields: {}, parts, notes: ["a note"] });
    return Array.fromAsync(readSources([file("a.sgm", "<REUTERS></REUTERS>")]));
  };

  it.each(FAULTY)("loses them with a note where they %s, and nothing else", async (_, parts, fault) => {
    const [record, ...others] = await records(parts);
    expect(others).toEqual([]);
    expect(record).toMatchObject({ kind: "record", text: TEXT, notes: ["a note", expect.any(String)] });
    const [, note = ""] = record?.kind === "record" ? record.notes : [];
    expect(note).toMatch(/^its parts .*, and are not used$/);
    expect(note.slice("its parts ".length, -", and are not used".length)).toMatch(fault);
    expect(record).not.toHaveProperty("parts");
  });

  it("keeps sound ones, without a note", async () => {
    expect(await records([part(0, 15)])).toMatchObject([{ parts: [part(0, 15)], notes: ["a note"] }]);
  });
});
