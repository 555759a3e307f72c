import { readFileSync } from "node:fs";
import { archiveToServe } from "../../lib/archive-to-serve.ts";
import { startNext } from "../../lib/next.ts";
import { processTree } from "../../lib/process-tree.ts";
import { stopWith } from "../../lib/stop-with.ts";
import { waitFor } from "../../lib/wait-for.ts";
import { untilTrue } from "../break/until-true.ts";
import { faultsIn, readUntil } from "../load/readers.ts";
import { drawPath, readingOf } from "../page/paths.ts";
import { pick, randomFor, STREAM } from "../synthetic/random.ts";
import type { Rounds } from "./round.ts";

const PORT = 3249;
const ADDRESS = `http://127.0.0.1:${PORT}`;
const READERS = 6;
const PAUSE = 1500;
/** How long a site may take to have as many processes again, in milliseconds: some seconds, and what a busy machine adds. */
const WHOLE = 120_000;

/** What a site says that could not answer in time, by the seconds after which to ask again: a machine that does much else, and no end by force. */
const TOO_SLOW = 10;

const PROCESSES = { page: "server/serve.ts", search: "search-process.ts" } as const;

/**
 * Rounds on a site that is read: a process of it is ended by force, one that serves pages or one that searches. Another must take its place;
 * of a page that was being made its reader sees a broken connection, of a search nothing.
 */
export async function openSiteRounds(_: string, seed: number): Promise<Rounds> {
  const random = randomFor(seed, STREAM.request, 5);
  await archiveToServe(undefined);
  process.env.WORKERS = "2";
  const server = startNext("start", "127.0.0.1", PORT, true);
  const { stop, ended } = stopWith(server);
  for (const path of ["/api/health", "/search?q=the"]) await waitFor(ADDRESS + path, WHOLE / 1000);
  const reading = await readingOf(ADDRESS);
  const running = (kind: keyof typeof PROCESSES) =>
    processTree(server.pid!).filter((pid) => commandOf(pid).includes(PROCESSES[kind]));

  return {
    async round() {
      const kind = random() < 0.5 ? "page" : "search";
      const done = Promise.withResolvers<void>();
      const course = { readers: READERS, pause: PAUSE, random, draw: () => drawPath(random, reading) };
      const read = readUntil(ADDRESS, course, done.promise);
      await new Promise((resolve) => setTimeout(resolve, 1000 + 2000 * random()));
      const victims = running(kind);
      const victim = victims.length > 0 ? pick(random, victims) : null;
      if (victim !== null) process.kill(victim, "SIGKILL");
      const isWhole = await untilTrue(WHOLE, () => running("page").length === 2 && isAnswered());
      await new Promise((resolve) => setTimeout(resolve, 1000));
      done.resolve();
      const asked = await read;
      const bad = asked.filter(
        ({ status, again }) => status !== 200 && !(status === 0 && kind === "page") && again !== TOO_SLOW,
      );
      const isSlow = asked.some(({ again }) => again === TOO_SLOW) ? ", where some waited too long" : "";
      return {
        struck: victim === null ? "nothing" : `one that ${kind === "page" ? "serves pages" : "searches"}${isSlow}`,
        differences: [...(isWhole ? [] : ["no other took its place"]), ...faultsIn(bad)],
      };
    },
    async finish() {
      stop();
      return (await ended) === 0 ? [] : ["the site did not end by itself"];
    },
  };
}

const isAnswered = () =>
  fetch(`${ADDRESS}/search?q=the`).then(
    ({ ok }) => ok,
    () => false,
  );

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}
