import { inSpan } from "../../lib/query/address/links.ts";
import type { SearchRequest } from "../../lib/query/address/request.ts";
import type { TimeView } from "../../lib/query/dates/time-view.ts";
import { timeline } from "../../lib/query/dates/timeline.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { DateForm } from "./date-form.tsx";
import { BarList } from "./histogram/bar-list.tsx";
import { Chart } from "./histogram/chart.tsx";
import { DateTrail } from "./histogram/date-trail.tsx";
import type { SpanLink } from "./histogram/span-link.ts";
import { Unseen } from "./histogram/unseen.tsx";

interface Props {
  readonly request: SearchRequest;
  readonly time: TimeView;
  readonly messages: Messages;
  /** It stands in a narrow column. */
  readonly narrow?: boolean;
}

/** Articles over time: each bar a link that narrows to it, from decades down to days; above it the way back up. */
export function Histogram({ request, time, messages, narrow = false }: Props) {
  const columns = timeline(time.bars, time.from, time.to);
  const link: SpanLink = (span) => inSpan(request, span);
  const isDrawn = columns.length > 1;
  return (
    <section aria-label={messages.dates.title} className={`no-print ${narrow ? "mb-1" : "mb-5"}`} data-stay>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6 text-sm">
        <DateTrail request={request} time={time} link={link} messages={messages} />
        <DateForm request={request} messages={messages} />
      </div>
      {isDrawn && (
        <Chart columns={columns} chosen={request.from} link={link} room={narrow ? 26 : 40} messages={messages} />
      )}
      <div className="chart-notes">
        <Unseen columns={columns} request={request} time={time} messages={messages} />
        {isDrawn && <BarList columns={columns} link={link} messages={messages} />}
      </div>
    </section>
  );
}
