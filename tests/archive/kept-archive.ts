import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

/*
 * Archives as versions before wrote them, by their commands, and what those versions answered of them. Layout 1: of the
 * last commit with that layout, 6155669; layout 2: see `landed.test.ts`; layout 3: of d78c14e; layout 6: of ef5902d; layout 8: of 2ae23eb; layout 10: of 30ed819. Each holds
 * sample texts and some records of JSONL: an import; one more, which corrects a record and brings copies of it; (layout 3:
 * one that makes two names one person's;) one that changes a record and adds an article, taken back with `imports undo`; a
 * removal. That of layout 10 has a correction, and a family name that stays open where two bear it. That of layout 6 has an article for each way in which a date, a headline or an outlet is found, and for each
 * reason to set a part aside. No file is to be made again: a new layout adds one of the layout before it, and must open
 * them all and say the same.
 */
const FILES: Readonly<Record<number, string>> = {
  1: "layouts/1.db.br",
  2: "landed/archive.db.br",
  3: "layouts/3.db.br",
  6: "layouts/6.db.br",
  8: "layouts/8.db.br",
  10: "layouts/10.db.br",
};

/** The layouts of which there is one. */
export const KEPT_LAYOUTS = Object.keys(FILES).map(Number);

/** The bytes of a fixture. */
export const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)));

/** Puts the archive of a layout at a path. */
export const unpack = (layout: number, path: string) =>
  writeFileSync(path, brotliDecompressSync(fixture(FILES[layout]!)));
