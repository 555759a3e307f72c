import type { SourceReport } from "../../lib/fetch/source-report.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";

interface Props {
  readonly reports: readonly SourceReport[];
  readonly messages: Messages;
}

/** The sources that are followed, those in trouble first, and how each does. */
export function FollowedSources({ reports, messages }: Props) {
  const { title, fault, source: words } = messages.fetch;
  const when = (at: number) => messages.lastImport.at(new Date(at).toISOString());
  const said = ({ source, asked, found, failed, waiting, refused }: SourceReport) => [
    ...(source.paused ? [words.paused(source.paused.why)] : []),
    ...(failed ? [words.failed(failed.times, fault(failed.fault, failed.detail))] : []),
    asked === null ? words.never : words.asked(when(asked)),
    ...(found === null ? [] : [words.newest(when(found))]),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    ...(refused > 0 ? [words.refused(refused)] : []),
  ];
  const trouble = ({ source, failed }: SourceReport) => (source.paused ? 0 : failed ? 1 : 2);
  return (
    <>
      <h2 className="about-title">{title}</h2>
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
