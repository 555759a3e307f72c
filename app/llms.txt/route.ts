import { llms } from "../../lib/query/crawlers/llms.ts";
import { siteAddress } from "../site-address.ts";

/** `GET /llms.txt`: what the archive is, for programs that read. */
export function GET({ headers }: Request): Response {
  return new Response(llms(siteAddress(headers)), { headers: { "content-type": "text/markdown; charset=utf-8" } });
}
