import type { Reader } from "../../engine/port/reader.ts";
import { openKept } from "../kept-by-key.ts";
import { type Front, frontOf } from "./front.ts";
import type { Growth, Mark } from "./growth-of.ts";

/** Letters of JSON that are remembered: the pages of some days. */
const ROOM = 1024 * 1024;

/** After so many milliseconds a page that lags is made anew beside the readers, after so many none is shown that lags. */
const LAG = { fresh: 5000, most: 15_000 };

/** How a front page that lags is known, and until when it is shown. */
interface Made {
  readonly today: string;
  readonly state: string;
  readonly at: number;
  readonly front: Front;
  mark: Mark;
}

/**
 * The front page of a day (`YYYY-MM-DD`), remembered until `state` says something else. It is the costliest of the pages that are
 * asked for most, so while an import brings more with every second it may be that of some seconds ago, whole, which it then says.
 */
export function openFront(
  engine: Reader,
  state: () => Promise<string>,
  growth: Growth | null = null,
  now: () => number = Date.now,
): (today: string) => Promise<Front> {
  const kept = openKept<Front>(state, ROOM);
  let last: Made | null = null;
  let isMaking = false;

  async function made(today: string, before: string): Promise<Front> {
    if (growth === null) return kept(today, () => frontOf(engine, today));
    const [at, mark] = [now(), growth.mark()];
    const front = await kept(today, () => frontOf(engine, today));
    // One whose numbers may be of two states is shown to who waits for it, as it was always, and to nobody else.
    if ((await state()) === before) last = { today, state: before, at, mark, front: freshly(front) };
    return front;
  }

  /** The last page, where it may still be shown. */
  function lagging(today: string): Made | null {
    if (growth === null || last?.today !== today || now() - last.at > LAG.most) return null;
    const mark = growth.onlyGrew(last.mark);
    if (mark === null) return null;
    last.mark = mark;
    return last;
  }

  return async (today) => {
    const current = await state();
    if (last?.today === today && last.state === current) return last.front;
    const page = lagging(today);
    if (page === null) return made(today, current);
    if (now() - page.at > LAG.fresh && !isMaking) {
      isMaking = true;
      void made(today, current)
        // Whoever finds none that may be shown makes it, and is told what is wrong.
        .catch(() => {})
        .finally(() => {
          isMaking = false;
        });
    }
    return { ...page.front, note: page.front.note ?? { code: "indexBehind" } };
  };
}

/** Read anew: slices of articles' texts would keep all of these in memory. */
const freshly = (front: Front): Front => JSON.parse(JSON.stringify(front)) as Front;
