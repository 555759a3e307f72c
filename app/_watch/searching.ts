import { Counter, Gauge, type Metric, register } from "@prometheus-io/client";

/** What is going on in processes that search: `memory` in bytes; of each cache how often it had what was asked for, and the bytes that it holds. */
interface Searching {
  readonly waiting: number;
  readonly processes: number;
  readonly memory: number;
  readonly caches: Readonly<Record<string, { readonly hits: number; readonly misses: number; readonly bytes: number }>>;
}

type Look = () => Searching;

/** What is looked at when somebody asks for metrics, and what those counted that have been closed. */
interface Watched {
  readonly looks: Set<Look>;
  readonly before: Map<string, number>;
}

// Next loads modules more than once.
const kept = globalThis as unknown as { datelineSearching?: Watched };

/** Has the metrics tell what is going on in the processes that search, until what it gives is called. */
export function watchSearching(look: Look): () => void {
  const { looks, before } = watched();
  looks.add(look);
  return () => {
    looks.delete(look);
    for (const [key, number] of lookups([look()])) before.set(key, (before.get(key) ?? 0) + number);
  };
}

function watched(): Watched {
  if (kept.datelineSearching) return kept.datelineSearching;
  const own: Watched = { looks: new Set(), before: new Map() };
  kept.datelineSearching = own;
  const now = () => [...own.looks].map((look) => look());
  gauge("dateline_searches_waiting", "Searches that wait for a process.", () => sum(now(), "waiting"));
  gauge("dateline_search_processes", "Processes that search.", () => sum(now(), "processes"));
  gauge("dateline_search_processes_memory_bytes", "Memory of the processes that search, when they answered last.", () =>
    sum(now(), "memory"),
  );
  add(
    "dateline_cache_bytes",
    (name) =>
      new Gauge({
        name,
        help: "Bytes of what the engine remembers.",
        labelNames: ["cache"],
        collect() {
          this.reset();
          for (const { caches } of now())
            for (const [cache, { bytes }] of Object.entries(caches)) this.inc({ cache }, bytes);
        },
      }),
  );
  add(
    "dateline_cache_lookups_total",
    (name) =>
      new Counter({
        name,
        help: "How often the engine remembered (hit) or had to find and count (miss).",
        labelNames: ["cache", "outcome"],
        collect() {
          this.reset();
          for (const [key, number] of [...own.before, ...lookups(now())]) {
            const [cache, outcome] = key.split(" ") as [string, string];
            this.inc({ cache, outcome }, number);
          }
        },
      }),
  );
  return own;
}

function lookups(all: readonly Searching[]): [string, number][] {
  return all.flatMap(({ caches }) =>
    Object.entries(caches).flatMap(([cache, { hits, misses }]): [string, number][] => [
      [`${cache} hit`, hits],
      [`${cache} miss`, misses],
    ]),
  );
}

function sum(all: readonly Searching[], key: "waiting" | "processes" | "memory"): number {
  return all.reduce((total, one) => total + one[key], 0);
}

function gauge(name: string, help: string, number: () => number): void {
  add(
    name,
    () =>
      new Gauge({
        name,
        help,
        collect() {
          this.set(number());
        },
      }),
  );
}

function add<M extends Metric<string>>(name: string, make: (name: string) => M): void {
  if (!register.getSingleMetric(name)) make(name);
}
