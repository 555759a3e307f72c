import cluster, { type Worker } from "node:cluster";
import { withFormToken } from "../app/corrections/form-token.ts";
import { closeUntaken } from "./close-untaken.ts";
import { beginMetrics } from "./gather-metrics.ts";

/** When another is started in the place of a process that ended by itself, in milliseconds: one that always does must not keep the machine busy. */
const PAUSE = 1000;

/**
 * Runs a program that serves in several processes, which share its port: connections go to them in turn. In the place of
 * one that ends by itself another is started; where none has ever served, this process ends with its code. SIGTERM and
 * SIGINT end them all, each as it does by itself; SIGUSR2 replaces them one by one, each once the next one serves. A form that
 * one of them drew is taken by each, also by those that come later.
 */
export function serveInProcesses(program: string, args: readonly string[], processes: number): void {
  beginMetrics();
  cluster.setupPrimary({ exec: program, args: [...args] });
  const running = new Set<Worker>();
  let served = false;
  let stopping = false;
  let replacing = false;

  /** Starts a process; whether it came to serve. */
  function start(): Promise<boolean> {
    const worker = cluster.fork(withFormToken());
    closeUntaken(worker);
    running.add(worker);
    worker.once("exit", (code, signal) => ended(worker, code, signal));
    return new Promise((resolve) => {
      worker.once("exit", () => resolve(false));
      worker.once("listening", () => {
        served = true;
        resolve(true);
      });
    });
  }

  function ended(worker: Worker, code: number | null, signal: string | null): void {
    running.delete(worker);
    if (stopping) {
      if (running.size === 0) process.exit(0);
      return;
    }
    if (!served) process.exit(code || 1);
    if (running.size >= processes) return;
    console.error(`A process that serves pages ended (${signal ?? `code ${code}`}); another is started.`);
    setTimeout(() => {
      if (!stopping && running.size < processes) void start();
    }, PAUSE);
  }

  async function replaceAll(): Promise<void> {
    if (replacing) return;
    replacing = true;
    for (const worker of [...running]) {
      if (stopping || !(await start())) break;
      if (!running.has(worker)) continue;
      const gone = new Promise((resolve) => worker.once("exit", resolve));
      worker.process.kill("SIGTERM");
      await gone;
    }
    replacing = false;
  }

  function stop(): void {
    stopping = true;
    for (const { process: own } of running) own.kill("SIGTERM");
    if (running.size === 0) process.exit(0);
  }

  process.on("SIGTERM", stop).on("SIGINT", stop);
  process.on("SIGUSR2", () => void replaceAll());
  // One by one: the first serves as soon as it would alone.
  void (async () => {
    while (!stopping && running.size < processes && (await start()));
  })();
}
