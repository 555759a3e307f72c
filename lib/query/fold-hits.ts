import type { Hit } from "../engine/port/results.ts";
import { type Headed, storyOf } from "./sent-ahead.ts";

/** A hit as a page shows it, with what stands on the same page folded under it. */
export interface Folded<H> {
  readonly hit: H;
  /** Others of its family. */
  readonly versions: H[];
  /** Flashes that were sent ahead of it, or of one of its versions. */
  readonly flashes: H[];
}

/**
 * Hits as a page shows them: the first of each family, with its versions behind it; a flash under the story that it was sent
 * ahead of, where that is a hit of the same page. None is lost.
 */
export function foldHits<H extends Headed & Pick<Hit, "family">>(hits: readonly H[]): Folded<H>[] {
  const shown: Folded<H>[] = [];
  const families = new Map<string, Folded<H>>();
  for (const hit of hits) {
    const first = hit.family === null ? undefined : families.get(hit.family);
    if (first) {
      first.versions.push(hit);
      continue;
    }
    const folded = { hit, versions: [], flashes: [] };
    shown.push(folded);
    if (hit.family !== null) families.set(hit.family, folded);
  }
  return shown.filter(({ hit, versions }) => {
    const own = [hit, ...versions];
    const story = own.every(isFlash) ? storyOf(hit, hits) : null;
    if (story === null) return true;
    shown.find((other) => other.hit === story || other.versions.includes(story))!.flashes.push(...own);
    return false;
  });
}

const isFlash = ({ kinds }: Headed) => kinds.includes("flash");
