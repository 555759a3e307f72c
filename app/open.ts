import { existsSync } from "node:fs";
import { openArchive } from "../lib/archive/archive.ts";
import { readConfig } from "../lib/config.ts";
import type { SearchEngine } from "../lib/engine/engine.ts";
import { openEngine } from "../lib/engine/open.ts";

/** What this site serves: an engine over the user's archive, or over the samples while that is empty. */
export interface Site {
  readonly engine: SearchEngine;
  readonly samples: boolean;
}

// Kept on globalThis, since the development server loads modules anew on every change.
const kept = globalThis as unknown as { datelineSite?: Site };

/** The site, opened once. The samples give way as soon as the user's archive holds an article. */
export function openSite(): Site {
  const config = readConfig();
  if (kept.datelineSite && !(kept.datelineSite.samples && holdsArticles(config.archive))) return kept.datelineSite;
  const samples = !holdsArticles(config.archive) && existsSync(config.samples);
  kept.datelineSite = { engine: openEngine(config, openArchive(samples ? config.samples : config.archive)), samples };
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
