import { z } from "zod";
import { ledTo } from "./led-to.ts";
import type { Leaving } from "./provider.ts";

const NAME = "dateline-oidc";

/** Seconds that somebody has at the provider. */
const PATIENCE = 900;

const Kept = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string().transform(ledTo) });

/** The cookie that keeps what the way back from the provider is held to; null takes it away. */
export function leavingCookie(leaving: Leaving | null, isSecure: boolean): string {
  const value = leaving === null ? "" : Buffer.from(JSON.stringify(leaving)).toString("base64url");
  const age = leaving === null ? 0 : PATIENCE;
  // Who comes back comes from another site: only Lax is sent then.
  return `${NAME}=${value}; Path=/signin; Max-Age=${age}; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
}

/** What the cookie of a request keeps; null where there is none that can be read. */
export function leavingIn(headers: Headers): Leaving | null {
  const found = (headers.get("cookie") ?? "").split("; ").find((part) => part.startsWith(`${NAME}=`));
  try {
    return Kept.parse(JSON.parse(Buffer.from(found?.slice(NAME.length + 1) ?? "", "base64url").toString("utf8")));
  } catch {
    return null;
  }
}
