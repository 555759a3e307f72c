import type { AlertSecrets } from "../../config.ts";
import type { AlertReason } from "../../query/alert-reason.ts";
import { AlertFault } from "../alert-failure.ts";
import type { Notice } from "../notice.ts";
import { noticeText } from "../notice-text.ts";

/** Sends a notice by mail. Its `Message-ID` is the notice's own: who gets it twice, after a stop in between, knows it again. */
export async function mailNotice(
  to: string,
  notice: Notice,
  { smtpUrl, mailFrom }: AlertSecrets,
  patience = 20_000,
): Promise<void> {
  if (smtpUrl === null || mailFrom === null) {
    const setting = smtpUrl === null ? "SMTP_URL" : "MAIL_FROM";
    throw new AlertFault(`Cannot send mail: the setting ${setting} is not set.`, { code: "notSet", setting });
  }
  // Seldom needed, and slow to load.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport(smtpUrl, {
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as never);
  try {
    const { subject, text } = noticeText(notice);
    await transport.sendMail({
      from: mailFrom,
      to,
      subject,
      text,
      messageId: `<${notice.id}@alerts.dateline>`,
      headers: { "Auto-Submitted": "auto-generated" },
    });
  } catch (error) {
    const reason = reasonOf(error as Failure, new URL(smtpUrl).host, patience);
    throw reason === null ? error : new AlertFault((error as Error).message, reason, error);
  } finally {
    transport.close();
  }
}

/** What the library says of a failure. */
type Failure = Error & { readonly code?: string; readonly responseCode?: number };

/** Null: the server said something of its own. */
function reasonOf({ code, responseCode, message }: Failure, at: string, patience: number): AlertReason | null {
  if (code === "EAUTH") return { code: "signIn", setting: "SMTP_URL" };
  if (responseCode !== undefined) return null;
  if (code === "ETIMEDOUT") return { code: "silent", at, seconds: patience / 1000 };
  return /^E(?:CONN|SOCKET|DNS|HOST|NET)/.test(code ?? "") ? { code: "unreachable", at, detail: message } : null;
}
