import { existsSync } from "node:fs";
import type { Role } from "../../lib/access/role.ts";
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

/** Opens the archive for tools, or the samples while it is empty, as the site does, as far as a role may read it; `program` is what searches in a process apart. */
export async function openSource(config: Config, program?: string, role: Role = "admin"): Promise<OpenSource> {
  const isEmpty = !holdsArticles(config.archive);
  if (isEmpty) {
    say(`The archive "${config.archive}" is empty: the samples are read.`);
    await ensureSamples(config.samples);
  }
  // The samples are everybody's.
  const { engine, path, check } = isEmpty
    ? await openSearchedApart(
        { ...config, archive: config.samples, meilisearch: null, opensearch: null },
        "admin",
        program,
      )
    : await openSearchedApart(config, role, program);
  const archive = openArchive(path, { readOnly: true });
  const history = openHistory(archive);
  const state = async () => `${archive.revision()} ${history.state()} ${(await engine.health()).revision}`;
  return {
    engine,
    site: config.siteUrl ?? addressOf(config.host, config.port),
    uncorrected(id) {
      check();
      return archive.uncorrected(id);
    },
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
