import { outletByName } from "./outlet-by-name.ts";
import { slug } from "./slug.ts";

/** The id of an outlet by any of its names: the table's, else the name in kebab case, `outlet` where nothing is left. */
export function outletId(name: string): string {
  return outletByName(name)?.id ?? (slug(name) || "outlet");
}
