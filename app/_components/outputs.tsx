import type { ReactNode } from "react";
import type { SearchRequest } from "../../lib/query/address/request.ts";
import { withUi } from "../../lib/query/address/ui.ts";
import { printRequest } from "../../lib/query/address/url.ts";
import { exportPath } from "../../lib/query/exports/export-request.ts";
import { EXPORT_FORMATS } from "../../lib/query/exports/formats.ts";
import { feedPath } from "../../lib/query/feeds/feed-of.ts";
import { FEED_FORMATS } from "../../lib/query/feeds/formats.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  readonly request: SearchRequest;
  readonly messages: Messages;
}

/** What leads out of a search: its feeds, and all that it finds as a file. */
export function Outputs({ request, messages: { locale, follow, exports, saved } }: Props) {
  const whole = { search: request, ids: null, text: false, ui: locale };
  return (
    <div className="no-print text-sm">
      <Line title={follow.title}>
        {FEED_FORMATS.map(({ key, type }) => (
          <a
            key={key}
            href={withUi(feedPath(key, request), locale)}
            type={type}
            target="_self"
            className="inline-block py-1 underline"
          >
            {follow.formats[key]}
          </a>
        ))}
        <a href={`/saved/new?${printRequest(request)}`} rel="nofollow" className="inline-block py-1 underline">
          {saved.save}
        </a>
      </Line>
      <Line title={exports.title}>
        {EXPORT_FORMATS.map(({ key }) => (
          <a key={key} href={exportPath(key, whole)} download className="inline-block py-1 underline">
            {exports.formats[key]}
          </a>
        ))}
        <a
          href={exportPath("receipt", whole)}
          download
          title={exports.receiptHint}
          className="inline-block py-1 underline"
        >
          {exports.receipt}
        </a>
      </Line>
    </div>
  );
}

function Line({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="facet">
      <h2 className="kicker">{title}</h2>
      <p className="flex flex-wrap gap-x-4">{children}</p>
    </section>
  );
}
