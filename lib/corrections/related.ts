import { personId } from "../facets/person-id.ts";
import type { Line } from "./line.ts";
import { madeBy } from "./people-changes.ts";
import { idsNamed } from "./whom-named.ts";

const OF_PEOPLE: readonly Line["act"][] = ["same", "different", "rename", "hide", "split", "means"];

/**
 * The lines beside changed ones whose articles may say something else now, though they themselves did not change: what an
 * outlet is called shows in all that are one with it, what a person is called wherever a line puts that person.
 */
export function relatedLines(changed: readonly Line[], all: readonly Line[]): Line[] {
  const outlets = changed.some(({ act }) => act === "outlet");
  const people = changed.some(({ act }) => OF_PEOPLE.includes(act));
  const joined = new Set(changed.flatMap((line) => (line.act === "same" ? line.people : [])));
  const made = new Set(changed.flatMap(madeBy).map(([id]) => id));
  return all.filter(
    (line) =>
      (outlets && line.act === "outlet") ||
      idsNamed(line).some((id) => made.has(id)) ||
      (line.act === "hide" && joined.has(personId(line.name))) ||
      (line.act === "article" && line.add?.person !== undefined && made.has(line.add.person)) ||
      (people &&
        (line.act === "split" || line.act === "means" || (line.act === "article" && line.add?.person !== undefined))),
  );
}
