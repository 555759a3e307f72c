import { editDistance } from "../../engine/words/edit-distance.ts";
import { FACETS } from "../../facets/facet-names.ts";
import { cut } from "./parameter.ts";

/** A name in an address that nothing reads: as it was given, the known name that is nearest to it, and its first value, both cut. */
export interface Unknown {
  readonly name: string;
  readonly nearest: string | null;
  readonly value: string;
}

/** What others put on a link to count who follows it. Nobody meant a filter by it. */
const TRACKING = /^(?:utm_\w+|(?:fb|g|dc|tw|y)clid|msclkid|gclsrc|[gw]braid|mc_[ce]id|_ga|_gl|igshid|mkt_tok)$/i;

/** More names than this are an attack or an accident. */
const MOST = 5;

/** The parameters of an address that are none of the `known`; those that are empty, or count clicks, apart. */
export function unknownIn(parameters: URLSearchParams, known: readonly string[]): Unknown[] {
  const first = new Map<string, string>();
  for (const [name, value] of parameters) {
    if (value === "" || first.has(name) || known.includes(name) || TRACKING.test(name)) continue;
    first.set(name, value);
    if (first.size === MOST) break;
  }
  return [...first].map(([name, value]) => ({ name: cut(name), nearest: nearestTo(name, known), value: cut(value) }));
}

/** By its spelling; what names a facet as a whole, such as `countries`, means its parameter. */
function nearestTo(name: string, known: readonly string[]): string | null {
  const written = name.trim().toLowerCase();
  const facet = FACETS.find(({ key }) => key === written)?.param;
  if (facet !== undefined && known.includes(facet)) return facet;
  const most = Math.ceil(Math.min(written.length, 9) / 3);
  const apart = known.map((one) => ({ one, edits: editDistance(written, one, most) }));
  const [best] = apart
    .filter(({ one, edits }) => edits <= most && edits < one.length)
    .sort((a, b) => a.edits - b.edits);
  return best?.one ?? null;
}
