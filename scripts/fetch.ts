import { join } from "node:path";
import { type Config, readConfig } from "../lib/config.ts";
import { SYSTEM_CLOCK } from "../lib/fetch/clock.ts";
import { followOnce, type Place } from "../lib/fetch/follow.ts";
import { fetchedFolder, openState } from "../lib/fetch/kept/state.ts";
import { changeSourceList, readSourceList, sourcesPath } from "../lib/fetch/source-list.ts";
import { openWeb } from "../lib/fetch/web.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import type { Rejection, SourceRecord } from "../lib/source/record.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { counted } from "./lib/counted.ts";
import { takeLock } from "./lib/exclusive-lock.ts";
import { runImport } from "./lib/import-run.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";

const HELP = `
npm run fetch -- [--once] [--every 15m]

Fetches the sources that "npm run sources" lists, and takes what is new into the archive, until Ctrl-C. Where an item of a
feed is cut short, the page behind it is fetched. Every page is kept as it came in fetched/ beside the archive (WARC), so that
nothing needs to be fetched twice. Sites' robots.txt is heeded; a host is asked one thing at a time, with a pause of two
seconds or what it asks for. A source that fails ten times is paused, never dropped.

  --once          fetch what is due once, and end
  --every TIME    how often each source is asked: 90s, 15m (default), 2h, 1d
  --help          this text

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but a source failed.`;

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      once: { type: "boolean" },
      every: { type: "string", default: "15m" },
    });
    if (words.length > 0) throw new UsageError(`Cannot fetch "${words[0]}": sources are added with npm run sources.`);
    const every = duration(values.every);
    const config = readConfig();
    const folder = fetchedFolder(config.archive);
    const lock = takeLock(join(folder, "lock"));
    if (lock === null) throw new Error(`Cannot fetch into "${folder}": another process fetches into it.`);
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort());
    process.once("SIGTERM", () => stop.abort());
    try {
      let failed = 0;
      if (readSourceList(config.archive).length === 0)
        say(`There are no sources in "${sourcesPath(config.archive)}". "npm run sources -- add URL" adds one.`);
      do {
        failed = await round(config, values.once ? 0 : every, stop.signal);
        if (!values.once) await SYSTEM_CLOCK.sleep(Math.min(every, 60_000), stop.signal);
      } while (!values.once && !stop.signal.aborted);
      return failed > 0 ? EXIT.rejected : EXIT.done;
    } finally {
      lock.release();
    }
  });
}

function duration(given: string): number {
  const [, number, unit] = /^(\d{1,6})\s*([smhd])$/.exec(given.trim()) ?? [];
  const ms = Number(number) * (UNITS[unit ?? ""] ?? Number.NaN);
  if (!(ms >= 30_000))
    throw new UsageError(`Cannot use --every ${given}: it is a time such as 90s, 15m, 2h or 1d, from 30s on.`);
  return ms;
}

/** Asks all that is due once; returns how many sources failed. The list is read anew each time, since people change it. */
async function round(config: Config, every: number, signal: AbortSignal): Promise<number> {
  const sources = readSourceList(config.archive);
  const folder = fetchedFolder(config.archive);
  const state = openState(folder);
  const web = openWeb(sources, state, { siteUrl: config.siteUrl, clock: SYSTEM_CLOCK, signal });
  const words = messagesFor("en").fetch;
  let failed = 0;
  try {
    await followOnce(
      sources,
      {
        folder,
        state,
        get: web.get,
        clock: SYSTEM_CLOCK,
        signal,
        every,
        take: (place, records) => take(config, place, records),
        tell: {
          asked: ({ id }, found, refused) => {
            if (found) say(`${id}: ${counted(found, "new item")}`);
            for (const reason of refused) say(`${id}: refused ${reason}`);
          },
          failed: ({ id }, fault, detail, paused) => {
            failed++;
            const ends = paused ? ` It is paused; "npm run sources -- resume ${id}" begins again.` : "";
            say(`${id}: ${words.fault(fault, detail)}.${ends}`);
          },
          missed: ({ id }, url, fault, detail, again) =>
            say(`${id}: ${url}: ${words.fault(fault, detail)}${again ? "; it is tried again" : ""}`),
        },
      },
      (source, why) =>
        changeSourceList(config.archive, (before) =>
          before.map((one) =>
            one.id === source.id ? { ...one, paused: { at: new Date().toISOString(), why: `failed: ${why}` } } : one,
          ),
        ),
    );
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await web.close();
    state.close();
  }
  return failed;
}

async function take(config: Config, place: Place, records: AsyncIterable<SourceRecord>) {
  const refused: Rejection[] = [];
  await runImport(config, {
    ...place,
    command: "fetch",
    dryRun: false,
    size: 0,
    records: () => records,
    rejected: (rejection) => refused.push(rejection),
  });
  return refused;
}
