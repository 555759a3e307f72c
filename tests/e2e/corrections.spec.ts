// Longer than other files: what is tried with scripts and without shares one site and its ledger.
import type { ChildProcess } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./own-site.ts";
import { copyProject, runIn, startIn } from "./project-copy.ts";

const PORT = 3222;
const SITE = `http://127.0.0.1:${PORT}`;

const STORY = `The bridge opens\n\nPublished: 4 March 2001\n\nPORTO, March 4 (Reuters) - The bridge over the Douro in Porto, Portugal, opened on Sunday. President Jorge Sampaio said that Maria Cardoso had built it.\n`;

let folder: string;
let server: ChildProcess;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  folder = copyProject();
  writeFileSync(join(folder, ".env"), `ARCHIVE=kept/news.db\nPORT=${PORT}\n`);
  writeFileSync(join(folder, "one.txt"), STORY);
  expect(runIn(folder, "import", "one.txt")).toMatchObject({ status: 0 });
  // What one process writes, the other shows.
  server = await startIn(folder, { WORKERS: "2" });
});
test.afterAll(() => void server?.kill("SIGTERM"));

const ledger = () => readFileSync(join(folder, "kept/corrections.jsonl"), "utf8").trim().split("\n");

async function openArticle(page: Page): Promise<void> {
  await page.goto(`${SITE}/search?q=bridge`);
  await page.locator("main ol h2 a").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Says what is wrong with a person, and confirms what that changes. */
async function correctPerson(page: Page, name: string, choice: RegExp, text: string): Promise<void> {
  const value = page
    .getByRole("complementary", { name: "In this article" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name, exact: true }) });
  await value.getByRole("link", { name: "Wrong?" }).first().click();
  await page.getByRole("radio", { name: choice }).check();
  await page.getByLabel("The right name").fill(text);
  await page.getByRole("button", { name: /^Next/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("It changes what is said of 1 article.");
  await page.getByLabel("Why").fill("She said so.");
  await page.getByLabel("Your name").fill("Ann <b>Cole</b>");
  await page.getByRole("button", { name: "Correct it" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a person is called otherwise, the history says by whom, and it is undone", async ({ page }) => {
      await openArticle(page);
      await correctPerson(page, "Maria Cardoso", /called/, "Maria Cardoso (engineer)");
      await expect(page.getByText("Written into the ledger")).toBeVisible();
      const people = page.getByRole("complementary", { name: "In this article" });
      await expect(people.getByRole("link", { name: "Maria Cardoso (engineer)", exact: true })).toBeVisible();
      const corrected = page.getByRole("complementary", { name: "Corrected" });
      await expect(corrected.getByRole("listitem")).toHaveText(
        /^People \(was: Maria Cardoso\) · corrected by Ann <b>Cole<\/b> on .+ “She said so\.”$/,
      );
      expect(JSON.parse(ledger().at(-1)!)).toMatchObject({ act: "rename", by: "Ann <b>Cole</b>", why: "She said so." });

      await page.goto(`${SITE}/corrections?words=Maria+Cardoso`);
      // What the history is looked through for is no search of the articles.
      await expect(page.getByLabel("Search the archive")).toHaveValue("");
      await expect(page.getByLabel("With the words")).toHaveValue("Maria Cardoso");
      const first = page.locator("main ol > li").first();
      await expect(first).toContainText("Maria Cardoso is called Maria Cardoso (engineer)");
      await expect(first).toContainText("Ann <b>Cole</b>");
      if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await first.getByRole("link", { name: "Maria Cardoso", exact: true }).click();
      await expect(page.getByText("1 article", { exact: true }).first()).toBeVisible();
      await page.goBack();

      // To undo it, and to undo that, is shown before it is written.
      const before = ledger().length;
      await first.getByRole("button", { name: "Undo" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("To undo it changes what is said of 1 article.");
      await expect(page.locator("main form")).toContainText(
        "Taken back: Maria Cardoso is called Maria Cardoso (engineer)",
      );
      expect(ledger().length).toBe(before);
      await page.getByLabel("Why").fill("She said it in jest.");
      await page.getByRole("button", { name: "Take it back" }).click();
      await expect(page.getByText("Written into the ledger")).toContainText("Taken back: Maria Cardoso is called");
      expect(JSON.parse(ledger().at(-1)!)).toMatchObject({ act: "undo", why: "She said it in jest." });
      await expect(page.locator("main ol > li").nth(1)).toContainText("undone");
      await page.locator(".written").getByRole("button", { name: "Undo" }).click();
      await page.getByRole("button", { name: "Let it hold again" }).click();
      await expect(page.locator("main ol > li").first()).toContainText("Holds again: Maria Cardoso is called");
      await expect(page.locator("main ol > li").nth(1)).toContainText("undone");

      // From the article it leads back there.
      await openArticle(page);
      await expect(people.getByRole("link", { name: "Maria Cardoso (engineer)", exact: true })).toBeVisible();
      await page.goto(`${page.url().split("?")[0]}?corrected=${JSON.parse(ledger().at(-1)!).id}`);
      await page.locator(".written").getByRole("button", { name: "Undo" }).click();
      await page.getByRole("button", { name: "Take it back" }).click();
      await expect(page).toHaveURL(/\/article\//);
      await expect(people.getByRole("link", { name: "Maria Cardoso", exact: true })).toBeVisible();
    });

    test("what is missing to a correction is said, and nothing is written", async ({ page }) => {
      await openArticle(page);
      await page.getByRole("link", { name: "Something is missing or wrong?" }).click();
      if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const before = ledger().length;
      await page.getByRole("radio", { name: /^The date is/ }).check();
      await page.getByLabel("What is right").fill("last week");
      await page.getByRole("button", { name: /^Next/ }).click();
      await expect(page.getByRole("alert")).toContainText("no date of the form");
      await expect(page.getByLabel("What is right")).toHaveValue("last week");
      expect(ledger().length).toBe(before);
    });

    test("a date that was taken away says so, with who did it and what it was, and a citation says it", async ({
      page,
    }) => {
      await openArticle(page);
      const head = page.locator("article > header");
      await head.getByRole("link", { name: "Wrong? Date" }).click();
      await expect(page.getByLabel("What is right")).toHaveValue("2001-03-04");
      await page.getByLabel("What is right").fill("");
      await page.getByRole("button", { name: /^Next/ }).click();
      await page.getByLabel("Your name").fill("Ann Cole");
      await page.getByRole("button", { name: "Correct it" }).click();
      await head.getByText("How the date is known").click();
      await expect(head).toContainText(
        /A correction took the date away; it was 4 March 2001 · corrected by Ann Cole on \d/,
      );
      await expect(head).not.toContainText("Nothing in the source");
      const { hits } = (await (await page.request.get(`${SITE}/api/v1/search?q=bridge`)).json()) as {
        hits: { id: string; corrected?: true }[];
      };
      expect(hits[0]).toMatchObject({ corrected: true, publishedAt: null });
      for (const format of ["text", "ris", "bibtex"]) {
        const cited = await page.request.get(`${SITE}/article/${hits[0]!.id}/cite?format=${format}`);
        expect(await cited.text(), format).toContain("date corrected in this archive");
      }
      await page.getByText("Cite this article").click();
      await expect(page.getByText("date corrected in this archive").last()).toBeVisible();
      await page.locator(".written").getByRole("button", { name: "Undo" }).click();
      await page.getByRole("button", { name: "Take it back" }).click();
      await expect(head.locator("time").first()).toHaveAttribute("datetime", "2001-03-04");
    });

    test("each value that is shown can be said to be wrong", async ({ page }) => {
      await openArticle(page);
      const values = page.getByRole("complementary", { name: "In this article" }).locator("section.facet > ul > li");
      // The list is read as it is: the page must be there.
      await expect(values.first()).toBeVisible();
      for (const value of await values.all())
        await expect(value.getByRole("link", { name: /^Wrong\?/ }), await value.innerText()).toHaveCount(1);
      expect(await values.count()).toBeGreaterThan(4);
      const hrefs = await page
        .getByRole("link", { name: /^Wrong\?/ })
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      for (const href of new Set(hrefs)) {
        await page.goto(href);
        // What has its form has a way on; what no act corrects says so.
        const ways = page.getByRole("button", { name: /^Next/ }).or(page.getByText("no correction changes it"));
        await expect(ways, href).toHaveCount(1);
      }
    });
  });
}

test("a form from elsewhere, or of another page's making, changes nothing", async ({ request }) => {
  const page = await (await request.get(`${SITE}/corrections`)).text();
  const token = /name="token" value="([^"]+)"/.exec(page)![1]!;
  const [undo] = ledger().map((line) => JSON.parse(line).id as string);
  const before = ledger().length;
  const form = { token, undo: undo! };
  for (const headers of [
    { origin: "http://evil.example" },
    { "sec-fetch-site": "cross-site" },
    { "x-forwarded-for": "10.0.0.1" },
    { forwarded: "for=10.0.0.1" },
    { via: "1.1 proxy" },
    { "cf-connecting-ip": "10.0.0.1" },
    { origin: "null" },
    { host: "evil" },
  ])
    expect((await request.post(`${SITE}/corrections`, { form, headers })).status()).toBe(403);
  // Under another name no page hands out what a form must bear.
  for (const path of ["/corrections", "/corrections/review", "/corrections/new?facet=people&value=jorge-sampaio"]) {
    const under = async (host: string) => (await request.get(`${SITE}${path}`, { headers: { host } })).text();
    expect(await under(`127.0.0.1:${PORT}`), path).not.toContain("Nothing can be corrected");
    const elsewhere = await under("evil");
    expect(elsewhere, path).toContain("Nothing can be corrected under this address");
    expect(elsewhere, path).not.toContain(token);
  }
  for (const unsigned of [{ undo: undo! }, { later: "aaaaaaaa" }, { again: "1" }]) {
    const response = await request.post(`${SITE}/corrections`, { form: unsigned });
    expect(response.status()).toBe(403);
    expect(response.headers()["set-cookie"]).toBeUndefined();
  }
  expect(
    (
      await request.post(`${SITE}/corrections`, {
        data: "x".repeat(70_000),
        headers: { "content-type": "application/x-www-form-urlencoded" },
      })
    ).status(),
  ).toBe(413);
  expect((await request.post(`${SITE}/search`, { form })).status()).toBe(405);
  expect(ledger().length).toBe(before);
});

