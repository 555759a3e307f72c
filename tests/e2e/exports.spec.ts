import { expect, test } from "@playwright/test";
import { openPane, total } from "./pages.ts";

test("all that a search finds is exported from its page, in each format, as many as it says @phone", async ({
  page,
  request,
}) => {
  await page.goto("/search?q=moon&page=1");
  const found = await total(page);
  expect(found).toBeGreaterThan(2);
  await openPane(page);
  for (const [name, count] of [
    ["CSV", (text: string) => text.match(/\/article\/[0-9a-f]+,/g)?.length],
    ["JSON lines", (text: string) => text.trimEnd().split("\n").length],
    ["RIS", (text: string) => text.match(/^TY {2}- /gm)?.length],
    ["BibTeX", (text: string) => text.match(/^@article/gm)?.length],
    ["CSL-JSON", (text: string) => JSON.parse(text).length],
    ["Text", (text: string) => text.split(`\n${"-".repeat(72)}\n`).length],
  ] as const) {
    const answer = await request.get((await page.getByRole("link", { name, exact: true }).getAttribute("href"))!);
    expect(answer.headers()["content-disposition"]).toMatch(/^attachment; filename="dateline\.\w+"$/);
    expect({ name, records: count(await answer.text()) }).toEqual({ name, records: found });
  }
  const receipt = await (
    await request.get((await page.getByRole("link", { name: "Receipt" }).getAttribute("href"))!)
  ).json();
  expect(receipt).toMatchObject({ receipt: 1, format: "csv", total: found, leftOut: 0 });
  expect(receipt.articles).toHaveLength(found);
  const workbook = await request.get("/export/xlsx?q=moon");
  expect((await workbook.body()).subarray(0, 2).toString()).toBe("PK");
});

test("a link saves the file and leaves the page where it is", async ({ page }) => {
  await page.goto("/search?q=moon");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "RIS", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("dateline.ris");
  await expect(page).toHaveURL(/\/search\?q=moon$/);
});

test("what cannot be exported as it is asked is refused, as programs are told", async ({ request }) => {
  for (const [path, status] of [
    ["/export/csv?from=soon", 400],
    ["/export/receipt?format=doc", 400],
    ["/export/csv?ids=../x", 400],
    ["/export/doc", 404],
  ] as const) {
    const refused = await request.get(path);
    expect([path, refused.status(), refused.headers()["content-type"]]).toEqual([
      path,
      status,
      "application/problem+json",
    ]);
  }
});
