import { FACETS } from "../../lib/facets/facet-names.ts";
import { SERVED_LANGUAGES } from "../../lib/facets/people/languages/served.ts";
import { SCORES } from "../../lib/facets/scores.ts";
import { valueLink } from "../../lib/query/address/links.ts";
import { EVERYTHING } from "../../lib/query/address/request.ts";
import { answer } from "../../lib/query/answer.ts";
import { coverage } from "../../lib/query/dates/coverage.ts";
import { facetPage } from "../../lib/query/facet-page.ts";
import { Pieces } from "../_components/article/pieces.tsx";
import { Coverage } from "../_components/coverage.tsx";
import { FollowedSources } from "../_components/followed-sources.tsx";
import { LastImport } from "../_components/last-import.tsx";
import { ScoreTable } from "../_components/score-table.tsx";
import type { Asked, Page } from "../_page/page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";
import type { Site } from "../site.ts";
import { mayOperate } from "./may-operate.ts";

/** Outlets named here; the facet's page has all. */
const OUTLETS = 24;

async function askAbout({ engine, samples, part, lastImport, sources }: Site) {
  const context = { ...EVERYTHING, copies: true };
  const [found, years, health, ...pages] = await Promise.all([
    answer(engine, context),
    coverage(engine),
    engine.health(),
    ...FACETS.map((facet) => facetPage(engine, facet, context, "")),
  ]);
  const sizes = FACETS.map((facet, at) => ({ ...facet, values: pages[at]!.values.length, total: pages[at]!.total }));
  return {
    found,
    years,
    health,
    sizes: sizes.filter(({ values }) => values > 0),
    samples,
    // What an import did is said of all that it read.
    tellsImport: !part,
    run: lastImport(),
    sources: sources(),
  };
}

/** What the archive holds, and how far it can be trusted; how the site runs is for whoever runs it. */
export async function aboutPage({ headers, messages }: Asked): Promise<Page> {
  const { about, number } = messages;
  const result = await ask(askAbout);
  if ("trouble" in result) return unanswered(result.trouble, "/about", messages, about.title);
  const { found, years, health, sizes, samples, tellsImport, run, sources } = result.value;
  const operator = mayOperate(headers);
  const known = years.flatMap(({ years }) => years).filter(({ count }) => count > 0);
  const main = (
    <div className="max-w-3xl">
      <h1 className="font-serif text-4xl font-bold">{about.title}</h1>
      <div className="prose mt-4">
        <p>
          {samples && `${about.samples} `}
          {about.size(found.total, known[0]?.value ?? null, known.at(-1)?.value ?? null)}
        </p>
        {health.trouble !== null && (
          <p>
            <strong>{messages.engine.trouble(health.trouble)}</strong>
          </p>
        )}
        <p>{about.method}</p>
        <p>
          {about.languages(
            SERVED_LANGUAGES.map((language) => messages.value("languages", { value: language, label: language })),
          )}
        </p>
      </div>
      <h2 className="about-title">{about.contents}</h2>
      <ul className="mt-2 flex flex-wrap gap-x-8 gap-y-1">
        {sizes.map(({ key, param, values, total }) => (
          <li key={key}>
            <Pieces
              of={about.holds(
                <a key="facet" href={`/facet/${param}?copies=1`} className="inline-block py-0.5 underline">
                  {messages.facet.title(key)}
                </a>,
                total === null ? about.atLeast(values) : number(total),
              )}
            />
          </li>
        ))}
      </ul>
      <Coverage decades={years} messages={messages} />
      <h2 className="about-title">{messages.facet.title("outlets")}</h2>
      <ul className="mt-2 gap-x-8 sm:columns-2">
        {found.counts.outlets.slice(0, OUTLETS).map(({ value, label, count }) => (
          <li key={value} className="flex justify-between gap-3">
            <a href={valueLink("outlets", value)} dir="auto" className="py-0.5">
              {label}
            </a>
            <span className="facet-count">{number(count)}</span>
          </li>
        ))}
      </ul>
      <ScoreTable scores={SCORES} messages={messages} />
      {!samples && (
        <>
          {tellsImport && <h2 className="about-title">{about.lastImport}</h2>}
          {tellsImport && <p className="mt-2">{run ? <LastImport run={run} messages={messages} /> : about.noImport}</p>}
          <p className="mt-2">
            <a href="/corrections" className="inline-block py-0.5 underline">
              {messages.corrections.history}
            </a>{" "}
            <a href="/corrections/review" className="ms-4 inline-block py-0.5 underline">
              {messages.corrections.review.title}
            </a>
          </p>
        </>
      )}
      {sources.length > 0 && <FollowedSources reports={sources} messages={messages} />}
      {operator && (
        <p className="mt-8">
          <a href="/about/operation" className="inline-block py-0.5 underline">
            {messages.operation.title}
          </a>
        </p>
      )}
    </div>
  );
  return { title: about.title, main };
}
