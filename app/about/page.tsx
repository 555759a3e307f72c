import type { Metadata } from "next";
import { FACETS } from "../../lib/facets/facet-names.ts";
import { SCORES } from "../../lib/facets/scores.ts";
import { answer } from "../../lib/query/answer.ts";
import { coverage } from "../../lib/query/coverage.ts";
import { facetPage } from "../../lib/query/facet-page.ts";
import { valueLink } from "../../lib/query/links.ts";
import { EVERYTHING } from "../../lib/query/request.ts";
import { writtenCount } from "../../lib/query/written-count.ts";
import { Coverage } from "../_components/coverage.tsx";
import { LastImport } from "../_components/last-import.tsx";
import { ScoreTable } from "../_components/score-table.tsx";
import { Trouble } from "../_components/trouble.tsx";
import { ask } from "../ask.ts";
import { requestMessages } from "../messages.ts";
import type { Site } from "../site.ts";

export const metadata: Metadata = { title: "About this archive" };

/** Outlets named here; the facet's page has all. */
const OUTLETS = 24;

async function told({ engine, samples, lastImport }: Site) {
  const context = { ...EVERYTHING, copies: true };
  const [found, years, health, ...pages] = await Promise.all([
    answer(engine, context),
    coverage(engine),
    engine.health(),
    ...FACETS.map((facet) => facetPage(engine, facet, context, "")),
  ]);
  const sizes = FACETS.map((facet, at) => ({ ...facet, values: pages[at]!.values.length, total: pages[at]!.total }));
  return { found, years, health, sizes: sizes.filter(({ values }) => values > 0), samples, run: lastImport() };
}

export default async function Page() {
  const heard = await ask(told);
  if ("trouble" in heard) return <Trouble trouble={heard.trouble} again="/about" />;
  const messages = await requestMessages();
  const { found, years, health, sizes, samples, run } = heard.value;
  const known = years.flatMap(({ years }) => years).filter(({ count }) => count > 0);
  const [first, last] = [known[0]?.value, known.at(-1)?.value];
  return (
    <div className="max-w-3xl">
      <h1 className="font-serif text-4xl font-bold">About this archive</h1>
      <div className="prose mt-4">
        <p>
          {samples && "It holds the sample articles: real events, told by invented outlets. "}
          {writtenCount(found.total)} articles
          {first && `, ${first === last ? `of ${first}` : `from ${first} to ${last}`}`}, copies of one text counted one
          by one.
        </p>
        <p>
          A program reads every article and finds people, countries and outlets in it. Each value keeps the sentences it
          comes from: open an article and ask why it is there. The number beside a value is the number of articles that
          you get by choosing it.
        </p>
      </div>
      <h2 className="about-title">What is in it</h2>
      <ul className="mt-2 flex flex-wrap gap-x-8 gap-y-1">
        {sizes.map(({ key, param, values, total }) => (
          <li key={key}>
            <a href={`/facet/${param}?copies=1`} className="inline-block py-0.5 underline">
              {messages.facet.title(key)}
            </a>
            : {total === null ? `${writtenCount(values)} or more` : writtenCount(total)}
          </li>
        ))}
      </ul>
      <Coverage decades={years} messages={messages} />
      <h2 className="about-title">Outlets</h2>
      <ul className="mt-2 gap-x-8 sm:columns-2">
        {found.facets.outlets.slice(0, OUTLETS).map(({ value, label, count }) => (
          <li key={value} className="flex justify-between gap-3">
            <a href={valueLink("outlets", value)} dir="auto" className="py-0.5">
              {label}
            </a>
            <span className="facet-count">{writtenCount(count)}</span>
          </li>
        ))}
      </ul>
      <ScoreTable scores={SCORES} messages={messages} />
      {!samples && (
        <>
          <h2 className="about-title">The last import</h2>
          <p className="mt-2">
            {run ? <LastImport run={run} messages={messages} /> : "This site has no record of imports beside it."}
          </p>
        </>
      )}
      <h2 className="about-title">The engine</h2>
      <p className="mt-2">
        {health.engine}, {writtenCount(health.articles)} articles indexed, at revision {writtenCount(health.revision)}{" "}
        of the archive. {health.trouble === null ? "It answers." : <strong>{health.trouble}</strong>}
      </p>
    </div>
  );
}
