import { existsSync } from "node:fs";
import { openArchive } from "../../lib/archive/archive.ts";
import type { Config } from "../../lib/config.ts";
import { openHistory } from "../../lib/corrections/history.ts";
import { openDossiers } from "../../lib/query/dossier/open-dossiers.ts";
import type { ToolSource } from "../../lib/query/tools/tool.ts";
import { addressOf } from "../lib/next.ts";
import { openSearchedApart } from "../lib/open-searched.ts";
import { ensureSamples } from "../lib/samples.ts";
import { say } from "../lib/say.ts";

/** What tools read from, with its end. */
export interface OpenSource extends ToolSource {
  readonly close: () => Promise<void>;
}

/** Opens the archive for tools, or the samples while it is empty, as the site does; `program` is what searches in a process apart. */
export async function openSource(config: Config, program?: string): Promise<OpenSource> {
  const isEmpty = !holdsArticles(config.archive);
  if (isEmpty) {
    say(`The archive "${config.archive}" is empty: the samples are read.`);
    await ensureSamples(config.samples);
  }
  const path = isEmpty ? config.samples : config.archive;
  const engine = await openSearchedApart(
    isEmpty ? { ...config, archive: path, meilisearch: null, opensearch: null } : config,
    program,
  );
  const archive = openArchive(path, { readOnly: true });
  const history = openHistory(archive);
  const state = async () => `${archive.revision()} ${history.state()} ${(await engine.health()).revision}`;
  return {
    engine,
    site: config.siteUrl ?? addressOf(config.host, config.port),
    uncorrected: archive.uncorrected,
    dossiers: openDossiers(engine, state),
    state,
    async close() {
      archive.close();
      await engine.close();
    },
  };
}

function holdsArticles(path: string): boolean {
  if (!existsSync(path)) return false;
  const archive = openArchive(path, { readOnly: true });
  try {
    return archive.count() > 0;
  } finally {
    archive.close();
  }
}
