import type { Hit } from "../engine/port/results.ts";

/** Hits as a page shows them: the first of each family, with its versions that stand on the same page behind it. */
export function foldVersions<H extends Pick<Hit, "family">>(hits: readonly H[]): { hit: H; versions: H[] }[] {
  const shown: { hit: H; versions: H[] }[] = [];
  const families = new Map<string, H[]>();
  for (const hit of hits) {
    const versions = hit.family === null ? undefined : families.get(hit.family);
    if (versions) versions.push(hit);
    else {
      const best = { hit, versions: [] as H[] };
      shown.push(best);
      if (hit.family !== null) families.set(hit.family, best.versions);
    }
  }
  return shown;
}
