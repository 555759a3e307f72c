import { FACET_VALUES } from "../../lib/facets/facet-values.ts";
import type { Dossier } from "../../lib/query/dossier/dossier.ts";
import type { DossierFacet } from "../../lib/query/dossier/dossier-facets.ts";
import { valueMeant } from "../../lib/query/dossier/value-meant.ts";
import type { Site } from "../site.ts";

/** No dossier: nothing of the archive has such a value; `known`: the name that the archive has and no article shows. */
export interface NoDossier {
  readonly name: string;
  readonly known: boolean;
}

/** What an id leads to. */
export type FoundDossier =
  | { readonly dossier: Dossier }
  | { readonly moved: { readonly value: string; readonly forGood: boolean } }
  | NoDossier;

/** Finds the dossier of a value by its id; a former id, a code in small letters and a label lead to the value. */
export async function findDossier(
  { engine, dossiers, corrections }: Site,
  facet: DossierFacet,
  given: string,
): Promise<FoundDossier> {
  const meant = await valueMeant(engine, facet, given);
  if (meant && meant.moved !== "no") return { moved: { value: meant.value, forGood: meant.moved === "for good" } };
  const dossier = meant && (await dossiers(facet, meant.value));
  if (dossier) return { dossier };
  const person = facet === "people" ? (corrections?.person(given) ?? null) : null;
  return { name: person?.name ?? FACET_VALUES[facet].asCode?.(given) ?? given, known: person !== null };
}
