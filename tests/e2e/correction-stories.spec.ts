// Longer than other files: five stories, each told at a desk and on a phone, with scripts and without, by the same readers.
import type { ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { devices, expect, type Page } from "@playwright/test";
import { test } from "./own-site.ts";
import { copyProject, runIn, startIn } from "./project-copy.ts";
import { type Names, storyArticles } from "./story-articles.ts";

const PORT = 3223;
const SITE = `http://127.0.0.1:${PORT}`;

interface Reader extends Names {
  readonly phone: boolean;
  readonly javaScriptEnabled: boolean;
}

const READERS: readonly Reader[] = [
  {
    phone: false,
    javaScriptEnabled: true,
    baker: "James Baker",
    minister: ["Ernesto Figueras", "Ernesto Figuerras", "Ernesto Figureas"],
    firm: "Chad",
    country: "TD",
    domain: "harbour-gazette.pt",
    outlet: "Harbour Gazette",
  },
  {
    phone: true,
    javaScriptEnabled: false,
    baker: "Peter Walker",
    minister: ["Gustavo Petricioli", "Gustavo Petriciolli", "Gustavo Petricoili"],
    firm: "Niger",
    country: "NE",
    domain: "coastal-courier.fr",
    outlet: "Coastal Courier",
  },
  {
    phone: true,
    javaScriptEnabled: true,
    baker: "Thomas Reed",
    minister: ["Leonardo Villalobos", "Leonardo Villaloboss", "Leonardo Villaolbos"],
    firm: "Togo",
    country: "TG",
    domain: "valley-herald.be",
    outlet: "Valley Herald",
  },
  {
    phone: false,
    javaScriptEnabled: false,
    baker: "Simon Grant",
    minister: ["Marcelo Echeverria", "Marcelo Echeverrria", "Marcelo Echevreria"],
    firm: "Mali",
    country: "ML",
    domain: "mountain-bugle.at",
    outlet: "Mountain Bugle",
  },
];

let folder: string;
let server: ChildProcess;

test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  folder = copyProject();
  writeFileSync(join(folder, ".env"), `ARCHIVE=kept/news.db\nPORT=${PORT}\n`);
  writeFileSync(join(folder, "stories.jsonl"), READERS.map(storyArticles).join(""));
  expect(runIn(folder, "import", "stories.jsonl")).toMatchObject({ status: 0 });
  server = await startIn(folder, {});
});
test.afterAll(() => void server?.kill("SIGTERM"));

/** How many articles a search finds. */
async function totalOf(page: Page, search: Readonly<Record<string, string>>): Promise<number> {
  const response = await page.request.get(`${SITE}/api/v1/search?${new URLSearchParams(search)}`);
  return ((await response.json()) as { total: number }).total;
}

/** Opens what a kind of review says of somebody or something. */
async function inReview(page: Page, kind: string, name: string) {
  await page.goto(`${SITE}/corrections`);
  await page.getByRole("link", { name: "Review" }).click();
  await page.getByRole("navigation", { name: "What to review" }).getByRole("link", { name: kind }).click();
  const card = page.locator(".card").filter({ hasText: name }).first();
  await expect(card).toBeVisible();
  return card;
}

async function openArticle(page: Page, words: string): Promise<void> {
  await page.goto(`${SITE}/search?q=${encodeURIComponent(words)}`);
  await page.locator("main ol h2 a").first().click();
  await expect(page.locator("article h1")).toBeVisible();
}

/** Opens the form of a value of an article. */
async function sayWrong(page: Page, value: string): Promise<void> {
  const values = page.getByRole("complementary", { name: "In this article" }).getByRole("listitem");
  const own = values.filter({ has: page.getByRole("link", { name: value, exact: true }) });
  await own.getByRole("link", { name: "Wrong?" }).first().click();
}

/** Reads what a correction changes, and makes it. */
async function confirm(page: Page, articles: number): Promise<void> {
  const what = articles === 1 ? "1 article." : `${articles} articles.`;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`It changes what is said of ${what}`);
  await page.getByLabel("Your name").fill("Ann Cole");
  await page.getByRole("button", { name: "Correct it" }).click();
  await expect(page.getByText("Written into the ledger")).toBeVisible();
}

const next = (page: Page) => page.getByRole("button", { name: /^Next/ }).click();

