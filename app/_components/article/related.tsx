import type { Hit } from "../../../lib/engine/port/results.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { WrittenDate } from "./written-date.tsx";

interface Props {
  readonly hits: readonly Hit[];
  readonly messages: Messages;
}

/** Articles with the same people and countries. */
export function Related({ hits, messages }: Props) {
  if (hits.length === 0) return null;
  return (
    <section aria-labelledby="related" className="no-print facet">
      <h2 id="related" className="kicker">
        {messages.article.related}
      </h2>
      <ul className="mt-1 grid gap-3">
        {hits.map(({ id, headline, outlet, publishedAt }) => (
          <li key={id}>
            <a href={`/article/${id}`} dir="auto" className="inline-block py-0.5 font-serif leading-snug text-ink">
              {headline.segments.map(({ text }) => text).join("")}
            </a>
            <p className="dateline">
              {outlet && (
                <span dir="auto" className="outlet">
                  {outlet.label}
                </span>
              )}{" "}
              <WrittenDate date={publishedAt} messages={messages} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
