import { z } from "zod";
import type { Problem } from "./address/problem.ts";
import type { Unread } from "./address/unread.ts";

/** What of a saved search cannot be read: a parameter, or a reading list that is not there. */
export type Unreadable = Problem | Extract<Unread, { readonly code: "noList" }>;

/** Why an alert cannot look or send, where that is known, with what is needed to say it; `at`: the server. */
export const AlertReason = z.discriminatedUnion("code", [
  z.object({ code: z.literal("notSet"), setting: z.string() }),
  z.object({ code: z.literal("answered"), at: z.string(), status: z.int() }),
  z.object({ code: z.literal("silent"), at: z.string(), seconds: z.number() }),
  z.object({ code: z.literal("unreachable"), at: z.string(), detail: z.string() }),
  z.object({ code: z.literal("private"), at: z.string(), detail: z.string() }),
  z.object({ code: z.literal("address"), at: z.string(), detail: z.string() }),
  /** By the name and password of the setting. */
  z.object({ code: z.literal("signIn"), setting: z.string() }),
  z.object({
    code: z.literal("file"),
    path: z.string(),
    state: z.enum(["noFolder", "isFolder", "denied", "readOnly", "full"]),
  }),
  z.object({ code: z.literal("unreadable"), of: z.custom<Unreadable>((of) => typeof of === "object" && of !== null) }),
]);
export type AlertReason = z.infer<typeof AlertReason>;

/** Those that a table of a language words; what cannot be read of a search is worded as everywhere. */
export type AlertReasonWords = {
  readonly [Code in Exclude<AlertReason["code"], "unreadable">]: (
    reason: Extract<AlertReason, { readonly code: Code }>,
  ) => string;
};

/** Words a reason. */
export function wordAlertReason(words: AlertReasonWords, reason: Exclude<AlertReason, { code: "unreadable" }>): string {
  return (words[reason.code] as (of: typeof reason) => string)(reason);
}
