import type { Reader } from "../../engine/port/reader.ts";
import { type Dossier, dossierOf } from "./dossier.ts";
import type { DossierFacet } from "./dossier-facets.ts";

/** What the archive says of a value, by its id; null where no article has it. */
export type Dossiers = (facet: DossierFacet, value: string) => Promise<Dossier | null>;

/** Letters of JSON that are remembered: some three hundred dossiers. */
const ROOM = 16 * 1024 * 1024;

/**
 * Dossiers that are remembered until `state` says something else, those that nobody asked for longest going first. What is
 * asked for while it is made waits for the same; a making that failed is forgotten.
 */
export function openDossiers(engine: Reader, state: () => Promise<string>, room = ROOM): Dossiers {
  let current = "";
  /** In order of last use; `size` in letters of JSON. */
  let kept = new Map<string, { readonly dossier: Dossier | null; readonly size: number }>();
  let making = new Map<string, Promise<Dossier | null>>();
  let used = 0;

  return async (facet, value) => {
    const now = await state();
    if (now !== current) {
      [current, kept, making, used] = [now, new Map(), new Map(), 0];
    }
    const key = `${facet} ${value}`;
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known.dossier;
    }
    const [own, underWay] = [kept, making];
    const made = underWay.get(key) ?? dossierOf(engine, facet, value).finally(() => underWay.delete(key));
    underWay.set(key, made);
    const dossier = await made;
    if (own === kept && !kept.has(key)) keep(key, dossier);
    return dossier;
  };

  function keep(key: string, dossier: Dossier | null): void {
    const json = JSON.stringify(dossier);
    // Read anew: slices of articles' texts would keep all of these in memory.
    kept.set(key, { dossier: JSON.parse(json) as Dossier | null, size: json.length });
    used += json.length;
    for (const [oldest, { size }] of kept) {
      if (used <= room) return;
      kept.delete(oldest);
      used -= size;
    }
  }
}
