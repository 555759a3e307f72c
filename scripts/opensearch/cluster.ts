import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/opensearch", import.meta.url));

/** How long Maven may look for the server, and a cluster may take to come up, in milliseconds. */
const [RESOLVING, STARTING] = [300_000, 300_000];

/** Every write is waited for, so data lie here where there is so much room, in bytes. */
const [MEMORY_DISK, ROOM] = ["/dev/shm", 2 ** 30];

/** How a cluster is to be: its nodes, the shards and further copies of each that its indexes have, and megabytes for each node. */
export interface ClusterOptions {
  readonly nodes: number;
  readonly shards: number;
  readonly replicas: number;
  readonly heap?: number;
  /** The folder in which data lie, in one of their own that goes with the cluster; where none is said, in memory if that has room. */
  readonly data?: string;
}

/** A running cluster on loopback, whose data goes with it. */
export interface Cluster {
  /** Where each node answers, in order. */
  readonly urls: readonly string[];
  /** Ends a node at once, without a word. */
  readonly kill: (node: number) => Promise<void>;
  /** Starts a node again, with the data that it had; returns when all nodes know one another. */
  readonly revive: (node: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A server cannot be started here, and why. */
export class NoServer extends Error {}

/**
 * Starts real OpenSearch nodes with throw-away data. The server comes as a library from Maven, once; Java and Maven have to
 * be there, else `NoServer` is thrown.
 */
export async function startCluster({ nodes, shards, replicas, heap = 256, data }: ClusterOptions): Promise<Cluster> {
  run("java", ["-version"]);
  const program = prepared();
  const folder = mkdtempSync(join(data ?? (hasRoom(MEMORY_DISK) ? MEMORY_DISK : tmpdir()), "dateline-opensearch-"));
  const ports = await freePorts(2 * nodes);
  const [http, transport] = [ports.slice(0, nodes), ports.slice(nodes)];
  const urls = http.map((port) => `http://127.0.0.1:${port}`);
  const running = new Map<number, ChildProcess>();

  const start = (node: number) => {
    const own = transport[node]!;
    const others = transport.filter((port) => port !== own);
    // A node for a test is gone before what is compiled fully pays; one whose data are given a place to lie is asked much.
    const compiled = data === undefined ? ["-XX:TieredStopAtLevel=1"] : [];
    const memory = ["-XX:+UseSerialGC", ...compiled, `-Xms${heap}m`, `-Xmx${heap}m`];
    const given = [`127.0.0.1:${own}`, join(folder, String(node)), http[node]!, own, ...others].map(String);
    // Its input is held: when this process ends, however, so does the node.
    const child = spawn("java", [...memory, "-cp", program, "OpenSearchNode", ...given], {
      stdio: ["pipe", "ignore", "ignore"],
      cwd: folder,
    });
    running.set(node, child);
  };
  const allThere = (asked: string) => answered(`${asked}/_cluster/health?wait_for_nodes=${nodes}&timeout=10s`);
  const end = async (child: ChildProcess) => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    if (child.exitCode === null && child.signalCode === null && child.kill("SIGKILL")) await ended;
  };

  for (let node = 0; node < nodes; node++) start(node);
  const close = async () => {
    await Promise.all([...running.values()].map(end));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await allThere(urls[0]!);
    const settings = { number_of_shards: shards, number_of_replicas: replicas };
    await fetch(`${urls[0]}/_index_template/all`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ index_patterns: ["*"], template: { settings: { index: settings } } }),
    });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    urls,
    kill: (node) => end(running.get(node)!),
    async revive(node) {
      start(node);
      await allThere(urls[node]!);
    },
    close,
  };
}

/** Whether a folder is there and has room for some indexes. */
function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > ROOM;
}

/** The class path of a node: the server's files, fetched and compiled where that was not done before. */
function prepared(): string {
  const sources = ["pom.xml", "OpenSearchNode.java"].map((name) => join(HERE, name));
  const made = createHash("sha256");
  for (const path of sources) made.update(readFileSync(path));
  const folder = join(CACHE, made.digest("hex").slice(0, 16));
  const classPath = [folder, join(folder, "*")].join(delimiter);
  if (existsSync(folder)) return classPath;
  mkdirSync(CACHE, { recursive: true });
  const unfinished = mkdtempSync(join(CACHE, "unfinished-"));
  try {
    const [pom, source] = sources as [string, string];
    run("mvn", ["-q", "-B", "-f", pom, "dependency:copy-dependencies", `-DoutputDirectory=${unfinished}`]);
    run("javac", ["-cp", join(unfinished, "*"), "-d", unfinished, source]);
    // Another process may have made the same meanwhile.
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return classPath;
}

function run(program: string, args: readonly string[]): void {
  const { status, error, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", timeout: RESOLVING });
  if (error) throw new NoServer(`Cannot start OpenSearch: ${program} is not at hand (${error.message})`);
  if (status !== 0)
    throw new NoServer(`Cannot start OpenSearch: ${program} failed: ${`${stdout}${stderr}`.slice(0, 500)}`);
}

/** Waits until an address answers that all is well. */
async function answered(url: string): Promise<void> {
  const until = Date.now() + STARTING;
  for (;;) {
    const isThere = await fetch(url).then(
      async (response) => response.ok && !((await response.json()) as { timed_out: boolean }).timed_out,
      () => false,
    );
    if (isThere) return;
    if (Date.now() > until) throw new NoServer(`Cannot start OpenSearch: no answer at ${url} in ${STARTING / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePorts(count: number): Promise<number[]> {
  const probes = Array.from({ length: count }, () => createServer());
  await Promise.all(probes.map((probe) => new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve))));
  const ports = probes.map((probe) => (probe.address() as { port: number }).port);
  await Promise.all(probes.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return ports;
}
