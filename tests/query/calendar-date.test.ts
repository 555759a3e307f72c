import { describe, expect, it } from "vitest";
import { isCalendarDate } from "../../lib/query/dates/calendar-date.ts";

describe("isCalendarDate()", () => {
  it.each(["1969", "1969-07", "1969-07-20", "2000-02-29", "1996-02-29", "0050-12-31", "1987-04-30"])(
    "takes %s",
    (text) => expect(isCalendarDate(text)).toBe(true),
  );
  it.each([
    "",
    "69",
    "1969-13",
    "1969-00",
    "1987-02-29",
    "1900-02-29",
    "1987-02-30",
    "1987-04-31",
    "1969-07-32",
    "1969-7-2",
  ])("refuses %s", (text) => expect(isCalendarDate(text)).toBe(false));
});
