import { MeilisearchApiError, MeilisearchRequestError, type Task } from "meilisearch";

/** Kinds of failure that call for different answers. */
export type FailureKind =
  | "unreachable"
  | "refused"
  | "missing"
  | "busy"
  | "full"
  | "too large"
  | "bad document"
  | "failed";

/** An error of the server or of the network, in plain words. */
export class MeilisearchFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

const DISK = /^(?:no_space_left_on_device|io_error|too_many_open_files|database_size_limit_reached)$/;

/** An error of the client or of the network in plain words: what could not be done, where, and why. */
export function toFailure(act: string, url: string, error: unknown): MeilisearchFailure {
  const cannot = (kind: FailureKind, why: string) =>
    new MeilisearchFailure(kind, `Cannot ${act} at ${url}: ${why}`, error);
  if (error instanceof MeilisearchFailure) return error;
  const { name, message: why, cause } = error as Error;
  // Before the answer begins, the client wraps it; within, it comes bare.
  if (name === "TimeoutError" || (cause instanceof Error && cause.name === "TimeoutError"))
    return cannot("unreachable", "the server takes too long");
  if (error instanceof MeilisearchRequestError) return cannot("unreachable", "the server does not answer");
  // A proxy's HTML in place of JSON comes as a bare SyntaxError.
  if (!(error instanceof MeilisearchApiError))
    return cannot("unreachable", `something that is no Meilisearch answers (${why})`);
  const { status } = error.response;
  const code = error.cause?.code ?? "";
  // Which of several searches it is says nothing to a reader.
  const message = error.cause?.message.replace(/^Inside `[^`]*`: /, "") ?? `status ${status}`;
  if (status === 401 || status === 403) return cannot("refused", "the key is wrong, or may not do that");
  if (code === "index_not_found" || (status === 404 && code !== "task_not_found")) return cannot("missing", message);
  if (status === 413 || code === "payload_too_large") return cannot("too large", "the request is too large");
  if (DISK.test(code)) return cannot("full", `the server's disk is full or failing (${code})`);
  if ([408, 429, 502, 503, 504].includes(status)) return cannot("busy", "the server is busy");
  return cannot("failed", message);
}

/** The same of a task that failed. */
export function taskFailure(act: string, task: Task): MeilisearchFailure {
  const { code, message } = task.error ?? { code: "canceled", message: "the task was canceled" };
  const kind: FailureKind = DISK.test(code)
    ? "full"
    : /document|primary_key|max_fields/.test(code) || code === "internal"
      ? "bad document"
      : "failed";
  return new MeilisearchFailure(kind, `Cannot ${act}: ${message} (${code})`);
}
