import { openRows, type Row } from "../../row.ts";
import { type Cell, cellsOf } from "./cells.ts";
import type { Pages } from "./pages.ts";
import { readRecord, type Value } from "./record.ts";

/** A row of the table of articles, as it lies in a page. */
export type ArticleRow = Pick<
  Row,
  "seq" | "id" | "revision" | "state" | "content_hash" | "published" | "doc" | "added"
>;

/** What was found of articles in the pages of a file. */
export interface FoundRows {
  /** Of each id the latest row that is sound, in the order in which articles came. */
  readonly rows: () => Generator<ArticleRow>;
  /** Ids that an index names, and of which no row is sound. */
  readonly lost: readonly string[];
}

const STATES: readonly Value[] = ["kept", "removed", "undone"];
const ID = /^[0-9a-f]{4,64}$/;

/** Reads rows, and leaves it to us to tell which are damaged. */
const ROWS = openRows(() => {});

/** Where a row lies: its page, and which cell of that; `seq` is its number. */
interface Place {
  readonly page: number;
  readonly cell: number;
  readonly seq: number;
  readonly revision: number;
}

/**
 * Looks for articles on every page of a file, whether anything leads there or not. Pages that are free may hold a row as it
 * was before: the latest that is sound counts, and that is said by its revision.
 */
export function findArticleRows(pages: Pages): FoundRows {
  const places = new Map<string, Place[]>();
  const named = new Set<string>();
  for (let page = 1; page <= pages.count; page++) {
    let at = 0;
    for (const cell of cellsOf(pages, page)) {
      const cellNumber = at++;
      if (cell.of === "index") {
        const id = idIn(cell);
        if (id !== null) named.add(id);
        continue;
      }
      const row = rowIn(readRecord(cell.begin));
      if (row)
        places.set(row.id, [
          ...(places.get(row.id) ?? []),
          { page, cell: cellNumber, seq: cell.rowid, revision: row.revision },
        ]);
    }
  }
  const sound = new Map<string, Place>();
  for (const [id, found] of places) {
    const best = found.sort((a, b) => b.revision - a.revision).find((place) => soundRow(pages, place) !== null);
    if (best) sound.set(id, best);
  }
  return {
    *rows() {
      for (const place of [...sound.values()].sort((a, b) => a.seq - b.seq)) {
        const row = soundRow(pages, place);
        if (row) yield row;
      }
    },
    lost: [...new Set([...named, ...places.keys()])].filter((id) => !sound.has(id)).sort(),
  };
}

/** The index of ids has an id and a row's number. */
function idIn(cell: Cell): string | null {
  const values = readRecord(cell.begin);
  const [id, seq] = values ?? [];
  return values?.length === 2 && typeof id === "string" && id.length >= 16 && ID.test(id) && typeof seq === "number"
    ? id
    : null;
}

/** A record that is an article's, as far as it was read; null where it is another table's. */
function rowIn(values: readonly Value[] | null): Omit<ArticleRow, "seq" | "doc" | "added"> | null {
  const [seq, id, revision, state, content_hash, published] = values ?? [];
  if (seq !== null || typeof id !== "string" || !ID.test(id) || typeof revision !== "number") return null;
  if (!STATES.includes(state) || typeof content_hash !== "string" || typeof published !== "string") return null;
  return { id, revision, state: state as Row["state"], content_hash, published };
}

function soundRow(pages: Pages, { page, cell, seq }: Place): ArticleRow | null {
  const found = cellsOf(pages, page).drop(cell).next().value;
  const bytes = found?.whole();
  const values = bytes ? readRecord(bytes) : null;
  const head = rowIn(values);
  const [doc, added = null] = values?.slice(6) ?? [];
  if (!head || (doc !== null && typeof doc !== "string") || (added !== null && typeof added !== "string")) return null;
  const row = { seq, ...head, doc, added };
  if (row.state !== "kept") return doc === null ? row : null;
  return ROWS.ownArticle(row) === null ? null : row;
}
