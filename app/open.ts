import { existsSync } from "node:fs";
import { type Archive, openArchive } from "../lib/archive/archive.ts";
import type { Run } from "../lib/archive/runs.ts";
import { readConfig } from "../lib/config.ts";
import { watchDamage } from "../lib/engine/damage-watch.ts";
import { openInWorkers } from "../lib/engine/embedded/workers.ts";
import type { SearchEngine } from "../lib/engine/engine.ts";
import { openEngine } from "../lib/engine/open.ts";

/** What this site serves: an engine over the user's archive, or over the samples while that is empty. */
export interface Site {
  readonly engine: SearchEngine;
  readonly samples: boolean;
  /** The latest import into the archive, or null where there was none or the site has no archive beside its engine. */
  readonly lastImport: () => Run | null;
}

/** The engine's thread, on disk: the server runs in the project's folder, and a bundled copy would not find its modules. */
const WORKER = [".", "lib", "engine", "embedded", "worker.ts"].join("/");

const THREADS = 2;

// Kept on globalThis, since the development server loads modules anew on every change.
const kept = globalThis as unknown as { datelineSite?: Site };

/** The site, opened once. The samples give way as soon as the user's archive holds an article. */
export function openSite(): Site {
  const config = readConfig();
  if (kept.datelineSite && !(kept.datelineSite.samples && holdsArticles(config.archive))) return kept.datelineSite;
  const samples = !config.meilisearch && !holdsArticles(config.archive) && existsSync(config.samples);
  const path = samples ? config.samples : existsSync(config.archive) || !config.meilisearch ? config.archive : null;
  const archive = path === null ? null : watchDamage(openInWorkers(WORKER, path, THREADS));
  const engine = openEngine(samples ? { meilisearch: null } : config, archive);
  void kept.datelineSite?.engine.close();
  const lastImport = () => (path === null ? null : asked(path, ({ runs }) => runs.list()[0] ?? null));
  kept.datelineSite = { engine, samples, lastImport };
  return kept.datelineSite;
}

function holdsArticles(path: string): boolean {
  return existsSync(path) && asked(path, (archive) => archive.count() > 0);
}

function asked<T>(path: string, question: (archive: Archive) => T): T {
  const archive = openArchive(path);
  try {
    return question(archive);
  } finally {
    archive.close();
  }
}
