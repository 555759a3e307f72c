import { DatabaseSync } from "node:sqlite";
import { expect, test } from "@playwright/test";
import { ODD } from "./pages.ts";

/** The archive of odd cases; importing at the server's start mends what this test breaks. */
const ARCHIVE = "node_modules/.cache/dateline/hostile.db";

test("a damaged article is said to be damaged, and all else is served", async ({ page, request }) => {
  const archive = new DatabaseSync(ARCHIVE);
  archive.exec("pragma busy_timeout = 5000");
  const row = archive.prepare("select id from article where doc like '%Quernmoor%'").get();
  const id = (row as { id: string }).id;
  archive.prepare("update article set doc = substr(doc, 1, length(doc) - 50) where id = ?").run(id);
  archive.close();

  await page.goto(`${ODD}/article/${id}`);
  await expect(page.getByRole("heading", { name: "This article is damaged" })).toBeVisible();
  await page.goto(`${ODD}/search?q=ledgers`);
  await expect(page.getByRole("list", { name: "How this search was read" })).toContainText(
    `One article of this page cannot be shown: its row in the archive is damaged (${id}).`,
  );
  expect((await (await request.get(`${ODD}/api/v1/search?q=ledgers`)).json()).note).toContain(id);
  await page.goto(`${ODD}/search?q=painted`);
  await expect(page.locator("main ol h2 a")).toHaveCount(1);
});
