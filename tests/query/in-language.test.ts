import { afterAll, beforeAll, expect, it } from "vitest";
import { openArchive } from "../../lib/archive/archive.ts";
import { openEmbedded } from "../../lib/engine/embedded/embedded.ts";
import type { SearchEngine } from "../../lib/engine/port/engine.ts";
import { sync } from "../../lib/engine/sync.ts";
import { tableRows } from "../../lib/facets/countries/table-rows.ts";
import { EVERYTHING, queryOf } from "../../lib/query/address/request.ts";
import { facetOf, facetPage } from "../../lib/query/facet-page.ts";
import { inLanguage } from "../../lib/query/in-language.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";
import { suggestions } from "../../lib/query/suggestions.ts";
import { articleOf } from "../fixtures/article.ts";

const CODES = tableRows("countries")
  .slice(1)
  .map(([code]) => code!)
  .filter((code) => !["DE", "US", "DZ"].includes(code))
  .slice(0, 120);

let engine: SearchEngine;
beforeAll(async () => {
  const archive = openArchive(":memory:");
  archive.put([
    ...[1, 2, 3].map((at) =>
      articleOf({ title: `Coal ${at}`, countries: ["DE", ...(at > 1 ? ["US"] : [])], language: "el" }),
    ),
    articleOf({ title: "Allez", countries: ["DZ"], people: ["Alle Marchand"], language: "en" }),
    ...CODES.map((code) => articleOf({ title: `Oil ${code}`, countries: [code], language: "en" })),
  ]);
  engine = openEmbedded(archive);
  await sync(archive, engine, () => {});
});
afterAll(() => engine.close());

const french = () => inLanguage(engine, messagesFor("fr"));
const labels = (values: readonly { readonly label: string; readonly count: number | null }[]) =>
  values.map(({ label, count }) => `${label} ${count}`);

it("finds the values of a facet by the names that the page shows, and counts them as ever", async () => {
  const find = async (param: string, typed: string) =>
    labels((await facetPage(french(), facetOf(param)!, EVERYTHING, typed)).values);
  expect(await find("country", "alle")).toEqual(["Allemagne 3"]);
  expect(await find("country", "etats")).toEqual(["États-Unis 2"]);
  expect(await find("country", "germ")).toEqual([]);
  expect(await find("lang", "gre")).toEqual(["grec 3"]);
  expect(await find("person", "alle")).toEqual(["Alle Marchand 1"]);
});

it("lists each value once, on as many pages as there are", async () => {
  const query = queryOf(EVERYTHING);
  const parts = await Promise.all(
    [0, 50, 100].map((skip) => french().facetValues(query, "countries", { beginning: "", skip })),
  );
  const plain = await engine.facetValues(query, "countries", { beginning: "", skip: 0 });
  expect(parts[0]!.total).toBe(plain.total);
  expect(parts[0]!.values.map(({ value }) => value)).toEqual(plain.values.map(({ value }) => value));
  const all = parts.flatMap(({ values }) => values);
  expect(new Set(all.map(({ value }) => value)).size).toBe(CODES.length + 3);
  const begun = all.filter(({ label }) => /(?:^|[^\p{L}])[iî]/iu.test(label)).map(({ value }) => value);
  expect(begun.length).toBeGreaterThan(3);
  const found = await french().facetValues(query, "countries", { beginning: "i", skip: 0 });
  expect(found.values.map(({ value }) => value)).toEqual(begun);
  expect(found.total).toBe(begun.length);
  expect((await french().facetValues(query, "countries", { beginning: "i", skip: 50 })).values).toEqual([]);
  const named = await french().facetValues(query, "countries", { beginning: "", skip: 0, order: "label" });
  expect(named.total).toBe(plain.total);
  expect(named.values[0]!.label < named.values[1]!.label).toBe(true);
  const germany = all.find(({ value }) => value === "DE")!;
  expect(named.values).toContainEqual(germany);
  expect(named.values.findIndex(({ value }) => value === "DE")).toBeLessThan(
    named.initials!.find(({ letter }) => letter === "B")!.at,
  );
});

it("suggests them while one types, among people and headlines", async () => {
  const suggested = async (q: string) =>
    (await suggestions(french(), { ...EVERYTHING, q })).map(({ kind, label }) => `${kind} ${label}`);
  expect(await suggested("alle")).toEqual(["countries Allemagne", "people Alle Marchand", "headline Allez"]);
  expect((await suggested("coal alle"))[0]).toBe("countries Allemagne");
  expect(await suggested("")).toEqual([]);
});

it("is the reader itself in English", () => expect(inLanguage(engine, messagesFor("en"))).toBe(engine));
