import { flushCompileCache } from "node:module";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { FromProcess, ToProcess } from "./messages.ts";

/**
 * Says that what follows is no part of the job, such as filling a cache, or that the job itself begins, which only need be
 * said after the other.
 */
export type Phase = (phase: "preparing" | "begun") => void;

/**
 * The other side of a pool: does jobs in turn until its pool is gone. What `work` throws is the job's fault, in words with
 * the place. This is the main thing that a process does.
 */
export function serve<Setup, Job, Answer>(
  work: (job: Job, setup: Setup, phase: Phase) => Answer | Promise<Answer>,
): void {
  // Loaded by who only looks at the code: there is no pool.
  if (process.send === undefined) return;
  const say = (message: FromProcess<Answer>) => process.send!(message);
  let setup: Setup;
  let last: Promise<void> = Promise.resolve();

  async function done(job: Job, setup: Setup): Promise<void> {
    // What changes nothing is not sent: most jobs are one message there and one back.
    let now = "begun";
    const phase: Phase = (next) => {
      if (next !== now) say(next);
      now = next;
    };
    try {
      say({ answer: await work(job, setup, phase) });
    } catch (error) {
      say({ fault: inWords(error) });
    }
    // What was sent meanwhile is taken in before the next job: it would wait in a pipe that is soon full, where only a pool
    // that is not at work itself can go on filling it.
    await nextTurn();
  }

  process.on("message", (message: ToProcess<Setup, Job>) => {
    if ("setup" in message) setup = message.setup;
    else {
      const { job } = message;
      const now = setup;
      last = last.then(() => done(job, now));
    }
  });
  // Ctrl-C reaches all of a terminal's processes; when to end is for the one that started this.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});
  process.on("disconnect", () => process.exit());
  watchParent();
  say("ready");
  // It may be ended at any time, and would keep nothing then.
  flushCompileCache();
}

/** A job that is never done keeps this process from hearing that it was left alone; a thread hears it still. */
function watchParent(): void {
  // On Windows a process keeps the number of its parent when that is gone.
  const watch = `
    const { ppid } = process;
    const isGone = () => {
      try { process.kill(ppid, 0); } catch ({ code }) { return code === "ESRCH"; }
      return process.ppid !== ppid;
    };
    setInterval(() => { if (isGone()) process.kill(process.pid, "SIGKILL"); }, 1000);`;
  const resourceLimits = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 };
  new Worker(watch, { eval: true, execArgv: [], resourceLimits }).unref();
}

/** `TypeError: names is not iterable, zones.ts:21`. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\/([\w-]+\.ts:\d+)/.exec(error.stack ?? "")?.[1];
  return `${error.name}: ${error.message.slice(0, 200)}${place ? `, ${place}` : ""}`;
}
