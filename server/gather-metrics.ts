import cluster from "node:cluster";
import { ClusterRegistry, collectDefaultMetrics, register } from "@prometheus-io/client";

/** What a process that serves pages asks the one that started it, and what that answers. */
interface Question {
  readonly datelineMetrics: number;
}
interface Answer extends Question {
  readonly text: string;
}

type Ending = ClusterRegistry<typeof register.contentType> & { shutdown(): Promise<void> };

let numbers: ClusterRegistry<typeof register.contentType> | null = null;
let asked = 0;

/** Begins to count in this process: its own memory, processor and pauses, beside what others count here. */
export function beginMetrics(): void {
  if (numbers !== null) return;
  collectDefaultMetrics();
  numbers = new ClusterRegistry();
  if (cluster.isWorker || !cluster.isPrimary) return;
  cluster.on("message", (worker, question: Question | null) => {
    if (typeof question?.datelineMetrics !== "number") return;
    const answer = (text: string) => worker.isConnected() && worker.send({ ...question, text } satisfies Answer);
    numbers!.clusterMetrics().then(answer, () => answer(""));
  });
}

/** What all processes that serve this site have counted, in the format of Prometheus. */
export function gatherMetrics(): Promise<string> {
  if (!cluster.isWorker) return register.metrics();
  const { promise, resolve } = Promise.withResolvers<string>();
  const own: Question = { datelineMetrics: ++asked };
  const hear = (answer: Answer | null) => {
    if (answer?.datelineMetrics !== own.datelineMetrics) return;
    process.off("message", hear);
    resolve(answer.text);
  };
  process.on("message", hear);
  process.send!(own);
  return promise;
}

/** Hands on what this process has counted, before it ends: numbers that only grow must not fall. */
export async function endMetrics(): Promise<void> {
  if (cluster.isWorker) await (numbers as Ending | null)?.shutdown();
}
