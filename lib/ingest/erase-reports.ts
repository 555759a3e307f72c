import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileReason } from "../archive/file-reason.ts";
import type { Run } from "../archive/runs.ts";
import { type ArticleTraces, isTraceOf } from "./traces.ts";

const REFUSED = ".rejected.jsonl";

/** Erases what was removed from the reports in some folders; each returns how many files it changed. */
export function openReports(folders: readonly string[]) {
  const files = (ending: string) =>
    [...new Set(folders)].filter(existsSync).flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .map((name) => join(folder, name)),
    );

  return {
    /** Deletes the report of an import, its summary, and what it refused. Another archive's reports may lie beside. */
    eraseRun({ id, started }: Pick<Run, "id" | "started">): number {
      const own = files(".json").filter((file) => {
        const head = headOf(readFileSync(file, "utf8"));
        return head?.run === id && head.started === started;
      });
      const all = own.flatMap((file) =>
        ["json", "txt", "rejected.jsonl"].map((ending) => file.replace(/json$/, ending)),
      );
      const there = all.filter(existsSync);
      for (const file of there) plainly(file, () => rmSync(file));
      return there.length;
    },

    /** Leaves of some articles' lines in all reports the id alone. */
    eraseLines(ids: readonly string[]): number {
      const gone = new Set(ids);
      return files(".json").filter((file) =>
        changeLines(file, (line) => {
          const id = /^\{"id":"([^"\\]*)"/.exec(line)?.[1];
          return id === undefined || !gone.has(id)
            ? line
            : `{"id":"${id}","outcome":"removed since"}${/,?$/.exec(line)![0]}`;
        }),
      ).length;
    },

    /** Erases refused records that are, or were to become, an article. */
    eraseRefused(traces: ArticleTraces): number {
      const refused = files(REFUSED).filter((file) => {
        const erased = new Set<string>();
        const changed = changeLines(file, (line, number) => {
          if (line === "" || !isTraceOf(traces, line, file, number)) return line;
          erased.add(placeKey(rejectedIn(line)));
          // A later line keeps its number, by which an article may name it as its source.
          return "";
        });
        if (changed)
          changeLines(file.slice(0, -REFUSED.length).concat(".json"), (line) => withoutRejected(line, erased));
        return changed;
      });
      return refused.length;
    },
  };
}

interface Rejected {
  readonly file?: unknown;
  readonly place?: unknown;
}

const placeKey = ({ file, place }: Rejected) => JSON.stringify([file, place]);

function rejectedIn(line: string): Rejected {
  try {
    return (JSON.parse(line) as { rejected?: Rejected }).rejected ?? {};
  } catch {
    return {};
  }
}

/** The head of a report, whose list of articles may be unfinished; null where the file is no report. */
function headOf(text: string): { readonly run?: unknown; readonly started?: unknown } | null {
  const [first = ""] = text.split("\n", 1);
  if (!first.endsWith(',"articles":[')) return null;
  try {
    return JSON.parse(`${first}]}`);
  } catch {
    return null;
  }
}

/** The last line of a report without some of the rejections that it repeats. */
function withoutRejected(line: string, erased: ReadonlySet<string>): string {
  if (!line.startsWith('],"rejected":')) return line;
  const { rejected, ...rest } = JSON.parse(`{"articles":[${line}`) as { articles: []; rejected: Rejected[] };
  const kept = rejected.filter((one) => !erased.has(placeKey(one)));
  return JSON.stringify({ ...rest, rejected: kept }).replace('{"articles":[', "");
}

/** Rewrites a file line by line where a line changes. A file of empty lines alone is deleted. */
function changeLines(file: string, change: (line: string, number: number) => string): boolean {
  if (!existsSync(file)) return false;
  return plainly(file, () => {
    const before = readFileSync(file, "utf8");
    const lines = before.split("\n");
    const after = lines.map((line, at) => change(line, at + 1)).join("\n");
    if (after === before) return false;
    if (after.trim() === "") rmSync(file);
    else {
      writeFileSync(`${file}.new`, after, { mode: statSync(file).mode });
      renameSync(`${file}.new`, file);
    }
    return true;
  });
}

function plainly<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`Cannot erase from the report "${file}": ${fileReason(error)}`, { cause: error });
  }
}
