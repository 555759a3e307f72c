import { readSiteConfig } from "../lib/config.ts";
import { keptServing } from "./kept-serving.ts";
import { serve } from "./serve.ts";

/** What this process serves, opened when it is first asked. */
export function serving(): ReturnType<typeof serve> {
  return keptServing(() => serve(readSiteConfig()));
}
