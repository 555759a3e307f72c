import type { AlertSecrets } from "../../config.ts";
import type { Notice } from "../notice.ts";
import { noticeText } from "../notice-text.ts";

/** Sends a notice by mail. Its `Message-ID` is the notice's own: who gets it twice, after a stop in between, knows it again. */
export async function mailNotice(
  to: string,
  notice: Notice,
  { smtpUrl, mailFrom }: AlertSecrets,
  patience = 20_000,
): Promise<void> {
  if (smtpUrl === null || mailFrom === null)
    throw new Error(`Cannot send mail: the setting ${smtpUrl === null ? "SMTP_URL" : "MAIL_FROM"} is not set.`);
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
  } finally {
    transport.close();
  }
}
