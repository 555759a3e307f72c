import { expect, test } from "@playwright/test";

test("each example of how to search finds what is said in this archive @once", async ({ page, request }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "How to search" }).first().click();
  await expect(page.getByRole("heading", { name: "How to search", level: 1 })).toBeVisible();
  const examples = await page.locator(".examples > li").evaluateAll((rows) =>
    rows.map((row) => ({
      address: row.querySelector("a")!.getAttribute("href")!,
      total: parseInt(row.querySelector(".facet-count")!.textContent!, 10),
    })),
  );
  expect(examples.length).toBeGreaterThan(18);
  const found = await Promise.all(
    examples.map(async ({ address }) => ({
      address,
      total: Number(/data-testid="total">(\d+)</.exec(await (await request.get(address)).text())?.[1]),
    })),
  );
  expect(found).toEqual(examples);
  expect(examples.filter(({ total }) => total === 0)).toEqual([]);
  // One of them as a reader follows it.
  await page
    .getByRole("link", { name: /^person:/ })
    .first()
    .click();
  await expect(page.getByTestId("total")).toBeVisible();
});

test("what is no operator here is said to be read as words", async ({ page }) => {
  await page.goto("/search?q=site%3Aexample.org+moon");
  await expect(page.getByText("“site:example.org” is no operator or field here")).toBeVisible();
});

test("the tour of the front page is hidden for good, until it is asked for again @phone", async ({ page }) => {
  const tour = page.getByRole("complementary", { name: "New here? Four things to know" });
  await page.goto("/");
  await expect(tour).toBeVisible();
  await tour.getByRole("link", { name: "Hide this" }).click();
  await expect(tour).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
  await page.goto("/?ui=en");
  await expect(page.getByRole("heading", { name: "The newest" })).toBeVisible();
  await expect(tour).toHaveCount(0);
  await page.goto("/help");
  await page.getByRole("link", { name: "Show the tour on the front page again" }).click();
  await expect(tour).toBeVisible();
});
