import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { simulateAlerts } from "../../scripts/bench/alerts/simulation.ts";

// A hundred rounds are run by `npm run bench -- alerts`.
const ROUNDS = 4;

it("tells each text once, whatever is killed, refused, broken off or set back", async () => {
  const seed = Math.floor(Math.random() * 2 ** 32);
  const folder = mkdtempSync(join(tmpdir(), "dateline-alerts-"));
  try {
    const { problems, expected } = await simulateAlerts(folder, ROUNDS, seed);
    expect(problems, `seed ${seed}`).toEqual([]);
    expect(expected, `seed ${seed}`).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
