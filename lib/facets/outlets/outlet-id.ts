import { outletByName } from "./outlet-by-name.ts";
import { unlistedAs } from "./publish/unlisted-name.ts";

/** The id of an outlet by any of its names: the table's, else the name in kebab case without `The`. */
export function outletId(name: string): string {
  return outletByName(name)?.id ?? unlistedAs(name).id;
}
