import { existsSync } from "node:fs";
import { logChanged, lookAt } from "../lib/archive/archive-file.ts";
import type { Config } from "../lib/config.ts";
import { askFile, indexIn } from "../lib/engine/embedded/tables.ts";
import { chosenEngine } from "../lib/engine/engines.ts";
import { NotServed } from "./not-served.ts";
import type { PartOf } from "./open-beside.ts";
import { type OpenSite, openSite, type Site } from "./site.ts";

/** How often the archive's file is looked at, in milliseconds, whether anybody asks or not. */
const EVERY = 1000;

/** How long questions may go on over a file that is no more, in milliseconds: longer than a page waits for an answer. */
const LEAVE = 9000;

interface ServeOptions {
  readonly every?: number;
  readonly leaveAfter?: number;
  /** Where the archive is confined: the whole that it is a part of, and who reads it. */
  readonly part?: PartOf | null;
}

interface Opened {
  readonly open: OpenSite;
  asked: number;
  /** Called when nobody asks any more. */
  left: () => void;
}

/**
 * Serves what lies at the archive's path, whatever comes to lie there: another file is noticed within a second, and opened
 * once the questions to the one before have ended. The samples give way as soon as the archive's index holds an article, and
 * never come back in its place: an archive that is gone or unreadable is `NotServed`.
 */
export function serve(config: Config, { every = EVERY, leaveAfter = LEAVE, part = null }: ServeOptions = {}) {
  let current: Opened | null = null;
  let fault: unknown = null;
  let served = false;
  let turning: Promise<void> | null = null;
  let looking: NodeJS.Timeout | null = null;
  let unready: string | null = null;

  /** Closes what is open before anything is opened: two files at one path would share the log beside it. */
  async function turn(): Promise<void> {
    const before = current;
    current = null;
    try {
      if (before) {
        await leave(before, leaveAfter);
        await before.open.close();
      }
      const { path, samples } = choose();
      const open = openSite(config, path, samples, part);
      served ||= !samples && open.filled;
      current = { open, asked: 0, left: () => {} };
    } catch (error) {
      fault = error instanceof NotServed ? error : new NotServed("unreadable", inWords(error as Error));
    }
  }

  function inWords({ message }: Error): string {
    return message.startsWith("Cannot ") ? message : `Cannot read the archive "${config.archive}": ${message}`;
  }

  function choose(): { readonly path: string | null; readonly samples: boolean } {
    const exists = lookAt(config.archive) !== null;
    if (exists && (served || isReady())) return { path: config.archive, samples: false };
    if (served)
      throw new NotServed(
        part ? "parting" : "gone",
        `Cannot read the archive "${config.archive}": it is there no more.`,
      );
    if (chosenEngine(config).place !== null) return { path: null, samples: false };
    if (existsSync(config.samples)) return { path: config.samples, samples: true };
    if (exists) return { path: config.archive, samples: false };
    throw new NotServed(
      "gone",
      `Cannot read the archive "${config.archive}": there is none, and there are no samples.`,
    );
  }

  /**
   * Whether the archive can take the place of the samples: one whose first import still runs cannot, one of another version
   * must, to say so. Asked again only when the file or its log has changed.
   */
  function isReady(): boolean {
    const look = lookAt(config.archive);
    if (look === null) return false;
    const state = `${look.inode} ${look.size} ${look.changed} ${logChanged(config.archive)}`;
    if (state === unready) return false;
    const index = askFile(config.archive, indexIn);
    const ready = index === "filled" || index === "outdated";
    unready = ready ? null : state;
    return ready;
  }

  /** A file that cannot be looked into is not the one that was opened. */
  function isCurrent({ open }: Opened): boolean {
    const { archive, samples } = open.site;
    try {
      return samples || archive === null ? !isReady() : open.isCurrent();
    } catch {
      return false;
    }
  }

  /** Looks at the file now, rather than within a second. */
  function look(): void {
    if (turning !== null || (current !== null && isCurrent(current))) return;
    turning = turn().finally(() => {
      turning = null;
    });
  }

  return {
    look,
    /** Asks the site that is served now, which stays open as long as the question goes on. */
    async ask<T>(question: (site: Site) => Promise<T>): Promise<T> {
      if (looking === null) {
        look();
        looking = setInterval(look, every).unref();
      }
      await turning;
      const asked = current as Opened | null;
      if (asked === null) throw fault;
      asked.asked++;
      try {
        return await question(asked.open.site);
      } finally {
        if (--asked.asked === 0) asked.left();
      }
    },
    async close(): Promise<void> {
      clearInterval(looking ?? undefined);
      await turning;
      await current?.open.close();
    },
  };
}

function leave(opened: Opened, patience: number): Promise<void> {
  if (opened.asked === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    opened.left = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
