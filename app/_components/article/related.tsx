import type { Hit } from "../../../lib/engine/port/results.ts";
import { languageApart } from "../../../lib/query/article/text-language.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { headlineDress } from "../headline-dress.ts";
import { WrittenDate } from "./written-date.tsx";

interface Props {
  /** The list's id on the page, and its heading. */
  readonly id: string;
  readonly title: string;
  readonly hits: readonly Hit[];
  readonly messages: Messages;
}

/** Articles that have to do with one, and in what. */
export function Related({ id, title, hits, messages }: Props) {
  if (hits.length === 0) return null;
  return (
    <section aria-labelledby={id} className="no-print facet">
      <h2 id={id} className="kicker">
        {title}
      </h2>
      <ul className="mt-1 grid gap-3">
        {hits.map(({ id, headline, language, outlet, publishedAt }) => (
          <li key={id}>
            <a
              href={`/article/${id}`}
              dir="auto"
              lang={languageApart({ language }, messages.locale)}
              className={headlineDress(headline, "inline-block py-0.5 font-serif leading-snug text-ink")}
            >
              {headline.segments.map(({ text }) => text).join("")}
            </a>
            <p className="dateline">
              {outlet && (
                <span dir="auto" className="outlet">
                  {outlet.label}
                </span>
              )}{" "}
              <WrittenDate date={publishedAt} messages={messages} />
              {headline.derived && (
                <span title={messages.hit.derivedHint} className="kind">
                  {messages.hit.derived}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
