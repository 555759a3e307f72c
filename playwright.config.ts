import { defineConfig, devices } from "@playwright/test";

const PORT = 3219;
const ODD_PORT = 3220;

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
  // How long a page takes decides no test: beside other work a process may take half a minute to start.
  timeout: 300_000,
  expect: { timeout: 100_000 },
  outputDir: "test-results",
  globalSetup: "./tests/e2e/told-faults.ts",
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // A trace of each test costs a sixth of the run: `--trace on` where one is wanted.
    trace: "off",
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: args.map((name) => `--${name}`) },
  },
  projects: [
    { name: "desktop", use: devices["Desktop Chrome"] },
    {
      name: "without JavaScript",
      // They start sites of their own, for which one browser is enough.
      testIgnore: [
        "**/accounts.spec.ts",
        "**/site-process.spec.ts",
        "**/corrections.spec.ts",
        "**/correction-stories.spec.ts",
        "**/lists.spec.ts",
      ],
      use: { ...devices["Desktop Chrome"], javaScriptEnabled: false },
      // What needs scripts; and what is the same page with scripts and without, which is tried once.
      grepInvert: /@script|@once/,
    },
    { name: "phone", use: devices["Pixel 7"], grep: /@phone/ },
  ],
  webServer: [
    server(PORT, "node scripts/run.js start", {
      ARCHIVE: "test-results/none.db",
      NODE_OPTIONS: "--import ./tests/e2e/check-answers.js",
    }),
    // Hostile articles, and an engine that can be made to hang or fail; `tests/e2e/odd-engine.js` says how.
    server(ODD_PORT, "node scripts/run.js import -- tests/e2e/hostile.jsonl && node scripts/run.js start", {
      ARCHIVE: "node_modules/.cache/dateline/hostile.db",
      NODE_OPTIONS: "--import ./tests/e2e/odd-engine.js --import ./tests/e2e/check-answers.js",
    }),
  ],
});

function server(port: number, command: string, env: Readonly<Record<string, string>>) {
  return {
    command,
    url: `http://127.0.0.1:${port}/api/health`,
    // One process: what a test lets fail there, fails in each answer after.
    env: { PORT: String(port), HOST: "127.0.0.1", ENGINE: "embedded", WORKERS: "1", ...env },
    stdout: "ignore" as const,
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM" as const, timeout: 3000 },
  };
}
