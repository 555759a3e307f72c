import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ENGINES } from "../lib/engine/engines.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The line of rooms: each may import itself and those before it. */
const LINE = [
  "config",
  "processes",
  "text",
  "source",
  "article",
  "facets",
  "archive",
  "corrections",
  "lists",
  "people",
  "access",
  "accounts",
  "ingest",
  "fetch",
  "engine",
  "query",
  "alerts",
  "upkeep",
  "app",
  "server",
  "scripts",
  "tests",
];

/**
 * Who may import what of an engine, beside its own folder and the benches: the table has a row each. The site opens the
 * archive's own engine in threads, which are files on disk, and looks at the index in the archive's file to see whether it
 * is still the one that it opened.
 */
const KNOWS_AN_ENGINE: Readonly<Record<string, readonly string[]>> = {
  "lib/engine/engines.ts": [
    "lib/engine/embedded/chosen.ts",
    "lib/engine/meilisearch/chosen.ts",
    "lib/engine/opensearch/chosen.ts",
  ],
  "app/site.ts": [
    "lib/engine/embedded/tables.ts",
    "lib/engine/embedded/open-indexed.ts",
    "lib/engine/embedded/processes.ts",
  ],
  "app/serve.ts": ["lib/engine/embedded/tables.ts"],
};

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
}

const CODE = /\.(?:tsx?|js)$/;

const files = [
  // Next finds some of its files beside `app`: they are of its room. What Next writes itself is nobody's.
  ...readdirSync(ROOT).filter((name) => CODE.test(name) && !name.endsWith(".d.ts")),
  ...["lib", "app", "server", "scripts", "tests"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => CODE.test(name))
      .map((name) => join(folder, name)),
  ),
].map(parse);

function parse(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), "utf8");
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gms,
  );
  const imports = [...found].map(([, type, named, dynamic]) => {
    const specifier = named ?? dynamic ?? "";
    const from = specifier.startsWith(".") ? relative(ROOT, join(ROOT, dirname(path), specifier)) : specifier;
    return { from, typeOnly: type !== undefined };
  });
  return { path, text, imports };
}

function roomOf(path: string): string {
  const [top = "", second] = path.split("/");
  if (second === undefined) return /\.config\.[jt]s$/.test(top) ? "tests" : "app";
  return top === "lib" ? second.replace(/\.ts$/, "") : top;
}

const local = (from: string) => /^(?:lib|app|server|scripts|tests)\//.test(from);

describe("rooms", () => {
  it("knows every room", () => {
    expect([...new Set(files.map(({ path }) => roomOf(path)))].filter((room) => !LINE.includes(room))).toEqual([]);
    expect(files.length).toBeGreaterThan(60);
  });

  it("imports only to the left", () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => local(from) && LINE.indexOf(roomOf(from)) > LINE.indexOf(roomOf(path)))
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps site and scripts apart, and source out of the site", () => {
    const wrong = files
      .filter(({ path }) => ["app", "server", "scripts"].includes(roomOf(path)))
      .flatMap(({ path, imports }) => imports.map(({ from }) => ({ path, from })))
      .filter(({ path, from }) => (roomOf(path) === "scripts" ? /^(?:app|server)\// : /^lib\/source\//).test(from));
    expect(wrong).toEqual([]);
  });

  it("lends the archive's connection to the rooms that keep tables in its file alone", () => {
    const holders = files
      .filter(({ imports }) => imports.some(({ from }) => from === "lib/archive/raw-connection.ts"))
      .map(({ path }) => path)
      .filter((path) => !["archive", "corrections", "people", "access", "ingest", "tests"].includes(roomOf(path)));
    expect(holders.filter((path) => !/^lib\/engine\/embedded\//.test(path))).toEqual([]);
    expect(holders).not.toEqual([]);
  });

  it("has no cycle of files", () => {
    const edges = new Map(files.map(({ path, imports }) => [path, imports.map(({ from }) => from).filter(local)]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]) => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      if (done.has(path)) return;
      done.add(path);
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    };
    for (const path of edges.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });

  it("imports files that exist", () => {
    const known = new Set(files.map(({ path }) => path));
    const missing = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => local(from) && !known.has(from) && !/\.(?:css|json)$/.test(from))
        .map(({ from }) => `${path}: ${from}`),
    );
    expect(missing).toEqual([]);
  });

  it("reads the environment in lib/config.ts alone", () => {
    const readers = files
      .filter(({ path, text }) => !["scripts", "tests"].includes(roomOf(path)) && text.includes("process.env"))
      .map(({ path }) => path);
    expect(readers).toEqual(["lib/config.ts"]);
  });

  it("keeps the key of scripts out of the site", () => {
    const site = files.filter(({ path }) => !["config", "scripts", "tests"].includes(roomOf(path)));
    expect(site.filter(({ text }) => /readSecrets|ADMIN_KEY/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it("keeps the readers of sources from importing one another", () => {
    const importsOf = (path: string) => files.find((file) => file.path === path)!.imports.map(({ from }) => from);
    expect(importsOf("lib/source/record.ts")).toEqual([]);
    const readers = importsOf("lib/source/readers.ts").filter((from) =>
      /^lib\/source\/(?:formats|feeds|wires)\//.test(from),
    );
    expect(readers.length).toBeGreaterThan(5);
    for (const reader of readers) expect(importsOf(reader).filter((from) => readers.includes(from))).toEqual([]);
  });

  it("knows the engines in their table alone: one is a folder and a row", () => {
    const engines = readdirSync(join(ROOT, "lib/engine"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !["alike", "port", "words"].includes(entry.name))
      .map(({ name }) => name);
    expect([...engines].sort()).toEqual(ENGINES.map(({ name }) => name).sort());
    const engineOf = (path: string) => engines.find((name) => path.startsWith(`lib/engine/${name}/`));
    const wrong = files
      .filter(({ path }) => roomOf(path) !== "tests" && !path.startsWith("scripts/bench/"))
      .flatMap(({ path, imports }) =>
        imports.flatMap(({ from }) => {
          const engine = engineOf(from);
          return engine === undefined || engine === engineOf(path) || KNOWS_AN_ENGINE[path]?.includes(from)
            ? []
            : [`${path} imports ${from}`];
        }),
      );
    expect(wrong).toEqual([]);
    // What is excepted must still need it.
    for (const [path, known] of Object.entries(KNOWS_AN_ENGINE))
      expect(files.find((file) => file.path === path)!.imports.map(({ from }) => from)).toEqual(
        expect.arrayContaining([...known]),
      );
  });

  it("gives the site nothing that writes to an index", () => {
    const ports = ["engine", "search-index", "engine-home", "rebuild", "sync"].map((name) => `lib/engine/${name}.ts`);
    const wrong = files
      .filter(({ path }) => ["query", "app", "server"].includes(roomOf(path)))
      .flatMap(({ path, imports }) =>
        imports.filter(({ from }) => ports.includes(from)).map(({ from }) => `${path}: ${from}`),
      );
    expect(wrong).toEqual([]);
  });

  it("gives scripts in the browser nothing but other scripts and types", () => {
    const wrong = files
      .filter(({ path }) => path.startsWith("app/_scripts/"))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ from, typeOnly }) => !typeOnly && !from.startsWith("app/_scripts/"))
          .map(({ from }) => `${path}: ${from}`),
      );
    expect(wrong).toEqual([]);
  });
});
