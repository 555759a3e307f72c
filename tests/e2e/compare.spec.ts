import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openPane, ready, total } from "./pages.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

test("searches are compared over time, each number leading to its articles @phone", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/search?person=angela-merkel");
  await ready(page, javaScriptEnabled);
  await openPane(page);
  await page.getByRole("link", { name: "Compare over time" }).click();
  await expect(page.getByLabel("Search 1")).toHaveValue(/person:angela-merkel/);
  await page.getByLabel("Search 2").fill("country:NZ");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/\/compare\?q=person%3Aangela-merkel.*&q=country%3ANZ/);
  await expect(page.getByRole("img").or(page.locator("svg.lines")).first()).toBeVisible();
  const cell = page.locator(".compared tbody td a", { hasText: /^[1-9]/ }).first();
  const count = Number(await cell.innerText());
  await cell.click();
  await expect(page).toHaveURL(/\/search\?/);
  expect(await total(page)).toBe(count);
});

test("shares stand in the place of numbers where asked, and a point leads on", async ({ page }) => {
  await page.goto("/compare?q=president&q=election");
  await page.getByRole("link", { name: "Shares of all articles of the time" }).click();
  await expect(page).toHaveURL(/share=1$/);
  await expect(page.locator(".compared tbody td").first()).toHaveText(/^\d+\.\d %$/);
  await page.locator("svg.lines a").first().click({ force: true });
  await expect(page).toHaveURL(/\/search\?q=president&from=/);
});

test("axe finds no fault: searches compared @script @phone", async ({ page, isMobile }) => {
  await page.goto("/compare?q=president&q=election&q=country%3AGB&q=moon&q=war");
  for (const colorScheme of isMobile ? (["dark"] as const) : (["light", "dark"] as const)) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
