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
      <h2 id="tour">{tour.title}</h2>
      <ol>
        {things.map(([what, how]) => (
          <li key={what}>
            <strong>{what}</strong> {how}
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap gap-x-6">
        <a href="/help" className="inline-block py-1">
          {tour.more}
        </a>
        <a href={TOUR_HIDDEN} rel="nofollow" className="inline-block py-1">
          {tour.hide}
        </a>
      </p>
    </aside>
  );
}
