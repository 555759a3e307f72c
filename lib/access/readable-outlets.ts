import { linesInForce } from "../corrections/in-force.ts";
import type { Line, LineOf } from "../corrections/line.ts";
import { outletChanges } from "../corrections/outlet-changes.ts";
import { outletId } from "../facets/outlets/outlet-id.ts";
import type { NamesThere } from "./names-there.ts";

type OutletLine = LineOf<"outlet">;

/**
 * The lines about outlets that say anything of those that are there: of lines that two are one, those without which one that is there would
 * be shown as another; of names and added outlets, those of outlets that are there or are shown for one.
 */
export function readableOutlets(all: readonly Line[], there: NamesThere): ReadonlySet<Line> {
  const lines = all.filter((line) => line.act === "outlet");
  const holding = new Set<Line>(linesInForce(all).inForce);
  const ids = [...new Set(lines.flatMap(idsOf))].filter(
    (id) => there.outlet(id) || lines.some((line) => isAdded(line, id)),
  );
  let said: readonly OutletLine[] = lines.filter((line) => holding.has(line));
  const shown = (of: readonly OutletLine[]) => {
    const changes = outletChanges(of);
    return ids.map((id) => changes.shown({ id, name: id }).id);
  };
  const now = shown(said);
  // One after the other, from the last: what an earlier line says may be why a later one says anything.
  for (const line of said.filter(({ outlet }) => "same" in outlet).reverse()) {
    const left = said.filter((one) => one !== line);
    if (shown(left).join("\n") === now.join("\n")) said = left;
  }
  const known = new Set([...ids, ...now]);
  const leader = outletChanges(said).shown;
  const isKnown = (id: string) => known.has(leader({ id, name: id }).id);
  return new Set([
    ...said.filter((line) => "same" in line.outlet || idsOf(line).some(isKnown) || isAdded(line)),
    // What is undone says nothing; it is shown where all that it names is there.
    ...lines.filter((line) => !holding.has(line) && idsOf(line).every((id) => there.outlet(id))),
  ]);

  /** Whether a line adds an outlet, that of an id, of whose names or sites one may stand in a text. */
  function isAdded({ outlet }: OutletLine, id?: string): boolean {
    if (!("add" in outlet) || (id !== undefined && outletId(outlet.add.name) !== id)) return false;
    const { name, aliases = [], domains = [] } = outlet.add;
    const sites = domains.map((domain) => domain.replace(/^www\./i, ""));
    return [name, ...aliases, ...sites].some((one) => there.holding(one).length > 0);
  }
}

function idsOf({ outlet }: OutletLine): readonly string[] {
  if ("same" in outlet) return outlet.same;
  return ["rename" in outlet ? outlet.rename : outletId(outlet.add.name)];
}
