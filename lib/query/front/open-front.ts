import type { Reader } from "../../engine/port/reader.ts";
import { openKept } from "../kept-by-key.ts";
import { type Front, frontOf } from "./front.ts";

/** Letters of JSON that are remembered: the pages of some days. */
const ROOM = 1024 * 1024;

/** The front page of a day (`YYYY-MM-DD`), remembered until `state` says something else. */
export function openFront(engine: Reader, state: () => Promise<string>): (today: string) => Promise<Front> {
  const kept = openKept<Front>(state, ROOM);
  return (today) => kept(today, () => frontOf(engine, today));
}
