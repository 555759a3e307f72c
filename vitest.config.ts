import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    environment: "node",
    // Whatever `.env` says: it is of those who run the site here.
    env: { SEARCH_TERMS: "" },
    // Timing decides no test: these are for what hangs. A machine may be busy otherwise, and a process take half a minute to start.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 180_000 } },
    // By default one processor is left free, which of two is half of them.
    maxWorkers: "100%",
  },
});
