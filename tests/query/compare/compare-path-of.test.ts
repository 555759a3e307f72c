import { afterAll, beforeAll, expect, it } from "vitest";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { sync } from "../../../lib/engine/sync.ts";
import { parseRequest } from "../../../lib/query/address/url.ts";
import { answer } from "../../../lib/query/answer.ts";
import { readCompare } from "../../../lib/query/compare/compare-address.ts";
import { comparePathOf } from "../../../lib/query/compare/compare-path-of.ts";
import { compareSearches } from "../../../lib/query/compare/comparison.ts";
import { archiveOf, someArticles } from "../dossier/told-archive.ts";

let engine: SearchEngine;
beforeAll(async () => {
  const archive = archiveOf(someArticles(11, 90));
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
});
afterAll(() => engine.close());

it.each([
  "q=harbour",
  "q=harbour+plan+",
  "q=%22harbour+minister%22&person=ana-prado",
  "person=ana-prado&person=luis-mota",
  "person=ana-prado&person=luis-mota&all=person",
  "q=plan+OR+word&person=-ana-prado&country=PT&from=1982&to=1986",
  "outlet=hill-post",
])("leads from a search to a line of the same articles: %s", async (address) => {
  const found = await answer(engine, parseRequest(new URLSearchParams(address)).request);
  expect(found.total).toBeGreaterThan(0);
  const path = comparePathOf(found.query)!;
  const { request, problems } = readCompare(new URL(path, "http://x").searchParams);
  expect(problems).toEqual([]);
  const { series } = await compareSearches(engine, request.searches, request);
  expect(series.map(({ total }) => total)).toEqual([found.total]);
});

it.each(["", "country=PT&about=1", "q=harbour&copies=1", "q=harbour&date=undated", "outlet=hill-post&outlet=sea-wire"])(
  "leads nowhere from what is no line, or cannot be typed: %s",
  (address) => expect(comparePathOf(parseRequest(new URLSearchParams(address)).request)).toBeNull(),
);

it("keeps a last word that is whole", () => {
  const searches = ["q=wait", "q=wait+"].map((address) => {
    const path = comparePathOf(parseRequest(new URLSearchParams(address)).request)!;
    return readCompare(new URL(path, "http://x").searchParams).request.searches;
  });
  expect(searches).toEqual([["wait"], ["wait "]]);
});
