import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { isAgreed } from "./is-agreed.ts";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chromium for the end-to-end tests: Playwright's own, an installed one, or (root on Debian) one installed now. Whoever
 * sits at a terminal is asked before a package manager runs.
 */
export async function findBrowser(): Promise<string> {
  const found = known();
  if (found) return found;
  if (
    process.getuid?.() === 0 &&
    existsSync("/etc/debian_version") &&
    (await isAgreed("There is no Chromium for the end-to-end tests. Install it with apt-get?"))
  ) {
    console.error("Installing Chromium for the end-to-end tests (apt-get install chromium) …");
    const options = {
      stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    spawnSync("apt-get", ["update"], options);
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core"], options);
    const installed = known();
    if (installed) return installed;
  }
  throw new Error(
    "Cannot find a browser for the end-to-end tests: install Chromium or Chrome, or run npx playwright install chromium.",
  );
}

function known(): string | undefined {
  return [chromium.executablePath(), ...INSTALLED].find((path) => path && existsSync(path));
}
