import type { AlertSecrets } from "../../config.ts";
import type { Alert } from "../../lists/saved-search.ts";
import type { Notice } from "../notice.ts";
import { appendNotice } from "./append-notice.ts";
import { mailNotice } from "./mail-notice.ts";
import { postNotice } from "./post-notice.ts";

/** Sends a notice where its alert says; throws, with the reason, where it was not taken. */
export type Send = (alert: Alert, notice: Notice) => Promise<void>;

/** Sends by mail, webhook or file; `patience`: how long a server may be silent, in milliseconds. */
export function senderOf(settings: AlertSecrets, patience = 20_000): Send {
  return async ({ to }, notice) => {
    if ("mail" in to) await mailNotice(to.mail, notice, settings, patience);
    else if ("webhook" in to) await postNotice(to, notice, settings.webhookSecret, patience);
    else appendNotice(to.file, notice);
  };
}
