import type { Role } from "./role.ts";

/**
 * What anybody may ask, without having signed in: what a page of signing in is made of, and whether the site is up. A path with
 * steps back or letters in code is none of these: it may lead elsewhere.
 */
const OPEN = /^\/(?:signin(?:\/oidc)?|api\/health|robots\.txt|icon\.svg|_next\/static(?:\/[\w-]+(?:\.[\w-]+)*)+)$/;

/** Addresses that change something, with whom they take that from. */
const CHANGES: Readonly<Record<string, Role>> = {
  "/corrections": "editor",
  "/lists": "editor",
  "/saved": "editor",
  // One's own password and tokens.
  "/account": "reader",
};

/** What is read by more than readers. */
const READ: Readonly<Record<string, Role>> = { "/metrics": "admin", "/account/all": "admin" };

/**
 * The least role that may ask for a path, null: anybody may. What is not named here is read by whoever has signed in, and
 * changed by an admin alone: so an address that is new is open to nobody by mistake.
 */
export function leastRole(method: string, path: string): Role | null {
  if (OPEN.test(path)) return null;
  return isReading(method) ? (READ[path] ?? "reader") : (CHANGES[path] ?? "admin");
}

/** Whether a method only reads. */
export const isReading = (method: string): boolean => method === "GET" || method === "HEAD";
