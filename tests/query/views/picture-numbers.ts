import type { SearchEngine } from "../../../lib/engine/port/engine.ts";
import { parseRequest } from "../../../lib/query/address/url.ts";
import { type Answer, answer } from "../../../lib/query/answer.ts";
import type { Tally } from "../../../lib/query/dossier/tally.ts";
import type { Picture } from "../../../lib/query/views/picture.ts";

/** All numbers of a picture. */
export function numbersOf(picture: Picture): Tally[] {
  switch (picture.kind) {
    case "map":
      return picture.countries.map(({ articles }) => articles);
    case "network":
      return [...picture.nodes, ...picture.edges, ...picture.everywhere].map(({ articles }) => articles);
    case "timeline":
      return picture.values.flatMap(({ articles, times }) => [articles, ...times]);
  }
}

/** The answer to an address in a view. */
export async function asked(engine: SearchEngine, parameters: URLSearchParams, view: string): Promise<Answer> {
  const { request } = parseRequest(new URLSearchParams([...parameters, ["view", view]]));
  return answer(engine, request);
}

/** The total of the search at an address. */
export async function totalOf(engine: SearchEngine, url: string): Promise<number> {
  return (await answer(engine, parseRequest(new URLSearchParams(url)).request)).total;
}
