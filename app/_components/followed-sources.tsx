import type { SourceReport } from "../../lib/fetch/source-report.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  /** Above them; missing: that they are followed. */
  readonly title?: string;
  /** Whether with what went wrong: for whoever runs the site. */
  readonly withTrouble?: boolean;
  readonly reports: readonly SourceReport[];
  readonly messages: Messages;
}

/** The sources that are followed, and how each does. */
export function FollowedSources({ title, withTrouble = false, reports, messages }: Props) {
  const { fault, source: words } = messages.fetch;
  const when = (at: number) => messages.lastImport.at(new Date(at).toISOString());
  const said = ({ source, asked, found, failed, waiting, refused }: SourceReport) => [
    ...(withTrouble && source.paused ? [words.paused(source.paused.why)] : []),
    ...(withTrouble && failed ? [words.failed(failed.times, fault(failed.fault, failed.detail))] : []),
    asked === null ? words.never : words.asked(when(asked)),
    ...(found === null ? [] : [words.newest(when(found))]),
    ...(withTrouble && waiting > 0 ? [words.waiting(waiting)] : []),
    ...(withTrouble && refused > 0 ? [words.refused(refused)] : []),
  ];
  const trouble = ({ source, failed }: SourceReport) => (withTrouble ? (source.paused ? 0 : failed ? 1 : 2) : 0);
  return (
    <>
      <h2 className="about-title">{title ?? messages.fetch.title}</h2>
      <ul className="mt-2 space-y-2">
        {reports
          .toSorted((a, b) => trouble(a) - trouble(b))
          .map((report) => (
            <li key={report.source.id}>
              <a href={report.source.url} rel="noreferrer" dir="auto" className="break-words py-0.5 underline">
                {report.source.name ?? report.source.url}
              </a>
              <br />
              {said(report).join("; ")}
            </li>
          ))}
      </ul>
    </>
  );
}
