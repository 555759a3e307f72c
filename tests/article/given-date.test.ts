import { describe, expect, it } from "vitest";
import { writtenDate } from "../../lib/article/dates/written-date.ts";
import { givenDate } from "../../lib/article/given-date.ts";

describe("givenDate", () => {
  it.each([
    ["1557727200", "2019-05-13T06:00:00Z"],
    ["1557727200.75", "2019-05-13T06:00:00Z"],
    ["1557727200000", "2019-05-13T06:00:00Z"],
    ["1557727200000000", "2019-05-13T06:00:00Z"],
    ["-1557727200", "1920-08-21T18:00:00Z"],
    ["0", "1970-01-01T00:00:00Z"],
    ["20190513", "2019-05-13"],
    ["20190513T060000Z", "2019-05-13T06:00:00Z"],
    ["20190513T0600", "2019-05-13T06:00"],
    ["20190513060000", "2019-05-13T06:00:00"],
    ["201905130600", "2019-05-13T06:00"],
    ['{"$date": {"$numberLong": "1557727200000"}}', "2019-05-13T06:00:00Z"],
    ['{"$date":"2019-05-13T06:00:00Z"}', "2019-05-13T06:00:00Z"],
    ["2019-05-13 06:00:00+00", "2019-05-13T06:00:00+00:00"],
    ["2019/05/13 06:00", "2019-05-13T06:00"],
    ["2019.05.13", "2019-05-13"],
    ["2019-5-3", "2019-05-03"],
    ["13/May/2019", "2019-05-13"],
    ["13.05.2019, 06:00 Uhr", "2019-05-13T06:00"],
    ["13/05/2019 às 06h30", "2019-05-13T06:30"],
    ["Mai 2019", "2019-05"],
    ["Published: 13 May 2019 | Updated: 14 May 2019", "2019-05-13"],
    ["May 13, 2019 · 3 min read", "2019-05-13"],
    ["13 mai 2019", "2019-05-13"],
  ])("reads %s as %s, without doubt", (written, value) =>
    expect(givenDate(written)).toMatchObject({ value, ambiguous: false }),
  );

  it.each([
    ["13-May-19", undefined, "2019-05-13"],
    ["13-May-69", undefined, "1969-05-13"],
    ["13-May-68", undefined, "2068-05-13"],
    ["Mon, 13 May 19 06:00:00 +0000", undefined, "2019-05-13T06:00:00+00:00"],
    ["5/13/19 6:00", undefined, "2019-05-13T06:00"],
    ["13.05.19", undefined, "2019-05-13"],
    ["05/06/19", undefined, "2019"],
    ["05/06/19", "mdy", "2019-05-06"],
    ["05/06/19", "dmy", "2019-06-05"],
  ] as const)("reads %s in the order %s as %s, in doubt of its century", (written, order, value) =>
    expect(givenDate(written, order)).toMatchObject({ value, ambiguous: true }),
  );

  it.each([
    "43598",
    "5551234567",
    "12",
    "-1",
    "99999999999999999999",
    "mars",
    "soon",
    "v1.2.19",
    "20190532",
    "13-Foo-19",
    "{}",
    "Updated: 14 May 2019",
  ])("makes no date of %s", (written) => expect(givenDate(written)).toBeNull());

  it.each(["1557727200", "0", "20190513060000", "5/13/19 6:00", "10.12.14", "Mars 2020", "555-12-19"])(
    "is of fields alone: %s is none in a text",
    (written) => expect(writtenDate(written)).toBeNull(),
  );
});
