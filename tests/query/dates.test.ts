import { describe, expect, it } from "vitest";
import { dateTrail } from "../../lib/query/dates/date-trail.ts";
import { histogram } from "../../lib/query/dates/histogram.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";

const { dates } = messagesFor("en");
const bar = (value: string, count = 1) => ({ value, from: value.slice(0, 4), to: value, count });
const values = (bars: readonly { readonly value: string }[]) => bars.map(({ value }) => value).join(" ");

describe("histogram", () => {
  it("shows gaps", () => {
    expect(values(histogram([bar("1950s"), bar("1980s")]))).toBe("1950s 1960s 1970s 1980s");
    expect(values(histogram([bar("1998"), bar("2001")]))).toBe("1998 1999 2000 2001");
    expect(histogram([bar("1950s"), bar("1970s")])[1]).toEqual({ value: "1960s", from: "1960", to: "1969", count: 0 });
  });

  it("reaches to the ends of the span that is looked at", () => {
    expect(histogram([bar("1969-07")], "1969", "1969").length).toBe(12);
    expect(values(histogram([bar("1965")], "1960", "1969"))).toMatch(/^1960 .* 1969$/);
    expect(histogram([bar("2001-02-05")], "2001-02", "2001-02").length).toBe(28);
    expect(histogram([bar("2001-03-05")], "2001-03-05", "2001-03-05").length).toBe(1);
  });

  it("does not draw a thousand empty years, and nothing for nothing", () => {
    expect(values(histogram([bar("0100s"), bar("2020s")]))).toBe("0100s 2020s");
    expect(histogram([], "1969", "1969")).toEqual([]);
  });
});

describe("dateTrail", () => {
  it.each([
    [null, null, "All dates"],
    ["1960", "1969", "All dates > 1960s"],
    ["1969", "1969", "All dates > 1960s > 1969"],
    ["1969-07", "1969-07", "All dates > 1960s > 1969 > July 1969"],
    ["1969-07-20", "1969-07-20", "All dates > 1960s > 1969 > July 1969 > 20 July 1969"],
    ["1962", "1965", "All dates > 1960s > 1962 to 1965"],
    ["1962", "1975", "All dates > 1962 to 1975"],
    ["1962", null, "All dates > from 1962"],
    [null, "1962-03", "All dates > until March 1962"],
  ])("leads from %s to %s back up", (from, to, trail) => {
    expect(
      dateTrail(from, to)
        .map(({ decade, from, to }) => (decade === null ? dates.span(from, to) : dates.decade(decade)))
        .join(" > "),
    ).toBe(trail);
  });
});
