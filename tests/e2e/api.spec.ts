import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { SearchPage } from "../../lib/query/api/search-answer.ts";
import { ODD, total } from "./pages.ts";

test("the page of the API tells what can be asked, and its document says the same @phone", async ({
  page,
  request,
}) => {
  await page.goto("/api");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The archive for programs");
  const document = await (await request.get("/api/v1/openapi.json")).json();
  const told = await page.locator("section > h2").allInnerTexts();
  expect(told.sort()).toEqual(Object.keys(document.paths).sort());
  expect(document.servers).toEqual([{ url: new URL(page.url()).origin }]);
  const article = page.locator("section", { has: page.locator("#article") });
  await article.locator("summary").click();
  await expect(article.getByText("where it stands in raw").first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});

test("axe finds no fault in the page of the API @script @phone", async ({ page, isMobile }) => {
  await page.goto("/api");
  await page.locator("details > summary").nth(2).click();
  for (const colorScheme of isMobile ? (["dark"] as const) : (["light", "dark"] as const)) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test("a search is read to its end by cursors, as many as the page says", async ({ page, request }) => {
  await page.goto("/search?q=the+");
  const found = await total(page);
  const ids = new Set<string>();
  let cursor: string | null = "";
  for (let step = 0; cursor !== null && step < 20; step++) {
    const params = { q: "the ", size: 10, cursor };
    const answer: SearchPage = await (await request.get("/api/v1/search", { params })).json();
    for (const { id } of answer.hits) ids.add(id);
    cursor = answer.cursor;
  }
  expect(ids.size).toBe(found);
});

test("a page shows as many hits as its size says", async ({ page }) => {
  await page.goto("/search?q=the+&size=10");
  await expect(page.locator("#results form > ol > li")).toHaveCount(10);
  await page.locator("a[rel=next]").click();
  await expect(page).toHaveURL(/size=10/);
  await page.goto("/search?q=the+&size=5");
  await expect(page.getByText("no number from 10 to 100; the nearest is taken")).toBeVisible();
});

test("an article, its copies and its people can be read by programs", async ({ request }) => {
  const { hits } = await (await request.get("/api/v1/search?q=moon&size=10")).json();
  const told = await (await request.get(`/api/v1/articles/${hits[0].id}?text=1`)).json();
  expect(told.permalink).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+/article/${hits[0].id}$`));
  const { field, start, end } = told.facets.countries[0].mentions[0];
  expect(told.raw[field].slice(start, end)).not.toBe("");
  const ids = hits.map(({ id }: { id: string }) => id);
  const all = await (await request.get(`/api/v1/articles?ids=${ids}`)).json();
  expect(all.articles.map(({ id }: { id: string }) => id)).toEqual(ids);
});

test("what is not there or not taken is a problem document, whatever the method and the state of the site", async ({
  request,
}) => {
  const told = async (method: string, address: string) => {
    const answer = await request.fetch(address, { method });
    expect([address, answer.headers()["content-type"]]).toEqual([address, "application/problem+json"]);
    expect((await answer.json()).status).toBe(answer.status());
    return answer.status();
  };
  for (const path of ["/api/nothing", "/api/v1", "/api/v1/articles/0", "/api/v1/articles/x", "/api/v1/people/no-one"])
    expect([path, await told("GET", path)]).toEqual([path, 404]);
  for (const method of ["POST", "PUT", "DELETE", "PATCH"])
    for (const path of ["/api/v1/search", "/export/csv", "/feed/atom"]) expect(await told(method, path)).toBe(405);
  for (const path of ["search?q=fall", "count?q=fall", "articles/bad"])
    expect(await told("GET", `${ODD}/api/v1/${path}`)).toBe(503);
});
