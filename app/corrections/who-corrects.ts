import { userInfo } from "node:os";
import { cookieIn } from "../cookies.ts";
import { visitor } from "../visitor.ts";

/**
 * The name of whoever has signed in. Else the one under which whoever asks corrected last; at first that by which the machine
 * knows its user.
 */
export function whoCorrects(headers: Headers): string {
  return visitor().name ?? (cookieIn(headers, "dateline-corrector") || userInfo().username);
}
