import { defineConfig, devices } from "@playwright/test";

const PORT = 3219;

/** Without these Chromium asks the network for updates, which fails slowly where there is none. */
const args = [
  "disable-dev-shm-usage",
  "disable-background-networking",
  "disable-component-update",
  "disable-sync",
  "disable-quic",
  "no-first-run",
];

const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: "tests/e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  timeout: 30_000,
  outputDir: "test-results",
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    trace: "retain-on-failure",
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: args.map((name) => `--${name}`) },
  },
  projects: [
    { name: "desktop", use: devices["Desktop Chrome"] },
    {
      name: "without JavaScript",
      use: { ...devices["Desktop Chrome"], javaScriptEnabled: false },
      grepInvert: /@script/,
    },
    { name: "phone", use: devices["Pixel 7"], grep: /@phone/ },
  ],
  webServer: {
    command: "node scripts/run.js start",
    url: `http://127.0.0.1:${PORT}/api/health`,
    env: { PORT: String(PORT), HOST: "127.0.0.1", ARCHIVE: "test-results/none.db", ENGINE: "auto" },
    stdout: "ignore",
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 3000 },
  },
});
