import { expect, test } from "@playwright/test";

test("an article shows why each value is there, and what was set aside @phone", async ({ page }) => {
  await page.goto("/search?q=chandrayaan");
  await page.locator("main ol h2 a").first().click();
  await page.getByText("Set aside:").click();
  await expect(page.getByText(/embed: repeats a post/)).toBeVisible();
  const people = page.getByRole("complementary", { name: "In this article" });
  await people.locator("summary", { hasText: "Why is this here?" }).first().click();
  await expect(people.locator("mark").first()).toBeVisible();
});

test("an article opened from a search has its words marked, and leads to the next and back", async ({ page }) => {
  await page.goto("/search?q=moon");
  // It may be a version that is folded under the first.
  const second = (await page.locator("main ol h2 a").nth(1).textContent())!;
  await page.locator("main ol h2 a").first().click();
  const heading = page.getByRole("article").getByRole("heading", { level: 1 });
  await expect(page.locator(".prose mark").first()).toHaveText(/^moon/i);
  const place = page.getByRole("navigation", { name: "Search" });
  await expect(place).toContainText("1 of ");
  await place.getByRole("link", { name: "Next ›" }).click();
  await expect(heading).toHaveText(second);
  await place.getByRole("link", { name: "‹ Previous" }).click();
  await expect(place).toContainText("1 of ");
});

test("marks of people, countries and outlets can be switched off", async ({ page }) => {
  await page.goto("/search?q=mandela");
  await page.locator("main ol h2 a").first().click();
  const mark = page.locator(".prose .names").first();
  await expect(mark).toHaveCSS("text-decoration-line", "underline");
  await page.getByLabel(/^Mark people/).uncheck();
  await expect(mark).toHaveCSS("text-decoration-line", "none");
});

test("copies stand beside the article with what each changed", async ({ page }) => {
  await page.goto("/search?q=armstrong");
  await page
    .getByRole("link", { name: /^\d+ cop(y|ies)$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#copies$/);
  const copies = page.locator("#copies");
  await expect(copies.getByRole("listitem").first()).toBeVisible();
  await copies
    .getByText(/^What differs/)
    .first()
    .click();
  await expect(copies.locator("ins, del").first()).toBeVisible();
});

test("versions fold under the first of them, lead to one another, and say what each is", async ({ page }) => {
  await page.goto("/search?q=mandela+prison");
  const folded = page.locator("main ol > li.hit > details").first();
  await expect(folded.getByRole("article").first()).toBeHidden();
  await folded.getByText(/^\d+ more versions?, found too$/).click();
  await folded.locator("h2 a").first().click();
  const versions = page.locator("#versions");
  await expect(versions.getByText(/· (earlier|later|also in this outlet)/).first()).toBeVisible();
  await versions.getByRole("link").first().click();
  await expect(page.locator("#versions")).toBeVisible();
});

test("a caption keeps the source's words, and its mark is explained", async ({ page }) => {
  await page.goto("/search?q=maathai");
  await page.locator("main ol h2 a").first().click();
  const caption = page.getByText("persuading people to plant trees. (File)");
  await expect(caption.locator("abbr")).toHaveText("(File)");
  await expect(caption.locator("abbr")).toHaveAttribute("title", /^A file photo/);
});

test("an article is cited in four formats @once", async ({ page, request }) => {
  await page.goto("/search?q=mandela");
  await page.locator("main ol h2 a").first().click();
  // From the top of the page, however long the text.
  await page.getByRole("link", { name: "Cite", exact: true }).click();
  await expect(page.locator("#citation")).toBeVisible();
  const links = await page
    .locator("details a[download]")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
  expect(links.length).toBe(4);
  const texts = await Promise.all(links.map(async (link) => (await request.get(link)).text()));
  expect(texts[0]).toMatch(/^@article\{dateline-/);
  expect(texts[1]).toMatch(/^TY {2}- NEWS\r\n/);
  expect(JSON.parse(texts[2]!)[0]).toMatchObject({ type: "article-newspaper" });
  expect(texts[3]).toMatch(/[“[].+http/);
});

test("an article is described for machines @once", async ({ page }) => {
  await page.goto("/search?q=mandela");
  await page.locator("main ol h2 a").first().click();
  await expect(page.locator(".prose")).toBeVisible();
  const described = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
  expect(described).toMatchObject({
    "@type": "NewsArticle",
    url: expect.stringMatching(/^http:.*\/article\/[0-9a-f]+$/),
  });
});

test("a search and an article can be printed: what they are, their address and the day, no controls @once", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await page.goto("/search?q=mandela");
  const title = await page.getByRole("heading", { name: "mandela", level: 1 }).boundingBox();
  expect(title!.height).toBeGreaterThan(20);
  await expect(page.getByText(/\/search\?q=mandela, printed on \d/)).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Filters" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.locator("main ol h2 a").first().click();
  await expect(page.locator(".prose")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".prose p").first()).toBeVisible();
  await expect(page.getByText(/\/article\/\w+\S*, printed on \d/)).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByLabel(/^Mark people/)).toBeHidden();
});

test("a passage leads to its place in the article, and matches lead to one another @phone", async ({ page }) => {
  await page.goto("/search?q=moon+");
  const passage = page.locator("main ol .snippet a").first();
  await expect(passage).toHaveAttribute("href", /^\/article\/\w+\?q=moon.*#match-1:~:text=/);
  await passage.click();
  await expect(page).toHaveURL(/\/article\/\w+\?q=moon/);
  await expect(page.locator("#match-1")).toHaveText(/moon/i);
  const matches = page.getByRole("navigation", { name: /matches? in this text/ });
  await matches.getByRole("link", { name: "Match 2", exact: true }).click();
  await expect(page).toHaveURL(/#match-2$/);
  await expect(page.locator("#match-2")).toBeInViewport();
});

test("n goes to the next match and Shift-N to the one before, but not while one types @script", async ({ page }) => {
  await page.goto("/search?q=moon+");
  await page.locator("main ol h2 a").first().click();
  await page.locator("#match-1").waitFor();
  const count = await page.locator("mark[id^=match-]").count();
  expect(count).toBeGreaterThan(1);
  await page.keyboard.press("n");
  const first = Number(/#match-(\d+)$/.exec(page.url())?.[1]);
  expect(first).toBeGreaterThan(0);
  await page.keyboard.press("n");
  await expect(page).toHaveURL(new RegExp(`#match-${(first % count) + 1}$`));
  await page.keyboard.press("Shift+N");
  await expect(page).toHaveURL(new RegExp(`#match-${first}$`));
  await expect(page.locator(`#match-${first}`)).toBeInViewport();
  await page.getByRole("combobox").press("n");
  await expect(page).toHaveURL(new RegExp(`#match-${first}$`));
  await page.goBack();
  await expect(page).toHaveURL(/\/search\?q=moon/);
});
