import type { RequestListener } from "node:http";
import { expect, it } from "vitest";
import { warmUp } from "../../server/warm-up.ts";

const TWO = ["/api/v1/search", "/api/v1/search"];

/** What is asked of a site that answers so. */
async function asked(answer: RequestListener, patience = 60_000): Promise<string[]> {
  const paths: string[] = [];
  await warmUp(
    (request, response) => {
      paths.push(request.url!);
      answer(request, response);
    },
    patience,
    "secret",
  );
  return paths;
}

it("asks for two searches at once, a page, and an export of what was found", async () => {
  const site: RequestListener = ({ url }, response) =>
    void response.end(url === "/api/v1/search" ? JSON.stringify({ hits: [{ id: "abc" }] }) : "");
  expect(await asked(site)).toEqual([...TWO, "/search", "/export/csv?ids=abc"]);
});

it("asks again where reading the archive takes longer than an answer", async () => {
  const answers = [{ trouble: "slow" }, { trouble: "slow" }, { hits: [{ id: "abc" }] }];
  const slow = answers.flatMap((answer) => [answer, answer]);
  const paths = await asked((_, response) => void response.end(JSON.stringify(slow.shift() ?? "")));
  expect(paths).toEqual([...TWO, ...TWO, ...TWO, "/search", "/export/csv?ids=abc"]);
});

it("lets a site begin that answers badly, breaks off, has nothing or never answers", async () => {
  const said =
    (what: string): RequestListener =>
    (_, response) =>
      void response.end(what);
  expect(await asked(said("no JSON"))).toEqual(TWO);
  expect(await asked(said('{"hits": []}'))).toEqual([...TWO, "/search"]);
  expect(await asked(said('{"trouble": "gone"}'))).toEqual([...TWO, "/search"]);
  expect(await asked(said('{"trouble": "slow"}'), 200)).not.toContain("/search");
  expect(await asked((request) => void request.destroy())).not.toContain("/search");
  expect(await asked(() => {}, 50)).not.toContain("/search");
});
