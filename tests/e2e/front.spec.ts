import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { box, ready, total } from "./pages.ts";

test("the front page tells what the archive holds, and each of its numbers is a search @phone", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator(".holdings")).toContainText(/^\d[\d,]* articles from .+ in English/);
  const links = await page.locator("main .holdings a, main .company .figure a").evaluateAll((all) =>
    all.flatMap((link) => {
      const count = Number(link.textContent!.replaceAll(",", ""));
      return Number.isNaN(count) ? [] : [{ count, href: link.getAttribute("href")! }];
    }),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const { count, href } of links) {
    await page.goto(href);
    expect({ href, total: await total(page) }).toEqual({ href, total: count });
  }
});

test("from the front page one reads the newest, all of them, and searches @phone", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/");
  await ready(page, javaScriptEnabled);
  const newest = page.getByRole("region", { name: "The newest" });
  const headline = newest.getByRole("heading", { level: 2 }).nth(1);
  const said = await headline.innerText();
  await headline.getByRole("link").click();
  await expect(page.getByRole("article").getByRole("heading", { level: 1 })).toHaveText(said);
  await page.goBack();
  await page.getByRole("link", { name: "All articles, newest first" }).click();
  await expect(page).toHaveURL("/search");
  await page.goto("/");
  await ready(page, javaScriptEnabled);
  await box(page).fill("moon");
  await box(page).press("Enter");
  await expect(page).toHaveURL("/search?q=moon");
  await expect(page.getByTestId("total")).toBeVisible();
});

test("axe finds no fault on the front page @script @phone", async ({ page }) => {
  await page.goto("/");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
