import { existsSync } from "node:fs";
import { audiencesOf, confinedBeside } from "../access/audience.ts";
import { compareConfined } from "../access/compare-confined.ts";
import { type Rules, readRules, rulesBeside } from "../access/rules.ts";
import type { Found } from "../archive/upkeep/found.ts";
import type { Places } from "./beside.ts";
import { SYNC } from "./check.ts";

/** Looks whether the archives with what each audience may read hold that, and nothing else. */
export function checkConfined({ archive }: Pick<Places, "archive">): Found[] {
  let rules: Rules | null;
  try {
    rules = readRules(archive);
  } catch {
    // It is told with the other files beside the archive.
    return [];
  }
  const there = confinedBeside(archive);
  if (rules === null && there.length > 0) {
    const what = `"${rulesBeside(archive)}" is gone, by which "${there[0]}" was made; only admins read anything`;
    return [{ of: "beside", what, mend: 'take it out of a backup, or run "npm run access -- set --others ROLE"' }];
  }
  return (rules ? audiencesOf(archive, rules) : []).flatMap((audience): Found[] => {
    const found = (what: string): Found => ({ of: "beside", what, mend: SYNC });
    if (!existsSync(audience.path))
      return [found(`What a ${audience.role} may read is not put apart: no "${audience.path}"`)];
    const { secret, missing } = compareConfined(archive, audience);
    return [
      ...(secret > 0
        ? [found(`"${audience.path}" holds ${secret} articles that a ${audience.role} may not read; it is not served`)]
        : []),
      ...(missing > 0
        ? [found(`"${audience.path}" has ${missing} articles not yet, or otherwise, that a ${audience.role} may read`)]
        : []),
    ];
  });
}
