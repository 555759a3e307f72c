import type { ChildProcess } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archiveToServe } from "../../lib/archive-to-serve.ts";
import { startNext } from "../../lib/next.ts";
import { EXIT } from "../../lib/run-command.ts";
import { stopWith } from "../../lib/stop-with.ts";
import { waitFor } from "../../lib/wait-for.ts";

/** A site over a copy of an archive, which may be written to. */
export interface Served {
  readonly address: string;
  /** The copy, in a folder of its own. */
  readonly archive: string;
  readonly folder: string;
  readonly pid: number;
  readonly server: ChildProcess;
}

/** Seconds that a site may take to begin. */
const PATIENCE = 300;

/** Serves a copy of an archive (undefined: of the samples) from so many processes while `use` runs; then all of it is gone. */
export async function whileServed<T>(
  given: string | undefined,
  { port, processes }: { readonly port: number; readonly processes: number },
  use: (served: Served) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-load-"));
  const archive = join(folder, "archive.db");
  copyFileSync(await archiveToServe(given), archive);
  const before = { ...process.env };
  Object.assign(process.env, { ARCHIVE: archive, CORRECTIONS: join(folder, "corrections.jsonl"), WORKERS: processes });
  const server = startNext("start", "127.0.0.1", port, true);
  const { stop, ended } = stopWith(server);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const breakOff = () =>
    void ended.then(() => {
      remove();
      process.exit(EXIT.failed);
    });
  process.once("SIGINT", breakOff).once("SIGTERM", breakOff);
  try {
    const address = `http://127.0.0.1:${port}`;
    // A machine that is busy may take longer for the first searches than the site waits.
    for (const path of ["/api/health", "/api/v1/search", "/api/v1/search?page=2"])
      await waitFor(address + path, PATIENCE);
    return await use({ address, archive, folder, pid: server.pid!, server });
  } finally {
    stop();
    await ended;
    process.off("SIGINT", breakOff).off("SIGTERM", breakOff);
    process.env = before;
    remove();
  }
}
