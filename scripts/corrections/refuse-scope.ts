import { scopeFault } from "../../lib/query/corrections/scope-fault.ts";
import { UsageError } from "../lib/arguments.ts";

/** Throws a `UsageError` where a query can be no scope of a correction. */
export function refuseScope(scope: string | undefined): void {
  const fault = scope === undefined ? null : scopeFault(scope);
  if (fault === null) return;
  throw new UsageError(
    fault.code === "noDay"
      ? `Cannot use the scope "${scope}": "${fault.given}" holds no day of the calendar.`
      : fault.code === "fromToday"
        ? `Cannot use the scope "${scope}": days counted from today are others tomorrow.`
        : fault.code === "asksList"
          ? `Cannot use the scope "${scope}": reading lists change, and each machine has its own.`
          : fault.code === "asksAdded"
            ? `Cannot use the scope "${scope}": when articles came to the archive is another time on each machine.`
            : `Cannot use the scope "${scope}": it asks for nothing that tells articles apart.`,
  );
}
