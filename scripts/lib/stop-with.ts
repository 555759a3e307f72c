import type { ChildProcess } from "node:child_process";
import { onOrphaned } from "./on-orphaned.ts";

/** How long a server may take to end when it is told to, in milliseconds; then it is ended. */
const STOPPING = 9500;

/** Passes the signals to stop on to a server; what it ended with, null where it had to be ended by force. */
export function stopWith(server: ChildProcess): { readonly stop: () => void; readonly ended: Promise<number | null> } {
  const stop = () => {
    server.kill("SIGTERM");
    setTimeout(() => server.kill("SIGKILL"), STOPPING).unref();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  onOrphaned(stop);
  return { stop, ended: new Promise((resolve) => server.on("exit", resolve)) };
}
