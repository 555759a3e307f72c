import type { Reader } from "../../engine/port/reader.ts";
import type { View } from "../address/request.ts";
import { listed } from "../address/url.ts";
import type { Answer } from "../answer.ts";
import { type Network, network } from "./network.ts";
import { type StackedTimes, stackedTimes } from "./stacked-times.ts";
import type { Found } from "./values-found.ts";
import { type WorldMap, worldMap } from "./world-map.ts";

/** A picture of what a search found. Each number in it is the total of the search beside it. */
export type Picture = WorldMap | Network | StackedTimes;

const MAKERS: Readonly<Record<Exclude<View, "list">, (engine: Reader, found: Found) => Promise<Picture>>> = {
  map: worldMap,
  network,
  timeline: stackedTimes,
};

/** The search of an answer: what a picture of it rests on. Words that were repaired are as they were searched. */
export function searched({ query, read, repairs }: Pick<Answer, "query" | "read" | "repairs">): Found["request"] {
  const { stack } = query;
  return { ...listed(query), stack, view: query.view, q: repairs.length > 0 ? read : query.q };
}

/** Makes the picture that an answered search asks for. */
export function makePicture(engine: Reader, view: Exclude<View, "list">, answer: Answer): Promise<Picture> {
  const { counts, dates, total } = answer;
  return MAKERS[view](engine, { request: searched(answer), counts, dates, total });
}
