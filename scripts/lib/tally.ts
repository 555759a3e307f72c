/** How many tests a runner ran. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts from the JSON report of Vitest (`numPassedTests` …) or Playwright (`stats`). */
export function tallyOf(report: Record<string, unknown>): Tally {
  const stats = report.stats as { expected: number; unexpected: number; flaky: number; skipped: number } | undefined;
  if (stats) return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  const { numPassedTests, numFailedTests, numPendingTests, numTotalTests } = report as Record<string, number>;
  if (!numTotalTests) throw new Error("Cannot count tests: the report holds none.");
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0, skipped: numPendingTests ?? 0 };
}
