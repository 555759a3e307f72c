import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { LOCALES } from "../lib/query/messages/locales.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { findBrowser } from "./lib/find-browser.ts";
import { ROOT } from "./lib/next.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { withSamplesServed } from "./lib/serve-samples.ts";
import { anArticle, EVERY_PAGE } from "./screenshots/every-page.ts";

const HELP = `
npm run screenshots [-- --all FOLDER]

Takes the README's pictures of the sample archive into scripts/screenshots. With --all, pictures of every kind of page into a folder: on
1,440 and 2,560 points, on a phone and on paper, in light and dark, in each language of the interface.`;

const PORT = 3218;

/** Name, address, width, height, colours. */
const SHOTS = [
  ["search-light", "/search?q=moon", 1280, 860, "light"],
  ["search-dark", "/search?q=treaty&country=US", 1280, 860, "dark"],
  ["article-light", null, 1280, 860, "light"],
  ["search-phone", "/search?q=mandela", 390, 844, "light"],
] as const;

/** What every page is looked at on. */
const VIEWS = [
  { name: "1440-light", width: 1440, height: 900, colorScheme: "light", media: "screen" },
  { name: "1440-dark", width: 1440, height: 900, colorScheme: "dark", media: "screen" },
  { name: "2560-light", width: 2560, height: 1300, colorScheme: "light", media: "screen" },
  { name: "390-light", width: 390, height: 844, colorScheme: "light", media: "screen" },
  { name: "390-dark", width: 390, height: 844, colorScheme: "dark", media: "screen" },
  { name: "paper", width: 794, height: 1123, colorScheme: "light", media: "print" },
] as const;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, { all: { type: "string" } });
    if (words.length > 0) throw new UsageError(`Cannot take pictures: "${words[0]}" is not understood.`);
    await withSamplesServed(PORT, async (address) => {
      const browser = await chromium.launch({
        executablePath: await findBrowser(),
        args: ["--disable-dev-shm-usage", "--disable-quic"],
      });
      try {
        if (values.all === undefined) await takeOwn(browser, address);
        else await takeAll(browser, address, values.all);
      } finally {
        await browser.close();
      }
    });
    return EXIT.done;
  });
}

async function takeOwn(browser: Browser, address: string): Promise<void> {
  for (const [name, path, width, height, colorScheme] of SHOTS) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(address + (path ?? (await anArticle(address))));
    await page.screenshot({ path: `${ROOT}/scripts/screenshots/${name}.png` });
    await page.close();
  }
}

async function takeAll(browser: Browser, address: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const paths = [...EVERY_PAGE, await anArticle(address)];
  for (const { name, width, height, colorScheme, media } of VIEWS) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.emulateMedia({ media });
    for (const ui of LOCALES)
      for (const path of paths) {
        await page.goto(`${address}${path}${path.includes("?") ? "&" : "?"}ui=${ui}`);
        const called = path
          .replace(/\/article\/\w+/, "/article")
          .replace(/[^a-z0-9]+/gi, "-")
          .replace(/^-|-$/g, "");
        await page.screenshot({
          path: join(folder, `${called || "home"}.${ui}.${name}.png`),
          fullPage: media === "print",
        });
      }
    await page.close();
  }
}
