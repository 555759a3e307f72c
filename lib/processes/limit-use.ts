import { Worker } from "node:worker_threads";

/** What a job may use of the processor, counted up as it gets on. */
export interface UseLimit {
  /** A job begins: it may take so many seconds of the processor. */
  readonly begin: (seconds: number) => void;
  /** It got on, and may take so many more. */
  readonly add: (seconds: number) => void;
  /** It is done; what follows is not counted. */
  readonly end: () => void;
}

/** The signals by which a process ends itself: `ended` in `pool.ts` tells by them why. */
export const ENDED_FOR = { time: "SIGXCPU", memory: "SIGABRT" } as const;

/**
 * Ends this process where a job takes more of the processor than it may, or the process holds more than so many megabytes, if
 * any are told.
 * The processor's time and not the clock's, since a machine that is busy otherwise must not have an honest job refused; a thread
 * looks, since a job that is never done hears nothing, and a limit of heap counts no buffers.
 */
export function limitUse(megabytes = Number.POSITIVE_INFINITY): UseLimit {
  const shared = new Float64Array(new SharedArrayBuffer(8));
  const watch = `
    const { workerData: [limit, bytes, time, memory] } = require("node:worker_threads");
    const end = (signal) => { try { process.kill(process.pid, signal); } catch { process.kill(process.pid, "SIGKILL"); } };
    setInterval(() => {
      const { user, system } = process.cpuUsage();
      if (limit[0] > 0 && user + system > limit[0]) end(time);
      if (process.memoryUsage.rss() > bytes) end(memory);
    }, 50);`;
  new Worker(watch, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 },
    workerData: [shared, megabytes * 1024 ** 2, ENDED_FOR.time, ENDED_FOR.memory],
  }).unref();
  const used = () => {
    const { user, system } = process.cpuUsage();
    return user + system;
  };
  return {
    begin: (seconds) => {
      shared[0] = used() + seconds * 1e6;
    },
    add: (seconds) => {
      shared[0]! += seconds * 1e6;
    },
    end: () => {
      shared[0] = 0;
    },
  };
}
