import { Gauge, Registry } from "@prometheus-io/client";
import { withDeadline } from "../../lib/query/deadline.ts";
import { keptServing } from "../kept-serving.ts";
import type { Site } from "../site.ts";
import { logFault } from "./log.ts";

/** How long the archive may take to tell its numbers, in milliseconds: Prometheus waits ten seconds for all. */
const PATIENCE = 5000;

/** Numbers of the archive as they are when somebody asks for them. */
const GAUGES = {
  dateline_articles: "Articles in the index.",
  dateline_index_behind: "Writes of the archive that the index has not reached.",
  dateline_engine_up: "1 where the engine says nothing is wrong with it.",
  dateline_last_import_seconds: "When the last import ended, in seconds since 1970.",
  dateline_last_import_unfinished: "1 where the last import still runs or broke off.",
  dateline_last_import_added: "Articles that the last import added.",
  dateline_last_import_changed: "Articles that the last import changed.",
  dateline_last_import_rejected: "Records that the last import rejected.",
  dateline_sources: "Sources that are followed.",
  dateline_sources_failing: "Sources that failed when they were last asked.",
  dateline_sources_asked_seconds: "When a source was last asked, in seconds since 1970.",
  dateline_source_pages_waiting: "Pages of sources that wait to be fetched.",
  dateline_source_items_refused: "Items of sources that came to nothing.",
  dateline_alerts: "Alerts of saved searches.",
  dateline_alerts_failing: "Alerts that cannot look or send.",
  dateline_alert_messages_waiting: "Messages of alerts that wait to be sent.",
} as const;

type Name = keyof typeof GAUGES;
type Numbers = Partial<Record<Name, number>>;

/** What is asked one by one, so that what cannot be told hides nothing else. */
const PARTS = { engine: engineNumbers, import: importNumbers, sources: sourceNumbers, alerts: alertNumbers } as const;
type Part = keyof typeof PARTS;

/** What is known where a part says nothing. */
const UNTOLD: Partial<Record<Part, Numbers>> = { engine: { dateline_engine_up: 0 } };

/** Numbers of what is served, in the format of Prometheus, and the parts of them that could not be told. */
export interface ArchiveMetrics {
  readonly text: string;
  readonly failed: Readonly<Record<Part, boolean>>;
}

/** Tells the numbers of what is served; one that there is nothing to tell of is left out. */
export async function archiveMetrics(): Promise<ArchiveMetrics> {
  const parts = Object.keys(PARTS) as Part[];
  const told = await Promise.all(parts.map(async (part) => ({ part, numbers: await numbersOf(part) })));
  const failed = told.map(({ part, numbers }) => [part, numbers === null]);
  const all: Numbers = Object.assign({}, ...told.map(({ part, numbers }) => numbers ?? UNTOLD[part] ?? {}));
  const registry = new Registry();
  for (const [name, number] of Object.entries(all) as [Name, number][])
    new Gauge({ name, help: GAUGES[name], registers: [registry] }).set(number);
  return { text: await registry.metrics(), failed: Object.fromEntries(failed) };
}

async function numbersOf(part: Part): Promise<Numbers | null> {
  try {
    const serving = keptServing();
    if (serving === null) return {};
    return await withDeadline(
      serving.whole.ask(async (site) => PARTS[part](site)),
      PATIENCE,
    );
  } catch (error) {
    logFault(`Cannot tell the numbers of the ${part}`, error);
    return null;
  }
}

async function engineNumbers({ engine, written }: Site): Promise<Numbers> {
  const { articles, revision, trouble } = await engine.health();
  const now = written().revision;
  return {
    dateline_articles: articles,
    dateline_engine_up: trouble === null ? 1 : 0,
    ...(now === null ? {} : { dateline_index_behind: now - revision }),
  };
}

function importNumbers({ lastImport }: Site): Numbers {
  const run = lastImport();
  if (run === null) return {};
  if (run.finished === null) return { dateline_last_import_unfinished: 1 };
  return {
    dateline_last_import_unfinished: 0,
    dateline_last_import_seconds: Date.parse(run.finished) / 1000,
    dateline_last_import_added: run.counts?.added ?? 0,
    dateline_last_import_changed: run.counts?.changed ?? 0,
    dateline_last_import_rejected: run.counts?.rejected ?? 0,
  };
}

function sourceNumbers({ sources }: Site): Numbers {
  const reports = sources();
  const asked = reports.flatMap(({ asked }) => asked ?? []);
  return {
    dateline_sources: reports.length,
    dateline_sources_failing: reports.filter(({ failed }) => failed !== null).length,
    ...(asked.length > 0 ? { dateline_sources_asked_seconds: Math.max(...asked) / 1000 } : {}),
    dateline_source_pages_waiting: reports.reduce((sum, { waiting }) => sum + waiting, 0),
    dateline_source_items_refused: reports.reduce((sum, { refused }) => sum + refused, 0),
  };
}

function alertNumbers({ saved }: Site): Numbers {
  const alerts = saved?.read().searches.flatMap(({ alerts: own }) => own) ?? [];
  const outbox = saved?.outbox() ?? null;
  try {
    const waiting = outbox?.waiting() ?? [];
    const failed = new Set(waiting.filter(({ reason }) => reason !== null).map(({ alert }) => alert));
    return {
      dateline_alerts: alerts.length,
      dateline_alerts_failing: alerts.filter(({ id }) => failed.has(id) || outbox?.watched(id)?.failing).length,
      dateline_alert_messages_waiting: waiting.length,
    };
  } finally {
    outbox?.close();
  }
}
