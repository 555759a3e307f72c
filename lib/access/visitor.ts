import type { Role } from "./role.ts";

/** Whoever asks the site for something. */
export interface Visitor {
  /** Who it is, as the log of what was done names them; null: the site does not ask. */
  readonly name: string | null;
  readonly role: Role;
}
