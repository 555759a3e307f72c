import { type NextRequest, NextResponse } from "next/server";
import { ask } from "./app/ask.ts";
import { isDevelopment } from "./lib/config.ts";
import { FACETS } from "./lib/facets/facets.ts";

/**
 * Gives every page its content security policy, and sends a missing article to the page for unknown addresses before Next
 * begins to render: `notFound()` inside a dynamic page answers with an empty body that only a script fills
 * (vercel/next.js#62228), and pages here work without scripts.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = btoa(crypto.randomUUID());
  const policy = policyWith(nonce);
  const headers = new Headers(request.headers);
  // Next reads the nonce from the policy of the request and puts it on its own scripts.
  headers.set("content-security-policy", policy);
  const response = (await isMissing(request.nextUrl.pathname))
    ? NextResponse.rewrite(new URL("/no-such-article", request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = { matcher: "/((?!_next/|icon).*)" };

const PATIENCE = 1500;

async function isMissing(path: string): Promise<boolean> {
  const [, page, name = ""] = path.split("/");
  if (page === "facet") return !FACETS.some(({ param }) => param === name);
  if (page !== "article") return false;
  if (!/^[0-9a-f]{1,64}$/.test(name)) return true;
  // An engine that is slow here is left to the page, which waits longer and then says so.
  const told = await ask(({ engine }) => engine.get(name), PATIENCE);
  return "value" in told && told.value === null;
}

function policyWith(nonce: string): string {
  // React's development build needs eval to show where an error came from.
  const development = isDevelopment() ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
