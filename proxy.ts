import { type NextRequest, NextResponse } from "next/server";
import { openSite } from "./app/open.ts";

/**
 * Sends a missing article to the page for unknown addresses before Next begins to render. `notFound()` inside a dynamic
 * page answers with an empty body that only a script fills (vercel/next.js#62228), and pages here work without scripts.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const id = request.nextUrl.pathname.slice("/article/".length);
  const article = /^[0-9a-f]{1,64}$/.test(id) ? await openSite().engine.get(id) : null;
  return article ? NextResponse.next() : NextResponse.rewrite(new URL("/no-such-article", request.url));
}

export const config = { matcher: "/article/:id*" };
