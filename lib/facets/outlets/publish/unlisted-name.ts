import { isGeneric } from "../generic-name.ts";
import { formsNamed } from "../outlet-by-name.ts";
import { slug } from "../slug.ts";
import { homeCountry } from "./home-country.ts";
import { type WrittenName, writtenNames } from "./written-name.ts";

/** An outlet that no table knows. */
export interface Unlisted {
  readonly id: string;
  readonly name: string;
}

/**
 * An outlet that no table knows, by its name without edition, medium and place; with its place where others have the name
 * (`The Herald (Plymouth)`). The Gazette and Gazette have one id.
 */
export function unlistedOutlet(written: string): Unlisted {
  let last: WrittenName = { name: written, places: [], ending: null };
  // `Harbour.media` is a name; of `Harbour Gazette.com` the first part is.
  for (const form of writtenNames(written)) if (form.ending === null || /\s/.test(form.name)) last = form;
  const { name, places } = last;
  const namesakes = formsNamed(name).length > 0;
  if (places.length > 0 && (namesakes || isGeneric(name))) return unlistedAs(`${name} (${places.join(", ")})`);
  const outlet = unlistedAs(name);
  // One of several outlets of the table, and none says which: it is not the one whose id is the bare name.
  return namesakes && homeCountry(outlet.id) !== null ? { id: `${outlet.id}-zz`, name } : outlet;
}

/** An outlet that no table knows, by the very name. */
export function unlistedAs(name: string): Unlisted {
  return { id: slug(name.replace(/^the\s+(?=\S)/i, "")) || "outlet", name };
}
