import { userInfo } from "node:os";
import { cookieIn } from "../cookies.ts";

/** The name under which whoever asks corrected last; at first the one by which the machine knows its user. */
export function whoCorrects(headers: Headers): string {
  return cookieIn(headers, "dateline-corrector") || userInfo().username;
}
