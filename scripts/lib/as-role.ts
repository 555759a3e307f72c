import { type Audience, audienceOf } from "../../lib/access/audience.ts";
import { followRules } from "../../lib/access/follow-rules.ts";
import { openGuard } from "../../lib/access/open-guard.ts";
import { ROLES, type Role } from "../../lib/access/role.ts";
import type { Config } from "../../lib/config.ts";
import { UsageError } from "./arguments.ts";

/** What `--as` says in a help text. */
export const AS_HELP =
  "  --as ROLE       what a reader, editor or admin may read (default: admin), where access.json restricts it";

/** The role that `--as` names. */
export function roleIn(given: string | undefined): Role {
  const role = ROLES.find((one) => one === (given ?? "admin"));
  if (!role) throw new UsageError(`Cannot ask as "${given}": there are ${ROLES.join(", ")}.`);
  return role;
}

/**
 * The confined archive that a role reads, brought up to date already; null where it reads everything. Throws where what it holds may
 * be more than the role may read; so does `check`, which is for each later question.
 */
export function confinedFor(config: Pick<Config, "archive">, role: Role) {
  if (role === "admin") return null;
  const rulesNow = followRules(config.archive);
  const audienceNow = (): Audience | null => {
    const rules = rulesNow();
    return rules && audienceOf(config.archive, rules, role);
  };
  const audience = audienceNow();
  if (audience === null) return null;
  const refuse = (why: string) => new Error(`Cannot read as ${role}: ${why}. "npm run sync" brings it up to date.`);
  const guard = openGuard(config.archive, audience);
  const check = (): void => {
    if (audienceNow()?.path !== audience.path) throw refuse("who may read what has changed since");
    if (!guard.isOpen()) throw refuse("what may not be read was not yet taken out of what may be");
  };
  try {
    check();
  } catch (error) {
    guard.close();
    throw error;
  }
  return { path: audience.path, check, close: guard.close };
}
