import { existsSync } from "node:fs";
import { openArchive } from "../lib/archive/archive.ts";
import { readConfig } from "../lib/config.ts";
import { openInWorkers } from "../lib/engine/embedded/workers.ts";
import type { SearchEngine } from "../lib/engine/engine.ts";
import { openEngine } from "../lib/engine/open.ts";

/** What this site serves: an engine over the user's archive, or over the samples while that is empty. */
export interface Site {
  readonly engine: SearchEngine;
  readonly samples: boolean;
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
  const archive = path === null ? null : openInWorkers(WORKER, path, THREADS);
  const engine = openEngine(samples ? { meilisearch: null } : config, archive);
  void kept.datelineSite?.engine.close();
  kept.datelineSite = { engine, samples };
  return kept.datelineSite;
}

function holdsArticles(path: string): boolean {
  if (!existsSync(path)) return false;
  const archive = openArchive(path);
  try {
    return archive.count() > 0;
  } finally {
    archive.close();
  }
}
