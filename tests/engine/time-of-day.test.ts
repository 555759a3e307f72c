import { describe, expect, it } from "vitest";
import { timeOfDay } from "../../lib/engine/time-of-day.ts";

describe("the time of day of a written date", () => {
  it.each([
    ["1987-02-26T00:00", 1],
    ["1987-02-26T00:01", 61],
    ["1987-02-26T15:01:30", 54_091],
    ["1987-02-26T15:01:30Z", 54_091],
    ["1987-02-26T15:01-05:00", 54_061],
    ["1987-02-26T23:59:59+0530", 86_400],
    ["1987-02-26", 0],
    ["1987-02", 0],
    ["1987", 0],
    [null, 0],
  ])("of %j is %i", (date, number) => expect(timeOfDay(date)).toBe(number));

  it("never reaches the next day's, whatever is written", () =>
    expect(timeOfDay("1987-02-26T99:99:99")).toBeLessThan(1_000_000));
});
