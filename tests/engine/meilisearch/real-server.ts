import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real Meilisearch server for tests; `urls`: all, where there are several. */
export interface RealServer {
  readonly url: string;
  readonly urls: readonly string[];
  readonly key: string | null;
  readonly close: () => void;
}

const KEY = "a-key-for-throw-away-tests";

/** The server at `MEILISEARCH_TEST_URL` (several with spaces between), or one started from a binary on PATH with throw-away data; null where there is neither. */
export async function openRealServer(): Promise<RealServer | null> {
  const urls = process.env.MEILISEARCH_TEST_URL?.split(/[\s,]+/).filter(Boolean) ?? [];
  if (urls[0]) return { url: urls[0], urls, key: process.env.MEILISEARCH_TEST_KEY ?? null, close: () => {} };
  if (spawnSync("meilisearch", ["--version"]).status !== 0) return null;
  // A memory disk where there is one: every write is waited for.
  const folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "dateline-meilisearch-"));
  const port = await freePort();
  const data = [
    "--db-path",
    join(folder, "data"),
    "--dump-dir",
    join(folder, "dumps"),
    "--snapshot-dir",
    join(folder, "snapshots"),
  ];
  // It allots so much memory for each write, by default two thirds of the machine's, which takes half a second a task.
  const memory = ["--max-indexing-memory", "200MB"];
  const args = ["--no-analytics", ...memory, "--http-addr", `127.0.0.1:${port}`, "--master-key", KEY, ...data];
  const server = spawn("meilisearch", args, { stdio: "ignore", cwd: folder });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(`${address}/health`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: address,
    urls: [address],
    key: KEY,
    close() {
      server.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
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
