import { openArchive } from "../../lib/archive/archive.ts";
import { listsBeside, writeListChanges } from "../../lib/lists/lists-file.ts";
import { savedBeside, writeSavedChanges } from "../../lib/lists/saved-file.ts";
import { peopleToReview } from "../../lib/people/review/people-to-review.ts";
import { serve } from "../../lib/processes/serve.ts";
import type { Ledgered, WriteAnswer, WriteJob } from "../../lib/query/corrections/write-job.ts";
import { rehearse, submit } from "./submit.ts";

/** What writes corrections for the site: the other side of its `writer.ts`, since the site itself writes nothing. */
serve<Ledgered, WriteJob, WriteAnswer>(async (job, paths) => {
  if ("review" in job) {
    const archive = openArchive(paths.confined ?? paths.archive, { readOnly: true });
    try {
      return peopleToReview(archive);
    } finally {
      archive.close();
    }
  }
  if ("lists" in job) return writeListChanges(listsBeside(paths.archive), job.lists).map(({ id }) => id);
  if ("saved" in job) return writeSavedChanges(savedBeside(paths.archive), job.saved).map(({ id }) => id);
  const { correction, rehearsal } = job;
  if (rehearsal) return { changed: rehearse(paths, correction), line: null };
  const { line, applied } = await submit(paths, correction);
  return { changed: applied.changed, line: line.id };
});
