import { existsSync, readFileSync } from "node:fs";
import type { Notice } from "../../../lib/alerts/notice.ts";
import { openArchive } from "../../../lib/archive/archive.ts";
import { OWN } from "../../../lib/engine/engines.ts";
import { queryOf } from "../../../lib/query/address/request.ts";
import { parseRequest } from "../../../lib/query/address/url.ts";
import type { KeptArchive } from "./kept-archive.ts";

/** The lines that an alert has written to a file. */
export function toldLines(file: string): string[] {
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
}

/** What an alert to a file did not tell, or told twice: whoever reads a file sees each line, so nothing may stand there again. */
export async function untoldIn({ archive: path, toldIn, watchedFrom }: KeptArchive): Promise<string[]> {
  const archive = openArchive(path);
  const engine = OWN.open(archive);
  try {
    const keys = toldLines(toldIn).flatMap((line) => (JSON.parse(line) as Notice).keys);
    const twice = keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} was told twice`);
    const told = new Set(keys);
    const fresh = new Set(archive.arrivals(watchedFrom).map(({ id }) => id));
    const { request } = parseRequest(new URLSearchParams("q=the "));
    const untold: string[] = [];
    const copiesWith = (id: string) => [id, ...archive.copiesOf(id).map(({ article }) => article.id)];
    for await (const id of engine.matching(queryOf(request))) {
      const members = copiesWith(id);
      // Copies are told apart anew as others come: what was a copy of a text when it was told may be another version of it now.
      const related = archive.versionsOf(id).flatMap(({ article }) => copiesWith(article.id));
      // A text is known from before where a copy of it was there, and is told under the one that came first.
      if (members.every((one) => fresh.has(one)) && ![...members, ...related].some((one) => told.has(one)))
        untold.push(`${id} was never told`);
    }
    return [...twice, ...untold];
  } finally {
    await engine.close();
  }
}
