import type { ReactNode } from "react";
import { FACETS } from "../../lib/facets/facet-names.ts";
import { chipsOf } from "../../lib/query/address/chips.ts";
import { type FilterName, filterName } from "../../lib/query/address/filter-name.ts";
import { searchPath } from "../../lib/query/address/url.ts";
import type { Answer } from "../../lib/query/answer.ts";
import type { Cause } from "../../lib/query/causes.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import type { Rich } from "../../lib/query/messages/rich.ts";
import { Pieces } from "./article/pieces.tsx";

interface Props {
  readonly found: Answer;
  readonly messages: Messages;
}

/** Says that nothing was found, which words occur nowhere, and what to drop to find something, one click each. */
export function NothingFound({ found, messages }: Props) {
  const { nowhere } = found;
  const [countries, causes] = [true, false].map((named) =>
    found.causes.filter(({ kind }) => (kind === "country") === named),
  ) as [Cause[], Cause[]];
  const list = (some: readonly Cause[]) => (
    <ul className="mt-1">
      {some.map((cause) => (
        <li key={`${cause.kind} ${cause.drop}`}>
          <a href={searchPath(cause.request)} className="inline-block py-1 underline">
            <Pieces of={messages.nothing.offer(offer(cause, messages), cause.total)} />
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="border-t border-rule py-6">
      <p className="font-serif text-2xl font-bold">{messages.nothing.title}</p>
      {nowhere.length > 0 && (
        <p className="mt-3">
          <Pieces of={messages.nothing.nowhere(nowhere.map((word) => <bdi key={word}>{word}</bdi>))} />
        </p>
      )}
      {countries.length > 0 && list(countries)}
      {causes.length > 0 ? (
        <>
          <p className="mt-3">{messages.nothing.parts}</p>
          {list(causes)}
        </>
      ) : (
        nowhere.length === 0 && (
          <p className="mt-3">{chipsOf(found).length > 0 ? messages.nothing.ruledOut : messages.nothing.spelling}</p>
        )
      )}
    </div>
  );
}

/** What a cause's link searches for, by what it leaves out or, where that is words and filters, by what stays. */
function offer({ drop, kind, request, instead }: Cause, messages: Messages): Rich<ReactNode> {
  const words = request.q.trim();
  if (instead) return messages.nothing.country(<bdi>{messages.value("countries", instead)}</bdi>, <bdi>{drop}</bdi>);
  if (kind === "text") return messages.nothing.withoutWords(<bdi>{drop}</bdi>);
  if (kind === "filter") return messages.nothing.withoutFilters([...new Set(drop.split(" ").map(filterName))]);
  return words === "" ? messages.nothing.onlyFilters(keptIn(request)) : messages.nothing.onlyWords(<bdi>{words}</bdi>);
}

/** What a request filters by. */
function keptIn({ filters, from, to, date }: Cause["request"]): FilterName[] {
  const kept = FACETS.filter(({ key }) => filters[key].include.length + filters[key].exclude.length > 0);
  const dated = from !== null || to !== null || date !== null;
  return [...kept.map(({ key }) => key), ...(dated ? ["date" as const] : [])];
}
