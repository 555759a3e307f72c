import type { Metadata } from "next";
import { FACETS } from "../../lib/facets/facets.ts";
import { answer } from "../../lib/query/answer.ts";
import { EVERYTHING } from "../../lib/query/request.ts";
import { openSite } from "../open.ts";

export const metadata: Metadata = { title: "About this archive" };
export const dynamic = "force-dynamic";

export default async function Page() {
  const { engine, samples } = openSite();
  const { total, dates, facets } = await answer(engine, EVERYTHING);
  const health = await engine.health();
  const [first, last] = [dates[0]?.value, dates.at(-1)?.value];
  return (
    <div className="prose max-w-2xl">
      <h1 className="mb-4 font-serif text-3xl font-bold">About this archive</h1>
      <p>
        {samples ? "It holds the sample articles: real events, told by invented outlets. " : ""}
        {total.toLocaleString("en")} articles{first && `, ${first} to ${last}`}, answered by the {health.engine} engine.
      </p>
      <p>
        A program reads every article and finds people, countries and outlets in it. Each value keeps the sentence it
        comes from: open an article and ask why it is there. The number beside a value is the number of articles that
        you get by choosing it.
      </p>
      <ul className="font-serif text-lg">
        {FACETS.filter(({ key }) => facets[key].length > 0).map(({ key, label }) => (
          <li key={key}>
            {label}: {facets[key].length < 50 ? facets[key].length : "50 or more"}
          </li>
        ))}
      </ul>
    </div>
  );
}
