import type { Article } from "../article/article.ts";
import { readingNotes } from "../article/text/reading-notes.ts";
import { serve } from "../processes/serve.ts";
import { type ReadContext, readRecord, type Unread } from "./read-record.ts";

/** An article (null: it holds no words), with what is to be said of how it was read. */
export interface Readout {
  readonly article: Article | null;
  readonly notes: readonly string[];
}

/** The other side of `read-processes.ts`: reads records, and holds what that needs (word lists, gazetteers). */
serve<ReadContext, Unread, Readout>((unread, context) => {
  const article = readRecord(unread, context);
  return { article, notes: article ? readingNotes(article) : [] };
});
