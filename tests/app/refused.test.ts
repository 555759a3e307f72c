import { describe, expect, it } from "vitest";
import { GET } from "../../app/api/v1/facets/[param]/route.ts";
import { searchRequestOf } from "../../app/search-request.ts";

const asked = (address: string) => searchRequestOf(new URLSearchParams(address));

describe("the API", () => {
  it.each([
    ["from=soon", "from", 'from is "soon", no day of the calendar of the form YYYY, YYYY-MM or YYYY-MM-DD'],
    ["page=0", "page", 'page is "0", no number from 1'],
    ["from=2001&to=1999", "from", "from is a later day than to"],
    ["q=🎉&sort=best", "q", "q holds no letter or digit to search for"],
    ["sort=best", "sort", 'sort is "best"; it can be relevance, newest, oldest, added'],
  ])("refuses %s and says what is wrong, not what a page makes of it", async (address, parameter, detail) => {
    const read = asked(address);
    if (!("refused" in read)) return expect.unreachable("it was taken");
    expect(read.refused.status).toBe(400);
    expect(await read.refused.json()).toMatchObject({ status: 400, parameter, detail });
  });

  it("takes what has no fault", () => {
    expect(asked("from=2001&all=&page=")).toMatchObject({ request: { from: "2001", page: 1 } });
  });

  it("refuses too many letters to find in a facet", async () => {
    const request = new Request(`http://x/api/v1/facets/person?find=${"x".repeat(101)}`);
    const answer = await GET(request, { params: Promise.resolve({ param: "person" }) });
    expect(await answer.json()).toMatchObject({ parameter: "find", detail: "find is longer than 100 characters" });
  });
});