test("what is hostile in a name, a reason and whoever gives it stays text, and turns nothing round", async ({
  page,
  request,
}) => {
  const hostile = `<img src=x onerror="document.title='struck'"> & "Ann" '\u05d0`;
  const at = "facet=people&value=maria-cardoso";
  const form = await (await request.get(`${SITE}/corrections/new?${at}`)).text();
  const token = /name="token" value="([^"]+)"/.exec(form)![1]!;
  const send = (more: Record<string, string>) =>
    request.post(`${SITE}/corrections`, {
      form: { token, facet: "people", value: "maria-cardoso", choice: "calledOtherwise", confirmed: "1", ...more },
      maxRedirects: 0,
    });
  const before = ledger().length;
  for (const refused of [{ text: "A\u0007" }, { text: "A", why: "\u001b[2J" }, { text: "A", by: "\u0000" }]) {
    const response = await send({ by: "ann", ...refused });
    expect(response.status(), JSON.stringify(refused)).not.toBe(303);
  }
  expect(ledger().length).toBe(before);
  const taken = await send({ text: `${hostile}\u202e`, why: `\u2067${hostile}`, by: `${hostile}\u202a` });
  expect(taken.status()).toBe(303);
  expect(JSON.parse(ledger().at(-1)!)).toMatchObject({ name: hostile, why: hostile, by: hostile });
  for (const path of [
    "/corrections",
    "/search?q=bridge",
    "/corrections/review",
    `/corrections?q=${encodeURIComponent(hostile)}`,
  ]) {
    await page.goto(`${SITE}${path}`);
    await expect(page.locator("main")).toBeVisible();
    expect(await page.locator("img[src=x]").count(), path).toBe(0);
    expect(await page.title(), path).not.toBe("struck");
  }
  await page.goto(`${SITE}/corrections`);
  const [line] = await page.locator("main ol > li").all();
  await expect(line!).toContainText(hostile);
  await openArticle(page);
  await expect(page.getByRole("complementary", { name: "In this article" }).first()).toContainText(hostile);
  expect(await page.locator("img[src=x]").count()).toBe(0);
  const { facets } = await (await request.get(`${SITE}/api/v1/search?q=bridge`)).json();
  expect(facets.people.map(({ label }: { label: string }) => label)).toContain(hostile);
  expect(runIn(folder, "corrections", "list").stdout).toContain(hostile);
});
