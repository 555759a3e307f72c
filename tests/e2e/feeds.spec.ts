import { expect, test } from "@playwright/test";
import { openPane } from "./pages.ts";

test("a search is followed from its page, by each of its feeds @phone", async ({ page, request }) => {
  await page.goto("/search?q=moon&sort=oldest&page=1");
  await openPane(page);
  await expect(page.getByText("Follow this search")).toBeVisible();
  for (const [name, type] of [
    ["Atom", "application/atom+xml"],
    ["RSS", "application/rss+xml"],
    ["JSON Feed", "application/feed+json"],
  ] as const) {
    const href = (await page.getByRole("link", { name, exact: true }).getAttribute("href"))!;
    expect(href).toMatch(/^\/feed\/\w+\?q=moon$/);
    expect(await page.locator(`link[rel=alternate][type="${type}"]`).getAttribute("href")).toBe(href);
    const answer = await request.get(href);
    expect(answer.headers()["content-type"]).toBe(`${type}; charset=utf-8`);
    expect(await answer.text()).toContain(await page.locator(".hit a").first().innerText());
    const { etag } = answer.headers();
    const again = await request.get(href, { headers: { "if-none-match": etag! } });
    expect([again.status(), (await again.body()).length, again.headers().etag]).toEqual([304, 0, etag]);
  }
});

test("words that were repaired are followed as they were read, and a fault is told to programs", async ({
  page,
  request,
}) => {
  await page.goto("/search?q=mooon");
  expect(await page.getByRole("link", { name: "Atom" }).getAttribute("href")).toBe("/feed/atom?q=moon+");
  for (const [path, status] of [
    ["/feed/rss?from=soon", 400],
    ["/feed/opml", 404],
  ] as const) {
    const refused = await request.get(path);
    expect([refused.status(), refused.headers()["content-type"]]).toEqual([status, "application/problem+json"]);
  }
});
