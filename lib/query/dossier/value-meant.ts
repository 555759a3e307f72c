import type { Reader } from "../../engine/port/reader.ts";
import { FACET_VALUES } from "../../facets/facet-values.ts";
import type { DossierFacet } from "./dossier-facets.ts";

/** The value that an address means; `for good` where its id has become another, not where a name was typed for the id. */
export interface ValueMeant {
  readonly value: string;
  readonly moved: "no" | "for good" | "for now";
}

/** Finds the value that an id, a former one, a code in small letters, a label or another name means; null where no article has such. */
export async function valueMeant(engine: Reader, facet: DossierFacet, given: string): Promise<ValueMeant | null> {
  const name = FACET_VALUES[facet].asCode?.(given) ?? given;
  const other = FACET_VALUES[facet].byOtherName?.(given)?.value ?? name;
  const [own = null, meant = null] = await engine.valuesNamed([name, other].map((one) => ({ facet, name: one })));
  const value = own ?? meant;
  if (value === null) return null;
  if (value === given) return { value, moved: "no" };
  const isId = name !== given || !/[\s\p{Lu}]/u.test(given);
  return { value, moved: isId ? "for good" : "for now" };
}
