import { mayAs, ROLES, type Role } from "../access/role.ts";
import type { AuthConfig } from "../config.ts";

/**
 * The greatest role that somebody's groups give, as proxies and providers name them; null: none. Where nothing else is set,
 * groups give the roles that they are called as.
 */
export function roleOfGroups(groups: readonly string[], roles: AuthConfig["roles"]): Role | null {
  const given =
    roles.length === 0
      ? ROLES.filter((role) => groups.includes(role))
      : roles.flatMap(([group, role]) => (group === "*" || groups.includes(group) ? [role] : []));
  return given.reduce<Role | null>((most, role) => (most !== null && mayAs(most, role) ? most : role), null);
}
