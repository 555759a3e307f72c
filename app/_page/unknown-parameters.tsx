import { OF_PAGES } from "../../lib/query/address/known-names.ts";
import { unknownIn } from "../../lib/query/address/unknown.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "../_components/article/pieces.tsx";

interface Props {
  readonly parameters: URLSearchParams;
  readonly messages: Messages;
}

/** What of an address no page reads, with what it may have been meant to say. */
export function UnknownParameters({ parameters, messages }: Props) {
  const unknown = unknownIn(parameters, OF_PAGES);
  if (unknown.length === 0) return null;
  return (
    <ul aria-label={messages.problem.address} className="remarks">
      {unknown.map(({ name, nearest, value }) => (
        <li key={name}>
          <Pieces
            of={messages.problem.unknown(
              <code key="name" dir="auto">
                {name}
              </code>,
              nearest === null ? null : (
                <a key="meant" href={instead(parameters, name, nearest)} className="underline">
                  <code>
                    {nearest}={value}
                  </code>
                </a>
              ),
            )}
          />
        </li>
      ))}
    </ul>
  );
}

/** The query of an address, with another name for one of its parameters. */
function instead(parameters: URLSearchParams, name: string, by: string): string {
  return `?${new URLSearchParams([...parameters].map(([one, value]) => [one === name ? by : one, value]))}`;
}
