import { z } from "zod";
import { changed, searchPath } from "../address/url.ts";
import { understood } from "../answer.ts";
import { requestOf, SEARCH_INPUT } from "./search-input.ts";
import { tool } from "./tool.ts";

/** Bars that are given; one stands for a decade, year, month or day, by the span. */
const BARS = 130;

export const timeline = tool({
  name: "timeline",
  title: "See a search over time",
  description: `Counts the articles of a search by decade, year, month or day, as the span between from and to allows: narrow it for finer units. A date known to the year or month alone \
is in no bar finer than that. undated and doubted articles are in no bar: they are counted beside. Times without articles are left out.`,
  input: z.strictObject(SEARCH_INPUT),
  async run({ engine, site }, input) {
    const asked = requestOf(input);
    const { query, request } = await understood(engine, asked);
    const found = await engine.search({ ...query, page: 1, pageSize: 1 });
    const [undated = 0, doubted = 0] = await engine.count(
      (["undated", "suspicious"] as const).map((date) => ({ ...query, date, text: found.read, from: null, to: null })),
    );
    return {
      total: found.total,
      undated,
      doubted,
      bars: found.dates.slice(-BARS).map(({ value, from, to, count }) => ({
        value,
        from,
        to,
        count,
        search: site + searchPath(changed(request, { from, to })),
      })),
      left: Math.max(0, found.dates.length - BARS),
    };
  },
});
