import type { Article } from "../article/article.ts";
import { readingNotes } from "../article/text/reading-notes.ts";
import type { ModelFolder } from "../facets/people/model/model-folder.ts";
import { type Model, openModel } from "../facets/people/model/open-model.ts";
import { limitUse } from "../processes/limit-use.ts";
import { type Phase, serve } from "../processes/serve.ts";
import { type ReadContext, readRecord, readWithModel, type Unread } from "./read-record.ts";

/** A record, and the seconds of the processor that it may take. */
export interface ReadJob {
  readonly unread: Unread;
  readonly seconds: number;
}

/** An article (null: it holds no words), with what is to be said of how it was read. */
export interface Readout {
  readonly article: Article | null;
  readonly notes: readonly string[];
}

const use = limitUse();

let loaded: { readonly hash: string; readonly model: Model } | undefined;

/** The model of a folder; one at a time is loaded, as it may be large. */
async function modelFor({ folder, hash }: ModelFolder, phase: Phase): Promise<Model> {
  if (loaded?.hash === hash) return loaded.model;
  phase("preparing");
  await loaded?.model.close();
  loaded = undefined;
  loaded = { hash, model: await openModel(folder) };
  phase("begun");
  return loaded.model;
}

/** The other side of `read-processes.ts`: reads records, and holds what that needs (word lists, gazetteers). */
serve<ReadContext, ReadJob, Readout>(async ({ unread, seconds }, context, phase) => {
  const model = context.model && (await modelFor(context.model, phase));
  use.begin(seconds);
  try {
    const article = model ? await readWithModel(unread, context, model) : readRecord(unread, context);
    return { article, notes: article ? readingNotes(article) : [] };
  } finally {
    use.end();
  }
});
