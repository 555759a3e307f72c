import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { facet, openPane, ready, total } from "./pages.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The counts that bars tell, by what they are called. */
async function barsOf(page: Page): Promise<Map<string, number>> {
  const said = await page
    .locator(".histogram a")
    .evaluateAll((all) => all.map((bar) => bar.getAttribute("aria-label")!));
  return new Map(said.map((text) => [text.split(":")[0]!, Number(text.replace(/.*: |\D/g, ""))]));
}

const spanOfPage = (page: Page) => {
  const { searchParams } = new URL(page.url());
  return [searchParams.get("from"), searchParams.get("to")];
};

test("bars stand beside round numbers, and what no bar shows is told @phone", async ({ page }) => {
  await page.goto("/search");
  await openPane(page);
  const scale = (await page.locator(".chart-scale span").allInnerTexts()).map((text) =>
    Number(text.replace(/\D/g, "")),
  );
  expect(scale.at(-1)).toBe(0);
  const step = scale.at(-2)!;
  expect(scale).toEqual(scale.map((_, at) => (scale.length - 1 - at) * step));
  const bars = await barsOf(page);
  expect(Math.max(...bars.values())).toBeLessThanOrEqual(scale[0]!);
  expect(Math.max(...bars.values())).toBeGreaterThan(scale[0]! - step);
  // Each number stands at its line.
  const [chart, top] = [
    await page.locator(".histogram").boundingBox(),
    await page.locator(".chart-scale span").first().boundingBox(),
  ];
  expect(Math.abs(top!.y - chart!.y)).toBeLessThan(3);
  const undated = page.getByRole("link", { name: /^\+ \d+ undated$/ });
  const count = Number((await undated.innerText()).replace(/\D/g, ""));
  expect([...bars.values()].reduce((sum, each) => sum + each, 0) + count).toBe(await total(page));
  await undated.click();
  await expect(page).toHaveURL(/date=undated$/);
  expect(await total(page)).toBe(count);
});

test("years without articles are folded and told, in words and in the list @phone", async ({ page }) => {
  await page.goto("/?from=1700");
  await openPane(page);
  const told = facet(page, "Dates")
    .locator("p, li")
    .filter({ hasText: /^1700 to \d+: \d+ years without articles$/ });
  await expect(told.first()).toBeVisible();
  const [from, to, years] = (await told.first().innerText()).match(/\d+/g)!.map(Number);
  expect(years).toBe(to! - from! + 1);
  await page.getByText("As a list").click();
  await expect(told).toHaveCount(2);
  await expect(told.last()).toBeVisible();
});

test("from a day lead ways to the nearest days with articles, and its month stands around it @phone", async ({
  page,
  request,
  javaScriptEnabled,
}) => {
  const { hits } = await (await request.get("/api/v1/search?from=1970&to=1990&sort=oldest")).json();
  const days = hits.map((hit: { publishedAt: { value: string } }) => hit.publishedAt.value.slice(0, 10));
  const day = days.find((value: string) => value.length === 10);
  await page.goto(`/search?from=${day}&to=${day}`);
  await ready(page, javaScriptEnabled);
  await openPane(page);
  const current = page.locator(".histogram [aria-current]");
  await expect(current).toHaveAttribute("href", `/search?from=${day}&to=${day}`);
  await expect(page.locator(".chart-times span")).toHaveCount(
    new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate(),
  );
  const beside = page.getByRole("navigation", { name: "Earlier and later" });
  for (const way of ["Earlier:", "Later:"]) {
    const link = beside.getByRole("link", { name: way });
    const [, count] = /\((\d+)\)/.exec(await link.innerText())!;
    await link.click();
    await expect(page).not.toHaveURL(new RegExp(`from=${day}&`));
    const [from, to] = spanOfPage(page);
    expect(from).toBe(to);
    expect(way === "Earlier:" ? from! < day : from! > day).toBe(true);
    expect(await total(page)).toBe(Number(count));
    await page.goBack();
    // The address changes before the page does.
    await expect(current).toHaveAttribute("href", `/search?from=${day}&to=${day}`);
  }
});

test("a span is chosen by dragging over bars, in either direction, and a click is still one bar @script", async ({
  page,
}) => {
  await page.goto("/search?q=the+");
  await ready(page, true);
  await expect(page.getByText("Drag over bars to choose a span.")).toBeVisible();
  const before = page.url();
  const drag = async (from: number, to: number, end: "drop" | "escape" = "drop") => {
    const boxes = await Promise.all([from, to].map((at) => page.locator(".histogram a").nth(at).boundingBox()));
    const [first, last] = boxes.map((box) => ({ x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 }));
    await page.mouse.move(first!.x, first!.y);
    await page.mouse.down();
    await page.mouse.move((first!.x + last!.x) / 2, first!.y);
    await page.mouse.move(last!.x, last!.y);
    if (end === "escape") await page.keyboard.press("Escape");
    const marked = await page.locator(".histogram a[data-dragged]").count();
    await page.mouse.up();
    return marked;
  };
  const counts = [...(await barsOf(page)).values()];
  expect(await drag(1, 3)).toBe(3);
  await expect(page).toHaveURL(/from=.*to=/);
  const chosen = spanOfPage(page);
  await expect.poll(() => total(page)).toBe(counts[1]! + counts[2]! + counts[3]!);
  await page.goto(before);
  await ready(page, true);
  await drag(3, 1);
  await expect(page).toHaveURL(/from=.*to=/);
  expect(spanOfPage(page)).toEqual(chosen);
  await page.goto(before);
  await ready(page, true);
  expect(await drag(1, 3, "escape")).toBe(0);
  await page.locator(".histogram a").nth(2).click({ force: true });
  await expect(page).toHaveURL(/from=.*to=/);
  await expect.poll(() => total(page)).toBe(counts[2]!);
});

test("without scripts nothing is said of dragging, and the two fields choose a span", async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled !== false, "with scripts dragging is offered");
  await page.goto("/search?q=the+");
  await expect(page.getByText("Drag over bars to choose a span.")).toBeHidden();
  await page.getByLabel("From", { exact: true }).fill("July 1969");
  await page.getByLabel("to", { exact: true }).fill("1975");
  await page.getByRole("button", { name: "Set" }).click();
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText("Date: July 1969 to 1975");
});

test("bars, gaps and ways are gone through by keyboard @script", async ({ page }) => {
  await page.goto("/search?q=the+");
  await page.locator(".histogram a").first().focus();
  const [name, count] = [...(await barsOf(page))][0]!;
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Span of time" })).toContainText(name);
  expect(await total(page)).toBe(count);
});

for (const path of ["/?from=1700", "/search?from=1969-07-20&to=1969-07-20", "/"])
  test(`axe finds no fault: a histogram, ${path} @script @phone`, async ({ page, isMobile }) => {
    await page.goto(path);
    await openPane(page);
    await page.getByText("As a list").click();
    for (const colorScheme of isMobile ? (["dark"] as const) : (["light", "dark"] as const)) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include("[aria-label=Dates]").withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
