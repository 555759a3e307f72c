import { type ChildProcess, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { test } from "./own-site.ts";
import { copyProject, runIn, startIn } from "./project-copy.ts";

const PORT = 3227;
const SITE = `http://127.0.0.1:${PORT}`;

const STORY = `The bridge opens\n\nPublished: 4 March 2001\n\nPORTO, March 4 (Reuters) - The bridge over the Douro in Porto, Portugal, opened on Sunday. Maria Cardoso had built it.\n`;

let folder: string;
let server: ChildProcess;
const passwords: Record<string, string> = {};

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  folder = copyProject();
  writeFileSync(join(folder, ".env"), `ARCHIVE=kept/news.db\nPORT=${PORT}\nAUTH=accounts\n`);
  writeFileSync(join(folder, "one.txt"), STORY);
  expect(runIn(folder, "import", "one.txt")).toMatchObject({ status: 0 });
  for (const role of ["editor", "reader"]) {
    const { status, stdout } = runIn(folder, "users", "add", `The ${role}`, "--role", role);
    expect(status).toBe(0);
    passwords[role] = stdout.trim();
  }
  // Who signed in by one process is known to the other.
  server = await startIn(folder, { WORKERS: "2" });
});
test.afterAll(() => void server?.kill("SIGTERM"));

async function isAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  const { width } = page.viewportSize()!;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

async function signIn(page: Page, role: string): Promise<void> {
  await page.getByLabel("Name").fill(`The ${role}`);
  await page.getByLabel("Password").fill(passwords[role]!);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("an editor signs in, reads, corrects under that name and signs out", async ({ page }) => {
    await page.goto(`${SITE}/search?q=bridge`);
    await expect(page).toHaveURL(`${SITE}/signin?next=%2Fsearch%3Fq%3Dbridge`);
    await page.getByLabel("Name").fill("The editor");
    await page.getByLabel("Password").fill("a wrong password");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert")).toHaveText("Name or password is not right.");
    await signIn(page, "editor");
    await expect(page).toHaveURL(`${SITE}/search?q=bridge`);
    await page.locator("main ol h2 a").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The bridge opens");

    const value = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: "Maria Cardoso", exact: true }) });
    await value.getByRole("link", { name: "Wrong?" }).first().click();
    await page.getByRole("radio", { name: /called/ }).check();
    await page.getByLabel("The right name").fill("Maria Cardoso (engineer)");
    await page.getByRole("button", { name: /^Next/ }).click();
    await expect(page.getByLabel("Your name")).toHaveCount(0);
    await page.getByRole("button", { name: "Correct it" }).click();
    await expect(page.getByText("Written into the ledger")).toBeVisible();
    const ledger = readFileSync(join(folder, "kept/corrections.jsonl"), "utf8").trim().split("\n");
    expect(JSON.parse(ledger.at(-1)!)).toMatchObject({ by: "The editor", name: "Maria Cardoso (engineer)" });

    await page.getByRole("link", { name: "Your account" }).filter({ visible: true }).click();
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page.getByText("You have signed out.")).toBeVisible();
    await page.goto(`${SITE}/corrections`);
    await expect(page).toHaveURL(/\/signin\?next=/);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("a token is made, reads feeds and exports, and is revoked; the pages are accessible", async ({ page }) => {
    await page.goto(`${SITE}/account`);
    await isAccessible(page);
    await signIn(page, "editor");
    await page.getByLabel("What for").fill("Feeds");
    await page.getByRole("button", { name: "Make a token" }).click();
    const token = await page.locator("code").filter({ hasText: "dateline_" }).textContent();
    await isAccessible(page);
    const feed = () => fetch(`${SITE}/feed/json?q=bridge`, { headers: { authorization: `Bearer ${token}` } });
    expect((await feed()).status).toBe(200);
    const headers = { authorization: `Basic ${Buffer.from(`any:${token}`).toString("base64")}` };
    const csv = await fetch(`${SITE}/export/csv?q=bridge`, { headers });
    expect(await csv.text()).toContain("The bridge opens");
    await page.getByRole("button", { name: "Revoke Feeds" }).click();
    await expect(page.getByRole("status").filter({ hasText: "The token holds no longer." })).toBeVisible();
    expect((await feed()).status).toBe(401);
  });
});

test("a reader is told what they may not, and what was done is in the log", async ({ page }) => {
  await page.goto(`${SITE}/lists`);
  await signIn(page, "reader");
  await expect(page.getByText("who has the role of an editor may change them")).toBeVisible();
  await expect(page.getByRole("button", { name: "Make a list" })).toHaveCount(0);
  // By the form of an editor, with a session of one's own.
  const answer = await page.request.post(`${SITE}/lists`, { form: { act: "make", name: "Mine" }, maxRedirects: 0 });
  expect(answer.status()).toBe(403);
  const env = { ...process.env, ARCHIVE: join(folder, "kept/news.db") };
  const { stdout } = spawnSync(process.execPath, ["scripts/run.js", "users", "log"], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  for (const said of [
    "sign-in-failed",
    "sign-in  The editor",
    "correction  The editor",
    "token  The editor",
    "export  The editor",
    "sign-in  The reader",
  ])
    expect(stdout).toContain(said);
});
