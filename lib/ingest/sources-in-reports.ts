import { createReadStream, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Where an article came from, as an import's report says it. */
export interface ReportedSource {
  readonly file: string;
  readonly place: string;
}

/** Looks up in the reports of imports where articles came from; those that no report names are missing. */
export async function sourcesInReports(folder: string, ids: ReadonlySet<string>): Promise<Map<string, ReportedSource>> {
  const found = new Map<string, ReportedSource>();
  const reports =
    existsSync(folder) && ids.size > 0 ? readdirSync(folder).filter((name) => /^\d+(?:-\d+)?\.json$/.test(name)) : [];
  // A report has an article a line.
  for (const name of reports)
    for await (const line of createInterface({ input: createReadStream(join(folder, name)) })) {
      const id = /^\{"id":"([0-9a-f]+)"/.exec(line)?.[1];
      const source = id !== undefined && ids.has(id) ? sourceIn(line) : null;
      if (source) found.set(id!, source);
    }
  return found;
}

function sourceIn(line: string): ReportedSource | null {
  try {
    const { file, place } = JSON.parse(line.replace(/,$/, ""));
    return typeof file === "string" && typeof place === "string" ? { file, place } : null;
  } catch {
    return null;
  }
}
