import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const ON_PHONES = ["/search?q=the+&country=US&person=-x", "an article", "/about", "/about/operation", "/help"];

for (const path of [...ON_PHONES, "/search?q=zzzz", "/facet/person", "/nowhere"]) {
  // The first scans share two cores with the browser's start: axe needs more than the usual time.
  test(`axe finds no fault: ${path} @script ${ON_PHONES.includes(path) ? "@phone" : ""}`, async ({
    page,
    request,
    isMobile,
  }) => {
    const { hits } = await (await request.get("/api/v1/search?q=mandela")).json();
    await page.goto(path === "an article" ? `/article/${hits[0].id}?q=mandela` : path);
    // Not the tray of filters: its foot stands over rows that scroll out from under it, which axe takes for too small.
    for (const details of await page.locator("article details > summary, aside details details > summary").all())
      if (await details.isVisible()) await details.click();
    for (const colorScheme of isMobile ? (["dark"] as const) : (["light", "dark"] as const)) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test("the page goes by keyboard from the skip link to the first result @script", async ({ page }) => {
  await page.goto("/search?q=moon");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the results" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#results")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator("#results :focus")).toHaveCount(1);
  // And without it, behind what stands at the sides.
  await page.locator("#pane a").last().focus();
  await page.keyboard.press("Tab");
  await expect(page.locator("#results :focus")).toHaveCount(1);
  await page.getByRole("link", { name: "Skip to the content" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#content$/);
  // The address changes before the focus does.
  await expect(page.locator("#content")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

test("the API answers like the page, and names a bad parameter @script", async ({ request }) => {
  const answer = await (await request.get("/api/v1/search?q=moon&country=US")).json();
  expect(answer).toMatchObject({ page: 1, query: { q: "moon" } });
  expect(answer.hits[0]).toMatchObject({
    id: expect.any(String),
    headline: { text: expect.any(String), derived: expect.any(Boolean) },
  });
  expect(answer.facets.countries.find(({ value }: { value: string }) => value === "US")).toMatchObject({
    included: true,
    excluded: false,
  });
  const refused = await request.get("/api/v1/search?from=soon");
  expect(refused.status()).toBe(400);
  expect(refused.headers()["content-type"]).toContain("application/problem+json");
  expect(await refused.json()).toMatchObject({ status: 400, parameter: "from" });
});
