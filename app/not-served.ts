/**
 * Why nothing can be served: the archive's file is not there any more, or cannot be opened; or what whoever asks may read is not
 * known, or not yet put apart from the rest.
 */
export type NotServedReason = "gone" | "unreadable" | "withheld" | "parting";

/** Thrown where there is no archive to ask. */
export class NotServed extends Error {
  readonly reason: NotServedReason;

  constructor(reason: NotServedReason, message: string) {
    super(message);
    this.name = "NotServed";
    this.reason = reason;
  }
}

/** The reason of an error that is a `NotServed`; by its name, since Next may load this file twice into one process. */
export function notServedReason(error: unknown): NotServedReason | null {
  return error instanceof Error && error.name === "NotServed" ? (error as NotServed).reason : null;
}
