import type { DatabaseSync } from "node:sqlite";
import type { Columns } from "../counting/columns.ts";
import { Gathered, type Postings } from "./postings.ts";
import { beginningKey, type Term } from "./term.ts";

/** Terms of one search whose postings are looked up once: matching and scoring ask for the same. */
const KEPT = 4;

/** No word that begins as another does comes behind it. */
const LAST = "\u{10ffff}";

/** The postings of a term, of the entries that columns have. */
export type Lookup = (columns: Columns, term: Term) => Postings;

/** Looks postings up in an archive's file, and keeps what was looked up last. */
export function openLookup(database: DatabaseSync): Lookup {
  // Segment by segment, each by its key.
  const from = "from engine_segment cross join engine_posting using (segment)";
  const exactly = database.prepare(`select until, data ${from} where term = ? order by until`);
  const begun = database.prepare(`select until, data ${from} where term >= ? and term < ? order by until`);
  let kept: { readonly of: string; readonly found: Postings }[] = [];

  function read({ stated }: Columns, { text, begun: isBegun }: Term): Postings {
    const key = isBegun ? beginningKey(text) : text;
    const rows = (key === null ? begun.all(text, text + LAST) : exactly.all(key)) as unknown as readonly {
      readonly until: number;
      readonly data: Uint8Array;
    }[];
    const gathered = new Gathered();
    gathered.begin(rows.reduce((room, { data }) => room + data.length, 0));
    for (const { until, data } of rows) gathered.add(data, stated.array, until);
    return gathered.sorted();
  }

  return (columns, term) => {
    const of = `${columns.built} ${columns.changed} ${term.begun} ${term.text}`;
    const known = kept.find((one) => one.of === of);
    const found = known?.found ?? read(columns, term);
    kept = [{ of, found }, ...kept.filter((one) => one.of !== of)].slice(0, KEPT);
    return found;
  };
}
