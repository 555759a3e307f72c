import type { SendHandle } from "node:child_process";
import type { Worker } from "node:cluster";

/** What Node hands over of a connection: its `Socket` or, for its cluster, the handle within. */
interface Handed {
  close: (done?: () => void) => void;
}

/** Milliseconds in which what a process said before its end is heard, so that what it took or refused is not among them. No event tells. */
const HEARD = 500;

/** To which process each connection was handed that none has taken yet. */
const untaken = new Map<Handed, Worker>();

/**
 * Breaks off the connections that a process was handed and had not taken when it ended. Node's cluster closes its own end of a
 * connection once the other process says that it took it, so that one whose process was killed before would stay open, without an
 * answer, for as long as this process runs: whoever asked would wait for ever. Called for each process as it is started.
 */
export function closeUntaken(worker: Worker): void {
  const { process: child } = worker;
  const send = child.send.bind(child) as (message: object, handle?: SendHandle, ...rest: never[]) => boolean;
  child.send = ((message: object, handle?: SendHandle, ...rest: never[]) => {
    if (isHanded(message, handle)) note(handle, worker);
    return send(message, handle, ...rest);
  }) as typeof child.send;
  worker.once("exit", () => setTimeout(closeAll, HEARD).unref());

  function closeAll(): void {
    for (const [handle, to] of untaken) if (to === worker) handle.close();
  }
}

const isHanded = (message: object, handle: unknown): handle is Handed =>
  "act" in message && message.act === "newconn" && typeof (handle as Handed | undefined)?.close === "function";

/** It is held until it is closed, which Node does once it was taken. One that a process refuses is handed to another. */
function note(handle: Handed, worker: Worker): void {
  const isNew = !untaken.has(handle);
  untaken.set(handle, worker);
  if (!isNew) return;
  const close = handle.close.bind(handle);
  handle.close = (done) => {
    untaken.delete(handle);
    close(done);
  };
}
