import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { EXIT } from "./run-command.ts";

/** A program that is to run for as long as this one does. */
export interface Kept {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** How a line begins that says that it does its work; where it ends before, the fault is not one that a new start mends. */
  readonly begins?: string;
}

export interface Keeping {
  /** Milliseconds before a program that ended is started again; each time it ends again soon, twice as many, at most `mostPause`. */
  readonly pause: number;
  readonly mostPause: number;
  /** Milliseconds that programs have to end when they are told to. */
  readonly patience: number;
  readonly say: (line: string) => void;
}

/** Programs that are kept running. */
export interface Running {
  /** The code to end with, once all have ended: 0 where they were told to, else that of the one without which there is no use in going on. */
  readonly ended: Promise<number>;
  readonly stop: () => void;
  /** Hands a signal on to one of them. */
  readonly signal: (name: string, signal: NodeJS.Signals) => void;
}

/**
 * Runs programs beside each other, says what they say under their names, and starts again what ends. One that says it is
 * used wrongly (code 2) is left alone, since it would end so again.
 */
export function keepRunning(programs: readonly Kept[], { pause, mostPause, patience, say }: Keeping): Running {
  const running = new Map<string, ChildProcess>();
  const { promise: ended, resolve } = Promise.withResolvers<number>();
  let stopping = false;
  let code: number = EXIT.done;

  function start(kept: Kept, wait: number): void {
    const { name, program, args } = kept;
    const began = performance.now();
    let works = kept.begins === undefined;
    // By this name a command knows that it shall end when whoever started it is gone.
    const env = { ...process.env, npm_lifecycle_event: "serve" };
    const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"], env });
    running.set(name, child);
    createInterface({ input: child.stderr! }).on("line", (line) => {
      works ||= line.startsWith(kept.begins!);
      // A line of a log stays one that programs can read.
      say(line.startsWith("{") ? line : `${name}: ${line}`);
    });
    child.on("error", ({ message }) => say(`${name}: ${message}`));
    child.on("close", (status, signal) => {
      running.delete(name);
      if (!stopping && !works) stop(status || EXIT.failed);
      if (stopping) return running.size === 0 && resolve(code);
      if (status === EXIT.usage) return say(`${name}: it is left alone; the others go on.`);
      const next = performance.now() - began > mostPause ? pause : wait;
      say(`${name}: it ended (${signal ?? `code ${status}`}) and is started again in ${Math.ceil(next / 1000)} s.`);
      setTimeout(() => !stopping && start(kept, Math.min(2 * next, mostPause)), next);
    });
  }

  function stop(with_: number = EXIT.done): void {
    if (stopping) return;
    stopping = true;
    code = with_;
    for (const child of running.values()) child.kill("SIGTERM");
    setTimeout(() => {
      for (const child of running.values()) child.kill("SIGKILL");
    }, patience).unref();
    if (running.size === 0) resolve(code);
  }

  for (const kept of programs) start(kept, pause);
  return { ended, stop: () => stop(), signal: (name, signal) => running.get(name)?.kill(signal) };
}
