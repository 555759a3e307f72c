import { ROOT } from "../../lib/next.ts";
import type { Exchange } from "./exchange.ts";

/** What no answer may be, whatever was asked: none, a failure, without the headers of every answer, or telling too much. */
export function faultOf({ status, headers, body }: Exchange): string | null {
  if (status === 0) return "no answer";
  if (status >= 500) return `status ${status}`;
  for (const name of ["cache-control", "x-content-type-options"]) if (!headers[name]) return `no ${name}`;
  if (body.includes(ROOT) || /\bat .+\.[jt]s:\d+/.test(body)) return "a path or a stack in the answer";
  return null;
}
