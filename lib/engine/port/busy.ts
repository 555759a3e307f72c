/** Thrown at once where an engine has so much to do that a further call would wait too long. */
export class Busy extends Error {
  override readonly name = "Busy";
  /** When to ask again, in seconds. */
  readonly retryAfter: number;

  constructor(waiting: number, retryAfter: number) {
    super(`Cannot search: ${waiting} calls are waiting already; ask again in ${retryAfter} s.`);
    this.retryAfter = retryAfter;
  }
}

/** By name, since a bundler may load the class twice. */
export function isBusy(error: unknown): error is Busy {
  return error instanceof Error && error.name === "Busy";
}
