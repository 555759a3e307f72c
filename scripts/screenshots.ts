import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { readConfig } from "../lib/config.ts";
import { findBrowser } from "./lib/find-browser.ts";
import { buildIfChanged, ROOT, startNext } from "./lib/next.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { ensureSamples } from "./lib/samples.ts";
import { syncEmbedded } from "./lib/sync-embedded.ts";
import { waitFor } from "./lib/wait-for.ts";

const HELP = `
npm run screenshots

Takes the README's pictures of the sample archive into scripts/screenshots.`;

const FOLDER = `${ROOT}/scripts/screenshots`;
const PORT = 3218;

/** Name, address, width, height, colours; `article` opens the first result. */
const SHOTS = [
  ["search-light", "/search?q=moon", 1280, 860, "light"],
  ["search-dark", "/search?q=treaty&country=US", 1280, 860, "dark"],
  ["article-light", "/search?q=mandela", 1280, 860, "light"],
  ["search-phone", "/search?q=mandela", 390, 844, "light"],
] as const;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    mkdirSync(FOLDER, { recursive: true });
    const { samples } = readConfig({}, null);
    await ensureSamples(samples);
    await syncEmbedded(samples, null);
    buildIfChanged(() => console.error("Building the site …"));
    process.env.ARCHIVE = "data/none.db";
    process.env.WORKERS = "1";
    const server = startNext("start", "127.0.0.1", PORT, true);
    const browser = await chromium.launch({
      executablePath: await findBrowser(),
      args: ["--disable-dev-shm-usage", "--disable-quic"],
    });
    try {
      await waitFor(`http://127.0.0.1:${PORT}/api/health`);
      for (const [name, path, width, height, colorScheme] of SHOTS) {
        const page = await browser.newPage({ viewport: { width, height }, colorScheme });
        await page.goto(`http://127.0.0.1:${PORT}${path}`);
        if (name.startsWith("article")) {
          await page.locator("main ol h2 a").first().click();
          await page.locator(".prose").waitFor();
        }
        await page.screenshot({ path: `${FOLDER}/${name}.png` });
        await page.close();
      }
    } finally {
      await browser.close();
      server.kill();
    }
    return EXIT.done;
  });
}
