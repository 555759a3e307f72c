import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig, siteEnvironment } from "../../lib/config.ts";

/** The project's folder: scripts run from anywhere. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const NEXT = "node_modules/next/dist/bin/next";
const STAMP = ".next/dateline-build";

/** What the site is made of: what a build reads, and what its server reads beside the build. */
const SOURCES = [
  "app/**/*",
  "lib/**/*",
  "public/**/*",
  "server/**/*",
  "*.ts",
  "*.config.js",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** Files of the project's folder that are not the site's: settings of test runners, and what Next writes itself. */
const NOT_SITE = /^(?:[^/]+\.config\.ts|next-env\.d\.ts)$/;

/**
 * The environment of every Next process: the site's settings and no secret of the scripts; nothing is sent anywhere. The
 * site runs in the project's folder, wherever the script does.
 */
export function nextEnvironment(): NodeJS.ProcessEnv {
  const archive = relative(ROOT, resolve(readConfig().archive));
  const within = archive !== "" && !archive.startsWith("..") && !isAbsolute(archive);
  return {
    ...siteEnvironment(),
    ARCHIVE: within ? archive : resolve(ROOT, archive),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/** Builds the site where its sources changed since the last build; true when it did. Throws with the output on failure. */
export function buildIfChanged(announce: () => void): boolean {
  const stamp = fingerprint();
  if (existsSync(`${ROOT}/${STAMP}`) && readFileSync(`${ROOT}/${STAMP}`, "utf8") === stamp) return false;
  announce();
  for (const command of [[NEXT, "build"], ["server/build.ts"]]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: ROOT,
      env: { ...nextEnvironment(), NODE_ENV: "production" },
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`Cannot build the site: ${command.join(" ")} failed.\n${stdout}${stderr}`);
  }
  writeFileSync(`${ROOT}/${STAMP}`, stamp);
  return true;
}

/** The address of a site on this machine. */
export function addressOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Megabytes of the server's heap for what has just been made. Node's own measure is what an export fills without need; pages cost the same. */
const YOUNG = 8;

/** Starts the site's server, over the build or over the sources. */
export function startNext(command: "start" | "dev", host: string, port: number, quiet: boolean) {
  const flags = [`--max-semi-space-size=${YOUNG}`];
  return spawn(process.execPath, [...flags, "server/main.ts", command, host, String(port)], {
    cwd: ROOT,
    env: { ...nextEnvironment(), NODE_ENV: command === "dev" ? "development" : "production" },
    stdio: ["ignore", quiet ? "ignore" : "inherit", "inherit"],
  });
}

function fingerprint(): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of sourceFiles())
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(`${ROOT}/${file}`))
      .update("\0");
  return hash.digest("hex");
}

/** The files that a build is made of, from the project's folder: a change in one of them calls for another build. */
export function sourceFiles(): string[] {
  return globSync(SOURCES, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, `${entry.parentPath}/${entry.name}`))
    .filter((file) => !NOT_SITE.test(file))
    .sort();
}