const idOf = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, "-");

for (const reader of READERS) {
  const { baker, minister, firm, country, domain, outlet, phone, javaScriptEnabled } = reader;
  const { defaultBrowserType: _, ...device } = devices[phone ? "Pixel 7" : "Desktop Chrome"];
  test.describe(`${phone ? "on a phone" : "at a desk"}, ${javaScriptEnabled ? "with" : "without"} scripts`, () => {
    test.use({ ...device, javaScriptEnabled });

    test("what is put off is not asked again in this browser, until it is wanted", async ({ page }) => {
      const card = await inReview(page, "Two people?", baker);
      await card.getByRole("button", { name: "Later" }).click();
      await expect(page.getByRole("heading", { name: "Review" })).toBeVisible();
      await expect(card).toHaveCount(0);
      await page.getByRole("button", { name: "Show again" }).click();
      await expect(card).toBeVisible();
    });

    test("two people of one name are told apart by a search", async ({ page }) => {
      const card = await inReview(page, "Two people?", baker);
      await card.getByRole("link", { name: "Tell them apart" }).click();
      await expect(page.getByRole("radio", { name: /two people of one name/ })).toBeChecked();
      await page.getByLabel("In which articles").fill("country:AU");
      await page.getByLabel("The right name").fill(`${baker} (umpire)`);
      await next(page);
      await confirm(page, 3);
      expect(await totalOf(page, { person: `${idOf(baker)}-umpire` })).toBe(3);
      expect(await totalOf(page, { person: idOf(baker) })).toBe(3);
      await expect(page.locator(".card").filter({ hasText: baker })).toHaveCount(0);
    });

    test("three spellings of one minister are joined", async ({ page }) => {
      const card = await inReview(page, "One person?", minister[1]);
      await card.getByRole("button", { name: "One person" }).click();
      await confirm(page, 2);
      await openArticle(page, `"${minister[2]}"`);
      await sayWrong(page, minister[2]);
      await page.getByRole("radio", { name: /same person as/ }).check();
      // A part of the name leaves open who is meant.
      await page.getByLabel("The right name").pressSequentially(minister[0].slice(0, -3));
      const offered = page.locator("datalist option");
      if (javaScriptEnabled) await expect(offered).toHaveAttribute("value", minister[0]);
      await next(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which one?");
      await page.getByRole("radio", { name: minister[0] }).check();
      await next(page);
      await confirm(page, 2);
      expect(await totalOf(page, { person: minister[0] })).toBe(7);
      // A former id leads on.
      expect(await totalOf(page, { person: idOf(minister[2]) })).toBe(7);
    });

    test("a country that comes from a firm's name is removed everywhere", async ({ page }) => {
      expect(await totalOf(page, { country })).toBe(2);
      await openArticle(page, `shares "${firm} were"`);
      await sayWrong(page, firm);
      await page.getByRole("radio", { name: /no place of this country/ }).check();
      await next(page);
      await confirm(page, 2);
      expect(await totalOf(page, { country })).toBe(0);
      await expect(page.getByRole("complementary", { name: "Corrected" })).toContainText(firm);
    });

    test("a wrong date is set right", async ({ page }) => {
      await openArticle(page, `ferry "2 times" "${domain}"`);
      await page.getByRole("link", { name: "Something is missing or wrong?" }).click();
      await page.getByRole("radio", { name: /^The date is/ }).check();
      await page.getByLabel("What is right").fill("1987-03-02");
      await next(page);
      await confirm(page, 1);
      await expect(page.locator("article header time").first()).toHaveAttribute("datetime", "1987-03-02");
      expect(await totalOf(page, { from: "1987-03", to: "1987-03", q: `"${domain}"` })).toBe(1);
    });

    test("an outlet that is known by its domain is named", async ({ page }) => {
      const card = await inReview(page, "Outlets", domain);
      await card.getByLabel(`What ${domain} is called`).fill(outlet);
      await card.getByRole("button", { name: /^Next/ }).click();
      await confirm(page, 2);
      expect(await totalOf(page, { outlet })).toBe(2);
      await expect(page.locator(".card").filter({ hasText: domain })).toHaveCount(0);
    });

    test("what is missing is added by its words in the text, which then say so", async ({ page }) => {
      await openArticle(page, `shares "${firm} were" "day 1"`);
      if (javaScriptEnabled) {
        await page
          .locator(".prose p")
          .first()
          .evaluate((paragraph) => {
            const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
            for (let node = words.nextNode(); node; node = words.nextNode()) {
              const at = node.textContent!.indexOf("Dealers");
              if (at >= 0) getSelection()!.setBaseAndExtent(node, at + 1, node, at + 4);
            }
          });
        await page.getByRole("region", { name: "Marked words" }).getByRole("link", { name: "a person" }).click();
        await expect(page.getByLabel("The words in the text")).toHaveValue("Dealers");
      } else {
        await page.getByRole("link", { name: "Something is missing or wrong?" }).click();
        await page.getByRole("radio", { name: "A person is missing" }).check();
        await page.getByLabel("The words in the text").fill("Dealer");
        await page.getByLabel("What is right").fill(`Eva ${firm}`);
        await next(page);
        await expect(page.getByRole("alert")).toContainText("do not stand in the text");
        await page.getByLabel("The words in the text").fill("Dealers");
      }
      await page.getByLabel("What is right").fill(`Eva ${firm}`);
      await next(page);
      await confirm(page, 1);
      const people = page.getByRole("complementary", { name: "In this article" });
      const added = people
        .getByRole("listitem")
        .filter({ hasText: `Eva ${firm}` })
        .first();
      await added.locator("summary").first().click();
      await expect(added.locator("mark")).toHaveText("Dealers");
    });
  });
}

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`every page of corrections, in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    // In the dark only colours are others.
    const faults = async (page: Page) => {
      const axe = new AxeBuilder({ page });
      return (await (colorScheme === "dark" ? axe.withRules("color-contrast") : axe).analyze()).violations;
    };
    test("is without faults that a program finds, and can be used by keys alone", async ({ page }) => {
      const article = await page.request.get(`${SITE}/api/v1/search?q=ferry`);
      const [{ id }] = ((await article.json()) as { hits: { id: string }[] }).hits as [{ id: string }];
      for (const path of [
        "/corrections",
        ...["same", "two", "surnames", "outlets"].map((kind) => `/corrections/review?kind=${kind}`),
        `/corrections/new?article=${id}&what=add+person&words=ferry`,
        "/corrections/new?facet=people&value=james-baker&choice=anotherWithin",
      ]) {
        await page.goto(`${SITE}${path}`);
        expect(await faults(page), path).toEqual([]);
      }
      await page.getByRole("radio", { name: /should be called otherwise/ }).focus();
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
      await expect(page.getByLabel("The right name")).toBeFocused();
      await page.keyboard.type("James A. Baker");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("It changes what is said of 3 articles.");
      expect(await faults(page), "effect").toEqual([]);
    });
  });

test("all of it holds after articles are read again, imported again and indexed anew, and on another machine", () => {
  const put = () => {
    const { stdout } = runIn(folder, "search", "", "--json");
    const { facets } = JSON.parse(stdout) as { facets: Record<string, { label: string; count: number }[]> };
    const seen = (facet: string) => facets[facet]!.map(({ label, count }) => `${label} ${count}`);
    return { people: seen("people"), countries: seen("countries"), outlets: seen("outlets") };
  };
  const now = put();
  for (const { baker, minister, firm, outlet } of READERS) {
    expect(now.people).toEqual(expect.arrayContaining([`${baker} 3`, `${baker} (umpire) 3`, `Eva ${firm} 1`]));
    expect(now.people.filter((name) => minister.some((spelt) => name.startsWith(spelt)))).toHaveLength(1);
    expect(now.countries.filter((name) => name.startsWith(firm))).toEqual([]);
    expect(now.outlets).toContain(`${outlet} 2`);
  }
  for (const [command, ...args] of [["rederive"], ["import", "stories.jsonl"], ["reindex"]] as const) {
    expect(runIn(folder, command, ...args)).toMatchObject({ status: 0 });
    expect(put(), command).toEqual(now);
  }
  mkdirSync(join(folder, "other"));
  cpSync(join(folder, "kept/corrections.jsonl"), join(folder, "other/corrections.jsonl"));
  writeFileSync(join(folder, ".env"), "ARCHIVE=other/news.db\n");
  expect(runIn(folder, "import", "stories.jsonl")).toMatchObject({ status: 0 });
  expect(put()).toEqual(now);
});
