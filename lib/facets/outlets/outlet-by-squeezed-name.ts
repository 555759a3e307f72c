import { parse } from "tldts";
import { isGeneric } from "./generic-name.ts";
import type { Outlet } from "./outlet.ts";
import { nameKey, outletMeant } from "./outlet-by-name.ts";
import { outletTable } from "./outlet-table.ts";

const SHORTEST = 5;
let squeezed: ReadonlyMap<string, string> | undefined;
let labels: ReadonlyMap<string, Outlet | null> | undefined;

/** The outlet of a name written in one word, as in a domain: `washingtonpost`, `TheGuardian`, `nytimes`. */
export function squeezedOutlet(written: string): Outlet | undefined {
  const word = written.toLowerCase();
  if (word.length < SHORTEST || !/^[a-z0-9]+$/.test(word)) return undefined;
  squeezed ??= new Map(outletTable().forms.map(({ text }) => [squeeze(text), text]));
  labels ??= labelsOf();
  for (const key of [word, word.replace(/^the/, "")]) {
    const name = key.length < SHORTEST ? undefined : squeezed.get(key);
    if (name !== undefined) return outletMeant(name);
  }
  return isGeneric(word) ? undefined : (labels.get(word) ?? undefined);
}

const squeeze = (name: string): string => nameKey(name).replace(/[^\p{L}\p{N}]+/gu, "");

/** The first label of each domain, with its outlet; null where several have it. */
function labelsOf(): Map<string, Outlet | null> {
  const found = new Map<string, Outlet | null>();
  for (const outlet of outletTable().outlets) {
    for (const domain of outlet.domains) {
      const label = parse(domain).domainWithoutSuffix ?? domain;
      const known = found.get(label);
      found.set(label, known === undefined || known === outlet ? outlet : null);
    }
  }
  return found;
}
