import { expect, test } from "@playwright/test";
import { box, facet, openFilters, ready, total } from "./pages.ts";

test("a search is typed, narrowed, read and left again @phone", async ({ page, javaScriptEnabled }) => {
  await page.goto("/");
  await ready(page, javaScriptEnabled);
  await box(page).fill("moon");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\?q=moon$/);
  await expect(page.locator("main mark").first()).toBeVisible();
  const before = await total(page);
  expect(before).toBeGreaterThan(1);
  await openFilters(page);
  const value = facet(page, "People").locator(".facet-value").first();
  const count = Number((await value.locator(".facet-count").innerText()).replace(/\D/g, ""));
  await value.click();
  await expect(page).toHaveURL(/q=moon&person=/);
  await expect(page.getByTestId("total")).toHaveText(String(count));
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText("People:");
  await page.locator("main ol h2 a").first().click();
  await expect(page.getByRole("article").getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("link", { name: /Back to the results/ }).click();
  await expect(page).toHaveURL(/q=moon&person=/);
  await page.getByRole("link", { name: /^Remove filter People/ }).click();
  await expect(page).toHaveURL(/\/search\?q=moon$/);
  await expect(page.getByTestId("total")).toHaveText(String(before));
});

test("matched words are marked", async ({ page }) => {
  await page.goto("/search?q=moon+landed+");
  await expect(page.locator("main ol mark").first()).toHaveText(/^(?:moon|landed)$/i);
});

/** The width of the letters from a to z, in sizes of the font, from which a font is wide: DejaVu Serif has 14.8. */
const WIDE = 14.5;

test("a laptop's screen shows four hits whole, and a large one is used, with lines that can be read @script", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of ["/search", "/search?q=moon", "/search?q=the+&country=US"]) {
    await page.goto(path);
    const { ends, width } = await page.locator(".hits").evaluate((list) => {
      const context = document.createElement("canvas").getContext("2d")!;
      const { font, fontSize } = getComputedStyle(list.querySelector(".snippet")!);
      context.font = font;
      return {
        ends: [...list.querySelectorAll(":scope > .hit")].map((hit) => hit.getBoundingClientRect().bottom),
        width: context.measureText("abcdefghijklmnopqrstuvwxyz").width / Number.parseFloat(fontSize),
      };
    });
    // A system that has none of the fonts which the page names, but DejaVu, whose letters are wide, shows three.
    expect(ends[width < WIDE ? 3 : 2], path).toBeLessThanOrEqual(900);
  }
  await page.setViewportSize({ width: 2560, height: 1440 });
  const widths = await page.locator(".results-grid").evaluate((grid) => [
    grid.getBoundingClientRect().width,
    ...[...grid.querySelectorAll(".hit > article > div > .snippet")].map((text) => {
      const lines = Math.round(
        text.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(text).lineHeight),
      );
      return text.textContent!.length / lines;
    }),
  ]);
  expect(widths[0]).toBeGreaterThan(0.75 * 2560);
  expect(Math.max(...widths.slice(1))).toBeLessThan(80);
  // What stands at the sides stays in sight.
  await page.mouse.wheel(0, 1500);
  for (const id of ["#filters", "#pane"]) await expect(page.locator(id)).toBeInViewport({ ratio: 0.5 });
});

test("pages follow one another, and a page too far is the last", async ({ page }) => {
  await page.goto("/search");
  await page.getByRole("link", { name: "Next →" }).click();
  await expect(page).toHaveURL(/\?page=2$/);
  const pages = page.getByRole("navigation", { name: "Pages" });
  await pages.getByRole("link", { name: "Last" }).click();
  await expect(pages).toContainText(/Page (\d+) of \1$/);
  await pages.getByRole("link", { name: "First" }).click();
  await expect(page).toHaveURL("/search");
  await page.getByLabel("Go to page").fill("3");
  await page.getByRole("button", { name: "Go", exact: true }).click();
  await expect(page).toHaveURL("/search?page=3");
  await page.getByRole("navigation", { name: "Results a page" }).getByRole("link", { name: "50" }).click();
  await expect(page).toHaveURL("/search?size=50");
  await expect(page.locator("[name=ids]")).toHaveCount(50);
  await page.goto("/?page=999");
  await expect(page.getByRole("navigation", { name: "Pages" })).toContainText(/Page (\d+) of \1$/);
});

test("a misspelt word is read as one that articles have, and the page says so", async ({ page }) => {
  await page.goto("/search?q=mandella");
  const said = page.getByRole("list", { name: "How this search was read" });
  await expect(said).toContainText("No article has “mandella”; shown: mandela.");
  await said.getByRole("link").click();
  await expect(page).toHaveURL(/\/search\?q=mandela$/);
});

test("a word that hardly any article has is told with its number, and what is offered finds as much", async ({
  page,
}) => {
  await page.goto("/search?q=kilometre+moon+");
  const said = page.getByRole("list", { name: "How this search was read" });
  await expect(said).toContainText("No article has all of these words, 1 has “kilometre”; shown: kilometres.");
  const found = await total(page);
  expect(found).toBeGreaterThan(0);
  await said.getByRole("link").click();
  await expect(page).toHaveURL(/\/search\?q=kilometres\+moon$/);
  await expect.poll(() => total(page)).toBeGreaterThanOrEqual(found);
});

