import { expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import { sync } from "../../lib/engine/sync.ts";
import { parseRequest } from "../../lib/query/address/url.ts";
import { answer } from "../../lib/query/answer.ts";
import { answerJson } from "../../lib/query/json.ts";
import { articleOf } from "../fixtures/article.ts";

it("the API says of a hit when it was published and, in a code, where the date stands", async () => {
  const archive = openArchive(":memory:");
  const text = "Published: 20 July 1969\n\nThe ferry to the outer skerries runs again, says the harbour master.";
  archive.put([articleOf({ id: "a", date: "1984-05" }), articleOf({ id: "b", text }), articleOf({ id: "c" })]);
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  const { hits } = answerJson(await answer(engine, parseRequest(new URLSearchParams("sort=newest")).request));
  expect(hits.map(({ publishedAt }) => publishedAt)).toEqual([
    { value: "1984-05", precision: "month", source: "metadata", confidence: "high", suspicious: null },
    { value: "1969-07-20", precision: "day", source: "published-line", confidence: "high", suspicious: null },
    null,
  ]);
  await engine.close();
});

it("the API calls both what is asked of a facet and what is counted of it `facets`", async () => {
  const archive = openArchive(":memory:");
  archive.put([articleOf({ id: "a", language: "pt" })]);
  const engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
  const json = answerJson(await answer(engine, parseRequest(new URLSearchParams("lang=pt")).request));
  expect(Object.keys(json.query).slice(0, 3)).toEqual(["q", "facets", "about"]);
  expect(json.query.facets.languages).toEqual({ include: ["pt"], exclude: [], all: false });
  expect(json.facets.languages).toMatchObject([{ value: "pt", count: 1, included: true }]);
  expect(json).toHaveProperty("dates");
  expect(json).not.toHaveProperty("counts");
  expect(json.query).not.toHaveProperty("filters");
  await engine.close();
});
