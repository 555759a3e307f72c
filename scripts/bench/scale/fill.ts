import { statSync } from "node:fs";
import { type Archive, openArchive } from "../../../lib/archive/archive.ts";
import { canonicalisePeople } from "../../../lib/people/canonicalise.ts";
import { entryAt, type Kind } from "./entry.ts";

/** What is to be filled: `every` so many articles are an import, with its people at its end. */
export interface Filling {
  readonly kind: Kind;
  readonly path: string;
  readonly every: number;
}

/** An import as it went: milliseconds of processor, by article where nothing else is said. */
export interface Row {
  readonly articles: number;
  /** Making the articles, which is no part of the archive's work. */
  readonly making: number;
  /** Keeping them: which article each is, its row, its copies and versions. */
  readonly keeping: number;
  readonly people: number;
  /** A small import behind it, in all: of so few articles in an archive of so many. */
  readonly smallKeeping: number;
  readonly smallPeople: number;
  /** Megabytes of this process now, and at most so far. */
  readonly megabytes: number;
  readonly most: number;
  readonly bytes: number;
  /** Seconds by the clock since the beginning. */
  readonly at: number;
}

/** Articles of a small import. */
export const SMALL = 200;

/** Articles that an import keeps in one transaction. */
const BATCH = 200;

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Fills an archive, and tells how each import went. */
export function fill({ kind, path, every }: Filling, told: (row: Row) => void): void {
  const archive = openArchive(path);
  try {
    for (let from = 0; from < kind.count; from += every) {
      const to = Math.min(from + every, kind.count);
      const large = imported(archive, kind, from, Math.max(from, to - SMALL));
      const small = imported(archive, kind, Math.max(from, to - SMALL), to);
      const size = Math.max(1, to - from - SMALL);
      told({
        articles: to,
        making: large.making / size,
        keeping: large.keeping / size,
        people: large.people / size,
        smallKeeping: small.keeping,
        smallPeople: small.people,
        megabytes: process.memoryUsage.rss() / 2 ** 20,
        most: process.resourceUsage().maxRSS / 1024,
        bytes: statSync(path).size,
        at: process.uptime(),
      });
    }
  } finally {
    archive.close();
  }
}

function imported(archive: Archive, kind: Kind, from: number, to: number) {
  const spent = { making: 0, keeping: 0, people: 0 };
  const timed = <T>(what: keyof typeof spent, work: () => T): T => {
    const before = processor();
    const done = work();
    spent[what] += processor() - before;
    return done;
  };
  const run = archive.runs.start(new Date().toISOString(), `${from} to ${to}`);
  for (let at = from; at < to; at += BATCH) {
    const size = Math.min(BATCH, to - at);
    const batch = timed("making", () => Array.from({ length: size }, (_, k) => entryAt(kind, at + k)));
    timed("keeping", () => archive.place(batch, run));
  }
  timed("people", () => canonicalisePeople(archive, () => {}));
  archive.runs.finish(run, new Date().toISOString(), { added: to - from });
  return spent;
}
