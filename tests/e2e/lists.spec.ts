// Longer than other files: what is tried with scripts and without shares one site and its lists.
import type { ChildProcess } from "node:child_process";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./own-site.ts";
import { total } from "./pages.ts";
import { copyProject, runIn, startIn } from "./project-copy.ts";

const PORT = 3226;
const SITE = `http://127.0.0.1:${PORT}`;

const STORIES = ["Bridge opens", "Ferry stops", "Trams on strike", "Harbour grows"].map((title, at) => ({
  id: `story-${at}`,
  title,
  text: `PORTO, March ${at + 1} (Reuters) - The quay of Porto, Portugal, saw story number ${at + 1} on Sunday.`,
  date: `2001-03-0${at + 1}`,
}));

let folder: string;
let server: ChildProcess;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  folder = copyProject();
  writeFileSync(join(folder, ".env"), `ARCHIVE=kept/news.db\nPORT=${PORT}\n`);
  writeFileSync(join(folder, "stories.jsonl"), STORIES.map((story) => JSON.stringify(story)).join("\n"));
  expect(runIn(folder, "import", "stories.jsonl")).toMatchObject({ status: 0 });
  server = await startIn(folder, {});
});
test.afterAll(() => void server?.kill("SIGTERM"));

const lines = (): { readonly act: string }[] => {
  const file = join(folder, "kept/lists.jsonl");
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8").trim();
  return text.split("\n").map((line) => JSON.parse(line));
};

const headlines = (page: Page) => page.locator("main ol h2").allTextContents();

async function isAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("ticked hits are kept in a list, noted, ordered, searched, exported, and all of it is undone", async ({
      page,
    }) => {
      // What is looked at by axe takes its time.
      const name = `Porto ${javaScriptEnabled}`;
      await page.goto(`${SITE}/search?q=quay&sort=oldest`);
      await expect(page.getByRole("button", { name: "Keep in a list" })).toBeHidden();
      await page.getByRole("checkbox", { name: "Bridge opens" }).check();
      await page.getByRole("checkbox", { name: "Trams on strike" }).focus();
      await page.keyboard.press("Space");
      if (javaScriptEnabled) await isAccessible(page);
      await page.getByRole("button", { name: "Keep in a list" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Keep 2 articles in a list");
      if (javaScriptEnabled) await isAccessible(page);
      await page.getByRole("radio", { name: "A new list" }).check();
      await page.getByRole("textbox", { name: /^Name$|^A name that is typed/ }).fill(name);
      await page.getByRole("button", { name: "Keep" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
      expect(await headlines(page)).toEqual(["Bridge opens", "Trams on strike"]);

      await page.getByRole("button", { name: "Move up: Trams on strike" }).click();
      expect(await headlines(page)).toEqual(["Trams on strike", "Bridge opens"]);
      const first = page.locator("main ol > li").first();
      await first.getByText("Note", { exact: true }).click();
      await first.getByLabel("Note on Trams on strike").fill("Ask <b>her</b>\nabout the date");
      await first.getByRole("button", { name: "Save the note" }).click();
      await expect(first).toContainText("Ask <b>her</b>");
      if (javaScriptEnabled) await isAccessible(page);
      expect(lines().at(-1)).toMatchObject({ act: "note", note: "Ask <b>her</b>\nabout the date" });

      const address = new URL(page.url());
      const list = address.pathname.split("/").at(-1)!;
      const csv = await (await page.request.get(`${SITE}/export/csv?list=${list}`)).text();
      expect([...csv.matchAll(/Bridge opens|Trams on strike/g)].map(([title]) => title).slice(0, 2)).toEqual([
        "Trams on strike",
        "Bridge opens",
      ]);
      await page.getByRole("link", { name: "Search in this list" }).click();
      expect(await total(page)).toBe(2);
      await expect(page.getByRole("list", { name: "Filters in use" })).toContainText(`List: ${name}`);
      await page.goto(`${SITE}/search?q=list:"${name}" bridge`);
      expect(await total(page)).toBe(1);
      await page.goto(`${SITE}/search?list=-${list}`);
      expect(await total(page)).toBe(2);

      await page.goto(`${SITE}/lists`);
      if (javaScriptEnabled) await isAccessible(page);
      await page.getByText("Last changes").click();
      await page
        .locator("details li")
        .filter({ hasText: `moved an article in “${name}”` })
        .getByRole("button", { name: "Undo" })
        .click();
      await page.goto(`${SITE}/lists/${list}`);
      expect(await headlines(page)).toEqual(["Bridge opens", "Trams on strike"]);

      await page.getByText("Change this list").click();
      await page.getByRole("button", { name: "Remove the list" }).click();
      await expect(page.getByRole("status").filter({ hasText: `removed the list “${name}”` })).toBeVisible();
      expect((await page.goto(`${SITE}/lists/${list}`))?.status()).toBe(404);
      await page.goto(`${SITE}/lists`);
      await page.getByText("Last changes").click();
      await page.locator("details li").first().getByRole("button", { name: "Undo" }).click();
      await page.goto(`${SITE}/lists/${list}`);
      await expect(page.locator("main ol h2")).toHaveCount(2);
    });

    test("an article says in which lists it is, and one that is gone is said to be", async ({ page }) => {
      await page.goto(`${SITE}/search?q=ferry`);
      await page.locator("main ol h2 a").first().click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ferry stops");
      const id = new URL(page.url()).pathname.split("/").at(-1)!;
      await page.getByRole("link", { name: "Keep in a list" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Keep 1 article in a list");
      await page.getByRole("button", { name: "Keep" }).click();
      await expect(page).toHaveURL(/\/lists\/\w+\?done=/);
      const list = new URL(page.url()).pathname;
      await page.goto(`${SITE}/article/${id}`);
      await expect(page.getByText("In lists", { exact: true })).toBeVisible();
      await page.locator(`main a[href="${list}"]`).click();
      await expect(page.locator("main ol h2").last()).toHaveText("Ferry stops");
      if (javaScriptEnabled) return;
      expect(runIn(folder, "articles", "remove", id)).toMatchObject({ status: 0 });
      await page.reload();
      await expect(page.getByText(`The article ${id} is no longer in the archive.`)).toBeVisible();
      await page.getByRole("button", { name: `Take out of the list: ${id}` }).click();
      await expect(page.getByText(`The article ${id} is no longer`)).toHaveCount(0);
    });
  });
}

test("what was ticked goes out as a file, alone", async ({ page }) => {
  await page.goto(`${SITE}/search?q=quay`);
  await page.getByRole("checkbox", { name: "Bridge opens" }).check();
  await page.getByText("As a file").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "RIS", exact: true }).click(),
  ]);
  expect(readFileSync(await download.path(), "utf8").match(/^TY {2}- /gm)).toHaveLength(1);
});

