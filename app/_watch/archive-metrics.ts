import { Gauge, Registry } from "@prometheus-io/client";
import { withDeadline } from "../../lib/query/deadline.ts";
import { keptServing } from "../kept-serving.ts";
import type { Site } from "../site.ts";

/** How long the archive may take to tell its numbers, in milliseconds: Prometheus waits ten seconds for all. */
const PATIENCE = 5000;

/** Numbers of the archive as they are when somebody asks for them. */
const GAUGES = {
  dateline_articles: "Articles in the index.",
  dateline_index_behind: "Writes of the archive that the index has not reached.",
  dateline_engine_up: "1 where the engine says nothing is wrong with it.",
  dateline_last_import_seconds: "When the last import ended, in seconds since 1970.",
  dateline_last_import_rejected: "Records that the last import rejected.",
  dateline_sources: "Sources that are followed.",
  dateline_sources_failing: "Sources that failed when they were last asked.",
  dateline_alerts: "Alerts of saved searches.",
  dateline_alerts_failing: "Alerts that cannot look or send.",
  dateline_alert_messages_waiting: "Messages of alerts that wait to be sent.",
} as const;

type Name = keyof typeof GAUGES;
type Numbers = Partial<Record<Name, number>>;

/** Numbers of what is served, in the format of Prometheus; one that is not known is left out. */
export async function archiveMetrics(): Promise<string> {
  const serving = keptServing();
  if (serving === null) return "";
  const numbers = await withDeadline(serving.whole.ask(numbersOf), PATIENCE).catch(
    (): Numbers => ({ dateline_engine_up: 0 }),
  );
  const registry = new Registry();
  for (const [name, number] of Object.entries(numbers) as [Name, number][])
    new Gauge({ name, help: GAUGES[name], registers: [registry] }).set(number);
  return registry.metrics();
}

async function numbersOf(site: Site): Promise<Numbers> {
  const { articles, revision, trouble } = await site.engine.health();
  const written = site.written().revision;
  return {
    dateline_articles: articles,
    dateline_engine_up: trouble === null ? 1 : 0,
    ...(written === null ? {} : { dateline_index_behind: written - revision }),
    ...importNumbers(site),
    ...sourceNumbers(site),
    ...alertNumbers(site),
  };
}

function importNumbers({ lastImport }: Site): Numbers {
  const run = lastImport();
  if (run === null || run.finished === null) return {};
  return {
    dateline_last_import_seconds: Date.parse(run.finished) / 1000,
    dateline_last_import_rejected: run.counts?.rejected ?? 0,
  };
}

function sourceNumbers({ sources }: Site): Numbers {
  const reports = sources();
  return {
    dateline_sources: reports.length,
    dateline_sources_failing: reports.filter(({ failed }) => failed !== null).length,
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
