import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { openPane, ready, total } from "./pages.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const MORE = { name: "More on this" };
const WIDEN = "Widen the search";

/** Opens the article of a headline by a search for it. */
async function open(page: Page, headline: string, javaScriptEnabled: boolean | undefined): Promise<void> {
  await page.goto(`/search?q="${headline}"`);
  await ready(page, javaScriptEnabled);
  await page.locator(".hit h2 a, .hit h3 a").first().click();
  await expect(page.getByRole("heading", { level: 1, name: headline })).toBeVisible();
}

test("an article leads to more on its story, above those with the same people @phone", async ({
  page,
  javaScriptEnabled,
}) => {
  await open(page, "Mandela takes the oath at Union Buildings", javaScriptEnabled);
  const more = page.getByRole("region", MORE);
  await expect(more.getByRole("link").first()).toContainText("Nelson Mandela walked out of prison");
  const own = await more.getByRole("link").allInnerTexts();
  const lists = page
    .locator("section.facet h2")
    .filter({ hasText: /^(More on this|With the same people and countries)$/i });
  await expect(lists).toHaveText([/More on this/i, /With the same people and countries/i]);
  // What stands above does not stand below again.
  const others = await page
    .getByRole("region", { name: "With the same people and countries" })
    .getByRole("link")
    .allInnerTexts();
  expect(others.filter((headline) => own.includes(headline))).toEqual([]);
  await more.getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Nelson Mandela walked out of prison");
});

test("a search is widened by a word that occurs with it, and finds what stood beside the word @phone", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/search?q=election+");
  await ready(page, javaScriptEnabled);
  const before = await total(page);
  const words = page.getByRole("list", { name: WIDEN });
  await openPane(page);
  const parties = words.getByRole("listitem").filter({ hasText: "or parties" });
  const count = Number((await parties.innerText()).match(/\d+$/)![0]);
  expect(count).toBeGreaterThan(before);
  await parties.getByRole("link").click();
  await expect(page).toHaveURL(/q=election\+OR\+parties\+$/);
  expect(await total(page)).toBe(count);
});

test("where more than words was typed, or few are found, nothing is said of it", async ({ page, request }) => {
  for (const q of ["election -parties ", "nowhere-at-all ", ""]) {
    await page.goto(`/search?q=${encodeURIComponent(q)}`);
    await expect(page.getByText(WIDEN)).toHaveCount(0);
  }
  const { query } = await (await request.get("/api/v1/search?q=election+")).json();
  expect(query.wider.map(({ word }: { word: string }) => word)).toContain("parties");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`both are for everyone, ${colorScheme} @script @phone`, async ({ page, javaScriptEnabled }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/search?q=election+");
    await ready(page, javaScriptEnabled);
    await openPane(page);
    expect((await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations).toEqual([]);
    await open(page, "Mandela takes the oath at Union Buildings", javaScriptEnabled);
    expect((await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations).toEqual([]);
  });
