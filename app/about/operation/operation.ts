import { readFileSync } from "node:fs";
import { LAYOUT } from "../../../lib/archive/migrations/migrations.ts";
import { type Config, readAuth } from "../../../lib/config.ts";
import { lastUpkeep } from "../../../lib/upkeep/last-upkeep.ts";
import { alertStates } from "../../saved/alert-states.ts";
import type { Site } from "../../site.ts";

/** What is known of a site as it runs: of the archive, and of what was done with it. */
export async function operationOf({ engine, written, archive, samples, lastImport, sources, saved }: Site) {
  const health = await engine.health();
  const { revision, registry } = written();
  const searches = saved?.read().searches ?? [];
  const alerts = saved ? alertStates(saved.outbox(), searches).flat() : [];
  return {
    health,
    /** Writes that the index lacks; null where the site has no archive to tell by. */
    behind: revision === null ? null : revision - health.revision,
    revision,
    registry,
    archive,
    samples,
    run: lastImport(),
    sources: sources(),
    upkeep: archive && !samples ? lastUpkeep(archive.path) : null,
    alerts: { all: alerts.length, failing: alerts.filter(({ failing }) => failing !== null).length },
  };
}

/** The process that answers: its number, since when it runs as an ISO date-time, and its memory in megabytes. */
export function ownProcess() {
  return {
    pid: process.pid,
    since: new Date(Date.now() - process.uptime() * 1000).toISOString(),
    megabytes: Math.round(process.memoryUsage.rss() / 1e6),
  };
}

/** The versions of what runs, by the names that everybody calls them. */
export function versions(): readonly (readonly [name: string, version: string])[] {
  // The server runs in the project's folder.
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const { node, sqlite = "" } = process.versions;
  return [
    ["Dateline", version],
    ["Node.js", `${node} (${process.platform}, ${process.arch})`],
    ["SQLite", sqlite],
  ];
}

/** The layout of the archives that this version writes. */
export const layout = LAYOUT;

/** The limits that are set, as the settings call them. */
export function limitsOf(config: Config): Readonly<Record<string, number>> {
  return {
    SEARCH_MS: config.searchMs,
    SEARCH_QUEUE: config.searchQueue,
    SEARCH_TERMS: config.searchTerms,
    REQUESTS_PER_MINUTE: config.requestsPerMinute,
    ACCOUNT_REQUESTS_PER_MINUTE: readAuth().requestsPerMinute,
    BODY_BYTES: config.bodyBytes,
  };
}
