import { chipsOf } from "../../lib/query/address/chips.ts";
import { EVERYTHING } from "../../lib/query/address/request.ts";
import { searchPath } from "../../lib/query/address/url.ts";
import type { Answer } from "../../lib/query/answer.ts";
import { hasDossiers } from "../../lib/query/dossier/dossier-facets.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { OwnPage } from "./own-page.tsx";

interface Props {
  readonly found: Answer;
  readonly messages: Messages;
}

/** What narrows the search, each with a way out, and one way out of all. */
export function Chips({ found, messages }: Props) {
  const chips = chipsOf(found).map(({ condition, without }) => ({
    text: messages.filters.condition(condition),
    without,
    own: condition.kind === "include" && hasDossiers(condition.facet) ? { ...condition, facet: condition.facet } : null,
  }));
  if (chips.length === 0) return null;
  const cleared = searchPath({ ...EVERYTHING, q: found.query.q, sort: found.query.sort });
  return (
    <ul
      aria-label={messages.filters.inUse}
      className="no-print-links mb-3 flex flex-wrap items-center gap-2 text-sm"
      data-stay
    >
      {chips.map(({ text, without, own }) => (
        <li key={text} className="max-w-full">
          <a href={without} aria-label={messages.filters.remove(text)} className="chip">
            <span dir="auto">{text}</span> <span aria-hidden="true">×</span>
          </a>
          {own && (
            <OwnPage
              facet={own.facet}
              value={own.value.value}
              label={messages.value(own.facet, own.value)}
              messages={messages}
            />
          )}
        </li>
      ))}
      <li>
        <a href={cleared} className="no-print inline-block px-1 py-1.5 underline">
          {messages.filters.clear}
        </a>
      </li>
    </ul>
  );
}
