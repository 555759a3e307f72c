import { afterEach, expect, it, vi } from "vitest";
import { archiveMetrics } from "../../app/_watch/archive-metrics.ts";
import { log } from "../../app/_watch/log.ts";

const site = vi.hoisted(() => ({ of: null as Record<string, unknown> | null }));
vi.mock("../../app/kept-serving.ts", () => ({
  keptServing: () => site.of && { whole: { ask: async (question: (of: unknown) => unknown) => question(site.of) } },
}));

const fails = () => {
  throw new Error("the file is spoilt");
};
const SERVED = {
  engine: { health: async () => ({ articles: 7, revision: 5, trouble: null }) },
  written: () => ({ revision: 8 }),
  lastImport: () => ({ finished: "2026-11-30T00:00:00.000Z", counts: { added: 4, changed: 2, rejected: 1 } }),
  sources: () => [
    { asked: 2000, failed: { times: 1 }, waiting: 3, refused: 1 },
    { asked: 9000, failed: null, waiting: 1, refused: 0 },
    { asked: null, failed: null, waiting: 0, refused: 0 },
  ],
  saved: null,
};

log().level = "silent";
afterEach(() => {
  site.of = null;
});

/** The numbers that stand in a text of metrics. */
const told = (text: string) =>
  Object.fromEntries([...text.matchAll(/^(\w+) (\S+)$/gm)].map(([, name, number]) => [name, Number(number)]));

it("tells of index, import, sources and alerts", async () => {
  site.of = SERVED;
  const { text, failed } = await archiveMetrics();
  expect(Object.values(failed)).toEqual([false, false, false, false]);
  expect(told(text)).toMatchObject({
    dateline_articles: 7,
    dateline_engine_up: 1,
    dateline_index_behind: 3,
    dateline_last_import_unfinished: 0,
    dateline_last_import_seconds: Date.parse("2026-11-30") / 1000,
    dateline_last_import_added: 4,
    dateline_last_import_rejected: 1,
    dateline_sources: 3,
    dateline_sources_failing: 1,
    dateline_sources_asked_seconds: 9,
    dateline_source_pages_waiting: 4,
    dateline_alerts: 0,
  });
});

it.each([
  ["engine", { engine: { health: fails } }, "dateline_articles"],
  ["import", { lastImport: fails }, "dateline_last_import_seconds"],
  ["sources", { sources: fails }, "dateline_sources"],
  ["alerts", { saved: { read: fails, outbox: () => null } }, "dateline_alerts"],
] as const)("says that the numbers of the %s are missing, and tells the others", async (part, broken, missing) => {
  site.of = { ...SERVED, ...broken };
  const { text, failed } = await archiveMetrics();
  expect(Object.entries(failed).filter(([, is]) => is)).toEqual([[part, true]]);
  expect(told(text)).not.toHaveProperty(missing);
  expect(told(text).dateline_engine_up).toBe(part === "engine" ? 0 : 1);
  expect(Object.keys(told(text)).length).toBeGreaterThan(5);
});

it("tells of an import that broke off, and of nothing before anything is served", async () => {
  site.of = { ...SERVED, lastImport: () => ({ finished: null, counts: null }) };
  const broken = told((await archiveMetrics()).text);
  expect(broken.dateline_last_import_unfinished).toBe(1);
  expect(broken).not.toHaveProperty("dateline_last_import_seconds");
  site.of = null;
  expect(told((await archiveMetrics()).text)).toEqual({});
});
