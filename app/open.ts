import { readSiteConfig } from "../lib/config.ts";
import { serve } from "./serve.ts";

// Kept on globalThis, since Next loads modules more than once, and the development server on every change.
const kept = globalThis as unknown as { datelineServing?: ReturnType<typeof serve> };

/** What this process serves, opened when it is first asked. */
export function serving(): ReturnType<typeof serve> {
  kept.datelineServing ??= serve(readSiteConfig());
  return kept.datelineServing;
}
