import type { CountedPerson } from "../../../lib/query/corrections/review.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";
import { ValueCount } from "./value-count.tsx";

/** Who somebody is, as far as the archive tells: years, countries, titles, and articles to look into. */
export function PersonIn({ person, messages }: { readonly person: CountedPerson; readonly messages: Messages }) {
  const { years, countries, offices, samples } = person;
  const facts = [
    years && messages.corrections.review.years(years),
    countries.map((code) => messages.value("countries", { value: code, label: code })).join(", "),
    offices.join(", "),
  ].filter(Boolean);
  return (
    <div className="min-w-0">
      <ValueCount
        facet="people"
        value={{ value: person.id, label: person.name, count: person.count }}
        messages={messages}
      />
      <p className="text-sm text-soft">{facts.join(" · ")}</p>
      <ul className="mt-1 text-sm">
        {samples.map(({ id, headline }) => (
          <li key={id} className="truncate">
            <a href={`/article/${id}`} dir="auto" className="inline-block max-w-full truncate py-0.5 align-top">
              {headline}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
