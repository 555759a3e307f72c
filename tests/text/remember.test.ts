import { describe, expect, it, vi } from "vitest";
import { remember } from "../../lib/text/remember.ts";

const asked = (most: number) => {
  const work = vi.fn((text: string) => (text === "" ? undefined : text.toUpperCase()));
  return { work, ask: remember(most, work) };
};

describe("remember()", () => {
  it("works out what a text gives once, nothing too", () => {
    const { work, ask } = asked(10);
    expect(["le monde", "", "le monde", "", "\ud800"].map(ask)).toEqual([
      "LE MONDE",
      undefined,
      "LE MONDE",
      undefined,
      "\ud800",
    ]);
    expect(work.mock.calls).toEqual([["le monde"], [""], ["\ud800"]]);
  });

  it("remembers no more than so many, and no long text", () => {
    const { work, ask } = asked(3);
    for (const text of ["a", "b", "c", "d", "d", "a"]) ask(text);
    expect(work.mock.calls.flat()).toEqual(["a", "b", "c", "d", "a"]);
    work.mockClear();
    for (let again = 0; again < 2; again++) ask("x".repeat(201));
    expect(work).toHaveBeenCalledTimes(2);
  });
});
