import { randomBytes } from "node:crypto";
import { FORM_TOKEN, readFormToken } from "../../lib/config.ts";

// One for a process: the pages of one bundle and the route of another must know the same.
const kept = globalThis as unknown as { datelineFormToken?: string };

/** What a form of this site bears, whichever of its processes drew the page, and no page of another site can know. */
export function formToken(): string {
  kept.datelineFormToken ??= readFormToken() ?? randomBytes(24).toString("base64url");
  return kept.datelineFormToken;
}

/** The environment by which a process that serves takes the forms of this one, and of all others that are given it. */
export function withFormToken(): Readonly<Record<string, string>> {
  return { [FORM_TOKEN]: formToken() };
}
