import type { Bar } from "../../lib/engine/port/results.ts";
import { EVERYTHING } from "../../lib/query/address/request.ts";
import { changed, searchPath } from "../../lib/query/address/url.ts";
import { type CompareRequest, comparePath, readCompare } from "../../lib/query/compare/compare-address.ts";
import { type Comparison, compareSearches, MOST_SEARCHES, type Series } from "../../lib/query/compare/comparison.ts";
import { remarks } from "../../lib/query/language/remarks.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "../_components/article/pieces.tsx";
import { CompareTable } from "../_components/compare/compare-table.tsx";
import { Lines } from "../_components/compare/lines.tsx";
import { FacetSwitch } from "../_components/facet-switch.tsx";
import type { Asked, Page } from "../_page/page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";

/** Several searches over time, as lines and as a table, in numbers or in shares of all articles. */
export async function comparePage({ parameters, messages }: Asked): Promise<Page> {
  const { compare } = messages;
  const { request, problems } = readCompare(parameters);
  const { searches } = request;
  const result =
    searches.length === 0 ? { value: null } : await ask(({ engine }) => compareSearches(engine, searches, request));
  if ("trouble" in result) return unanswered(result.trouble, comparePath(request), messages, compare.title);
  const main = (
    <>
      <h1 className="font-serif text-3xl font-bold">{compare.title}</h1>
      <p className="mt-1 text-soft">{compare.intro}</p>
      {problems.length > 0 && (
        <ul className="remarks mt-3">
          {problems.map((problem) => (
            <li key={`${problem.parameter} ${problem.code}`}>
              <code>{problem.parameter}</code> {messages.problem.mended(problem)}
            </li>
          ))}
        </ul>
      )}
      <CompareForm request={request} messages={messages} />
      {result.value && <Compared of={result.value} request={request} messages={messages} />}
    </>
  );
  const title = searches.length > 0 ? compare.titleOf(searches).slice(0, 100) : compare.title;
  return { title, indexed: false, main };
}

interface PartProps {
  readonly request: CompareRequest;
  readonly messages: Messages;
}

function CompareForm({ request, messages }: PartProps) {
  const { compare, dates } = messages;
  return (
    <form action="/compare" method="get" className="mt-4 grid max-w-3xl gap-2 sm:grid-cols-2">
      {Array.from({ length: MOST_SEARCHES }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a field has no identity but its place
        <label key={at} className="flex items-center gap-2">
          <svg viewBox="0 0 36 12" className={`sign line-${at}`} aria-hidden="true">
            <line x1={0} x2={36} y1={6} y2={6} stroke="currentColor" strokeWidth={3} />
          </svg>
          <span className="sr-only">{compare.search(at + 1)}</span>
          <input name="q" defaultValue={request.searches[at] ?? ""} dir="auto" className="field min-w-0 flex-1" />
        </label>
      ))}
      {request.share && <input type="hidden" name="share" value="1" />}
      <span className="flex flex-wrap items-center gap-2 sm:col-span-2">
        {(["from", "to"] as const).map((name) => (
          <label key={name} className="flex items-center gap-1.5 text-sm">
            <span className="text-soft">{dates[name]}</span>
            <input name={name} defaultValue={request[name] ?? ""} autoComplete="off" className="field w-25 px-2" />
          </label>
        ))}
        <button type="submit" className="button">
          {compare.compare}
        </button>
      </span>
    </form>
  );
}

