import type { SearchRequest } from "../../../lib/query/address/request.ts";
import { changed, searchPath } from "../../../lib/query/address/url.ts";
import type { TimeView } from "../../../lib/query/dates/time-view.ts";
import type { TimeColumn } from "../../../lib/query/dates/timeline.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";

/** Gaps that are told one by one; of more, which the list has, their number. */
const TOLD = 3;

interface Props {
  readonly columns: readonly TimeColumn[];
  readonly request: SearchRequest;
  readonly time: TimeView;
  readonly messages: Messages;
}

/** What a histogram does not show: years that it folds, articles that stand in no bar. */
export function Unseen({ columns, request, time: { undated, inexact }, messages: { dates } }: Props) {
  const gaps = columns.filter((column) => column.kind === "gap");
  const years = gaps.reduce((sum, gap) => sum + gap.years, 0);
  const told =
    gaps.length > TOLD ? [dates.gaps(gaps.length, years)] : gaps.map((gap) => dates.gap(gap.from, gap.to, gap.years));
  return (
    <>
      {told.map((gap) => (
        <p key={gap} className="py-0.5">
          {gap}
        </p>
      ))}
      {undated > 0 && (
        <a href={searchPath(changed(request, { date: "undated" }))} className="inline-block py-0.5 underline">
          {dates.undatedToo(undated)}
        </a>
      )}
      {inexact > 0 && <p className="py-0.5">{dates.inexact(inexact)}</p>}
      {columns.length > 1 && (
        <p hidden data-scripted className="py-0.5">
          {dates.drag}
        </p>
      )}
    </>
  );
}
