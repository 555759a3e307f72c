import { searchPath } from "../../../lib/query/address/url.ts";
import type { Tally } from "../../../lib/query/dossier/tally.ts";
import type { Messages } from "../../../lib/query/messages/messages.ts";

interface Props {
  readonly of: Tally;
  readonly messages: Messages;
  /** What is counted, where the words around it do not say so to those who hear the link alone. */
  readonly said?: string;
}

/** A number of articles as a link to the search that finds them. */
export function CountLink({ of: { count, request }, messages, said }: Props) {
  return (
    <a href={searchPath(request)} aria-label={said} className="figure-link">
      {messages.number(count)}
    </a>
  );
}
