import { randomBytes } from "node:crypto";
import { FORM_TOKEN, readFormToken } from "../../lib/config.ts";
import { drawing } from "../_page/drawn.ts";

// One for a process: the pages of one bundle and the route of another must know the same.
const kept = globalThis as unknown as { datelineFormToken?: string };

/**
 * What a form of this site bears, whichever of its processes drew the page, and no page of another site can know. Who has signed
 * in has another in each session.
 */
export function formToken(): string {
  const ofSession = drawing.getStore()?.formToken;
  if (ofSession !== undefined) return ofSession;
  kept.datelineFormToken ??= readFormToken() ?? randomBytes(24).toString("base64url");
  return kept.datelineFormToken;
}

/** The environment by which a process that serves takes the forms of this one, and of all others that are given it. */
export function withFormToken(): Readonly<Record<string, string>> {
  return { [FORM_TOKEN]: formToken() };
}
