/** What somebody may do, least first: read; correct and keep lists; take articles out and say what is followed. Each may what those before may. */
export const ROLES = ["reader", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Whether a role may what another one may. */
export function mayAs(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}
