import { closeSync, existsSync, fsyncSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeHTML } from "entities";
import { privateModes } from "../archive/private-mode.ts";
import type { ArticleTraces } from "../ingest/traces.ts";
import { FETCHED } from "../source/web-archives/fetched-article.ts";
import { atOnce, deleteReplaced, openState } from "./kept/state.ts";

/**
 * Erases what tells of articles from the pages and lists that were fetched, and from what waits to be taken; they are not
 * fetched again. A list that names one goes as a whole: what else stands in it is in the archive. Returns how many went.
 * Throws where the folder cannot be written.
 */
export function eraseFetched(folder: string, articles: readonly ArticleTraces[]): number {
  if (articles.length === 0 || !existsSync(join(folder, "state.db"))) return 0;
  const state = openState(folder);
  try {
    return atOnce(state, () => {
      const tells = openTelling(articles);
      const list = JSON.stringify(articles.flatMap(({ names, source }) => [...names, source.place]).filter(Boolean));
      state
        .prepare(
          `update item set state = 'taken', record = null, url = null
           where key in (select value from json_each(:list)) or url in (select value from json_each(:list))`,
        )
        .run({ list });
      const files = state
        .prepare("select distinct file from capture")
        .all()
        .map(({ file }) => String(file));
      const taken = new Set(files);
      let erased = 0;
      for (const file of files) {
        const members = state.prepare("select start, length from capture where file = ? order by start").all(file);
        const name = nextName(file, taken);
        const [from, to] = [file, name].map((one) => join(folder, one)) as [string, string];
        const kept = rewrite(from, to, members as unknown as Member[], (bytes) => {
          const isGone = tells(bytes);
          if (isGone && !isArticle(bytes)) erased++;
          return !isGone;
        });
        if (kept === null) continue;
        taken.add(name);
        // Under another name, so that at every moment what is noted is what lies there.
        state.prepare("delete from capture where file = ?").run(file);
        for (const { start, length } of kept)
          state.prepare("insert into capture values (?, ?, ?)").run(name, start, length);
        state.prepare("insert or replace into replaced values (?)").run(file);
      }
      return erased;
    });
  } finally {
    deleteReplaced(folder, state);
    state.exec("pragma wal_checkpoint(truncate)");
    state.close();
  }
}

/** Whether a record is an article that was read of a page, and no page or list. */
const isArticle = (bytes: Buffer): boolean => bytes.toString("latin1", 0, 1000).includes(`${FETCHED}: article`);

interface Member {
  readonly start: number;
  readonly length: number;
}

/** `2026-03-02.warc.gz`, then `2026-03-02-2.warc.gz`, and so on: a name that no file has. */
function nextName(file: string, taken: ReadonlySet<string>): string {
  const [, day, number = "1"] = /^(\d{4}-\d\d-\d\d)(?:-(\d+))?\.warc\.gz$/.exec(file)!;
  for (let next = Number(number) + 1; ; next++) {
    const name = `${day}-${next}.warc.gz`;
    if (!taken.has(name)) return name;
  }
}

/** Writes a file with those members of another that are kept; null where that is all of them, and no file where it is none. */
function rewrite(
  from: string,
  to: string,
  members: readonly Member[],
  isKept: (bytes: Buffer) => boolean,
): Member[] | null {
  const file = openSync(from, "r");
  try {
    const read = ({ start, length }: Member): Buffer => {
      const bytes = Buffer.alloc(length);
      readSync(file, bytes, 0, length, start);
      return bytes;
    };
    const kept = members.filter((member) => isKept(gunzipSync(read(member))));
    if (kept.length === members.length) return null;
    if (kept.length === 0) return [];
    const copy = openSync(to, "w", privateModes(to).file);
    let start = 0;
    try {
      return kept.map((member) => {
        const bytes = read(member);
        for (let at = 0; at < bytes.length; ) at += writeSync(copy, bytes, at);
        const placed = { start, length: member.length };
        start += member.length;
        return placed;
      });
    } finally {
      fsyncSync(copy);
      closeSync(copy);
    }
  } finally {
    closeSync(file);
  }
}

/** An address or own id that is shorter may stand in anything. */
const TELLING_NAME = 8;

/**
 * Tells whether a page holds one of some articles: its address, its id, or a passage of its text, however its letters are written
 * there. What is looked for is found by its first letters, so that a page is gone through once, however many articles there are.
 */
function openTelling(articles: readonly ArticleTraces[]): (bytes: Buffer) => boolean {
  const names = articles.flatMap(({ names, source }) => [...names, source.place]);
  const said = [
    ...names.filter((name) => name.length >= TELLING_NAME),
    ...articles.flatMap(({ passages }) => passages),
  ];
  const begun = Map.groupBy(new Set(said.map(squeezed)), (one) => one.slice(0, TELLING_NAME));
  const holds = (text: string): boolean => {
    for (let at = 0; at < text.length; at++)
      if (begun.get(text.slice(at, at + TELLING_NAME))?.some((one) => text.startsWith(one, at))) return true;
    return false;
  };
  return (bytes) => {
    const raw = bytes.toString("utf8");
    return holds(raw) || holds(squeezed(decodeHTML(unescaped(raw))));
  };
}

/** Letters that JSON writes as `\u00e9`, and its escaped signs. */
function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\([/"nrt])/g, (_, sign: string) => (/[nrt]/.test(sign) ? " " : sign));
}

/** Without tags and space, by which a page and the text read of it differ. */
const squeezed = (text: string): string => text.replace(/<[^<>]{0,2000}>/g, "").replace(/\s+/g, "");
