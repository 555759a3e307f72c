import { mayAs } from "../../lib/access/role.ts";
import { readSiteConfig } from "../../lib/config.ts";
import { mayCorrect } from "../corrections/who-may.ts";
import { visitor } from "../visitor.ts";

/** Whether whoever asks may see how the site runs: an administrator who is signed in, or who sits at the machine. */
export function mayOperate(headers: Headers): boolean {
  const { name, role } = visitor();
  return mayAs(role, "admin") && (name !== null || mayCorrect(headers, readSiteConfig()) === null);
}
