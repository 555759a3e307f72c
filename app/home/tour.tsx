import type { Messages } from "../../lib/query/messages/messages.ts";
import { TOUR_HIDDEN } from "./tour-kept.ts";

/** What a newcomer should know of the site, until they hide it. */
export function Tour({ messages: { help } }: { readonly messages: Messages }) {
  const { tour } = help;
  const things = [
    [tour.search, tour.isSearch],
    [tour.narrow, tour.isNarrow],
    [tour.check, tour.isCheck],
    [tour.take, tour.isTake],
  ] as const;
  return (
    <aside aria-labelledby="tour" className="tour no-print">
      <div>
        <h2 id="tour">{tour.title}</h2>
        <a href="/help">{tour.more}</a>
        <a href={TOUR_HIDDEN} rel="nofollow">
          {tour.hide}
        </a>
      </div>
      <ol>
        {things.map(([what, how]) => (
          <li key={what}>
            <strong>{what}</strong> {how}
          </li>
        ))}
      </ol>
    </aside>
  );
}
