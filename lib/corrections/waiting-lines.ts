import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import type { Line } from "./line.ts";
import { linesHeld } from "./lines-held.ts";
import { idsNamed, openWhomNamed } from "./whom-named.ts";

/** A line in force that names no single person of an archive, and so says nothing there until it does. */
export interface WaitingLine {
  readonly line: Line;
  /** The id that means nobody for sure. */
  readonly named: string;
  /** Whom the forms of the name that the line keeps may mean; none: nobody has any of them. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** The lines that wait, of those in force: in the archive's copy of the ledger, or as they are given; in their order. */
export function waitingLines(archive: Archive, lines: readonly Line[] = linesHeld(archive[RAW])): WaitingLine[] {
  const whomNamed = openWhomNamed(archive, lines);
  return lines.flatMap((line) => {
    for (const named of idsNamed(line)) {
      const whom = whomNamed(named, line);
      if (whom.id === null) return [{ line, named, people: whom.people }];
    }
    return [];
  });
}
