import type { Messages } from "../../../lib/query/messages/messages.ts";

/** Matches that are listed before the last one. */
const LISTED = 12;

/** The matches of a search in an article's text, as links to their places; `_scripts/match-keys.ts` goes through all of them. */
export function MatchList({ count, messages }: { readonly count: number; readonly messages: Messages }) {
  if (count === 0) return null;
  const listed = Array.from({ length: Math.min(count, LISTED) }, (_, at) => at + 1);
  return (
    <nav aria-label={messages.article.matches(count)} className="matches no-print">
      <span>{messages.article.matches(count)}</span>
      {listed.map((place) => (
        <MatchLink key={place} place={place} messages={messages} />
      ))}
      {count > LISTED && (
        <>
          {count > LISTED + 1 && <span aria-hidden="true">…</span>}
          <MatchLink place={count} messages={messages} />
        </>
      )}
    </nav>
  );
}

function MatchLink({ place, messages }: { readonly place: number; readonly messages: Messages }) {
  return (
    <a href={`#match-${place}`} aria-label={messages.article.match(place)}>
      {messages.number(place)}
    </a>
  );
}
