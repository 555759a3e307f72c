import { foldName } from "./fold-name.ts";
import type { Outlet } from "./outlet.ts";
import { outletTable } from "./outlet-table.ts";
import type { Caution, OutletForm } from "./read-table.ts";

let byName: ReadonlyMap<string, readonly OutletForm[]> | undefined;

/** Forms that mean no outlet by themselves where several outlets have them. */
const UNCLEAR: ReadonlySet<Caution> = new Set(["home", "silent"]);

/** The outlet of a name as metadata or a footer writes it: any form of the table, `The`, case and accents apart. */
export function outletByName(name: string): Outlet | undefined {
  return formsNamed(name)[0]?.outlet;
}

/** Every form of the table that a name may be, the likeliest first, and of each outlet one. */
export function formsNamed(name: string): readonly OutletForm[] {
  byName ??= namesOf();
  return byName.get(nameKey(name)) ?? [];
}

/**
 * The outlet that a name means where nothing else is known; undefined where it is a name of several and of none first. `The`
 * in front is often left out, and seldom put where there is none: The Daily Star is not Britain's Daily Star.
 */
export function outletMeant(name: string): Outlet | undefined {
  const forms = formsNamed(name);
  const titled = forms.filter(({ title }) => title);
  const [first, second] = /^the\s/i.test(name.trim()) && titled.length > 0 ? titled : forms;
  if (!second || !UNCLEAR.has(first!.caution)) return first?.outlet;
  const untitled = forms.filter(({ title }) => !title);
  return untitled.length === 1 && !/^the\s/i.test(name.trim()) ? untitled[0]!.outlet : undefined;
}

/** A name as the table is asked for it. */
export function nameKey(name: string): string {
  const words = name
    .trim()
    .replace(/^the[\s_-]+/i, "")
    .split(/[\s_-]+/);
  return words.map(foldName).join(" ");
}

/** The forms by their keys: a name before an alias, what is certain before what is not, a lower rank before a higher. */
function namesOf(): Map<string, OutletForm[]> {
  const names = new Map<string, OutletForm[]>();
  const weight = ({ text, outlet, caution }: OutletForm) =>
    (text === outlet.name ? 0 : 2) + (caution === "none" ? 0 : 1);
  for (const form of outletTable().forms.toSorted((a, b) => weight(a) - weight(b))) {
    const key = nameKey(form.text);
    const known = names.get(key);
    if (!known) names.set(key, [form]);
    else if (known.every(({ outlet }) => outlet !== form.outlet)) known.push(form);
  }
  return names;
}
