import { expect, test } from "@playwright/test";
import { facet, openFilters, total } from "./pages.ts";

test("the count beside every value shown is what a click gives", async ({ page, request }) => {
  await page.goto("/search?q=the+");
  const values = await page.locator("aside .facet-value:has(.facet-count)").evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute("href")!,
      count: Number(link.querySelector(".facet-count")!.textContent!.replace(/\D/g, "")),
    })),
  );
  expect(values.length).toBeGreaterThan(40);
  for (const { href, count } of values.filter((_, index) => index % 3 === 0)) {
    const answer = await request.get(href.replace("/search", "/api/v1/search"));
    expect({ href, total: (await answer.json()).total }).toEqual({ href, total: count });
  }
});

test("values of one facet are alternatives, of two facets both wanted, and can be shut out", async ({ page }) => {
  await page.goto("/search?country=ZA&country=IN");
  const either = await total(page);
  await page.goto("/search?country=ZA");
  const one = await total(page);
  // What is chosen stands first, before what more articles have.
  await expect(facet(page, "Countries").locator(".facet-value").first()).toContainText("South Africa");
  expect(either).toBeGreaterThan(one);
  await page.goto("/search?country=ZA&person=nelson-mandela");
  expect(await total(page)).toBeLessThanOrEqual(one);
  await page.goto("/search?country=ZA&person=-nelson-mandela");
  expect(await total(page)).toBeLessThan(one);
  await page.getByRole("link", { name: "Clear all filters" }).click();
  await expect(page).toHaveURL("/search");
});

test("a value is shut out and let in again by its second gesture @phone", async ({ page }) => {
  await page.goto("/search?q=moon");
  const before = await total(page);
  await openFilters(page);
  await facet(page, "Countries").getByRole("link", { name: "Exclude United States" }).click();
  await expect(page).toHaveURL(/country=-US/);
  await expect(page.getByTestId("total")).not.toHaveText(String(before));
  await expect(page.getByRole("link", { name: "Remove filter Countries: not United States" })).toBeVisible();
  await openFilters(page);
  await facet(page, "Countries").getByRole("link", { name: "No longer exclude United States" }).click();
  await expect(page).toHaveURL(/\/search\?q=moon$/);
});

test("a second value can be required as well, and all-of turned back into any-of", async ({ page }) => {
  await page.goto("/search?country=ZA");
  const countries = facet(page, "Countries");
  await countries
    .getByRole("link", { name: /^Require .* as well$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/country=.+&country=.+&all=country$/);
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText("Countries (all of):");
  const both = await total(page);
  await countries.getByRole("link", { name: "Any of these" }).click();
  await expect(page).toHaveURL(/country=.+&country=[A-Z]+$/);
  await expect(page.getByTestId("total")).not.toHaveText(String(both));
});

test("countries are those mentioned or those an article is about; copies can be shown one by one", async ({ page }) => {
  await page.goto("/search?country=ZA");
  const mentioned = await total(page);
  await facet(page, "Countries").getByRole("link", { name: "About" }).click();
  await expect(page).toHaveURL(/about=1/);
  await expect(page.getByTestId("total")).not.toHaveText(String(mentioned));
  await page.goto("/search?person=nelson-mandela&country=ZA&about=1");
  await facet(page, "People").getByRole("link", { name: "About" }).click();
  await expect(page).toHaveURL(/about=person&about=1/);
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText("People it is about");
  expect(await total(page)).toBeGreaterThan(0);
  await page.goto("/search?q=moon");
  const grouped = await total(page);
  await page.getByRole("link", { name: /^Show every copy/ }).click();
  await expect(page).toHaveURL(/copies=1/);
  expect(await total(page)).toBeGreaterThan(grouped);
});

test("a facet is searched on a page of its own", async ({ page }) => {
  await page.goto("/search?q=the+");
  const find = facet(page, "People").getByLabel("Search in People");
  await find.fill("mand");
  await find.press("Enter");
  await expect(page).toHaveURL(/\/facet\/person\?q=the\+&find=mand/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("People");
  await page.locator("main .facet-value", { hasText: "Nelson Mandela" }).click();
  await expect(page).toHaveURL(/\/search\?q=the\+&person=nelson-mandela$/);
});

test("a long facet is read page by page, each value once @once", async ({ page }) => {
  await page.goto("/facet/person?q=the+");
  const said = await page.getByText("in these results.").innerText();
  const known = Number(said.replace(/\D/g, ""));
  expect(known).toBeGreaterThan(100);
  const seen: string[] = [];
  for (let at = 1; ; at++) {
    await expect(page.getByText(`Page ${at} of ${Math.ceil(known / 50)}`)).toBeVisible();
    seen.push(...(await page.locator("main .facet-value > [dir]").allInnerTexts()));
    const next = page.getByRole("link", { name: "Next →" });
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(seen.length).toBe(known);
  expect(new Set(seen).size).toBe(known);
  await expect(page).toHaveURL(/\/facet\/person\?q=the\+&page=\d+$/);
  await page.getByRole("link", { name: "A to Z" }).click();
  await expect(page.getByRole("heading", { name: "A", exact: true })).toBeVisible();
  await page.getByRole("navigation", { name: "Letters" }).getByRole("link", { name: "N", exact: true }).click();
  await expect(page).toHaveURL(/q=the\+&page=\d+&order=label#letter-4e$/);
  await expect(page.getByRole("region", { name: "N", exact: true }).getByText("Nelson Mandela")).toBeVisible();
  await page.getByLabel("Go to page").fill("1");
  await page.getByRole("button", { name: "Go" }).click();
  await expect(page.getByRole("heading", { name: "A", exact: true })).toBeVisible();
  await page.locator("main .facet-value").first().click();
  await expect(page).toHaveURL(/\/search\?q=the\+&person=[^&]+$/);
});

test("a facet is searched in place @script @phone", async ({ page }) => {
  await page.goto("/search?q=the+");
  await openFilters(page);
  const people = facet(page, "People");
  await people.getByLabel("Search in People").fill("mand");
  await expect(people.getByRole("status")).toHaveText(/match(?:es)?$/);
  await people.locator("[data-finding] .facet-value", { hasText: "Nelson Mandela" }).click();
  await expect(page).toHaveURL(/person=nelson-mandela$/);
});

test("the tray of a phone shows how many results there are, and shuts @phone", async ({ page, isMobile }) => {
  test.skip(!isMobile, "wide screens have no tray");
  await page.goto("/search?q=moon&country=US");
  const handle = page.locator("#tray > summary");
  await expect(handle).toHaveText("Filters (1)");
  await handle.click();
  const foot = page.getByRole("link", { name: /^Show \d+ results?$/ });
  await expect(foot).toBeInViewport();
  await foot.click();
  await expect(foot).toBeHidden();
});
