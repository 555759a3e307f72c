import type { Reader } from "../../lib/engine/port/reader.ts";
import { watchCalls } from "../../lib/engine/watch-calls.ts";
import { engineTrouble } from "../../lib/query/trouble.ts";
import { engineCalls, enginePending, engineSeconds } from "./metrics.ts";

/** A reader of an engine of this name, whose calls are counted and timed. Health is not: the site asks it all the time. */
export function countCalls(engine: string, reader: Reader): Reader {
  const watched = watchCalls(reader, (call) => {
    enginePending.inc({ engine });
    const timed = engineSeconds.startTimer({ engine, call });
    return (ended) => {
      enginePending.dec({ engine });
      timed();
      const outcome = ended === null ? "ok" : ended === "left" ? "left" : engineTrouble(ended);
      engineCalls.inc({ engine, call, outcome });
    };
  });
  return { ...watched, health: reader.health };
}
