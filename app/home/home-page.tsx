import { EVERYTHING } from "../../lib/query/address/request.ts";
import { withUi } from "../../lib/query/address/ui.ts";
import { searchPath } from "../../lib/query/address/url.ts";
import { allTime } from "../../lib/query/dates/all-time.ts";
import { feedPath } from "../../lib/query/feeds/feed-of.ts";
import { FEED_FORMATS } from "../../lib/query/feeds/formats.ts";
import type { Front } from "../../lib/query/front/front.ts";
import { remarks } from "../../lib/query/language/remarks.ts";
import type { Messages } from "../../lib/query/messages/messages.ts";
import { Pieces } from "../_components/article/pieces.tsx";
import { HeadlineList } from "../_components/front/headline-list.tsx";
import { Holdings } from "../_components/front/holdings.tsx";
import { RisenTable } from "../_components/front/risen-table.tsx";
import { Histogram } from "../_components/histogram.tsx";
import { HitItem } from "../_components/hit.tsx";
import type { Asked, Page } from "../_page/page.ts";
import { unanswered } from "../_page/unanswered.tsx";
import { ask } from "../ask.ts";
import { searchPage } from "../search/search-page.tsx";
import { Tour } from "./tour.tsx";
import { tourIsHidden, tourKept } from "./tour-kept.ts";

/** The front page of the archive. An address with a search shows that; an archive without articles says so as a search does. */
export async function homePage(asked: Asked): Promise<Page> {
  const { parameters, headers, messages } = asked;
  const cookie = tourKept(parameters);
  if (cookie !== null) return { title: null, cookie, moved: { to: "/", forGood: false }, main: null };
  if ([...parameters.keys()].some((name) => name !== "ui")) return await searchPage(asked);
  const today = new Date().toISOString().slice(0, 10);
  const result = await ask(async ({ front, samples, lastImport }) => ({
    front: await front(today),
    samples,
    imported: samples ? null : (lastImport()?.started ?? null),
  }));
  if ("trouble" in result) return unanswered(result.trouble, "/", messages, messages.front.heading);
  const { front, samples, imported } = result.value;
  if (front.articles.count === 0) return { ...(await searchPage(asked)), title: null, indexed: true };
  const notes = remarks({ readings: [], note: front.note }, messages);
  const main = (
    <>
      <h1 className="sr-only">{messages.front.heading}</h1>
      {samples && (
        <p className="remarks">
          <Pieces of={messages.search.samples(<code>npm run import -- PATH</code>)} />
        </p>
      )}
      {notes.length > 0 && <p className="remarks">{notes.join(" ")}</p>}
      <Holdings front={front} imported={imported} messages={messages} />
      {!tourIsHidden(headers) && <Tour messages={messages} />}
      {/* A browser that was here before says what is new. */}
      <p data-fresh="" className="no-print mb-3 empty:hidden" />
      <Histogram request={front.articles.request} time={allTime(front)} messages={messages} />
      <div className="with-side">
        <Newest front={front} messages={messages} />
        <aside className="min-w-0">
          <Beside front={front} today={today} messages={messages} />
        </aside>
      </div>
    </>
  );
  const feeds = FEED_FORMATS.map(({ key, type }) => ({
    type,
    title: `${messages.follow.of(null)} (${messages.follow.formats[key]})`,
    href: withUi(feedPath(key, EVERYTHING), messages.locale),
  }));
  return { title: null, feeds, main };
}

interface PartProps {
  readonly front: Front;
  readonly messages: Messages;
}

function Newest({ front: { newest }, messages }: PartProps) {
  const words = messages.front;
  return (
    <section aria-labelledby="newest" className="min-w-0">
      <h2 id="newest" className="section-title">
        {words.newest}
      </h2>
      <ol className="hits">
        {newest.map((hit) => (
          <HitItem key={hit.id} hit={hit} request={EVERYTHING} messages={messages} />
        ))}
      </ol>
      <p className="mt-3">
        <a href={searchPath(EVERYTHING)} className="inline-block py-1">
          {words.all} →
        </a>
      </p>
    </section>
  );
}

function Beside({ front, today, messages }: PartProps & { readonly today: string }) {
  const { lately, arrived, thisDay } = front;
  const words = messages.front;
  return (
    <>
      {lately && lately.people.length + lately.countries.length > 0 && (
        <RisenTable lately={lately} messages={messages} />
      )}
      {thisDay.length > 0 && (
        <section aria-labelledby="this-day" className="facet">
          <h2 id="this-day" className="kicker">
            {words.thisDay(messages.dayOfYear(today))}
          </h2>
          <HeadlineList
            rows={thisDay.map(({ hit, articles, year }) => ({
              hit,
              said: String(year).padStart(4, "0"),
              more: { ...articles, count: articles.count - 1 },
            }))}
            messages={messages}
          />
        </section>
      )}
      {arrived.length > 0 && (
        <section aria-labelledby="arrived" className="facet">
          <h2 id="arrived" className="kicker">
            {words.arrived}
          </h2>
          <HeadlineList
            rows={arrived.map((hit) => ({
              hit,
              said: hit.publishedAt ? messages.date(hit.publishedAt.value.slice(0, 10)) : messages.dates.undated,
            }))}
            messages={messages}
          />
          <a href={searchPath({ ...EVERYTHING, sort: "added" })} className="inline-block py-1 text-sm">
            {words.allArrived} →
          </a>
        </section>
      )}
    </>
  );
}
