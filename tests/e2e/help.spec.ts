import { expect, test } from "@playwright/test";

test("each example of how to search finds what is said in this archive @once", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "How to search" }).click();
  await expect(page.getByRole("heading", { name: "How to search", level: 1 })).toBeVisible();
  const rows = await page
    .getByRole("row")
    .filter({ has: page.getByRole("link") })
    .all();
  expect(rows.length).toBeGreaterThan(12);
  const examples = await Promise.all(
    rows.map(async (row) => ({
      address: await row.getByRole("link").getAttribute("href"),
      total: await row.getByRole("cell").last().innerText(),
    })),
  );
  for (const { address, total } of examples) {
    await page.goto(address!);
    await expect(page.getByTestId("total"), address!).toContainText(total);
    expect(Number(total), address!).toBeGreaterThan(0);
  }
});

test("what is no operator here is said to be read as words", async ({ page }) => {
  await page.goto("/search?q=site%3Aexample.org+moon");
  await expect(page.getByText("“site:example.org” is no operator or field here")).toBeVisible();
});
