import type { CorrectionsRefusal } from "../../lib/query/corrections/refusal.ts";
import type { SiteCorrections } from "../site.ts";
import type { JustWritten } from "./written.tsx";

/** The line that an address says was just written, while it is in force; null for whoever may correct nothing. */
export function writtenBy(
  here: SiteCorrections | null,
  refusal: CorrectionsRefusal | null,
  parameters: URLSearchParams,
): JustWritten | null {
  const said = parameters.get("corrected");
  if (here === null || refusal !== null || said === null) return null;
  const past = here.history.line(said);
  return past?.inForce ? { line: past.line, names: here.names([past.line]) } : null;
}
