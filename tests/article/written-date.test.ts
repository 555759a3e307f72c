import { describe, expect, it } from "vitest";
import { writtenDate } from "../../lib/article/written-date.ts";

describe("writtenDate", () => {
  it.each([
    ["2023-11-05", "2023-11-05", "day"],
    ["20 July 1969", "1969-07-20", "day"],
    ["July 20, 1969", "1969-07-20", "day"],
    ["Sunday, November 5, 2023", "2023-11-05", "day"],
    ["20 July 1969, 21:40", "1969-07-20T21:40", "time"],
    ["1987-02-26T15:01:01Z", "1987-02-26T15:01:01Z", "time"],
    ["26-FEB-1987 15:01:01.79", "1987-02-26T15:01", "time"],
    ["31-MAR-1987 605:12:19.12", "1987-03-31", "day"],
    ["May 1954", "1954-05", "month"],
    ["1954-05", "1954-05", "month"],
    ["1969", "1969", "year"],
    ["31/12/1999", "1999-12-31", "day"],
  ])("reads %s as %s, precise to the %s", (written, value, precision) => {
    expect(writtenDate(written)).toMatchObject({ value, precision, ambiguous: false });
  });

  it.each([
    ["05/11/2023", undefined, "2023", "year", true],
    ["05-11-2023", undefined, "2023", "year", true],
    ["05/11/2023 9:30", undefined, "2023", "year", true],
    ["05/11/2023", "dmy", "2023-11-05", "day", true],
    ["05/11/2023", "mdy", "2023-05-11", "day", true],
    ["5/11/2023, 9:05 p.m.", "mdy", "2023-05-11T21:05", "time", true],
    ["5/11/2023 12:05 AM", "dmy", "2023-11-05T00:05", "time", true],
    ["05.11.2023", undefined, "2023-11-05", "day", true],
    ["05.11.2023", "mdy", "2023-05-11", "day", true],
    ["13/11/2023", "mdy", "2023-11-13", "day", false],
    ["11/13/2023 24:00", "dmy", "2023-11-13", "day", false],
    ["11/11/2023", undefined, "2023-11-11", "day", false],
  ] as const)("reads %s in the order %s as %s", (written, order, value, precision, ambiguous) => {
    expect(writtenDate(written, order)).toEqual({ value, precision, ambiguous });
  });

  it.each([
    "soon",
    "",
    "2023-02-30",
    "30 February 2020",
    "yesterday",
    "20010230",
    "12345678",
    "31/31/2001",
    "13/14/2001",
    "Monday",
    "5 November",
    "1/2",
    "x".repeat(10_000),
  ])("invents no date for %s", (written) => expect(writtenDate(written)).toBeNull());
});
