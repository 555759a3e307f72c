import type { RequestListener } from "node:http";
import { expect, it } from "vitest";
import { warmUp } from "../../server/warm-up.ts";

/** What is asked of a site that answers so. */
async function asked(answer: RequestListener, patience = 60_000): Promise<string[]> {
  const paths: string[] = [];
  await warmUp((request, response) => {
    paths.push(request.url!);
    answer(request, response);
  }, patience);
  return paths;
}

it("asks for a search, its page, and an export of what was found", async () => {
  const site: RequestListener = ({ url }, response) =>
    void response.end(url === "/api/v1/search" ? JSON.stringify({ hits: [{ id: "abc" }] }) : "");
  expect(await asked(site)).toEqual(["/api/v1/search", "/search", "/export/csv?ids=abc"]);
});

it("asks again where reading the archive takes longer than an answer", async () => {
  const slow = [{ trouble: "slow" }, { trouble: "slow" }, { hits: [{ id: "abc" }] }];
  const paths = await asked((_, response) => void response.end(JSON.stringify(slow.shift() ?? "")));
  expect(paths).toEqual([...Array(3).fill("/api/v1/search"), "/search", "/export/csv?ids=abc"]);
});

it("lets a site begin that answers badly, breaks off, has nothing or never answers", async () => {
  const said =
    (what: string): RequestListener =>
    (_, response) =>
      void response.end(what);
  expect(await asked(said("no JSON"))).toHaveLength(1);
  expect(await asked(said('{"hits": []}'))).toHaveLength(2);
  expect(await asked(said('{"trouble": "gone"}'))).toHaveLength(2);
  expect(await asked(said('{"trouble": "slow"}'), 200)).not.toContain("/search");
  expect(await asked((request) => void request.destroy())).toHaveLength(1);
  expect(await asked(() => {}, 50)).toHaveLength(1);
});
