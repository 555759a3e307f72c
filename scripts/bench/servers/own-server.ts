import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** The master key of servers with throw-away data. */
export const MASTER = "a-key-for-throw-away-data";

/** A Meilisearch process of one's own, with throw-away data. */
export interface OwnServer {
  readonly url: string;
  /** Starts it, again on the same data, and waits until it answers. */
  readonly start: () => Promise<void>;
  /** Ends it at once, as a crash does. */
  readonly kill: () => void;
}

/** A server that the binary `meilisearch` on PATH gives, with its data in a folder. */
export async function ownServer(folder: string): Promise<OwnServer> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let running: ChildProcess | null = null;
  const args = [
    ...["--http-addr", `127.0.0.1:${port}`, "--master-key", MASTER, "--no-analytics"],
    ...[
      "--db-path",
      join(folder, "data"),
      "--dump-dir",
      join(folder, "dumps"),
      "--snapshot-dir",
      join(folder, "shots"),
    ],
    ...["--max-indexing-memory", "200MB", "--experimental-allowed-ip-networks", "127.0.0.0/8"],
  ];
  return {
    url,
    async start() {
      running = spawn("meilisearch", args, { stdio: "ignore", cwd: folder });
      running.on("error", () => {});
      for (let tries = 0; tries < 600; tries++) {
        const answers = await fetch(`${url}/health`).then(
          ({ ok }) => ok,
          () => false,
        );
        if (answers) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error("Cannot start a server: no binary called meilisearch answers.");
    },
    kill: () => void running?.kill("SIGKILL"),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
