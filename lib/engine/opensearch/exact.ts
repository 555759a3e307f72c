import { type Fault, OpenSearchFailure, refusalOf } from "./failure.ts";

/** A hit as the server gives it. */
export interface FoundHit {
  readonly _id: string;
  readonly _source?: Readonly<Record<string, unknown>>;
  readonly sort?: readonly unknown[];
}

/** A bucket of a `terms` or `composite` aggregation. */
export interface Bucket {
  readonly key: string;
  readonly doc_count: number;
}

/** An aggregation of an answer, whichever it is. */
export interface Counted {
  readonly doc_count: number;
  readonly value: number | null;
  readonly buckets: readonly Bucket[];
  readonly doc_count_error_upper_bound: number;
  readonly sum_other_doc_count: number;
  readonly after_key?: Readonly<Record<string, unknown>>;
  /** Those within it, by name. */
  readonly [name: string]: unknown;
}

/** An answer whose numbers are true: see `checked`. */
export interface Found {
  readonly total: number;
  readonly hits: readonly FoundHit[];
  readonly aggregations: Readonly<Record<string, Counted>>;
  readonly suggest: Readonly<Record<string, readonly { readonly options: readonly { readonly text: string }[] }[]>>;
  readonly pit: string | null;
}

/** What of an answer tells whether it is whole. */
interface Answer {
  readonly error?: Fault;
  readonly timed_out?: boolean;
  readonly terminated_early?: boolean;
  readonly pit_id?: string;
  readonly _shards?: { readonly total: number; readonly successful: number; readonly failed: number };
  readonly hits?: {
    readonly total?: { readonly value: number; readonly relation: string };
    readonly hits: readonly FoundHit[];
  };
  readonly aggregations?: Readonly<Record<string, Counted>>;
  readonly suggest?: Found["suggest"];
}

/**
 * An answer of all shards, each of which came to its end, with a counted total. Anything else is a failure: a server
 * answers 200 with the hits of the shards that are left where one is lost, and then calls none of them failed.
 */
export function checked(where: string, body: unknown): Found {
  const answer = body as Answer;
  const inexact = (why: string) => new OpenSearchFailure("inexact", `Cannot search at ${where}: ${why}`);
  if (answer.error) throw refusalOf("search", where, answer.error);
  const { timed_out: timedOut, terminated_early: endedEarly, _shards: shards, hits } = answer;
  if (timedOut !== false || endedEarly === true) throw inexact("the answer is not whole, since it took too long");
  if (shards === undefined || shards.failed > 0 || shards.successful !== shards.total)
    throw inexact(`${shards?.successful ?? 0} of ${shards?.total ?? 0} parts of the index answered`);
  if (hits?.total?.relation !== "eq") throw inexact("the hits were not counted to their end");
  return {
    total: hits.total.value,
    hits: hits.hits,
    aggregations: answer.aggregations ?? {},
    suggest: answer.suggest ?? {},
    pit: answer.pit_id ?? null,
  };
}
