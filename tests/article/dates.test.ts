import { describe, expect, it } from "vitest";
import { dayOf, suspicion } from "../../lib/article/dates/suspicion.ts";
import { normalize } from "../../lib/article/normalize.ts";
import type { SourceFields, SourceRecord } from "../../lib/source/record.ts";

const STORY =
  "The ferry to the island ran again on Thursday after a winter in dock. Its owner said that the hull was sound and that fares would stay as they were.";
const TODAY = "2026-11-29";

function read(text: string, fields: SourceFields = {}) {
  const record: SourceRecord = { kind: "record", file: "a.txt", place: "", text, fields, notes: [] };
  return normalize(record, { collection: "main", outlet: null, today: TODAY })!;
}

describe("the date of a text", () => {
  it.each([
    [`Ferry runs again\nPublished: 2 June 2021 | Updated: 4 June 2021\n\n${STORY}`, "2021-06-02", "published-line"],
    [`Ferry runs again\nLena Holt\nJune 2, 2021 · 4 min read\n\n${STORY}`, "2021-06-02", "date-alone"],
    [`Ferry runs again\nSept. 2, 2021 | 6:00 a.m.\n\n${STORY}`, "2021-09-02T06:00", "date-alone"],
    [`Ferry runs again\nWednesday 2 June 2021\n\n${STORY}`, "2021-06-02", "date-alone"],
    [`Ferry runs again\nJune 2, 2021 Wednesday\n\n${STORY}`, "2021-06-02", "date-alone"],
    [`Ferry runs again\n2 de junio de 2021\n\n${STORY}`, "2021-06-02", "date-alone"],
    [`Ferry runs again\n2 июня 2021, 10:30\n\n${STORY}`, "2021-06-02T10:30", "date-alone"],
    [`Ferry runs again\nBy Lena Holt | June 2, 2021\n\n${STORY}`, "2021-06-02", "byline"],
    [`Ferry runs again\nBy Lena Holt, June 2, 2021 6:00 AM\n\n${STORY}`, "2021-06-02T06:00", "byline"],
    [`${STORY}\n\nThis story was originally published June 2, 2021 6:00 AM.`, "2021-06-02T06:00", "footer"],
    [`${STORY}\n\nThis article was first published on Wed 2 June 2021`, "2021-06-02", "footer"],
    [`${STORY}\n\nFirst published on 2 June 2021 06.00 BST`, "2021-06-02T06:00", "footer"],
    [`${STORY}\n\nPublished: 2 June 2021`, "2021-06-02", "published-line"],
  ])("%j", (text, value, source) => {
    const { publishedAt } = read(text);
    expect([publishedAt?.value ?? null, publishedAt?.source ?? null]).toEqual([value, source]);
  });

  it.each([
    `Ferry runs again\nUpdated: 4 June 2021\n\n${STORY}`,
    `Ferry runs again\nMay Holt\n\n${STORY}`,
    `Ferry runs again\nMay Holt, 34\n\n${STORY}`,
    `Ferry runs again\nCall 020 7946 2021\n\n${STORY}`,
    `Ferry runs again\nVersion 2.6.21\n\n${STORY}`,
    `Ferry runs again\nMars 2021\n\n${STORY}`,
    `Ferry runs again\nBy May Holt, 2021 reporter of the year\n\n${STORY}`,
    `${STORY} On 2 June 2021 it had run aground.`,
    `${STORY}\n\nThis story was originally published in 2021 by the parish.`,
    `${STORY}\n\nThis story was first published on paper.`,
    `${STORY}\n\nTickets 20.21, on 5 boats.`,
  ])("is none in %j", (text) => expect(read(text).publishedAt).toBeNull());

  it("keeps when it was changed apart from when it was published", () => {
    const { publishedAt, modifiedAt } = read(`Ferry\nPublished: 2 June 2021 | Updated: 4 June 2021 10:15\n\n${STORY}`);
    expect([publishedAt?.value, modifiedAt]).toEqual(["2021-06-02", "2021-06-04T10:15"]);
    expect(read(`Ferry\nUpdated: 4 June 2021\n\n${STORY}`)).toMatchObject({
      publishedAt: null,
      modifiedAt: "2021-06-04",
    });
    expect(read(STORY)).not.toHaveProperty("modifiedAt");
    expect(read(`Ferry\nUpdated: 4 June 2077\n\n${STORY}`)).not.toHaveProperty("modifiedAt");
  });
});

describe("the date of an address", () => {
  const url = "https://paper.example/2021/06/02/ferry";

  it("is weak, and taken where nothing else tells", () => {
    expect(read(STORY, { url }).publishedAt).toEqual({
      value: "2021-06-02",
      precision: "day",
      source: "url",
      confidence: "low",
    });
    expect(read(STORY, { url, date: "3 June 2021" }).publishedAt?.value).toBe("2021-06-03");
    expect(read(STORY, { url, pathDate: "2021-05" }).publishedAt?.value).toBe("2021-05");
    expect(read(`Ferry\n4 June 2021\n\n${STORY}`, { url }).publishedAt?.value).toBe("2021-06-04");
  });
});

describe("what is not believed", () => {
  it.each([
    ["1970-01-01T00:00:00Z", "epoch-zero"],
    ["1970-01-01", "epoch-zero"],
    ["1969-12-31T19:00:00-05:00", "epoch-zero"],
    ["0", "epoch-zero"],
    ["2026-11-30", "in-future"],
    ["2026-11-30T09:00+13:00", undefined],
    ["2026-12", "in-future"],
    ["13-May-68", "in-future"],
    ["2026-11-29T23:59", undefined],
    ["2026-11", undefined],
    ["2026", undefined],
    ["1970-01-01T06:30:00Z", undefined],
    ["1970-01-02", undefined],
    ["1970", undefined],
    ["1970-01", undefined],
    ["0001-01-01T00:00:00", "too-old"],
  ])("%s in metadata: %s", (date, why) => expect(read(STORY, { date }).publishedAt?.suspicious).toBe(why));

  it("is day zero in metadata alone, and gives way to what the text says", () => {
    expect(read(`Ferry\n1 January 1970\n\n${STORY}`).publishedAt).not.toHaveProperty("suspicious");
    const { publishedAt } = read(`Ferry\n2 June 2021\n\n${STORY}`, { date: "1970-01-01T00:00:00Z" });
    expect(publishedAt).toMatchObject({ value: "2021-06-02", source: "date-alone" });
  });

  it("is doubted of a year of two digits", () => {
    expect(read(STORY, { date: "13-May-19" }).publishedAt).toMatchObject({ value: "2019-05-13", confidence: "medium" });
  });
});

it("tells the day by whichever clock is further on", () => {
  const noon = new Date("2026-11-29T12:00:00Z");
  expect(["2026-11-29", "2026-11-30"]).toContain(dayOf(noon));
  expect(dayOf(noon) >= noon.toISOString().slice(0, 10)).toBe(true);
  expect(suspicion({ value: dayOf(noon), precision: "day", source: "metadata" }, dayOf(noon))).toBeUndefined();
});
