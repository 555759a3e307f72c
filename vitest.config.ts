import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    environment: "node",
    // Whatever `.env` says: it is of those who run the site here.
    env: { SEARCH_TERMS: "" },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // By default one processor is left free, which of two is half of them.
    maxWorkers: "100%",
  },
});
