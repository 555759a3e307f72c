import { readFileSync } from "node:fs";
import type { Sample } from "./import-watched.ts";

/** A tenth of an import: articles a second, and milliseconds of processor an article. */
export interface Tenth {
  readonly perSecond: number;
  readonly processor: number;
}

/** What an import's samples say: each tenth of what was kept, the seconds at its end when nothing more was, and its peak. */
export interface Course {
  readonly kept: number;
  readonly seconds: number;
  readonly ending: number;
  readonly peakMegabytes: number;
  readonly tenths: readonly Tenth[];
}

/** Reads the samples that `importWatched` wrote; of an import that was stopped, as far as it came. */
export function courseOf(file: string): Course {
  const samples = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sample);
  const last = samples.at(-1)!;
  const first = (kept: number) => samples.find((sample) => sample.kept >= kept)!;
  const full = first(last.kept);
  const tenths = Array.from({ length: 10 }, (_, at): Tenth => {
    const [from, to] = [first((last.kept * at) / 10), first((last.kept * (at + 1)) / 10)];
    const kept = to.kept - from.kept;
    return { perSecond: kept / (to.at - from.at), processor: (1000 * (to.processor - from.processor)) / kept };
  });
  return {
    kept: last.kept,
    seconds: last.at,
    ending: last.at - full.at,
    peakMegabytes: Math.max(...samples.map(({ memory }) => memory)),
    tenths,
  };
}
