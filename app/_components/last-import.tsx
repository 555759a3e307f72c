import type { Run } from "../../lib/archive/runs.ts";
import { writtenCount } from "../../lib/query/written-count.ts";
import { writtenDay } from "../../lib/query/written-day.ts";

/** When articles last came in, and what became of them. */
export function LastImport({ run: { started, finished, counts } }: { readonly run: Run }) {
  const { read = 0, added = 0, changed = 0, rejected = 0 } = counts ?? {};
  return (
    <>
      <time dateTime={started}>{writtenDay({ value: started, precision: "time" })} UTC</time>:{" "}
      {finished === null
        ? "it is running, or broke off. What it had kept by then is here."
        : `${writtenCount(read)} articles read, ${writtenCount(added)} of them new, ${writtenCount(changed)} changed; ${writtenCount(rejected)} records rejected.`}
    </>
  );
}
