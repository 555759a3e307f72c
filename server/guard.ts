import type { IncomingMessage } from "node:http";
import type { SignIn } from "../app/_page/drawn.ts";
import { logFault } from "../app/_watch/log.ts";
import { siteAccounts } from "../app/accounts.ts";
import { formToken } from "../app/corrections/form-token.ts";
import { sessionIn } from "../app/session-cookie.ts";
import { siteAddress } from "../app/site-address.ts";
import { isReading, leastRole } from "../lib/access/least-role.ts";
import { LOOPBACK } from "../lib/access/loopback.ts";
import { mayAs } from "../lib/access/role.ts";
import type { Visitor } from "../lib/access/visitor.ts";
import type { Accounts } from "../lib/accounts/accounts.ts";
import { derived } from "../lib/accounts/secret.ts";
import { type Asker, whoAsks } from "../lib/accounts/who-asks.ts";
import type { AuthConfig, SiteNames } from "../lib/config.ts";
import type { Refused } from "../lib/query/address/refused.ts";
import { rateLimit } from "./rate-limit.ts";

/** Who asks, and why they may not. */
export interface Guarded {
  readonly visitor: Visitor;
  readonly auth?: SignIn;
  readonly seenBy?: Asker["by"] | null;
  readonly session?: string | null;
  readonly formToken?: string;
  readonly refusal: AccessRefusal | null;
}

/** Why a request is answered by nothing of the site: `to` leads to where one signs in, `challenge` says how a program does. */
interface AccessRefusal {
  readonly status: number;
  readonly why: Refused;
  readonly to?: string;
  readonly challenge?: string;
  readonly retryAfter?: number;
}

/** What the guard is told of a request, beside it. */
interface Seen {
  /** Whether a proxy handed it on. */
  readonly forwarded: boolean;
  readonly isTrusted: boolean;
  readonly isForPrograms: boolean;
}

interface Guarding extends Pick<SiteNames, "host" | "siteUrl"> {
  readonly auth: AuthConfig;
  /** With which the site asks itself before it listens. */
  readonly rehearsal?: string | null;
  readonly accounts?: () => Accounts;
}

/** The longest address to which somebody who signs in is led back, in letters. */
const LONGEST = 2000;

/** Says of each request who asks, and whether they may: the one place where that is decided. */
export function openGuard({ auth, host, siteUrl, rehearsal = null, accounts = siteAccounts }: Guarding) {
  const { kind } = auth;
  const rate = rateLimit(auth.requestsPerMinute);

  return (request: IncomingMessage, seen: Seen): Guarded => {
    if (kind === null || kind === "none") {
      // Whoever sits at the machine of a site that nobody else knows may do all.
      const isAlone = LOOPBACK.test(host) && siteUrl === null && !seen.forwarded;
      return { visitor: { name: null, role: isAlone ? "admin" : "reader" }, refusal: null };
    }
    const { headers, method = "", url = "" } = request;
    if (rehearsal !== null && headers.authorization === `Bearer ${rehearsal}`)
      return { visitor: { name: null, role: "admin" }, refusal: null };
    // The form of signing in is drawn for anybody: what it bears must tell nothing of what others bear.
    const bare = derived(formToken(), "form of nobody");
    const nobody = { visitor: { name: null, role: "reader" }, auth: kind, seenBy: null, formToken: bare } as const;
    try {
      const asker = known(request, seen.isTrusted);
      const refusal = refused(asker, method, url, seen, headers);
      if (asker === null) return { ...nobody, refusal };
      const { visitor, by: seenBy, session } = asker;
      // A form is taken out of the session alone in which it was drawn; behind a proxy, which keeps sessions, from its reader.
      const bears = session === null ? derived(formToken(), `form ${visitor.name}`) : derived(session, "form");
      return { visitor, auth: kind, seenBy, session, formToken: bears, refusal };
    } catch (error) {
      logFault("Cannot look up who asks", error);
      return { ...nobody, refusal: { status: 503, why: { code: "failed" } } };
    }
  };

  function known({ headers }: IncomingMessage, isTrusted: boolean): Asker | null {
    const isSecure = siteAddress(new Headers(pick(headers))).startsWith("https:");
    const session = sessionIn(headers.cookie ?? "", isSecure);
    const asker = whoAsks({ headers, session, isTrusted }, auth, accounts);
    // Nothing behind the guard reads who asks out of headers that anybody may send.
    for (const name of [auth.headers.user, auth.headers.groups]) delete headers[name];
    return asker;
  }

  function refused(
    asker: Asker | null,
    method: string,
    url: string,
    { isForPrograms }: Seen,
    headers: IncomingMessage["headers"],
  ): AccessRefusal | null {
    const [path = ""] = url.split("?", 1);
    const least = leastRole(method, path);
    if (least === null || method === "OPTIONS") return null;
    if (asker === null) return unknown(url, isForPrograms, headers);
    const wait = auth.requestsPerMinute === 0 ? 0 : rate.take(asker.visitor.name, Date.now());
    const most = auth.requestsPerMinute;
    if (wait > 0) return { status: 429, why: { code: "accountRate", most, seconds: wait }, retryAfter: wait };
    const may = mayAs(asker.visitor.role, least) && (asker.by !== "token" || isReading(method));
    return may ? null : { status: 403, why: { code: "role" } };
  }

  function unknown(url: string, isForPrograms: boolean, headers: IncomingMessage["headers"]): AccessRefusal {
    const why = { code: "signIn" } as const;
    if (kind === "proxy") return { status: 401, why };
    // A longer header is more than what is in front of a site may hand on.
    const next = url.length > LONGEST ? "" : `?${new URLSearchParams({ next: url })}`;
    if (!isForPrograms) return { status: 303, why, to: `/signin${next}` };
    // A browser would ask for a name and a password by itself where a page of ours only wants suggestions.
    const isPage = headers["sec-fetch-site"] === "same-origin" && headers["sec-fetch-mode"] !== "navigate";
    const basic = isPage ? "" : ', Basic realm="Dateline", charset="UTF-8"';
    return { status: 401, why, challenge: `Bearer realm="Dateline"${basic}` };
  }
}

/** What says by which address the site was reached. */
function pick(headers: IncomingMessage["headers"]): Record<string, string> {
  const names = ["host", "x-forwarded-host", "x-forwarded-proto"];
  return Object.fromEntries(names.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])));
}
