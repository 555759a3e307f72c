import { describe, expect, it, vi } from "vitest";
import { copyDifference, MOST_STEPS } from "../../lib/query/article/copy-difference.ts";
import { shortestEdit } from "../../lib/query/article/shortest-edit.ts";

vi.mock("../../lib/query/article/shortest-edit.ts", { spy: true });

const shown = (first: string, copy: string) =>
  copyDifference(first, copy)
    ?.map(({ kind, text }) => ({ same: text, added: `+${text}+`, removed: `-${text}-`, cut: "…" })[kind])
    .join("");

describe("copyDifference", () => {
  it("shows what each has alone", () => {
    expect(shown("The port opened on Friday.", "The old port opened on Friday.")).toContain("+");
    expect(shown("The port opened on Friday.", "The port opened on Monday.")).toBe(
      "The port opened on -Friday-+Monday+.",
    );
  });

  it("cuts short what both have", () => {
    const long = "word ".repeat(200);
    expect(shown(`${long}first ${long}`, `${long}second ${long}`)!.length).toBeLessThan(200);
    expect(shown(long, long)).toBe("…");
  });

  it("gives up on texts with nothing in common, and on very long ones", () => {
    const words = (letter: string) => Array.from({ length: 4000 }, (_, i) => `${letter}${i}`).join(" ");
    expect(copyDifference(words("a"), words("b"))).toBeNull();
    expect(copyDifference("x".repeat(100_000), "y")).toBeNull();
  });

  it("leads from each text to the other, word by word in any script", () => {
    const long = "Слово за словом. ".repeat(400);
    expect(shown(`${long}Порт открыт. ${long}`, `${long}Порт закрыт. ${long}`)).toContain("-открыт-+закрыт+");
    expect(shown("港口周五开放。", "港口周一开放。")).toBe("港口周-五-+一+开放。");
    expect(shown("one two", "one two")).toBe("one two");
    expect(shown("", "new")).toBe("+new+");
    expect(shown("one one one", "one one")).toMatch(/^(one )?-one -one one$|^one one- one-$/);
  });

  it("compares words within a bound, however long the texts and whatever they have in common", () => {
    const many = (word: (at: number) => string, count: number) => Array.from({ length: count }, (_, at) => word(at));
    const million = many((at) => `word${at % 5000}`, 500_000).join(" ");
    const texts: readonly (readonly [string, string, boolean])[] = [
      // Some four million letters each: the ends that they share are no words to compare.
      [million, million.replace("word2500 ", "other "), true],
      [`first ${million}`, `second ${million}`, true],
      [million, `${million} and more`, true],
      [`x ${million} y`, `z ${million} q`, false],
      [million, many((at) => `word${(at * 7) % 5000}`, 500_000).join(" "), false],
      ["ab ".repeat(9900), "ba ".repeat(9900), false],
      [".,;".repeat(9000), ",;.!".repeat(8000), false],
      [many((at) => `a${at}`, 900).join(" "), many((at) => `b${at}`, 900).join(" "), true],
    ];
    const { mock } = vi.mocked(shortestEdit);
    for (const [first, copy, isCompared] of texts) {
      mock.calls.length = 0;
      mock.results.length = 0;
      expect(copyDifference(first, copy) !== null).toBe(isCompared);
      for (const [of, to] of mock.calls) expect(of.length + to.length).toBeLessThanOrEqual(60_000);
      const steps = mock.results.map(({ value }) => value.steps);
      for (const taken of steps) expect(taken).toBeLessThan(MOST_STEPS + 60_000);
    }
  });
});
