import type { Reader } from "../../engine/port/reader.ts";
import { openKept } from "../kept-by-key.ts";
import { type Dossier, dossierOf } from "./dossier.ts";
import type { DossierFacet } from "./dossier-facets.ts";

/** What the archive says of a value, by its id; null where no article has it. */
export type Dossiers = (facet: DossierFacet, value: string) => Promise<Dossier | null>;

/** Letters of JSON that are remembered: some three hundred dossiers. */
const ROOM = 16 * 1024 * 1024;

/** Dossiers that are remembered until `state` says something else. */
export function openDossiers(engine: Reader, state: () => Promise<string>, room = ROOM): Dossiers {
  const kept = openKept<Dossier | null>(state, room);
  return (facet, value) => kept(`${facet} ${value}`, () => dossierOf(engine, facet, value));
}
