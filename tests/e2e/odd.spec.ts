import { expect, test } from "@playwright/test";
import { box, ODD, ready } from "./pages.ts";

test("hostile articles show as text, and nothing in them runs @phone", async ({ page }) => {
  const said: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("dialog", async (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await page.goto(`${ODD}/search?q=port`);
  const links = await page.locator("main ol h2 a").evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
  expect(links.length).toBeGreaterThanOrEqual(2);
  for (const link of ["/", "/about", "/facet/outlet", ...links]) {
    const response = await page.goto(ODD + link);
    const policy = response!.headers()["content-security-policy"]!;
    expect(policy).toMatch(/script-src 'self';/);
    await expect(page).not.toHaveTitle("owned");
    expect(await page.locator('a[href^="javascript:" i], main iframe, main img, main script:not([type])').count()).toBe(
      0,
    );
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth).catch(() => 0),
    ).toBeLessThanOrEqual(0);
  }
  await page.goto(`${ODD}/search?q=painted`);
  await page.locator("main ol h2 a").first().click();
  await expect(page.locator(".prose")).toContainText("was painted on the harbour wall");
  await expect(page.locator(".prose")).toContainText("{{constructor.constructor('alert(5)')()}}");
  await page.goto(`${ODD}/search?q=quay+sign+`);
  await page.locator("main ol h2 a").first().click();
  await expect(page.locator(".prose")).toContainText('"1 < 2 & 3 > 2" and <owned onload="alert(8)">, a made-up mark');
  expect(said).toEqual([]);
  expect([...new Set(asked)]).toEqual([ODD]);
});

test("a text from right to left is read from the right", async ({ page }) => {
  await page.goto(`${ODD}/search?lang=ar`);
  const headline = page.locator("main ol h2").first();
  const edges = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().right);
  expect(await edges("main .snippet:dir(rtl)")).toBeGreaterThanOrEqual((await edges("main ol h2")) - 1);
  expect(await headline.evaluate((element) => element.matches(":dir(rtl)"))).toBe(true);
  await headline.getByRole("link").click();
  await expect(page.locator(".prose p:dir(rtl)").first()).toBeVisible();
  expect(await edges(".article-meta > :first-child")).toBe(await edges("h1"));
  await box(page).fill("ميناء");
  const borders = await box(page).evaluate((element) => {
    const { borderLeftWidth, borderRightWidth } = getComputedStyle(element);
    return [borderLeftWidth, borderRightWidth];
  });
  expect(borders).toEqual(["1px", "1px"]);
});

test("an engine that is gone is a page that says so @once", async ({ page }) => {
  const response = await page.goto(`${ODD}/search?q=fall`);
  expect(response!.status()).toBe(503);
  expect(Number(response!.headers()["retry-after"])).toBeGreaterThan(0);
  await expect(page.getByRole("heading", { name: "The archive does not answer" })).toBeVisible();
  await expect(box(page)).toHaveValue("fall");
  await expect(page.getByRole("link", { name: "Try again" })).toHaveAttribute("href", "/search?q=fall");
});

test("an engine that is gone is said in place too @script", async ({ page }) => {
  await page.goto(`${ODD}/search?sort=newest`);
  await ready(page, true);
  await box(page).fill("fall");
  await expect(page.getByRole("heading", { name: "The archive does not answer" })).toBeVisible();
  await expect(page).toHaveURL(/q=fall/);
  await expect(box(page)).toHaveValue("fall");
});

test("a page that fails says so, with scripts and without", async ({ page }) => {
  const response = await page.goto(`${ODD}/article/bad?q=x`);
  expect(response!.status()).toBe(500);
  await expect(page.getByRole("heading", { name: "This page could not be made" })).toBeVisible();
  await page.getByRole("searchbox").fill("painted");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/\/search\?q=painted$/);
  await expect(page.getByTestId("total")).toHaveText("1");
});

test("an engine that has too much to do is a page that says so @once", async ({ page, request }) => {
  await page.goto(`${ODD}/search?q=crowd`);
  await expect(page.getByRole("heading", { name: "The archive has too much to do at the moment" })).toBeVisible();
  expect((await request.get(`${ODD}/api/v1/search?q=crowd`)).status()).toBe(503);
});

test("an engine that does not come back is a page that says so @once", async ({ page }) => {
  const response = await page.goto(`${ODD}/search?q=stall`);
  expect(response!.status()).toBe(503);
  await expect(page.getByRole("heading", { name: "The archive takes too long to answer" })).toBeVisible();
  await expect(box(page)).toHaveValue("stall");
});
