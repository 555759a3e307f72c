import { openArchive } from "../../lib/archive/archive.ts";
import { type Config, readSecrets } from "../../lib/config.ts";
import { chosenEngine, OWN } from "../../lib/engine/engines.ts";
import { rebuild } from "../../lib/engine/rebuild.ts";
import { exclusively } from "./exclusive-lock.ts";
import { progress } from "./progress.ts";
import { pushLock } from "./push-changes.ts";

/**
 * Rebuilds the index of the configured engine, the archive's own index being what another one must agree with; returns
 * how many articles were left out because their rows are damaged.
 */
export function rebuildIndex(config: Config): Promise<number> {
  return exclusively(pushLock(config.archive), () => rebuildAlone(config));
}

async function rebuildAlone(config: Config): Promise<number> {
  const { place, openHome, searchKey } = chosenEngine(config);
  const secrets = readSecrets();
  const archive = openArchive(config.archive);
  const reference = OWN.open(archive);
  const indexing = progress("articles indexed");
  const home = openHome(archive, secrets, ({ id, reason }) => indexing.line(`Left out article ${id}: ${reason}`));
  try {
    await rebuild(home, {
      archive,
      reference,
      listener: {
        progressed: indexing.at,
        rejected: ({ id, reason }) => indexing.line(`Left out article ${id}: ${reason}`),
        stepped: (step) => indexing.line(`Index ${place}: ${step}.`),
      },
    });
    // A wiped server has forgotten the site's key too. A key of scripts that may not make keys leaves it to whoever may.
    await searchKey(secrets).catch(() => {});
    indexing.end();
    console.error(`${archive.count() - archive.leftOut()} articles indexed.`);
    return archive.leftOut();
  } finally {
    await reference.close();
  }
}
