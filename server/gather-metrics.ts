import cluster from "node:cluster";
import { ClusterRegistry, collectDefaultMetrics, Gauge, register } from "@prometheus-io/client";

/** What a process that serves pages asks the one that started it, and what that answers. */
interface Question {
  readonly datelineMetrics: number;
}
interface Answer extends Question {
  /** Null: not all processes answered. */
  readonly text: string | null;
}

type Ending = ClusterRegistry<typeof register.contentType> & { shutdown(): Promise<void> };

let numbers: ClusterRegistry<typeof register.contentType> | null = null;
let asked = 0;

/** How long the process that started this one may take, in milliseconds: it waits five seconds for each of the others. */
const PATIENCE = 7000;

/** Begins to count in this process: its own memory, processor and pauses, beside what others count here. */
export function beginMetrics(): void {
  if (numbers !== null) return;
  collectDefaultMetrics();
  numbers = new ClusterRegistry();
  if (cluster.isWorker || !cluster.isPrimary) return;
  cluster.on("message", (worker, question: Question | null) => {
    if (typeof question?.datelineMetrics !== "number") return;
    const answer = (text: string | null) => worker.isConnected() && worker.send({ ...question, text } satisfies Answer);
    numbers!.clusterMetrics().then(answer, () => answer(null));
  });
}

/**
 * What all processes that serve this site have counted, in the format of Prometheus; null where one of them did not answer:
 * what the others counted would be taken for all.
 */
export function gatherMetrics(patience = PATIENCE): Promise<string | null> {
  if (!cluster.isWorker) return register.metrics().catch(() => null);
  const { promise, resolve } = Promise.withResolvers<string | null>();
  const own: Question = { datelineMetrics: ++asked };
  const hear = (answer: Answer | null) => {
    if (answer?.datelineMetrics !== own.datelineMetrics) return;
    end(answer.text);
  };
  const end = (text: string | null) => {
    clearTimeout(timer);
    process.off("message", hear);
    resolve(text);
  };
  const timer = setTimeout(end, patience, null);
  process.on("message", hear);
  process.send!(own, undefined, undefined, (error) => error && end(null));
  return promise;
}

/** Hands on what this process has counted, before it ends: numbers that only grow must not fall. */
export async function endMetrics(): Promise<void> {
  // What it holds is gone with it, and would be added to what others hold.
  for (const metric of register.getMetricsAsArray())
    if (metric instanceof Gauge) register.removeSingleMetric(metric.name);
  if (cluster.isWorker) await (numbers as Ending | null)?.shutdown();
}
