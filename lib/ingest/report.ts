import { appendFileSync, writeFileSync } from "node:fs";
import type { Placed } from "../archive/archive.ts";
import { fileReason } from "../archive/file-reason.ts";
import { privateModes } from "../archive/private-mode.ts";
import type { Article } from "../article/article.ts";
import { isObject } from "../source/fields/field-values.ts";
import type { Rejection } from "../source/record.ts";
import { claimReport } from "./claim-report.ts";
import type { ImportCounts } from "./import.ts";

/** Lines written at once. */
const BATCH = 500;

/** What the summary counts of an article, in words: headings, each with what is said under it. */
export type Summarise = (
  article: Article,
  placed: Placed | null,
) => readonly (readonly [heading: string, said: string])[];

/** Whose heading comes last, with so many of the places that were refused for one reason. */
const REFUSED = "Refused";
const EXAMPLES = 5;

/**
 * Writes an import's report as it runs: `NAME.json` says of every article in codes where each field came from and what was
 * set aside, `NAME.txt` sums it up for people, `NAME.rejected.jsonl` holds what was refused, to be mended and imported
 * again. A report that is there already is never written over: see `claimReport`.
 */
export function openReport(
  folder: string,
  name: string,
  head: Readonly<Record<string, unknown>>,
  summarise: Summarise,
) {
  const path = plainly(folder, () => claimReport(folder, name));
  const tallies = new Map<string, Map<string, number>>();
  const rejections: Pick<Rejection, "file" | "place" | "reason">[] = [];
  const places = new Map<string, string[]>();
  let pending: string[] = [];
  let any = false;

  const begin = (file: string, text: string) =>
    plainly(file, () => writeFileSync(file, text, { mode: privateModes(file).file }));
  const append = (file: string, text: string) => plainly(file, () => appendFileSync(file, text));

  begin(path("json"), `${JSON.stringify(head).slice(0, -1)},"articles":[`);

  function write(): void {
    if (pending.length === 0) return;
    append(path("json"), `${any ? "," : ""}\n${pending.join(",\n")}`);
    any = true;
    pending = [];
  }

  function tally(what: string, value: string): void {
    const counts = tallies.get(what) ?? new Map<string, number>();
    tallies.set(what, counts.set(value, (counts.get(value) ?? 0) + 1));
  }

  return {
    article(article: Article, placed: Placed | null, copyOf: string | null, notes: readonly string[]): void {
      pending.push(JSON.stringify(articleLine(article, placed, copyOf, notes)));
      if (pending.length === BATCH) write();
      for (const [heading, said] of summarise(article, placed)) tally(heading, said);
    },
    rejected(rejected: Rejection): void {
      if (rejections.length === 0) begin(path("rejected.jsonl"), "");
      const { file, place, reason } = rejected;
      append(path("rejected.jsonl"), `${mendable(rejected)}\n`);
      // Only so many are repeated in the report; the file beside it has them all.
      if (rejections.length < 1000) rejections.push({ file, place, reason });
      const why = reason.replace(/\d+/g, "N");
      tally(REFUSED, why);
      const examples = places.get(why) ?? [];
      if (place !== "" && examples.length <= EXAMPLES) places.set(why, [...examples, place]);
    },
    /** Ends the report and returns the summary, lines of remarks first, with the files that were written. */
    close(counts: ImportCounts, remarks: readonly string[] = []): string {
      write();
      append(path("json"), `\n],"rejected":${JSON.stringify(rejections)},"counts":${JSON.stringify(counts)}}\n`);
      const files = [path("json"), ...(counts.rejected ? [`${path("rejected.jsonl")} (mend it and import it)`] : [])];
      const summary = [...remarks, ...summarised(tallies, places), "", `Report: ${files.join(", ")}`].join("\n");
      begin(path("txt"), `${summary}\n`);
      return summary;
    },
  };
}

function plainly<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new Error(`Cannot write the report "${path}": ${fileReason(error)}. What was kept before is safe.`, {
      cause: error,
    });
  }
}

/** A refused record as an import line: its own fields where it was JSON, else its text and headers, to be mended by hand. */
function mendable({ file, place, reason, raw, header }: Rejection): string {
  const rejected = { file, place, reason };
  if (raw === undefined) return JSON.stringify({ rejected });
  try {
    const value: unknown = JSON.parse(raw);
    if (isObject(value)) {
      // One that was imported from such a file and is refused again.
      const { rejected: before, ...own } = value;
      return JSON.stringify({ rejected: before === undefined ? rejected : { ...rejected, before }, ...own });
    }
  } catch {
    // It is no JSON, or brackets in it lie deeper than can be written again: then it stays as it is.
  }
  return JSON.stringify({ rejected, ...(header === undefined ? {} : { header }), raw });
}

function articleLine(article: Article, placed: Placed | null, copyOf: string | null, notes: readonly string[]) {
  const { id, source, headline, publishedAt, publisher, zones, authors } = article;
  return {
    id,
    file: source.file,
    place: source.place,
    outcome: placed?.outcome ?? "dry run",
    ...(placed?.outcome === "changed" && placed.by ? { knownBy: placed.by } : {}),
    headline: { derived: headline.derived, method: headline.method, detail: headline.detail },
    date: publishedAt && {
      value: publishedAt.value,
      from: publishedAt.source,
      confidence: publishedAt.confidence,
      suspicious: publishedAt.suspicious,
      detail: publishedAt.detail,
    },
    outlet: publisher && { evidence: publisher.evidence, detail: publisher.detail },
    authors: authors.length,
    setAside: zones.flatMap(({ kind, field, start, end, aside, detail }) =>
      aside ? [{ kind, field, start, end, reason: aside, detail }] : [],
    ),
    ...(copyOf ? { copyOf } : {}),
    ...(notes.length ? { notes } : {}),
  };
}

function summarised(
  tallies: ReadonlyMap<string, ReadonlyMap<string, number>>,
  places: ReadonlyMap<string, readonly string[]>,
): string[] {
  const examples = (what: string, value: string): string => {
    const found = what === REFUSED ? (places.get(value) ?? []) : [];
    const more = found.length > EXAMPLES ? ", …" : "";
    return found.length === 0 ? "" : `: ${found.slice(0, EXAMPLES).join(", ")}${more}`;
  };
  const headings = [...tallies.keys()].sort((a, b) => Number(a === REFUSED) - Number(b === REFUSED));
  return headings.flatMap((what) => {
    const counts = [...tallies.get(what)!].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 12);
    const width = Math.max(...counts.map(([, count]) => count.toLocaleString("en").length));
    return counts.map(
      ([value, count], at) =>
        `${(at === 0 ? what : "").padEnd(10)} ${count.toLocaleString("en").padStart(width)}  ${value}${examples(what, value)}`,
    );
  });
}
