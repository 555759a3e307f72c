import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { box, ready, total } from "./pages.ts";

const KEPT = "dateline-visits";
const TODAY = new Date().toISOString().slice(0, 10);
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

const fresh = (page: Page) => page.getByRole("link", { name: /new since your last visit$/ });
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEPT);

/** Opens a page in a browser that keeps some days of visits; `answered` once it has said what it has to say. */
async function openAfter(page: Page, days: string | null, path: string): Promise<void> {
  await page.goto("/about");
  await page.evaluate(
    ([key, value]) => (value ? localStorage.setItem(key!, value) : localStorage.clear()),
    [KEPT, days],
  );
  await page.goto(path);
  await ready(page, true);
}

test("a browser that was here before is told what came since, in this search @script @phone", async ({ page }) => {
  // Words of an address that were repaired are counted as they were read.
  for (const [path, asked] of [
    ["/", ""],
    ["/search?q=moon&page=2", "q=moon&"],
    ["/search?q=mandella", "q=mandela+&"],
  ] as const) {
    await openAfter(page, "2001-02-03", path);
    await expect(fresh(page)).toBeVisible();
    expect(await kept(page)).toBe(`${TODAY} 2001-02-03`);
    const count = Number((await fresh(page).innerText()).replace(/\D/g, ""));
    await fresh(page).click();
    await expect(page).toHaveURL(`/search?${asked}added=2001-02-03&sort=added`);
    await expect(page.getByRole("link", { name: "Added last" })).toHaveAttribute("aria-current", "true");
    expect(await total(page)).toBe(count);
    // What was asked for needs no offer.
    await expect(fresh(page)).toHaveCount(0);
  }
});

test("the same is said of each search that comes in place, once typing rests @script", async ({ page }) => {
  await openAfter(page, `${TODAY} ${YESTERDAY}`, "/");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/v1/count")) asked.push(new URL(request.url()).search);
  });
  await box(page).pressSequentially("moon", { delay: 40 });
  await expect(page).toHaveURL(/q=moon$/);
  await expect(fresh(page)).toBeVisible();
  expect(asked.filter((search) => search.includes("q=moon"))).toEqual([`?q=moon&added=${YESTERDAY}&sort=added`]);
  expect(Number((await fresh(page).innerText()).replace(/\D/g, ""))).toBeLessThanOrEqual(await total(page));
});

for (const [when, days] of [
  ["at a first visit", null],
  ["at a further visit of the first day", TODAY],
  ["where the browser's clock went back", "2999-01-01"],
  ["where nothing came since", `${TODAY} ${TODAY}`],
  ["where what is kept is spoilt", "<b>"],
] as const)
  test(`nothing is said ${when} @script`, async ({ page }) => {
    let asked = 0;
    page.on("request", (request) => {
      if (request.url().includes("added=")) asked++;
    });
    await openAfter(page, days, "/");
    // Longer than the pause behind which it would be asked.
    await page.waitForTimeout(1200);
    await expect(fresh(page)).toHaveCount(0);
    expect(asked).toBe(0);
    expect(await kept(page)).toBe(TODAY);
  });

test("a search without anything new offers nothing @script", async ({ page }) => {
  await openAfter(page, "2001-02-03", "/search?q=zzzz");
  await page.waitForResponse((response) => response.url().includes("added=2001-02-03"));
  await expect(fresh(page)).toHaveCount(0);
});

test("without scripts nothing is said", async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled !== false, "scripts are what says it");
  await page.goto("/");
  await expect(page.locator("[data-fresh]")).toBeHidden();
});

test("axe finds no fault where something is new, and a keyboard goes there @script @phone", async ({ page }) => {
  await openAfter(page, "2001-02-03", "/search?q=moon");
  await expect(fresh(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include("#results").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await fresh(page).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/added=2001-02-03&sort=added$/);
});
