import type { Archive } from "../archive/archive.ts";
import { outletId } from "../facets/outlets/outlet-id.ts";
import { fold } from "../text/fold.ts";
import type { Line, LineOf } from "./line.ts";
import { outletChanges } from "./outlet-changes.ts";
import { madeBy, renamed } from "./people-changes.ts";
import { personIn } from "./person-in.ts";

/** A value as pages show it. */
interface Shown {
  readonly id: string;
  readonly name: string;
}

/** The people whom lines in force made or renamed, by an id or by what they are called since. */
export function peopleShownAs(archive: Archive, lines: readonly Line[], given: string): Shown[] {
  const names = new Map([...lines.flatMap(madeBy), ...renamed(lines.filter(isOf("rename")), personIn(archive))]);
  return meant(
    given,
    [...names].map(([id, name]) => ({ id, name })),
  );
}

/** The outlets that lines in force added or renamed, by an id or by what they are called since. */
export function outletsShownAs(lines: readonly Line[], given: string): Shown[] {
  const own = lines.filter(isOf("outlet"));
  const { shown } = outletChanges(own);
  const said = own.flatMap(({ outlet }) => {
    if ("same" in outlet) return [];
    return shown({ id: "rename" in outlet ? outlet.rename : outletId(outlet.add.name), name: "" });
  });
  return meant(given, [...new Map(said.map((one) => [one.id, one])).values()]);
}

function meant(given: string, all: readonly Shown[]): Shown[] {
  const own = all.filter(({ id }) => id === given);
  const folded = fold(given);
  return own.length > 0 ? own : all.filter(({ name }) => fold(name) === folded);
}

const isOf =
  <K extends Line["act"]>(act: K) =>
  (line: Line): line is LineOf<K> =>
    line.act === act;
