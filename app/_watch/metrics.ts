import { Counter, Gauge, Histogram, type Metric, register } from "@prometheus-io/client";

/** In seconds: from an answer that was remembered to the longest that is waited for. */
const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** The server and Next's bundle load this file apart, within one process, and count in the same. */
function once<M extends Metric<string>>(name: string, make: (name: string) => M): M {
  return (register.getSingleMetric(name) as M | undefined) ?? make(name);
}

/** Requests that were answered. `kind`: what was asked for; `status`: of the answer, 499 where whoever asked had gone. */
export const httpRequests = once(
  "dateline_http_requests_total",
  (name) => new Counter({ name, help: "Requests answered.", labelNames: ["kind", "status"] }),
);

export const httpSeconds = once(
  "dateline_http_request_seconds",
  (name) =>
    new Histogram({ name, help: "From a request to its answer's end.", labelNames: ["kind"], buckets: SECONDS }),
);

/** What engines were asked. `outcome`: ok, left (whoever asked had gone), or a `Trouble`. */
export const engineCalls = once(
  "dateline_engine_calls_total",
  (name) => new Counter({ name, help: "Calls of the engine.", labelNames: ["engine", "call", "outcome"] }),
);

export const engineSeconds = once(
  "dateline_engine_call_seconds",
  (name) => new Histogram({ name, help: "Calls of the engine.", labelNames: ["engine", "call"], buckets: SECONDS }),
);

/** Searches that run or wait for a process. */
export const enginePending = once(
  "dateline_engine_calls_pending",
  (name) => new Gauge({ name, help: "Calls of the engine that run or wait.", labelNames: ["engine"] }),
);
