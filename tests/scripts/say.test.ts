import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { printable, say } from "../../scripts/lib/say.ts";

afterEach(() => vi.restoreAllMocks());

/** What a terminal gets. */
function told(...lines: string[]): string {
  let out = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    out += text;
    return true;
  });
  say(...lines);
  return out;
}

describe("what is told to people", () => {
  it("is one line each, with what a terminal would obey spelt out", () => {
    expect(told("Rejected \u001b[2Ja\nb.txt", "x\u0007y\u009bz\r")).toBe(
      "Rejected \\u001b[2Ja\\nb.txt\nx\\u0007y\\u009bz\\r\n",
    );
    expect(told("a\u202egnp.txt")).toBe("a\\u202egnp.txt\n");
  });

  it("is as it is written otherwise, in any script", () => {
    for (const line of ["Göteborg\t12 %", "東京 🚢", "قاهرة", ""]) expect(printable(line)).toBe(line);
  });

  it("never holds a control, whatever a file is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (line) => {
        expect(told(line).slice(0, -1)).not.toMatch(/[^\P{Cc}\t]|[\u2028-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
