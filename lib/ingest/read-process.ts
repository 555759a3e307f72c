import { Worker } from "node:worker_threads";
import type { Article } from "../article/article.ts";
import { readingNotes } from "../article/reading-notes.ts";
import { type ReadContext, readRecord, type Unread } from "./read-record.ts";

/** What `read-processes.ts` sends here, and what it is answered, in the same order. */
export type Request = { readonly context: ReadContext } | { readonly unread: Unread };
type Answered = { readonly article: Article | null; readonly notes: readonly string[] };
export type Answer = "ready" | Answered | { readonly fault: string };

const answer = (message: Answer) => process.send!(message);
let context: ReadContext;

process.on("message", (request: Request) => {
  if ("context" in request) {
    context = request.context;
    return;
  }
  try {
    const article = readRecord(request.unread, context);
    answer({ article, notes: article ? readingNotes(article) : [] });
  } catch (error) {
    answer({ fault: inWords(error) });
  }
});

/** `TypeError: names is not iterable, zones.ts:21`. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\/([\w-]+\.ts:\d+)/.exec(error.stack ?? "")?.[1];
  return `${error.name}: ${error.message.slice(0, 200)}${place ? `, ${place}` : ""}`;
}

// Ctrl-C reaches all of a terminal's processes; when to end is for the one that started this.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
process.on("disconnect", () => process.exit());

// A text that is never done keeps this process from hearing that it was left alone; a thread hears it still.
const watch = `const { ppid } = process; setInterval(() => { if (process.ppid !== ppid) process.kill(process.pid, "SIGKILL"); }, 1000);`;
new Worker(watch, {
  eval: true,
  execArgv: [],
  resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 },
}).unref();

answer("ready");
