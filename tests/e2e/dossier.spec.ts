import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { ready, total } from "./pages.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const PAGES = ["/person/angela-merkel", "/country/GB", "/outlet/"];

test("a person's page says who, when and with whom, and its numbers are those of the searches @phone", async ({
  page,
  request,
  javaScriptEnabled,
}) => {
  await page.goto("/person/angela-merkel");
  await ready(page, javaScriptEnabled);
  await expect(page.getByRole("heading", { level: 1, name: "Angela Merkel" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What the texts say" })).toBeVisible();
  await expect(page.locator(".quotation mark").first()).toHaveText(/Merkel/);
  const found = await (await request.get("/api/v1/people/angela-merkel")).json();
  expect(found.articles.count).toBeGreaterThan(1);
  const germany = page.getByRole("row", { name: /^Germany/ });
  const count = Number(await germany.getByRole("link").nth(1).innerText());
  await germany.getByRole("link").nth(1).click();
  await expect(page).toHaveURL(/\/search\?person=angela-merkel&country=DE$/);
  expect(await total(page)).toBe(count);
});

test("from an article, a hit and a facet's page a small link leads to the page of a value @phone", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/search?q=merkel");
  await ready(page, javaScriptEnabled);
  await page.locator(".hit").first().getByRole("link", { name: "All about Angela Merkel" }).click();
  await expect(page).toHaveURL(/\/person\/angela-merkel$/);
  await page.locator("section > .quotation figcaption a").first().click();
  await expect(page).toHaveURL(/\/article\/[0-9a-f]+\?person=angela-merkel$/);
  await page.getByRole("link", { name: "All about Germany" }).click();
  await expect(page).toHaveURL(/\/country\/DE$/);
  await page.goto("/facet/outlet");
  await page.locator(".facet-row .own-page").first().click();
  await expect(page).toHaveURL(/\/outlet\/[^/]+$/);
  await expect(page.getByText("Outlet", { exact: true })).toBeVisible();
});

test("a code in small letters leads to the country, and what nobody has is said to be missing @once", async ({
  page,
}) => {
  await page.goto("/country/gb");
  await expect(page).toHaveURL(/\/country\/GB$/);
  await expect(page.getByRole("heading", { level: 1, name: "United Kingdom" })).toBeVisible();
  const missing = await page.goto("/person/nobody-at-all");
  expect(missing!.status()).toBe(404);
  await expect(page.getByRole("heading", { name: /No article of this archive names anybody/ })).toBeVisible();
  // Letters of any script stand in the address.
  expect((await page.goto("/person/κανένας"))!.status()).toBe(404);
  await expect(page.getByRole("heading", { name: /κανένας/ })).toBeVisible();
});

test("company is ordered by weight or by number, and a bar leads to its articles @once", async ({ page }) => {
  await page.goto("/country/GB");
  await page.getByRole("link", { name: "By number" }).click();
  await expect(page).toHaveURL(/\/country\/GB\?by=count$/);
  const together = page.locator("#content table").first().locator("tbody td:nth-child(2)");
  const counts = (await together.allInnerTexts()).map(Number);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const bar = page.locator(".histogram a").first();
  const said = (await bar.getAttribute("aria-label"))!;
  await bar.click({ force: true });
  await expect(page).toHaveURL(/\/search\?country=GB&from=/);
  expect(said).toContain(`: ${await total(page)} article`);
});

test("of many articles the page says how many were read, at its top and in each line @phone", async ({
  page,
  request,
}) => {
  const { facets } = await (await request.get("/api/v1/search")).json();
  const most = facets.countries[0].value;
  const { read, articles } = await (await request.get(`/api/v1/countries/${most}`)).json();
  expect(read).toBeLessThan(articles.count);
  await page.goto(`/country/${most}`);
  await expect(page.getByText(`Only ${read} of the ${articles.count} articles`)).toBeVisible();
  const lines = await page.locator(".wordings > li > p").allInnerTexts();
  expect(lines).not.toEqual([]);
  for (const line of lines)
    expect(line).toMatch(
      new RegExp(` of the ${read} articles read · these words in \\d+ of all ${articles.count} articles`),
    );
});

test("by keyboard alone a value's page leads on @script", async ({ page }) => {
  await page.goto("/person/angela-merkel");
  await page.locator(".figure-link").first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?person=angela-merkel$/);
  await expect(page.locator("#content")).toBeFocused();
});

for (const path of PAGES)
  test(`axe finds no fault: ${path} @script @phone`, async ({ page, request, isMobile }) => {
    const { facets } = await (await request.get("/api/v1/search")).json();
    await page.goto(path.endsWith("/") ? path + facets.outlets[0].value : path);
    for (const details of await page.locator("#content details > summary").all())
      if (await details.isVisible()) await details.click();
    for (const colorScheme of isMobile ? (["dark"] as const) : (["light", "dark"] as const)) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
