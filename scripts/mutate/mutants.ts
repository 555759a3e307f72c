import type { Mutant } from "./mutant.ts";
import { ACCESS } from "./mutants/access.ts";
import { ACCOUNTS } from "./mutants/accounts.ts";
import { ARCHIVE } from "./mutants/archive.ts";
import { ARTICLE } from "./mutants/article.ts";
import { ENGINE } from "./mutants/engine.ts";
import { INGEST } from "./mutants/ingest.ts";
import { QUERY } from "./mutants/query.ts";
import { SCRIPTS } from "./mutants/scripts.ts";
import { SITE } from "./mutants/site.ts";
import { SOURCE } from "./mutants/source.ts";
import { UPKEEP } from "./mutants/upkeep.ts";

/** Promises that were broken on purpose, room by room. */
export const MUTANTS: readonly Mutant[] = [
  ...SOURCE,
  ...ARTICLE,
  ...ARCHIVE,
  ...ACCESS,
  ...ACCOUNTS,
  ...INGEST,
  ...ENGINE,
  ...QUERY,
  ...SITE,
  ...SCRIPTS,
  ...UPKEEP,
];
