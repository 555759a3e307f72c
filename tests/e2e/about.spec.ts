import { expect, test } from "@playwright/test";
import { ODD } from "./pages.ts";

test("the archive says what it holds, how far it can be trusted, and how it is @phone", async ({ page }) => {
  await page.goto("/about");
  await expect(page.getByText("150 articles, from 1945 to 2025")).toBeVisible();
  for (const name of ["What is in it", "Coverage by year", "Outlets"])
    await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  const scores = page.getByRole("table").filter({ hasText: "Right of what it names" });
  await expect(scores.getByRole("row", { name: /^people, each mention \d\d\.\d \d\d\.\d$/ })).toBeVisible();
});

test("how the site runs is said to whoever sits at the machine @phone", async ({ page }) => {
  await page.goto("/about");
  await page.getByRole("link", { name: "Running this site" }).click();
  for (const name of [
    "Index and archive",
    "What was done",
    "Processes",
    "Limits",
    "Settings",
    "Versions",
    "Watching it",
  ])
    await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  await expect(page.getByText("150 articles, at revision")).toBeVisible();
  await expect(page.getByText("SEARCH_QUEUE")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const forwarded = { "x-forwarded-for": "10.0.0.1" };
  expect((await page.request.get("/about/operation", { headers: forwarded })).status()).toBe(403);
});

test("a year of the coverage leads to its articles", async ({ page }) => {
  await page.goto("/about");
  await page.getByRole("link", { name: /^1990: \d+$/ }).click();
  await expect(page).toHaveURL(/copies=1&from=1990&to=1990$/);
});

test("the last import is told with its day and its counts", async ({ page }) => {
  await page.goto(`${ODD}/about`);
  await expect(
    page.getByText(/^\d+ \w+ \d{4} at \d\d:\d\d UTC: [1-9]\d* articles read, .* records rejected\.$/),
  ).toBeVisible();
});