test("nobody changes a list from elsewhere, and what cannot be done is said", async ({ page, request }) => {
  const before = lines().length;
  const post = (form: Record<string, string>, headers = {}) =>
    request.post(`${SITE}/lists`, { form, headers, maxRedirects: 0 });
  expect((await post({ act: "make", name: "Forged" })).status()).toBe(403);
  await page.goto(`${SITE}/lists`);
  const token = await page.locator("input[name=token]").first().getAttribute("value");
  expect(
    (await post({ act: "make", name: "Forged", token: token! }, { origin: "https://evil.example" })).status(),
  ).toBe(403);
  expect((await post({ act: "make", name: "Forged", token: token! }, { "x-forwarded-for": "10.0.0.1" })).status()).toBe(
    403,
  );
  expect((await post({ act: "make", name: " ", token: token! })).status()).toBe(422);
  expect((await post({ act: "keep", list: "nowhere", ids: "ab", token: token! })).status()).toBe(422);
  expect((await post({ act: "keep", list: "", name: "x", ids: "../../x", token: token! })).status()).toBe(422);
  expect(lines()).toHaveLength(before);
  await page.goto(`${SITE}/search?list=nowhere`);
  await expect(page.getByText("There is no reading list “nowhere”.")).toBeVisible();
});

test("what the archive does not hold is kept in no list, and said to be left out", async ({ page, request }) => {
  await page.goto(`${SITE}/search?q=tram`);
  const href = await page.locator("main ol h2 a").first().getAttribute("href");
  const id = /^\/article\/(\w+)/.exec(href!)![1]!;
  const never = "0".repeat(20);
  await page.goto(`${SITE}/lists/keep?ids=${never}&ids=zz&ids=${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Keep 1 article in a list");
  await expect(page.locator("main")).toContainText(
    `2 ids were left out: this archive has no such articles. ${never}, zz`,
  );
  await page.getByRole("radio", { name: "A new list" }).check();
  await page.getByRole("textbox", { name: /^Name$|^A name that is typed/ }).fill("Trams");
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Trams");
  expect(await headlines(page)).toEqual(["Trams on strike"]);

  // The same, had the form been made otherwise.
  const list = new URL(page.url()).pathname;
  const token = await page.locator("input[name=token]").first().getAttribute("value");
  const form = new URLSearchParams({ act: "keep", list: list.split("/").at(-1)!, token: token! });
  for (const one of [never, id]) form.append("ids", one);
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const sent = await request.post(`${SITE}/lists`, { data: form.toString(), headers, maxRedirects: 0 });
  expect(sent.status()).toBe(303);
  await page.goto(SITE + sent.headers().location!);
  await expect(page.getByText("One id was left out")).toBeVisible();
  expect(await headlines(page)).toEqual(["Trams on strike"]);
  form.delete("ids", id);
  const none = await request.post(`${SITE}/lists`, { data: form.toString(), headers, maxRedirects: 0 });
  expect(none.status()).toBe(422);
});

test("a note that is not taken is shown again, with the way back", async ({ page }) => {
  await page.goto(`${SITE}/lists`);
  await page.locator("main ul a").first().click();
  const first = page.locator("main ol > li").first();
  await first.getByText("Note", { exact: true }).click();
  await first.getByRole("textbox", { name: /^Note on/ }).fill("Asked <i>twice</i>");
  await first
    .locator("input[name=token]")
    .last()
    .evaluate((input: HTMLInputElement) => {
      input.value = "of another day";
    });
  const list = new URL(page.url()).pathname;
  await first.getByRole("button", { name: "Save the note" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Reading lists");
  await expect(page.getByRole("alert")).toContainText("Nothing was changed");
  await expect(page.getByLabel("Note")).toHaveValue("Asked <i>twice</i>");
  await isAccessible(page);
  await page.locator("main").getByRole("link", { name: "Reading lists" }).click();
  await expect(page).toHaveURL(SITE + list);
});

test("pages of lists fit a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ["/lists", "/lists/keep?ids=ab", "/search?q=quay"]) {
    await page.goto(SITE + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "saved, with scripts" : "saved, without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a search is saved, says what is new, is called otherwise and removed, and that is undone", async ({
      page,
    }) => {
      const name = `Quays ${javaScriptEnabled}`;
      await page.goto(`${SITE}/search?q=quay&country=PT`);
      await page.getByRole("link", { name: "Save this search" }).click();
      await expect(page.getByLabel("Name")).toHaveValue("quay · Countries: Portugal");
      if (javaScriptEnabled) await isAccessible(page);
      await page.getByLabel("Name").fill(name);
      await page.getByRole("button", { name: "Save" }).click();
      const saved = page.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) });
      await expect(saved).toContainText("nothing new since");

      const story = {
        ...STORIES[0],
        id: name,
        title: `News ${name}`,
        text: `PORTO, May 1 (Reuters) - ${name} is a quay.`,
      };
      writeFileSync(join(folder, "more.jsonl"), JSON.stringify(story));
      expect(runIn(folder, "import", "more.jsonl")).toMatchObject({ status: 0 });
      await expect(async () => {
        await page.goto(`${SITE}/saved`);
        await expect(saved).toContainText("1 new since", { timeout: 500 });
      }).toPass();
      if (javaScriptEnabled) await isAccessible(page);
      await saved.getByRole("button", { name: `Show the new ones: ${name}` }).click();
      await expect(page).toHaveURL(/\/search\?q=quay&country=PT&added=\d{4}-\d\d-\d\d&sort=added$/);
      expect((await headlines(page))[0]).toBe(`News ${name}`);
      await page.goto(`${SITE}/saved`);
      await expect(saved).toContainText("nothing new since");

      await saved.getByText("Change", { exact: true }).click();
      await saved.getByLabel("Name").fill(`${name}!`);
      await saved.getByRole("button", { name: "Rename" }).click();
      const renamed = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: `${name}!` }) });
      await renamed.getByText("Change", { exact: true }).click();
      await renamed.getByRole("button", { name: `Remove: ${name}!` }).click();
      await expect(page.getByText("Done.", { exact: true })).toBeVisible();
      await expect(renamed).toHaveCount(0);
      await page.getByRole("button", { name: "Undo" }).click();
      await expect(renamed).toHaveCount(1);
    });
  });
}

test("a search that cannot be read, and an alert that cannot be sent, are kept and say why", async ({ page }) => {
  const by = { v: 1, at: new Date().toISOString(), by: "me" };
  const lost = { ...by, id: "0000000001", act: "save", search: "lost00", name: "Lost", query: "from=soon" };
  appendFileSync(join(folder, "kept/alerts.jsonl"), `${JSON.stringify(lost)}\n`);
  const added = runIn(folder, "alerts", "add", "quay", "--name", "Sent", "--webhook", "http://127.0.0.1/x");
  expect(added).toMatchObject({ status: 0 });
  writeFileSync(join(folder, "last.jsonl"), JSON.stringify({ ...STORIES[0], id: "last", title: "Last quay" }));
  expect(runIn(folder, "import", "last.jsonl")).toMatchObject({ status: 0 });
  await page.goto(`${SITE}/saved`);
  await expect(
    page.getByText(/^This search is kept, and cannot be made now\. Its search cannot be read: from/),
  ).toBeVisible();
  await expect(page.getByText(/WEBHOOK_SECRET is not set/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
