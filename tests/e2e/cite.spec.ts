import { expect, test } from "@playwright/test";

test("a citation is copied by a button, with the day on which it was read @script @phone", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/search?q=mandela");
  await page.locator("main ol h2 a").first().click();
  await page.getByText("Cite this article").click();
  const citation = await page.locator("#citation").innerText();
  expect(citation).toMatch(/\(accessed \d{1,2} \w+ \d{4}\)\.$/);
  await page.getByRole("button", { name: "Copy" }).click();
  // What is said of a page that has just come is said 0.6 seconds later, and takes nothing else away.
  await page.waitForTimeout(800);
  await expect(page.getByRole("status")).toHaveText("Copied");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toBe(citation);

  // Where it cannot be done as by hand, the clipboard's own interface does it.
  await page.evaluate(async () => {
    document.execCommand = () => false;
    await navigator.clipboard.writeText("something else");
  });
  await page.getByRole("button", { name: "Copied" }).click();
  await expect.poll(copied).toBe(citation);
});

test("where a page may not write to the clipboard the citation is copied as by hand, or stays selected and says so @script", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read"]);
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject() });
  });
  await page.goto("/search?q=mandela");
  await page.locator("main ol h2 a").first().click();
  await page.getByText("Cite this article").click();
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("status")).toHaveText("Copied");
  const citation = await page.locator("#citation").innerText();
  const selection = () => page.evaluate(() => String(getSelection()));
  expect(await selection()).toBe(citation);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);

  await page.evaluate(() => {
    document.execCommand = () => false;
    getSelection()!.removeAllRanges();
  });
  await page.getByRole("button", { name: "Copied" }).click();
  await expect(page.getByRole("status")).toHaveText("Selected: copy it with the keyboard");
  expect(await selection()).toBe(citation);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("there is no button that does nothing", async ({ page }) => {
    await page.goto("/search?q=mandela");
    await page.locator("main ol h2 a").first().click();
    await page.getByText("Cite this article").click();
    await expect(page.locator("#citation")).toBeVisible();
    await expect(page.getByRole("button", { name: "Copy" })).toBeHidden();
  });
});
