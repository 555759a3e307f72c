import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The project's folder: scripts run from anywhere. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const NEXT = "node_modules/next/dist/bin/next";
const STAMP = ".next/dateline-build";

/** What a build is made of. */
const SOURCES = [
  "app/**/*",
  "lib/**/*",
  "public/**/*",
  "*.config.js",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** The environment of every Next process: nothing is sent anywhere. */
export function nextEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
}

/** Builds the site where its sources changed since the last build; true when it did. Throws with the output on failure. */
export function buildIfChanged(announce: () => void): boolean {
  const stamp = fingerprint();
  if (existsSync(`${ROOT}/${STAMP}`) && readFileSync(`${ROOT}/${STAMP}`, "utf8") === stamp) return false;
  announce();
  const { status, stdout, stderr } = spawnSync(process.execPath, [NEXT, "build"], {
    cwd: ROOT,
    env: { ...nextEnvironment(), NODE_ENV: "production" },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Cannot build the site: next build failed.\n${stdout}${stderr}`);
  writeFileSync(`${ROOT}/${STAMP}`, stamp);
  return true;
}

/** The address of a site on this machine. */
export function addressOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Starts the site's server, over the build or over the sources. */
export function startNext(command: "start" | "dev", host: string, port: number, quiet: boolean) {
  return spawn(process.execPath, ["server/main.ts", command, host, String(port)], {
    cwd: ROOT,
    env: { ...nextEnvironment(), NODE_ENV: command === "dev" ? "development" : "production" },
    stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit"],
  });
}

function fingerprint(): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of globSync(SOURCES, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()) {
    hash.update(file.slice(ROOT.length)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}
