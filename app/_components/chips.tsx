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

/** Conditions that are seen at once; of more the others are folded away, since results stand below. */
const UNFOLDED = 10;

/** What narrows the search, each with a way out, and one way out of all. */
export function Chips({ found, messages }: Props) {
  const chips = chipsOf(found).map(({ condition, without }) => ({
    text: messages.filters.condition(condition),
    without,
    own: condition.kind === "include" && hasDossiers(condition.facet) ? { ...condition, facet: condition.facet } : null,
  }));
  if (chips.length === 0) return null;
  const cleared = searchPath({ ...EVERYTHING, q: found.query.q, sort: found.query.sort });
  const [shown, folded] = [chips.slice(0, UNFOLDED), chips.slice(UNFOLDED)];
  const item = ({ text, without, own }: (typeof chips)[number]) => (
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
  );
  return (
    <ul aria-label={messages.filters.inUse} className="chips" data-stay>
      {shown.map(item)}
      {folded.length > 0 && (
        <li>
          <details id="chips">
            <summary>{messages.filters.others(folded.length)}</summary>
            <ul className="chips">{folded.map(item)}</ul>
          </details>
        </li>
      )}
      <li>
        <a href={cleared} className="no-print inline-block px-1 py-1.5 underline">
          {messages.filters.clear}
        </a>
      </li>
    </ul>
  );
}
