import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { readConfig } from "../../lib/config.ts";
import { readArguments } from "../lib/arguments.ts";
import { buildIfChanged, startNext } from "../lib/next.ts";
import { EXIT, runCommand } from "../lib/run-command.ts";
import { ensureSamples } from "../lib/samples.ts";
import { syncEmbedded } from "../lib/sync-embedded.ts";
import { waitFor } from "../lib/wait-for.ts";

export const summary = "server CPU of a page beside the bare engine call, and what a page weighs";

const HELP = `
npm run bench -- page [N]

Serves the samples and asks for pages N times each (default: 200), one after another: milliseconds of server CPU a request
(Linux), for the page and for the API, which is the engine call and its JSON alone. Then the bytes of a page and its scripts.`;

const PORT = 3217;
const ADDRESS = `http://127.0.0.1:${PORT}`;

export function run(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { words } = readArguments(args, {});
    const times = Number(words[0] ?? 200);
    const { samples } = readConfig({}, null);
    await ensureSamples(samples);
    await syncEmbedded(samples);
    buildIfChanged(() => console.error("Building the site …"));
    process.env.ARCHIVE = "data/none.db";
    process.env.ENGINE = "embedded";
    const server = startNext("start", "127.0.0.1", PORT, true);
    try {
      await waitFor(`${ADDRESS}/api/health`);
      console.log("search            page ms   API ms");
      for (const query of ["", "q=moon", "q=the+", "q=the+&country=US"]) {
        const page = await cpuOf(server.pid!, `${ADDRESS}/search?${query}`, times);
        const api = await cpuOf(server.pid!, `${ADDRESS}/api/v1/search?${query}`, times);
        console.log(`${(query || "everything").padEnd(18)}${page.toFixed(1).padStart(7)}${api.toFixed(1).padStart(9)}`);
      }
      console.log(await weight(`${ADDRESS}/search?q=the+`));
    } finally {
      server.kill();
    }
    return EXIT.done;
  });
}

/** Milliseconds of CPU that the server spends on a request, after a few that warm it up. */
async function cpuOf(pid: number, address: string, times: number): Promise<number> {
  for (let i = 0; i < 30; i++) await (await fetch(address)).text();
  const before = cpu(pid);
  for (let i = 0; i < times; i++) await (await fetch(address)).text();
  return (cpu(pid) - before) / times;
}

/** CPU time of a process in milliseconds: fields 14 and 15 of its stat, in hundredths of a second. */
function cpu(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function weight(address: string): Promise<string> {
  const html = await (await fetch(address)).text();
  const scripts = [...new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => src!))];
  const bodies = await Promise.all(scripts.map(async (src) => (await fetch(ADDRESS + src)).text()));
  const kilobytes = (texts: readonly string[]) =>
    (texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1024).toFixed(1);
  return `page ${kilobytes([html])} KB gz; ${scripts.length} scripts, ${kilobytes(bodies)} KB gz, the framework's among them`;
}
