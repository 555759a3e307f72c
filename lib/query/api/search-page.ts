import { createHash } from "node:crypto";
import type { Reader } from "../../engine/port/reader.ts";
import { queryOf, type SearchRequest } from "../address/request.ts";
import { printRequest } from "../address/url.ts";
import { answer, understood } from "../answer.ts";
import { answerJson } from "../json.ts";
import { widerOf } from "../wider.ts";
import { type Cursor, printCursor } from "./cursor.ts";
import type { SearchPage } from "./search-answer.ts";

/** An id that no article has. */
const NOBODY = "0";

/** How often a page is read where articles come or go under each reading. */
const READINGS = 8;

/**
 * A search as the API tells it, from its page or from where a cursor goes on; null where the article that the cursor stands
 * behind is not found any more. `archive` tells what the archive's answers rest on, as `Site.state` does. Where that has
 * changed since, the article is looked for: what came in before it or went out moves nothing that is still to come. Under
 * `sort=relevance` what came in may also change the order itself. A page that the archive changed under is read again.
 */
export async function searchPage(
  engine: Reader,
  asked: SearchRequest,
  cursor: Cursor | null,
  archive: () => Promise<string>,
): Promise<SearchPage | null> {
  for (let reading = 1; ; reading++) {
    const before = await archive();
    const page = await pageIn(engine, asked, cursor, before);
    if (reading === READINGS || (await archive()) === before) return page;
  }
}

async function pageIn(
  engine: Reader,
  asked: SearchRequest,
  cursor: Cursor | null,
  archive: string,
): Promise<SearchPage | null> {
  const state = stateOf(asked, archive);
  const place =
    cursor === null ? null : cursor.state === state ? cursor.place : await placeBehind(engine, asked, cursor);
  if (cursor !== null && place === null) return null;
  const { size } = asked;
  const from = place ?? (asked.page - 1) * size;
  const found = await answer(engine, { ...asked, page: Math.floor(from / size) + 1 });
  const first = answerJson(found, await widerOf(engine, found));
  const begins = (first.page - 1) * size;
  // A page behind the last is answered with the last; behind a cursor there is then nothing.
  const skip = place === null ? 0 : from - begins;
  const further =
    skip > 0 && skip < size && first.page < first.pages
      ? answerJson(await answer(engine, { ...asked, page: first.page + 1 })).hits.slice(0, skip)
      : [];
  const hits = [...first.hits.slice(skip), ...further];
  // Not the number of hits: those that are damaged are counted and not shown.
  const end = begins + skip + size;
  const id = hits.at(-1)?.id ?? cursor?.id ?? NOBODY;
  return { ...first, hits, cursor: end < first.total ? printCursor({ place: end, id, state }) : null };
}

/** A search and an archive in a state, in few letters. */
function stateOf(asked: SearchRequest, archive: string): string {
  const rests = [printRequest({ ...asked, page: 1 }), queryOf(asked).added, archive];
  return createHash("sha256").update(JSON.stringify(rests)).digest("base64url").slice(0, 16);
}

/** How many hits of a search there are up to an article, with it; null where the search does not find it. */
async function placeBehind(engine: Reader, asked: SearchRequest, { id }: Cursor): Promise<number | null> {
  const { query } = await understood(engine, asked);
  const { read } = await engine.search({ ...query, page: 1, pageSize: 1 });
  let place = 0;
  for await (const found of engine.matching({ ...query, text: read })) {
    place++;
    if (found === id) return place;
  }
  return null;
}
