import { createHmac } from "node:crypto";
import { Agent, fetch } from "undici";
import { SYSTEM_CLOCK } from "../../fetch/clock.ts";
import { FetchFault } from "../../fetch/net/fetch-fault.ts";
import { publicLookup } from "../../fetch/net/public-address.ts";
import { openRequests } from "../../fetch/net/request.ts";
import type { AlertReason } from "../../query/alert-reason.ts";
import { AlertFault } from "../alert-failure.ts";
import type { Notice } from "../notice.ts";

/**
 * Posts a notice to a webhook as JSON. `Idempotency-Key` is the notice's id, the same in each try; `X-Dateline-Signature` is
 * `sha256=` and the HMAC of `X-Dateline-Timestamp` (seconds since 1970), a full stop and the body. Private addresses are refused
 * unless the alert allows them; redirects are not followed. Any answer of 200 to 299 takes it.
 */
export async function postNotice(
  { webhook, private: isAllowed = false }: { readonly webhook: string; readonly private?: boolean },
  notice: Notice,
  secret: string | null,
  patience = 20_000,
): Promise<void> {
  if (secret === null) {
    const setting = "WEBHOOK_SECRET";
    throw new AlertFault(`Cannot post to a webhook: the setting ${setting} is not set.`, { code: "notSet", setting });
  }
  const url = new URL(webhook);
  const requests = openRequests({ userAgent: "Dateline", isAllowed: () => isAllowed, clock: SYSTEM_CLOCK });
  const agent = new Agent({ connect: { lookup: publicLookup(() => isAllowed) as never, timeout: patience } });
  try {
    requests.refuse(url);
    const body = JSON.stringify(notice, (_, value) => (typeof value === "string" ? value.toWellFormed() : value));
    const timestamp = String(Math.floor(Date.now() / 1000));
    const { status } = await fetch(url, {
      method: "POST",
      dispatcher: agent,
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
      headers: {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "Dateline",
        "idempotency-key": notice.id,
        "x-dateline-timestamp": timestamp,
        "x-dateline-signature": `sha256=${createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")}`,
      },
      body,
    });
    if (status < 200 || status > 299)
      throw new AlertFault(`it answered ${status}`, { code: "answered", at: url.origin, status });
  } catch (error) {
    const message = `Cannot post to ${url.origin}: ${whyOf(error as Error, patience)}.`;
    throw new AlertFault(message, reasonOf(error as Error, url.origin, patience), error);
  } finally {
    await Promise.all([requests.close(), agent.destroy()]);
  }
}

function whyOf(error: Error, patience: number): string {
  if (error.name === "TimeoutError") return `no answer in ${patience / 1000} s`;
  const said = error.cause instanceof Error ? error.cause : error;
  if (!(said instanceof FetchFault)) return said.message;
  const { fault, detail } = said;
  if (fault !== "private" && fault !== "address") return said.message;
  const refused = fault === "private" ? `it is in a private network (${detail})` : `its address is refused (${detail})`;
  return `${refused}; an alert that was added with --private may go there`;
}

/** The same by its code. */
function reasonOf(error: Error, at: string, patience: number): AlertReason {
  if (error instanceof AlertFault) return error.reason;
  if (error.name === "TimeoutError") return { code: "silent", at, seconds: patience / 1000 };
  const said = error.cause instanceof Error ? error.cause : error;
  if (said instanceof FetchFault && (said.fault === "private" || said.fault === "address"))
    return { code: said.fault, at, detail: said.detail };
  return { code: "unreachable", at, detail: said.message };
}
