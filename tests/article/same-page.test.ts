import { describe, expect, it } from "vitest";
import { isSamePage } from "../../lib/article/identity/same-page.ts";

const page = (text: string, date?: string) => ({ raw: { text }, given: date === undefined ? {} : { date } });
const STORY = `The ferry to the outer islands will sail again on Monday after three weeks in dock. Divers found that a net had
bent the shaft, and a new one was cast in Rotterdam and brought over by lorry. "We are sorry for every missed crossing", the
harbour master said, and promised that tickets bought in March would be good until the end of the year.`;
const OTHER = `Nurses at the county hospital voted to end their strike late on Friday. The new contract gives them two more days
off a month and ends the night shifts of sixteen hours that had led to the walk-out in the autumn, their union said.`;
const FRAME =
  "Weather for the bay: wind and sea state as seen from the light at six this morning, issued for small craft by the harbour office, valid until noon, all times local, more at the office on the quay.";

describe("isSamePage", () => {
  it.each([
    ["the same", STORY, STORY],
    ["a word mended", STORY, STORY.replace("lorry", "truck")],
    ["it grew", STORY, `${STORY} ${OTHER}`],
    ["it was cut", STORY, STORY.slice(0, 200)],
    ["a brief that grew", "Bridge shut after crash", "Bridge shut after crash, two hurt"],
  ])("%s: one page", (_, before, now) => expect(isSamePage(page(before), page(now))).toBe(true));

  it.each([
    ["another story", STORY, OTHER],
    ["another brief", "Bridge shut after crash", "Council votes on budget today"],
    ["no text any more", STORY, ""],
  ])("%s: two stories", (_, before, now) => expect(isSamePage(page(before), page(now))).toBe(false));

  it("filled anew for another day, it is two; mended on another day, it is one", () => {
    const daily = (wind: string) => `${FRAME} ${wind}`;
    const [monday, tuesday] = [daily(OTHER.slice(0, 120)), daily(STORY.slice(0, 120))];
    expect(isSamePage(page(monday, "2024-01-01"), page(tuesday, "2024-01-02"))).toBe(false);
    expect(isSamePage(page(monday), page(tuesday))).toBe(true);
    expect(isSamePage(page(STORY, "2024-01-01"), page(STORY.replace("lorry", "truck"), "2024-01-02"))).toBe(true);
  });
});
