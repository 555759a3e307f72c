import { z } from "zod";
import { AlertReason } from "../query/alert-reason.ts";
import { isUnreadableSearch } from "./unreadable-search.ts";

/** Why an alert failed: in English, as the program or the server said it, and by a code that pages word; null: it is not known. */
export interface AlertFailure {
  readonly said: string;
  readonly reason: AlertReason | null;
}

/** A failure of which the reason is known. */
export class AlertFault extends Error {
  readonly reason: AlertReason;

  constructor(message: string, reason: AlertReason, cause?: unknown) {
    super(message, { cause });
    this.name = "AlertFault";
    this.reason = reason;
  }
}

const Stored = z.object({ said: z.string(), reason: AlertReason.nullable().catch(null) });

/** What is noted of an error. */
export function failureOf(error: Error): AlertFailure {
  const { message: said } = error;
  if (error instanceof AlertFault) return { said, reason: error.reason };
  return { said, reason: isUnreadableSearch(error) ? { code: "unreadable", of: error.of } : null };
}

export const writeFailure = (failure: AlertFailure): string => JSON.stringify(failure);

/** Reads what was noted; versions before noted what was said alone. */
export function readFailure(text: string): AlertFailure {
  try {
    return Stored.parse(JSON.parse(text)) as AlertFailure;
  } catch {
    return { said: text, reason: null };
  }
}
