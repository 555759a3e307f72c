import { closeSync, openSync, readSync } from "node:fs";
import { basename, join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { constants, gunzipSync } from "node:zlib";
import type { Article } from "../../article/article.ts";
import { FETCHED } from "../../source/web-archives/fetched-article.ts";
import { fetchedFolder, openStateToRead } from "./state.ts";

interface Place {
  readonly file: string;
  readonly start: number;
  readonly length: number;
}

/** Bytes of a packed record in which its headers stand. */
const HEAD = 4096;

/** The page at an article's address as it was fetched, a compressed member of a web archive; null where none was, or it is kept no more. */
export type Captured = (article: Article) => Promise<Buffer | null>;

/**
 * The pages that were fetched for an archive. Where those of a day lie is looked up once, when the first of them is asked for:
 * of each the head is read, and its address and place are held.
 */
export function openCapturedPages(archive: string): Captured {
  const folder = fetchedFolder(archive);
  const days = new Map<string, Promise<ReadonlyMap<string, Place>>>();
  return async ({ source }) => {
    const [, day] = /^(\d{4}-\d\d-\d\d)(?:-\d+)?\.warc\.gz$/.exec(basename(source.file)) ?? [];
    if (day === undefined) return null;
    // What was erased of a day's file has made another, with a number behind the day.
    if (!days.has(day)) days.set(day, pagesOf(folder, day));
    const place = (await days.get(day)!).get(source.place);
    return place ? readFrom(folder, place, place.length) : null;
  };
}

async function pagesOf(folder: string, day: string): Promise<ReadonlyMap<string, Place>> {
  const pages = new Map<string, Place>();
  const state = openStateToRead(folder);
  try {
    const members = state?.prepare("select file, start, length from capture where file glob ? order by file, start");
    for (const row of members?.all(`${day}*`) ?? []) {
      const place = { file: String(row.file), start: Number(row.start), length: Number(row.length) };
      const head = headOf(readFrom(folder, place, Math.min(HEAD, place.length)));
      const address = fieldIn(head, "WARC-Target-URI");
      // The others are articles that were taken.
      const isPage = fieldIn(head, FETCHED) === "answer";
      if (isPage && address) pages.set(address, place);
      // Others are answered between two.
      await nextTurn();
    }
  } finally {
    state?.close();
  }
  return pages;
}

const fieldIn = (head: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.{1,2000}?)\\r$`, "im").exec(head)?.[1];

/** The beginning of a record, of the beginning of its member. */
function headOf(packed: Buffer | null): string {
  try {
    return packed === null ? "" : gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
  } catch {
    return "";
  }
}

/** Bytes of a file; null where it is gone, since an erasure puts another in its place. */
function readFrom(folder: string, { file, start }: { file: string; start: number }, length: number): Buffer | null {
  try {
    const opened = openSync(join(folder, file), "r");
    try {
      const bytes = Buffer.alloc(length);
      return readSync(opened, bytes, 0, length, start) === length ? bytes : null;
    } finally {
      closeSync(opened);
    }
  } catch {
    return null;
  }
}
