import type { Pages } from "./pages.ts";
import { readVarint } from "./record.ts";

/** A record as it lies in a tree: a row of a table, or an entry of an index. */
export interface Cell {
  readonly of: "table" | "index";
  /** The number of a table's row. */
  readonly rowid: number;
  /** Its first bytes, as far as they lie on its page. */
  readonly begin: Buffer;
  /** All of it; null where a page on which it goes on cannot be read. */
  readonly whole: () => Buffer | null;
}

/** Kinds of pages that hold records, with where their cells' numbers begin and what stands before each record. */
const KINDS: Readonly<Record<number, { readonly of: Cell["of"]; readonly head: number; readonly child: number }>> = {
  13: { of: "table", head: 8, child: 0 },
  10: { of: "index", head: 8, child: 0 },
  2: { of: "index", head: 12, child: 4 },
};

/** No record is longer, in bytes. */
const LONGEST = 1 << 28;

/** The records of a page, whatever leads to it; none where it is of another kind, and not those that do not fit it. */
export function* cellsOf(pages: Pages, number: number): Generator<Cell> {
  const page = pages.page(number);
  const start = number === 1 ? 100 : 0;
  const kind = page && KINDS[page[start]!];
  if (!page || !kind) return;
  const cells = page.readUInt16BE(start + 3);
  for (let cell = 0; cell < cells; cell++) {
    const pointer = start + kind.head + 2 * cell;
    if (pointer + 2 > pages.usable) return;
    const at = page.readUInt16BE(pointer);
    const found = at < start + kind.head || at >= pages.usable ? null : cellAt(pages, page, at + kind.child, kind.of);
    if (found) yield found;
  }
}

function cellAt(pages: Pages, page: Buffer, at: number, of: Cell["of"]): Cell | null {
  const length = readVarint(page, at);
  const rowid = length && of === "table" ? readVarint(page, length.end) : length;
  if (!length || !rowid || length.value > LONGEST) return null;
  const here = onPage(length.value, pages.usable, of);
  const begin = page.subarray(rowid.end, Math.min(rowid.end + here, pages.usable));
  if (begin.length < here) return null;
  const next = here < length.value ? page.readUInt32BE(rowid.end + here) : 0;
  return { of, rowid: rowid.value, begin, whole: () => (next === 0 ? begin : goOn(pages, begin, next, length.value)) };
}

/** How many bytes of a record lie on its own page. */
function onPage(length: number, usable: number, of: Cell["of"]): number {
  const most = of === "table" ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (length <= most) return length;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const here = least + ((length - least) % (usable - 4));
  return here <= most ? here : least;
}

function goOn(pages: Pages, begin: Buffer, first: number, length: number): Buffer | null {
  const parts = [begin];
  let left = length - begin.length;
  for (let number = first; left > 0; ) {
    const page = number > 0 && number <= pages.count ? pages.page(number) : null;
    if (!page) return null;
    const part = page.subarray(4, Math.min(4 + left, pages.usable));
    parts.push(part);
    left -= part.length;
    number = page.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}
