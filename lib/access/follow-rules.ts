import { statSync } from "node:fs";
import { confinedBeside } from "./audience.ts";
import { type Rules, readRules, rulesBeside } from "./rules.ts";

/** How often it is looked whether rules have gone that there were, in milliseconds. */
const LOOK = 1000;

/**
 * The rules beside an archive as they are whenever they are asked for; null where there never were any. Throws where they cannot be
 * read, and where they are gone but confined archives were made by them.
 */
export function followRules(archive: string, now: () => number = Date.now): () => Rules | null {
  const path = rulesBeside(archive);
  let known: { readonly state: string; readonly read: () => Rules | null } | null = null;
  let looked = Number.NEGATIVE_INFINITY;

  const none = (): Rules | null => {
    if (now() - looked < LOOK) return null;
    const [made] = confinedBeside(archive);
    if (made !== undefined)
      throw new Error(
        `Cannot tell who may read what: "${path}" is gone, by which "${made}" was made. Put it back; or, where everybody may read everything, run "npm run access -- set --others reader".`,
      );
    looked = now();
    return null;
  };

  return () => {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (!found) {
      known = null;
      return none();
    }
    const state = `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
    if (known?.state !== state) known = { state, read: outcomeOf(() => readRules(archive)) };
    return known.read();
  };
}

/** What some work gave or threw, to be had again. */
function outcomeOf<T>(work: () => T): () => T {
  try {
    const value = work();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
