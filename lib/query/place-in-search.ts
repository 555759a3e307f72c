import type { Reader } from "../engine/port/reader.ts";
import type { SearchRequest } from "./address/request.ts";
import { type Answer, type AnsweredHit, answer } from "./answer.ts";

/** An article beside another in a search, and the page of results that it stands on. */
export interface Neighbour {
  readonly hit: AnsweredHit;
  readonly request: SearchRequest;
}

/** Where an article stands in a search: its place from 1, and what comes before and after it. */
export interface Place {
  readonly found: Answer;
  readonly at: number;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** Finds an article on the page of results that a request names; `at` is 0 where it is not there. */
export async function placeOf(engine: Reader, request: SearchRequest, id: string): Promise<Place> {
  const found = await answer(engine, request);
  const index = found.hits.findIndex((hit) => hit.id === id);
  if (index < 0) return { found, at: 0, previous: null, next: null };
  const beside = async (by: -1 | 1): Promise<Neighbour | null> => {
    const hit = found.hits[index + by];
    if (hit) return { hit, request: found.query };
    const page = found.page + by;
    if (page < 1 || page > found.pages) return null;
    const other = await answer(engine, { ...found.query, page });
    const end = by < 0 ? other.hits.at(-1) : other.hits[0];
    return end ? { hit: end, request: other.query } : null;
  };
  const [previous, next] = await Promise.all([beside(-1), beside(1)]);
  return { found, at: (found.page - 1) * found.query.size + index + 1, previous, next };
}
