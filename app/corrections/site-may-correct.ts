import { readSiteConfig } from "../../lib/config.ts";
import type { CorrectionsRefusal } from "../../lib/query/corrections/refusal.ts";
import { mayCorrect } from "./who-may.ts";

/** Why whoever asks may not correct what is served, or null. `here`: the site has the archive in its own hands. */
export function siteMayCorrect(
  headers: Headers,
  { samples, here }: { readonly samples: boolean; readonly here: boolean },
): CorrectionsRefusal | null {
  if (samples) return "samples";
  return here ? mayCorrect(headers, readSiteConfig()) : "noArchive";
}
