import { type DestinationStream, type Logger, pino } from "pino";
import { readSiteConfig } from "../../lib/config.ts";
import { drawing } from "../_page/drawn.ts";

// The server and Next's bundle load this file apart, within one process.
const kept = globalThis as unknown as { datelineLog?: Logger };

/** The site's log, on stderr: a JSON object a line, or plain words where a person looks at it. */
export function log(): Logger {
  kept.datelineLog ??= pino(
    {
      base: { pid: process.pid },
      level: readSiteConfig().log.level,
      timestamp: pino.stdTimeFunctions.isoTime,
      // What stood in the name `id` is the request's, so that its lines can be found together.
      mixin: () => ({ id: drawing.getStore()?.id }),
    },
    process.stderr.isTTY ? inWords : pino.destination({ fd: 2, sync: true }),
  );
  return kept.datelineLog;
}

/** Logs a fault: what could not be done, and why. */
export function logFault(act: string, error: unknown): void {
  const err = error instanceof Error ? error : new Error(String(error));
  log().error({ err }, `${act}: ${err.message}`);
}

const inWords: DestinationStream = {
  write(line) {
    process.stderr.write(`${(JSON.parse(line) as { msg: string }).msg}\n`);
  },
};
