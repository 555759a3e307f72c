import { countryLabel } from "../countries/country-label.ts";
import type { Outlet } from "./outlet.ts";
import { formsNamed, outletMeant } from "./outlet-by-name.ts";
import { outletTable } from "./outlet-table.ts";

let shared: ReadonlyMap<string, string> | undefined;

/**
 * An outlet's name as a list shows it: with its country where another outlet has the name, but for the one that the bare name
 * means: The Guardian, and The Guardian (Nigeria).
 */
export function outletLabel({ id, name }: Pick<Outlet, "id" | "name">): string {
  shared ??= labelsOf();
  return shared.get(id) ?? name;
}

function labelsOf(): Map<string, string> {
  const alike = outletTable().outlets.filter(
    (outlet) => formsNamed(outlet.name).length > 1 && outletMeant(outlet.name) !== outlet,
  );
  return new Map(alike.map(({ id, name, country }) => [id, `${name} (${countryLabel(country)})`]));
}
