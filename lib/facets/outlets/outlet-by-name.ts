import { foldName } from "./fold-name.ts";
import type { Outlet } from "./outlet.ts";
import { OUTLET_FORMS } from "./outlet-table.ts";

const BY_NAME = new Map<string, Outlet>();
// A name before an alias, and an earlier row before a later: the first holder of a name keeps it.
for (const { text, outlet } of OUTLET_FORMS) if (text === outlet.name) add(text, outlet);
for (const { text, outlet } of OUTLET_FORMS) add(text, outlet);

/** The outlet of a name as metadata or a footer writes it: any form of the table, `The`, case and accents apart. */
export function outletByName(name: string): Outlet | undefined {
  return BY_NAME.get(keyOf(name));
}

function add(name: string, outlet: Outlet): void {
  const key = keyOf(name);
  if (!BY_NAME.has(key)) BY_NAME.set(key, outlet);
}

function keyOf(name: string): string {
  const words = name
    .trim()
    .replace(/^the\s+/i, "")
    .split(/[\s-]+/);
  return words.map(foldName).join(" ");
}
