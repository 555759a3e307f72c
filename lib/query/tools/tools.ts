import { article } from "./article.ts";
import { cite } from "./cite.ts";
import { facets } from "./facets.ts";
import { person } from "./person.ts";
import { search } from "./search.ts";
import { timeline } from "./timeline.ts";
import type { Tool } from "./tool.ts";

/** What programs that read can ask of the archive. */
export const TOOLS: readonly Tool[] = [search, facets, article, person, timeline, cite];
