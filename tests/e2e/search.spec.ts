import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const total = async (page: Page) => Number((await page.getByTestId("total").innerText()).replace(/\D/g, ""));
const facet = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** On phones the filters are folded away. */
async function openFilters(page: Page) {
  const summary = page.locator("details.facets > summary");
  if (await summary.isVisible()) await summary.click();
}

test("a search is typed, narrowed, read and left again @phone", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").fill("moon");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\?q=moon$/);
  const before = await total(page);
  expect(before).toBeGreaterThan(1);
  await openFilters(page);
  const value = facet(page, "People").getByRole("listitem").first();
  const count = Number((await value.locator("a").first().innerText()).replace(/\D/g, ""));
  await value.locator("a").first().click();
  await expect(page).toHaveURL(/q=moon&person=/);
  expect(await total(page)).toBe(count);
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText("People:");
  await page.locator("main ol h2 a").first().click();
  await expect(page.getByRole("article").getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("link", { name: /Back to the results/ }).click();
  await expect(page).toHaveURL(/q=moon&person=/);
  await page.getByRole("link", { name: /^Remove filter People/ }).click();
  await expect(page).toHaveURL(/\/search\?q=moon$/);
  expect(await total(page)).toBe(before);
});

test("the count beside every value shown is what a click gives", async ({ page, request }) => {
  await page.goto("/search?q=the+");
  const values = await page.locator("aside li > a:first-child").evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute("href")!,
      count: Number(link.lastElementChild!.textContent!.replace(/\D/g, "")),
    })),
  );
  expect(values.length).toBeGreaterThan(40);
  for (const { href, count } of values) {
    const answer = await request.get(href.replace("/search", "/api/v1/search"));
    expect({ href, total: (await answer.json()).total }).toEqual({ href, total: count });
  }
});

test("values of one facet are alternatives, of two facets both wanted, and can be shut out", async ({ page }) => {
  await page.goto("/search?country=ZA&country=IN");
  const either = await total(page);
  await page.goto("/search?country=ZA");
  const one = await total(page);
  expect(either).toBeGreaterThan(one);
  await page.goto("/search?country=ZA&person=nelson-mandela");
  expect(await total(page)).toBeLessThanOrEqual(one);
  await page.goto("/search?country=ZA&person=-nelson-mandela");
  expect(await total(page)).toBeLessThan(one);
  await page.getByRole("link", { name: "Clear all filters" }).click();
  await expect(page).toHaveURL("/");
});

test("matched words are marked", async ({ page }) => {
  await page.goto("/search?q=moon+landed+");
  await expect(page.locator("main ol mark").first()).toHaveText(/^(?:moon|landed)$/i);
});

test("pages follow one another, and a page too far is the last", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Next →" }).click();
  await expect(page).toHaveURL(/\?page=2$/);
  await page.goto("/?page=999");
  await expect(page.getByRole("navigation", { name: "Pages" })).toContainText("Page 2 of 2");
});

test("nothing found says so and shows the way back", async ({ page }) => {
  await page.goto("/search?q=zzzzzz&country=FR");
  await expect(page.getByText("Nothing in this archive matches.")).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("zzzzzz");
  await page
    .getByRole("link", { name: /^Remove filter/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/search\?q=zzzzzz$/);
});

for (const path of [
  "/search?q=%00%FF&page=-1&from=yesterday&to=2001-99&sort=best&person=&person=-&all=x&about=maybe",
  `/search?q=${"%22".repeat(400)}(${"OR%20".repeat(100)}`,
  `/search?${Array.from({ length: 200 }, (_, i) => `person=${i}`).join("&")}`,
  "/search?q=<script>alert(1)</script>&outlet='%3B%20drop%20table%20article",
  "/search?page=99999999999999999999",
]) {
  test(`a hostile address gives a page: ${path.slice(0, 60)}`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response!.status()).toBe(200);
    await expect(page.getByRole("searchbox")).toBeVisible();
  });
}

test("an article that is not there is a page that says so", async ({ page }) => {
  for (const path of ["/article/none", "/article/%00", "/nowhere", `/article/${"x".repeat(2000)}`]) {
    const response = await page.goto(path);
    expect(response!.status()).toBe(404);
    await expect(page.getByRole("searchbox")).toBeVisible();
  }
});

test("an article shows why each value is there, and what was set aside @phone", async ({ page }) => {
  await page.goto("/search?q=chandrayaan");
  await page.locator("main ol h2 a").first().click();
  await page.getByText("Set aside:").click();
  await expect(page.getByText(/embed: repeats a post/)).toBeVisible();
  const people = page.getByRole("complementary", { name: "In this article" });
  await people.getByText("Why is this here?").first().click();
  await expect(people.locator("mark").first()).toBeVisible();
});

for (const path of ["/", "/search?q=moon&country=US&person=-x", "/search?q=zzzz", "an article", "/about", "/nowhere"]) {
  // The first scans share two cores with the browser's start: axe needs more than the usual time.
  test(`axe finds no fault, in light and dark: ${path} @script @phone`, async ({ page, request }) => {
    test.setTimeout(120_000);
    const { hits } = await (await request.get("/api/v1/search?q=moon")).json();
    await page.goto(path === "an article" ? `/article/${hits[0].id}` : path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test("the API answers like the page, and names a bad parameter", async ({ request }) => {
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
