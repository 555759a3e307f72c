import type { SearchRequest } from "../../lib/query/address/request.ts";
import { feedPath } from "../../lib/query/feeds/feed-of.ts";
import { FEED_FORMATS } from "../../lib/query/feeds/formats.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  readonly request: SearchRequest;
  readonly messages: Messages;
}

/** The feeds of a search, for a program that reads them. */
export function Feeds({ request, messages }: Props) {
  const { title, formats } = messages.follow;
  return (
    <p className="no-print mt-4 flex flex-wrap gap-x-4 text-sm">
      <span className="py-1">{title}</span>
      {FEED_FORMATS.map(({ key, type }) => (
        <a key={key} href={feedPath(key, request)} type={type} target="_self" className="py-1 underline">
          {formats[key]}
        </a>
      ))}
    </p>
  );
}
