import type { Archive } from "../archive/archive.ts";
import { judgedAnew } from "../article/dates/dates.ts";
import { canonicalisePeople } from "../people/canonicalise.ts";

const BATCH = 200;

/**
 * Believes the dates that were in the future when they were read, once their day has come; returns how many. The articles
 * get new revisions, so that every index is updated. `today` is `YYYY-MM-DD`.
 */
export function judgeDates(archive: Archive, today: string): number {
  const ids = archive.aheadUntil(today);
  for (let at = 0; at < ids.length; at += BATCH) {
    // One whose row is damaged is reported and left out.
    const due = ids.slice(at, at + BATCH).flatMap((id) => archive.stored(id)?.read() ?? []);
    archive.replace(due.map((article) => ({ ...article, publishedAt: judgedAnew(article, today) })));
  }
  if (ids.length > 0) canonicalisePeople(archive, () => {});
  return ids.length;
}
