/** Kinds of failure that call for different answers. */
export type FailureKind = "unreachable" | "refused" | "missing" | "busy" | "too large" | "inexact" | "failed";

/** An error of the server or of the network, in plain words. */
export class OpenSearchFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

/** What the client throws, as far as it is looked at. */
interface ClientError extends Error {
  readonly statusCode?: number;
  readonly body?: unknown;
}

/** The server's own word on an error, as it stands in an answer. */
export interface Fault {
  readonly type?: string;
  readonly reason?: string;
  readonly root_cause?: readonly Fault[];
}

/** Ways in which a server says that the disk is full, or that it is to be read alone for that. */
const FULL = /flood-stage|disk usage exceeded|No space left/i;

/** An error of the client in plain words; `where`: the server that was asked. */
export function toFailure(act: string, where: string, error: unknown): OpenSearchFailure {
  if (error instanceof OpenSearchFailure) return error;
  const { name, message, statusCode, body } = error as ClientError;
  const cannot = (kind: FailureKind, why: string) =>
    new OpenSearchFailure(kind, `Cannot ${act} at ${where}: ${why}`, error);
  if (name === "TimeoutError") return cannot("unreachable", "the server takes too long");
  if (name === "ConnectionError" || name === "NoLivingConnectionsError")
    return cannot("unreachable", "the server does not answer");
  if (name !== "ResponseError") return cannot("unreachable", `something that is no OpenSearch answers (${message})`);
  const fault = (body as { error?: Fault | string } | null)?.error;
  if (statusCode === 401 || statusCode === 403)
    return FULL.test(wordsOf(fault))
      ? cannot("failed", "the server's disk is full")
      : cannot("refused", "the user or the password is wrong, or may not do that");
  if (statusCode === 404 && typeof fault === "object") return cannot("missing", wordsOf(fault));
  if (statusCode === 413) return cannot("too large", "the request is too large");
  if (statusCode === 429) return cannot("busy", "the server is busy");
  if (statusCode !== undefined && statusCode >= 502 && typeof fault !== "object")
    return cannot("busy", "the server is busy");
  if (statusCode === 503) return cannot("inexact", `a part of the index cannot be asked (${wordsOf(fault)})`);
  return cannot("failed", wordsOf(fault) || `status ${statusCode}`);
}

/** The server's limit to what a query may hold, which it names by its setting alone. */
const TOO_MANY = /max_?clause_?count/i;

/** What went wrong with a part of a request whose other parts were answered. */
export function refusalOf(act: string, where: string, fault: Fault): OpenSearchFailure {
  const kind = fault.type === "index_not_found_exception" ? "missing" : "failed";
  return new OpenSearchFailure(kind, `Cannot ${act} at ${where}: ${wordsOf(fault)}`);
}

/** The reason that a server gives, of several the first. */
function wordsOf(fault: Fault | string | undefined): string {
  if (fault === undefined || typeof fault === "string") return fault ?? "";
  const reason = fault.root_cause?.[0]?.reason ?? fault.reason ?? fault.type ?? "";
  return TOO_MANY.test(reason) ? `it has too many words and alternatives (${reason})` : reason;
}
