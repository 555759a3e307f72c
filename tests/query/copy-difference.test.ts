import { describe, expect, it } from "vitest";
import { copyDifference } from "../../lib/query/article/copy-difference.ts";

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
});
