import type { SearchRequest } from "../../lib/query/address/request.ts";
import { comparePathOf } from "../../lib/query/compare/compare-path-of.ts";
import type { TimeView } from "../../lib/query/dates/time-view.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import type { Wider } from "../../lib/query/wider.ts";
import { Pieces } from "../_components/article/pieces.tsx";
import { Histogram } from "../_components/histogram.tsx";
import { Outputs } from "../_components/outputs.tsx";
import { WiderWords } from "../_components/wider-words.tsx";

interface Props {
  readonly request: SearchRequest;
  /** The search that leaves the page: with words that were repaired as they were read. */
  readonly read: SearchRequest;
  readonly time: TimeView;
  readonly wider: readonly Wider[];
  readonly samples: boolean;
  readonly messages: Messages;
}

/**
 * What goes with a search: when its articles were written, words to widen it by, and ways out. Beside the results on wide
 * screens, folded above them on others.
 */
export function SearchPane({ request, read, time, wider, samples, messages }: Props) {
  const compared = comparePathOf(request);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on wide screens it scrolls by itself, by keyboard too
    <aside id="pane" tabIndex={0} aria-label={messages.search.pane} className="no-print">
      <details id="pane-tray" className="tray">
        <summary className="tray-handle">{messages.search.pane}</summary>
        <Histogram request={request} time={time} messages={messages} narrow />
        {compared !== null && (
          <a href={compared} rel="nofollow" className="mb-2 inline-block py-1 text-sm">
            {messages.compare.fromSearch}
          </a>
        )}
        <WiderWords request={request} words={wider} messages={messages} />
        <Outputs request={read} messages={messages} />
        {samples && (
          <p className="facet text-sm text-soft">
            <Pieces of={messages.search.samples(<code>npm run import -- PATH</code>)} />
          </p>
        )}
      </details>
    </aside>
  );
}
