import type { Reader } from "../../engine/port/reader.ts";
import { queryOf } from "../address/request.ts";
import type { Answer } from "../answer.ts";
import { openKept } from "../kept-by-key.ts";
import { makePicture, type Picture, searched } from "./picture.ts";

/** The picture that an answered search asks for; null where it asks for a list, or found nothing. */
export type Pictures = (answer: Answer) => Promise<Picture | null>;

/** Letters of JSON that are remembered: some hundred pictures. */
const ROOM = 16 * 1024 * 1024;

/** Pictures that are remembered until `state` says something else. */
export function openPictures(engine: Reader, state: () => Promise<string>, room = ROOM): Pictures {
  const kept = openKept<Picture>(state, room);
  return async (answer) => {
    const { view, stack } = answer.query;
    if (view === "list" || answer.total === 0) return null;
    // The query, since what it counts back from today is another tomorrow.
    const key = JSON.stringify([view, stack, queryOf(searched(answer))]);
    return kept(key, () => makePicture(engine, view, answer));
  };
}