test("a repair that the filters let nothing pass of is no offer", async ({ page }) => {
  await page.goto("/search?q=mandella&from=1950&to=1950");
  await expect(page.getByText("Nothing in this archive matches.")).toBeVisible();
  const said = page.getByRole("list", { name: "How this search was read" });
  await expect(said).toContainText("No article has “mandella”; searched: mandela.");
  await expect(said.getByRole("link")).toHaveCount(0);
  await page.getByRole("link", { name: /^Without the filter by date/ }).click();
  await expect.poll(() => total(page)).toBeGreaterThan(0);
});

test("words beyond sixty, and marks alone, are left out and said @phone", async ({ page, request }) => {
  const words = Array.from({ length: 61 }, (_, at) => `w${at}`).join("+");
  const said = page.getByRole("list", { name: "How this search was read" });
  await page.goto(`/search?q=${words}`);
  await expect(said).toContainText(
    "q has more than 60 words and values, the most that this site looks for at once; the rest is left out",
  );
  await page.goto("/search?q=%F0%9F%8E%89");
  await expect(said).toContainText("q holds no letter or digit to search for; it is left out");
  for (const q of [words, "|"]) {
    const answer = await request.get(`/api/v1/search?q=${q}`);
    expect(answer.status()).toBe(400);
    expect(await answer.json()).toMatchObject({ status: 400, parameter: "q" });
  }
});

test("nothing found says why, and each cause can be dropped @phone", async ({ page }) => {
  await page.goto("/search?q=moon+zzzzzz&country=JP");
  await expect(page.getByText("Nothing in this archive matches.")).toBeVisible();
  await expect(box(page)).toHaveValue("moon zzzzzz");
  await page.goto("/search?q=moon+zzzzzz");
  const cause = page.getByRole("link", { name: /^Without “zzzzzz”/ });
  const found = (await cause.innerText()).replace(/\D/g, "");
  await cause.click();
  await expect(page).toHaveURL(/\/search\?q=moon\+?$/);
  await expect(page.getByTestId("total")).toHaveText(found);
});

test("the histogram narrows from decades to days, and leads back up", async ({ page }) => {
  await page.goto("/search?q=the+");
  const span = page.getByRole("list", { name: "Span of time" });
  await page.getByRole("link", { name: /^1960s: \d+ articles$/ }).click({ force: true });
  await expect(page).toHaveURL(/from=1960&to=1969$/);
  await page.getByRole("link", { name: /^1969: \d+ article/ }).click({ force: true });
  await expect(page).toHaveURL(/from=1969&to=1969$/);
  await page.getByRole("link", { name: /^July 1969: \d+ article/ }).click({ force: true });
  await expect(page).toHaveURL(/from=1969-07&to=1969-07$/);
  await expect(span).toContainText("All dates›1960s›1969›July 1969");
  await span.getByRole("link", { name: "1960s" }).click();
  await expect(page).toHaveURL(/from=1960&to=1969$/);
  await page.getByLabel("From", { exact: true }).fill("1969-07");
  await page.getByLabel("to", { exact: true }).fill("1969-07");
  await page.getByRole("button", { name: "Set" }).click();
  await expect(page).toHaveURL(/from=1969-07&to=1969-07$/);
});

for (const path of [
  "/search?q=%00%FF&page=-1&from=sometime&to=2001-99&sort=best&person=&person=-&all=x&about=maybe",
  `/search?q=${"%22".repeat(400)}(${"OR%20".repeat(100)}`,
  `/search?${Array.from({ length: 200 }, (_, i) => `person=${i}`).join("&")}`,
  "/search?q=<script>alert(1)</script>&outlet='%3B%20drop%20table%20article",
  "/search?page=99999999999999999999",
]) {
  test(`a hostile address gives a page: ${path.slice(0, 60)} @once`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response!.status()).toBe(200);
    await expect(box(page)).toBeVisible();
    await expect(page.getByTestId("total")).toBeVisible();
  });
}

test("an article that is not there is a page that says so @once", async ({ page }) => {
  for (const path of ["/article/none", "/article/%00", "/nowhere", "/facet/none", `/article/${"x".repeat(2000)}`]) {
    const response = await page.goto(path);
    expect(response!.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "Nothing is kept under this address" })).toBeVisible();
    await expect(box(page)).toBeVisible();
  }
});

test("a result list can be printed: its address, no controls", async ({ page }) => {
  await page.goto("/search?q=moon");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Dateline, /search?q=moon")).toBeVisible();
  await expect(page.locator("main .hit").first()).toBeVisible();
  for (const hidden of [box(page), facet(page, "Dates"), page.locator("#tray")]) await expect(hidden).toBeHidden();
});

test("a hit under a chosen person shows where it names that person, and its values narrow the search @phone", async ({
  page,
}) => {
  await page.goto("/search?q=moon&person=neil-armstrong");
  const hits = page.locator("main ol > li.hit > article");
  expect(await hits.count()).toBeGreaterThan(1);
  for (const hit of await hits.all()) {
    const marked = await hit.locator(".headline mark, .snippet mark").allTextContents();
    expect(marked.some((text) => /Armstrong/i.test(text))).toBe(true);
    await expect(hit.locator("ul li").first().locator("mark")).toHaveText("Neil Armstrong");
  }
  const other = hits.first().locator("ul a:not(:empty)").first();
  const before = await total(page);
  await other.click();
  await expect(page).toHaveURL(/q=moon&.*person=neil-armstrong/);
  await expect(page.getByRole("list", { name: "Filters in use" }).getByRole("listitem")).toHaveCount(3);
  expect(await total(page)).toBeLessThanOrEqual(before);
});