function Compared({ of: { bars, total, series }, request, messages }: PartProps & { readonly of: Comparison }) {
  const { compare, number } = messages;
  const { searches, share } = request;
  if (bars.length === 0) return <p className="mt-6">{compare.none}</p>;
  const times = bars.map(({ value, from }) =>
    value.endsWith("s") ? messages.dates.decade(from) : messages.date(value),
  );
  // Of a time without articles nothing has a share.
  const said = (value: number | null) => (value === null ? "–" : share ? compare.share(value) : number(value));
  const valueAt = ({ counts, all }: Pick<Series, "counts" | "all">, at: number) =>
    share ? (all[at]! > 0 ? (100 * counts[at]!) / all[at]! : null) : counts[at]!;
  const lines = series.map((one, place) => ({
    name: searches[place]!,
    values: bars.map((_, at) => valueAt(one, at)),
    hrefs: bars.map(({ from, to }) => searchPath({ ...one.request, from, to })),
  }));
  const columns = series.map((one, place) => ({
    ...one,
    name: searches[place]!,
    cells: bars.map((_, at) => ({ text: said(lines[place]!.values[at]!), href: lines[place]!.hrefs[at]! })),
  }));
  return (
    <section aria-label={compare.chart} id="results" tabIndex={-1} className="mt-6 outline-none">
      <div data-stay className="flex flex-wrap items-baseline justify-between gap-x-6">
        <FacetSwitch
          label={compare.figures}
          name="figures"
          choices={[false, true].map((shares) => ({
            label: shares ? compare.shares : compare.counts,
            href: comparePath({ ...request, share: shares }),
            chosen: share === shares,
          }))}
        />
        <span className="text-sm text-soft">
          {compare.highest(said(Math.max(0, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)))))}
        </span>
      </div>
      {series.map((one, place) => (
        <HowRead key={searches[place]} typed={searches[place]!} of={one} messages={messages} />
      ))}
      {series.map(
        ({ total }, place) =>
          total === 0 && (
            <p key={searches[place]} className="remarks mt-2">
              <Pieces of={compare.nothing(<strong key="q">{searches[place]}</strong>)} />
            </p>
          ),
      )}
      <Lines lines={lines} times={times} said={said} messages={messages} />
      <p className="flex justify-between text-xs text-soft" aria-hidden="true">
        <span>{times[0]}</span>
        <span>{times.at(-1)}</span>
      </p>
      <p className="mt-3 max-w-prose text-sm">{caveatOf(bars, messages)}</p>
      <h2 className="about-title">{compare.table}</h2>
      <CompareTable
        times={times}
        columns={[...columns, everything({ bars, total }, request, messages)]}
        messages={messages}
      />
    </section>
  );
}

/** What has to be said of how one of the searches was read: words that were repaired, and what its fields mean. */
function HowRead({
  typed,
  of,
  messages,
}: {
  readonly typed: string;
  readonly of: Series;
  readonly messages: Messages;
}) {
  const { repairs, readings, unread, total } = of;
  const said = remarks({ readings, unread, note: null }, messages);
  if (repairs.length + said.length === 0) return null;
  return (
    <ul aria-label={messages.howRead.title} className="remarks mt-2">
      {repairs.map(({ typed: word, read, articles }) => (
        <li key={word}>
          <strong>{typed}</strong>{" "}
          <Pieces
            of={messages.howRead.repair(
              articles,
              total,
              <bdi key="typed">{word}</bdi>,
              <bdi key="read">{read.join(", ")}</bdi>,
            )}
          />
        </li>
      ))}
      {said.map((remark) => (
        <li key={remark}>
          <strong>{typed}</strong> {remark}
        </li>
      ))}
    </ul>
  );
}

function caveatOf(bars: readonly Bar[], { compare, number }: Messages): string {
  const counts = bars.map(({ count }) => count);
  return compare.caveat(number(Math.min(...counts)), number(Math.max(...counts)));
}

/** All articles as the last column: what the lines are to be held against. */
function everything(
  { bars, total }: Pick<Comparison, "bars" | "total">,
  { from, to }: CompareRequest,
  { compare, number }: Messages,
) {
  const request = changed(EVERYTHING, { from, to });
  const cells = bars.map((bar) => ({
    text: number(bar.count),
    href: searchPath({ ...request, from: bar.from, to: bar.to }),
  }));
  return { name: compare.everything, request, total, cells };
}
