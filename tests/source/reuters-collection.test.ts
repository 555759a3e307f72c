import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSources } from "../../lib/source/read.ts";

const FOLDER = join(process.env.EVAL_DATA ?? "../shared/data", "reuters-21578");

/** Taken from the files by other means than this reader: id, date, and the first 16 digits of the title's SHA-256, null where there is no title. */
const KNOWN: readonly (readonly [id: number, date: string, title: string | null])[] = [
  [1, "26-FEB-1987 15:01:01.79", "f279d9ea9b963ba2"],
  [8, "26-FEB-1987 15:15:40.12", "df56938047f4ecdd"],
  [30, "26-FEB-1987 15:41:56.54", "6d48898e08033c1d"],
  [99, "26-FEB-1987 16:34:34.40", null],
  [419, "2-MAR-1987 09:43:38.51", "c311ae4bd6a4a068"],
  [2005, "5-MAR-1987 09:22:57.75", "9e16591962fc67b4"],
  [4443, "12-MAR-1987 14:58:35.94", "5ac7e6476e317c68"],
  [5141, "14-MAR-1987 09:41:06.65", "69a492658d1651bd"],
  [6001, "17-MAR-1987 10:59:37.95", "6a8b9ef0fb469ebe"],
  [8817, "24-MAR-1987 11:31:36.40", "be95f85dfbcb6994"],
  [8999, "24-MAR-1987 15:55:25.40", "e05b4f33cfbfeb3d"],
  [9876, "26-MAR-1987 09:56:11.49", "f16ca8bde678a66e"],
  [10279, "27-MAR-1987 00:02:59.13", "218bb146cdc7f20a"],
  [11111, "30-MAR-1987 17:19:24.18", "25cd63ba91dc912d"],
  [12793, "3-APR-1987 07:09:06.48", null],
  [13800, "7-APR-1987 09:56:47.77", "694817660b01a99e"],
  [13992, "7-APR-1987 10:59:58.18", null],
  [14444, "7-APR-1987 15:13:05.42", "79582b30e50afa6d"],
  // The collection writes this time so.
  [17192, "31-MAR-1987 605:12:19.12", "c9c8c3897eac93f7"],
  [18464, "16-JUN-1987 08:57:50.28", "f8ea8fbbcbbb706b"],
];

/** The collection belongs to its publisher and is not part of the project; where it lies beside it, it is read whole. */
const has = (file: string) => existsSync(join(FOLDER, file));
const absent = !has("reut2-000.sgm") || has("reut2-021.sgm");
describe.skipIf(absent)("the Reuters-21578 collection without its test (skipped where EVAL_DATA has another)", () => {
  it("is read whole, with ids, dates and titles", async () => {
    const read = new Map<string, { readonly date: string | undefined; readonly title: string | undefined }>();
    const count = { rejected: 0, untitled: 0, textless: 0, controls: 0 };
    const parts = { byline: 0, dateline: 0, body: 0 };
    for await (const found of readSources([FOLDER])) {
      if (found.kind === "rejection") {
        count.rejected++;
        continue;
      }
      const { externalId = "", date, title } = found.fields;
      read.set(externalId, { date, title });
      if (title === undefined) count.untitled++;
      if (found.text === "") count.textless++;
      if (/[^\t\n\P{Cc}]/u.test(found.text)) count.controls++;
      for (const { kind } of found.parts ?? []) parts[kind as keyof typeof parts]++;
    }
    expect(read.size).toBe(15_390);
    // 1,096 briefs are a headline alone; one article (12793) is empty in the files.
    expect(count).toEqual({ rejected: 0, untitled: 709, textless: 1097, controls: 0 });
    // Of the 13,585 articles with a dateline by their mark-up, 104 have a line of a table in its place, or no day in it.
    expect(parts).toEqual({ byline: 639, dateline: 13_481, body: 13_481 });
    for (const [id, date, hash] of KNOWN) {
      const { title, ...rest } = read.get(String(id))!;
      const sum = title === undefined ? null : createHash("sha256").update(title).digest("hex").slice(0, 16);
      expect({ id, hash: sum, ...rest }).toEqual({ id, hash, date });
    }
  });
});
