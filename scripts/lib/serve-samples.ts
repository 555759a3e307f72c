import { readConfig } from "../../lib/config.ts";
import { buildIfChanged, startNext } from "./next.ts";
import { ensureSamples } from "./samples.ts";
import { syncEmbedded } from "./sync-embedded.ts";
import { waitFor } from "./wait-for.ts";

/** Serves the samples on this machine as long as something is done with them; builds the site where it has changed. */
export async function withSamplesServed<T>(port: number, use: (address: string) => Promise<T>): Promise<T> {
  const { samples } = readConfig({});
  await ensureSamples(samples);
  await syncEmbedded(samples, null);
  buildIfChanged(() => console.error("Building the site …"));
  process.env.ARCHIVE = "data/none.db";
  process.env.ENGINE = "embedded";
  process.env.WORKERS = "1";
  const address = `http://127.0.0.1:${port}`;
  const server = startNext("start", "127.0.0.1", port, true);
  try {
    await waitFor(`${address}/api/health`);
    return await use(address);
  } finally {
    server.kill();
  }
}
