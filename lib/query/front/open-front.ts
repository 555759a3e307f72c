import type { Reader } from "../../engine/port/reader.ts";
import { remembered } from "../remembered.ts";
import { type Front, frontOf } from "./front.ts";

/** The front page of a day (`YYYY-MM-DD`), remembered until the day or `state` is another. */
export function openFront(engine: Reader, state: () => Promise<string>): (today: string) => Promise<Front> {
  let day = "";
  const front = remembered(
    async () => `${day} ${await state()}`,
    () => frontOf(engine, day),
  );
  return (today) => {
    day = today;
    return front();
  };
}
