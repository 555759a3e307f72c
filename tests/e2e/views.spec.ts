import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { facet, ready, total } from "./pages.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const VIEWS = ["map", "network", "timeline"] as const;

test("a search is shown as a map, whose countries lead to their articles @phone", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/search?q=president");
  await ready(page, javaScriptEnabled);
  const found = await total(page);
  await page.getByRole("navigation", { name: "How it is shown" }).getByRole("link", { name: "Map" }).click();
  await expect(page).toHaveURL(/\/search\?q=president&view=map$/);
  expect(await total(page)).toBe(found);
  // One without bays, whose middle is its own.
  const country = page.locator('svg.world a[aria-label^="Brazil"]');
  const said = (await country.getAttribute("aria-label"))!;
  const [, name, count] = /^(.*): (\d+) articles?$/.exec(said)!;
  const listed = page.locator("#numbers + ul a", { hasText: name! }).first();
  await expect(listed).toContainText(count!);
  // The outlines are a file of their own: until it is there a country has no place.
  await expect.poll(async () => (await country.boundingBox())?.width ?? 0).toBeGreaterThan(10);
  await country.scrollIntoViewIfNeeded();
  await country.click({ force: true });
  await expect(page).toHaveURL(/\/search\?q=president&country=[A-Z]+$/);
  expect(await total(page)).toBe(Number(count));
});

test("the outlines are drawn: a country has an extent on the page @once", async ({ page }) => {
  await page.goto("/search?view=map");
  for (const selector of ["svg.world .land", "svg.world .whole use", "svg.world .small use"]) {
    const shape = page.locator(selector).first();
    await expect.poll(async () => (await shape.boundingBox())?.width ?? 0).toBeGreaterThan(1);
  }
});

test("filters, words and dates keep the view, and a change of what countries are changes the map", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/search?view=map");
  await ready(page, javaScriptEnabled);
  const mentioned = await page.locator("#numbers + ul a").allInnerTexts();
  await page.locator("#results").getByRole("link", { name: "About", exact: true }).click();
  await expect(page).toHaveURL(/\/search\?about=1&view=map$/);
  expect(await page.locator("#numbers + ul a").allInnerTexts()).not.toEqual(mentioned);
  await facet(page, "People").locator(".facet-value").first().click();
  await expect(page).toHaveURL(/\/search\?person=[^&]+&about=1&view=map$/);
  await page.locator(".histogram a").first().click({ force: true });
  await expect(page).toHaveURL(/from=[^&]+&to=[^&]+&view=map$/);
  await page.getByLabel("Search the archive").fill("the");
  await page.getByLabel("Search the archive").press("Enter");
  await expect(page).toHaveURL(/\/search\?q=the&person=[^&]+&about=1&from=[^&]+&to=[^&]+&view=map$/);
  await page.getByRole("link", { name: "List", exact: true }).click();
  await expect(page).not.toHaveURL(/view=/);
  await expect(page.locator(".hit").first()).toBeVisible();
});

test("a network joins who stand together, and a line leads to the articles with both @phone", async ({ page }) => {
  await page.goto("/search?view=network");
  await expect(page.locator("svg.network .node").first()).toBeVisible();
  const row = page.locator(".compared tbody tr").first();
  const [who, whom] = [await row.locator("th").innerText(), await row.locator("td").first().innerText()];
  const count = Number.parseInt(await row.locator("a").innerText(), 10);
  const line = page.locator("svg.network .edge").first();
  await expect(line).toHaveAttribute("aria-label", new RegExp(`^${who} and ${whom}: ${count} article`));
  const { pathname, search } = new URL((await line.getAttribute("href"))!, "http://x");
  await row.locator("a").click();
  await expect(page).toHaveURL(new RegExp(`${pathname}${search}`.replace(/[?+.]/g, "\\$&")));
  expect(await total(page)).toBe(count);
});

test("a network is the same picture each time it is drawn @once", async ({ request }) => {
  const drawn = async () =>
    /<svg[^>]*class="network".*?<\/svg>/s.exec(await (await request.get("/search?view=network")).text())![0];
  expect(await drawn()).toBe(await drawn());
});

test("a timeline has rows of the facet that is chosen, and a cell leads to its articles @phone", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/search?view=timeline");
  await ready(page, javaScriptEnabled);
  await page.locator("#results").getByRole("link", { name: "Outlets", exact: true }).click();
  await expect(page).toHaveURL(/\/search\?view=timeline&stack=outlet$/);
  await expect(page.locator("svg.histogram.row").first()).toBeVisible();
  const cell = page.locator(".compared tbody td a", { hasText: /^[1-9]/ }).first();
  const count = Number((await cell.innerText()).replace(/\D/g, ""));
  await cell.click();
  await expect(page).toHaveURL(/\/search\?outlet=[^&]+&from=[^&]+&to=[^&]+$/);
  expect(await total(page)).toBe(count);
});

test("a bar of a row leads to its articles @once", async ({ page }) => {
  await page.goto("/search?q=president&view=timeline&stack=person");
  const bar = page.locator("svg.histogram.row a").first();
  const said = (await bar.getAttribute("aria-label"))!;
  await bar.click({ force: true });
  await expect(page).toHaveURL(/\/search\?q=president&person=[^&]+&from=/);
  expect(said).toContain(`: ${await total(page)} article`);
});

test("several alternatives are shown alone, and the page says so", async ({ page }) => {
  await page.goto("/search?country=GB&country=DE&view=map");
  await expect(page.getByText("these alone are shown")).toBeVisible();
  await expect(page.locator("#numbers + ul a")).toHaveCount(2);
});

test("by keyboard alone a view is chosen and a number followed @script", async ({ page }) => {
  await page.goto("/search?q=president");
  await page.getByRole("link", { name: "Map", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/view=map$/);
  await expect(page.getByRole("link", { name: "Map", exact: true })).toBeFocused();
  await page.getByRole("link", { name: "To the numbers" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("#numbers + ul a").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=president&country=[A-Z]+$/);
});

test("a picture weighs little @script", async ({ request }) => {
  for (const view of VIEWS) {
    const html = await (await request.get(`/search?view=${view}`)).text();
    expect(Buffer.byteLength(html)).toBeLessThan(150_000);
  }
});

for (const view of VIEWS)
  test(`axe finds no fault: ${view} @script @phone`, async ({ page, isMobile }) => {
    await page.goto(`/search?view=${view}`);
    for (const colorScheme of isMobile ? (["dark"] as const) : (["light", "dark"] as const)) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

test("nothing is cut at the side of a phone @phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const view of VIEWS) {
    await page.goto(`/search?view=${view}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});
