import type { ChildProcess } from "node:child_process";

/** How long a server may take to end when it is told to, in milliseconds; then it is ended. */
const STOPPING = 9500;

/** Passes the signals to stop on to a server; what it ended with, null where it had to be ended by force. */
export function stopWith(server: ChildProcess): { readonly stop: () => void; readonly ended: Promise<number | null> } {
  const stop = () => {
    server.kill("SIGTERM");
    setTimeout(() => server.kill("SIGKILL"), STOPPING).unref();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  if (process.env.npm_lifecycle_event !== undefined) onOrphaned(stop);
  return { stop, ended: new Promise((resolve) => server.on("exit", resolve)) };
}

/** npm passes SIGTERM to the shell between, which ends and tells nobody: calls `stop` when that shell is gone. */
function onOrphaned(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 200);
  watch.unref();
}
