import { readSiteConfig } from "../lib/config.ts";
import { keptServing } from "./kept-serving.ts";
import { serveAudiences } from "./serve-audiences.ts";

/** What this process serves, opened when it is first asked. */
export function serving(): ReturnType<typeof serveAudiences> {
  return keptServing(() => serveAudiences(readSiteConfig()));
}
