import type { Server } from "node:http";
import type { Socket } from "node:net";

interface Stop {
  /** How long answers under way may take after the signal, in milliseconds. */
  readonly patience: number;
  /** What is done last. */
  readonly close: () => Promise<unknown>;
}

/** How long a connection that has sent nothing may yet begin, in milliseconds: browsers open some ahead of need. */
const SILENCE = 1000;

/** Ends the process on SIGTERM or SIGINT: no new connection, then the answers under way, then the process. */
export function stopOnSignal(server: Server, { patience, close }: Stop): void {
  const open = new Set<Socket>();
  let stopping = false;

  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });

  const end = () => void close().finally(() => process.exit(0));
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), patience);
    // A connection that is kept alive would hold the server until its client lets go.
    setInterval(() => server.closeIdleConnections(), 50);
    setTimeout(() => {
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    }, SILENCE);
    server.close(end);
  };
  process.on("SIGTERM", stop).on("SIGINT", stop);
}
