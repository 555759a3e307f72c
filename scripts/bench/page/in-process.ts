import { openInProcesses } from "../../../lib/engine/embedded/processes.ts";
import type { Reader } from "../../../lib/engine/port/reader.ts";
import { parseRequest } from "../../../lib/query/address/url.ts";
import { answer } from "../../../lib/query/answer.ts";
import { facetOf, facetPage } from "../../../lib/query/facet-page.ts";
import { placeOf } from "../../../lib/query/place-in-search.ts";
import { widerOf } from "../../../lib/query/wider.ts";
import { ROOT } from "../../lib/next.ts";

/** The engine as the site has it, in processes over an archive's file, without the site around it. */
export function openAsSite(path: string): Reader {
  const program = `${ROOT}/lib/engine/embedded/search-process.ts`;
  return openInProcesses(path, { program, processes: 2, deadline: 60_000 });
}

/** What the page at a path asks the engine, and nothing else. */
export async function askFor(engine: Reader, path: string): Promise<unknown> {
  const { pathname, searchParams } = new URL(path, "http://localhost");
  const { request } = parseRequest(searchParams);
  const [, kind, name = ""] = pathname.split("/");
  if (kind === "article") {
    const kept = await engine.get(name);
    return Promise.all([
      kept && (kept.copies > 0 || kept.copyOf) ? engine.copiesOf(name) : [],
      engine.moreLike(name),
      engine.related(name),
      searchParams.size > 0 ? placeOf(engine, request, name) : null,
    ]);
  }
  const facet = kind === "facet" ? facetOf(name) : undefined;
  if (facet) return facetPage(engine, facet, request, "");
  const found = await answer(engine, request);
  return [found, await widerOf(engine, found)];
}
