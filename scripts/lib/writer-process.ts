import { serve } from "../../lib/processes/serve.ts";
import type { Ledgered, WriteJob, Written } from "../../lib/query/corrections/write-job.ts";
import { rehearse, submit } from "./submit.ts";

/** What writes corrections for the site: the other side of its `writer.ts`, since the site itself writes nothing. */
serve<Ledgered, WriteJob, Written>(async ({ correction, rehearsal }, paths) => {
  if (rehearsal) return { changed: rehearse(paths, correction), line: null };
  const { line, applied } = await submit(paths, correction);
  return { changed: applied.changed, line: line.id };
});
