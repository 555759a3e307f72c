// Gives `npm run` a Node that can run this project, where the machine's own is too old.
// Plain JavaScript for Node 18 and later: it runs before anything else can. Nothing is fetched on a good Node.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isSupported, PINNED, REQUIRED } from "./supported.js";

const modules = join(import.meta.dirname ?? fileURLToPath(new URL(".", import.meta.url)), "../../node_modules");

/** The version of the Node that runs npm itself: on a second install `node` is already the one linked below. */
function machineVersion() {
  const node = process.env.npm_node_execpath ?? process.execPath;
  const { stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
  return (stdout || process.version).trim();
}

function fetchNode(name) {
  const prefix = join(modules, ".node");
  mkdirSync(prefix, { recursive: true });
  const npm = process.env.npm_execpath;
  const args = [
    "install",
    "--prefix",
    prefix,
    "--no-save",
    "--no-package-lock",
    "--ignore-scripts",
    `${name}@${PINNED}`,
  ];
  const [command, rest] = npm ? [process.env.npm_node_execpath ?? process.execPath, [npm, ...args]] : ["npm", args];
  // npm hands its own settings down as npm_config_*; `global` and `prefix` of the outer call must not reach the inner one.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^npm_config_(global|prefix|local_prefix|location)$/i.test(key)),
  );
  const { status } = spawnSync(command, rest, { cwd: prefix, env, stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) return false;
  const link = join(modules, ".bin/node");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(`../.node/node_modules/${name}/bin/node`, link);
  return true;
}

const version = machineVersion();
if (!isSupported(version)) {
  const name =
    process.platform === "linux" && ["x64", "arm64"].includes(process.arch) ? `node-linux-${process.arch}` : null;
  if (!name) {
    console.error(
      `Dateline needs Node ${REQUIRED}; this machine has ${version}. Install Node 24 and run npm install again.`,
    );
  } else if (fetchNode(name)) {
    console.error(
      `This machine has Node ${version}; "npm run" will use Node ${PINNED}, fetched into node_modules/.node.`,
    );
  } else {
    console.error(
      `Cannot fetch ${name}@${PINNED}: npm failed as printed above. Install Node 24 and run npm install again.`,
    );
    process.exitCode = 1;
  }
}
