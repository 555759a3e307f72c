import type { SearchRequest } from "../../../lib/query/address/request.ts";
import { dateTrail, type TrailStep } from "../../../lib/query/dates/date-trail.ts";
import type { TimeView } from "../../../lib/query/dates/time-view.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { barName } from "./bar-name.ts";
import type { SpanLink } from "./span-link.ts";

interface Props {
  readonly request: SearchRequest;
  readonly time: TimeView;
  readonly link: SpanLink;
  readonly messages: Messages;
}

/** Which span of time is looked at, the wider ones around it, and from a day, month or year those beside it. */
export function DateTrail({ request, time, link, messages }: Props) {
  const { dates } = messages;
  const trail = dateTrail(request.from, request.to).map((step) => ({ ...step, label: stepLabel(step, messages) }));
  // Bars of months and days say no year: where the trail does not either, the span does.
  const [first, last] = [time.bars[0], time.bars.at(-1)];
  const span = first && last && trail.length === 1 && first.value.length >= 7 ? dates.span(first.from, last.to) : null;
  return (
    <div className="flex flex-wrap gap-x-6">
      <ol aria-label={dates.trail} className="flex flex-wrap gap-x-2">
        {trail.map(({ label, from, to }, index) => (
          <li key={label} className="flex gap-x-2">
            {index > 0 && <span aria-hidden="true">›</span>}
            {index === trail.length - 1 ? (
              <span aria-current="true" className="py-0.5 font-semibold">
                {label}
                {span && <span className="font-normal text-soft">, {span}</span>}
              </span>
            ) : (
              <a href={link({ from, to })} data-key={`span ${label}`} className="py-0.5 underline">
                {label}
              </a>
            )}
          </li>
        ))}
      </ol>
      <Beside time={time} link={link} messages={messages} />
    </div>
  );
}

/** The ways to what comes before and after. */
function Beside({ time: { earlier, later }, link, messages }: Omit<Props, "request">) {
  if (earlier === null && later === null) return null;
  const { dates, number } = messages;
  return (
    <nav aria-label={dates.beside} className="flex flex-wrap gap-x-4">
      {earlier && (
        <a href={link(earlier)} data-key="earlier" className="py-0.5 underline">
          <span aria-hidden="true">‹ </span>
          <span className="sr-only">{dates.earlier} </span>
          {barName(earlier, messages)} ({number(earlier.count)})
        </a>
      )}
      {later && (
        <a href={link(later)} data-key="later" className="py-0.5 underline">
          <span className="sr-only">{dates.later} </span>
          {barName(later, messages)} ({number(later.count)})<span aria-hidden="true"> ›</span>
        </a>
      )}
    </nav>
  );
}

function stepLabel({ decade, from, to }: TrailStep, { dates }: Messages): string {
  return decade === null ? dates.span(from, to) : dates.decade(decade);
}
