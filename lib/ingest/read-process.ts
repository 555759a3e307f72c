import type { Article } from "../article/article.ts";
import { serve } from "../processes/serve.ts";
import { type ReadContext, readRecord, type Unread } from "./read-record.ts";

/** The other side of `read-processes.ts`: reads records, and holds what that needs (word lists, gazetteers). */
serve<ReadContext, Unread, Article | null>(readRecord);
