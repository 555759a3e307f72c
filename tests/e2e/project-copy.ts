import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What a copy of the project does without. Its packages are the project's own. */
const LEFT = /^(?:\.git|\.env|node_modules|data|test-results|\.next\/cache)(?:\/|$)/;

/** A copy of the project with its build, in a folder of its own: a `.env` may be written there. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), "dateline-copy-"));
  cpSync(ROOT, folder, { recursive: true, filter: (path) => !LEFT.test(relative(ROOT, path)) });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** An environment in which nothing is set that is a setting of Dateline's, or was made for another site's process. */
function bare(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const own = /^(?:ARCHIVE|AUTH.*|OIDC.*|HOST|PORT|ENGINE|WORKERS|MEILI.*|NODE_OPTIONS|NODE_ENV|__NEXT.*)$/;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))),
    ...extra,
  } as NodeJS.ProcessEnv;
}

/** Runs a script of a copy to its end. */
export function runIn(folder: string, name: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.js", name, ...args], {
    cwd: folder,
    env: bare({}),
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** Starts the site of a copy; resolves once it says that it serves. */
export async function startIn(folder: string, extra: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["scripts/run.js", "start"], {
    cwd: folder,
    env: bare({ WORKERS: "1", ...extra }),
  });
  let said = "";
  await new Promise<void>((resolve, reject) => {
    server.stderr.on("data", (data) => {
      said += data;
      if (said.includes("Dateline is at")) resolve();
    });
    server.on("exit", () => reject(new Error(`The site did not start: ${said}`)));
  });
  return server;
}
