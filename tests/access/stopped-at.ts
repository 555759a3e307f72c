import type { Archive } from "../../lib/archive/archive.ts";
import { RAW } from "../../lib/archive/raw-connection.ts";

export const STOP = new Error("stopped");

/** An archive whose writer is ended before its transaction of that number. */
export function stoppedAt(archive: Archive, at: number): Archive {
  let left = at;
  const raw = new Proxy(archive[RAW], {
    get(target, name) {
      const own = Reflect.get(target, name) as unknown;
      if (typeof own !== "function") return own;
      return (...given: unknown[]) => {
        if (name === "exec" && given[0] === "begin immediate" && left-- <= 0) throw STOP;
        return (own as (...given: unknown[]) => unknown).apply(target, given);
      };
    },
  });
  return { ...archive, [RAW]: raw };
}
