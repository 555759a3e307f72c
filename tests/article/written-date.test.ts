import { describe, expect, it } from "vitest";
import { writtenDate } from "../../lib/article/dates/written-date.ts";

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
    ["Sept. 1954", "1954-09", "month"],
    ["1954-05", "1954-05", "month"],
    ["January 11, 2010 Monday", "2010-01-11", "day"],
    ["Monday 11 January 2010 06.00 GMT", "2010-01-11T06:00", "time"],
    ["Sept. 13, 2019 | 6:00 a.m.", "2019-09-13T06:00", "time"],
    ["20190513T060000Z", "2019-05-13T06:00:00Z", "time"],
    ["20190513T250000Z", "2019-05-13", "day"],
    ["2019/05/13", "2019-05-13", "day"],
    ["1969", "1969", "year"],
    ["31/12/1999", "1999-12-31", "day"],
    ["March fourth, 2001", "2001-03-04", "day"],
    ["first of May 1990", "1990-05-01", "day"],
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
    "Mars 2020",
    "Marvel 2019",
    "Mayor 2019",
    "Decade 2020",
    "May 13, 2019 - May 14, 2019",
    "2.10.19",
    "2019/13/05",
    "20190513T0",
    "x".repeat(10_000),
  ])("invents no date for %s", (written) => expect(writtenDate(written)).toBeNull());
});
