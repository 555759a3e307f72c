import { existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { type Audience, audiencesOf, confinedBeside, dropConfined } from "../../lib/access/audience.ts";
import { type Filling, fillConfined, OtherSource, settle } from "../../lib/access/fill.ts";
import { type Rules, readRules } from "../../lib/access/rules.ts";
import { type Archive, openArchive } from "../../lib/archive/archive.ts";
import { lookAt } from "../../lib/archive/archive-file.ts";
import type { Config } from "../../lib/config.ts";
import { ledgerAt } from "../../lib/corrections/ledger.ts";
import { OWN } from "../../lib/engine/engines.ts";
import { sync } from "../../lib/engine/sync.ts";
import { scopes } from "../../lib/query/in-scope.ts";
import { progress } from "./progress.ts";

type Paths = Pick<Config, "archive" | "corrections">;

/**
 * Brings the confined archives of an archive up to date: one for each audience that the rules beside it tell, with its index. By
 * other rules than before they are made anew, and those before deleted. Where nothing is restricted there are none.
 */
export async function fillAudiences(paths: Paths): Promise<void> {
  let rules: Rules | null = null;
  // They may be changed meanwhile: what other rules need must not be deleted.
  for (let now = readRules(paths.archive); !isDeepStrictEqual(now, rules); now = readRules(paths.archive)) {
    rules = now;
    if (rules) await fillBy(paths, rules);
  }
  // That there were rules shows by what was made by them.
  if (rules === null) return;
  const needed = new Set(audiencesOf(paths.archive, rules).map(({ path }) => path));
  for (const path of confinedBeside(paths.archive)) if (!needed.has(path)) dropConfined(path);
}

/** Brings those up to date that some rules need, and leaves all others. */
export async function fillBy(paths: Paths, rules: Rules): Promise<void> {
  for (const audience of audiencesOf(paths.archive, rules)) await fill(paths, audience);
}

async function fill(paths: Paths, audience: Audience): Promise<void> {
  const whole = openArchive(paths.archive);
  try {
    await bringUp(whole, paths, audience);
  } catch (error) {
    if (!(error instanceof OtherSource)) throw error;
    dropConfined(audience.path);
    await bringUp(whole, paths, audience);
  } finally {
    whole.close();
  }
}

async function bringUp(whole: Archive, { archive: path, corrections }: Paths, audience: Audience): Promise<void> {
  const isNew = !existsSync(audience.path);
  const confined = openArchive(audience.path);
  const filling = progress(`articles for what a ${audience.role} may read`);
  try {
    await follow(confined, {
      whole,
      source: lookAt(path)!.inode,
      mayRead: audience.mayRead,
      ledger: ledgerAt(corrections),
      inScope: scopes(),
      onProgress: isNew ? filling.at : () => {},
    });
  } finally {
    filling.end();
    confined.close();
  }
}

/** Brings a confined archive and its index up to date. */
export async function follow(confined: Archive, filling: Filling): Promise<void> {
  const { erasing } = confined;
  const revision = fillConfined(confined, filling);
  await sync(confined, OWN.open(confined), () => {});
  const isErased = erasing.waiting("file").length === 0;
  // Words and values that no article holds any more would still be suggested.
  if (!isErased) await OWN.openHome(confined).forget();
  settle(confined, revision);
  if (isErased) return;
  // No trace of what was taken out is left in the file: its words would stand in free pages.
  erasing.rewriteFile();
  for (const store of ["file", "server"] as const) erasing.done(store);
}
