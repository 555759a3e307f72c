import type { Note } from "../../engine/port/note.ts";
import type { Reader } from "../../engine/port/reader.ts";
import type { Bar, FacetCount, Hit } from "../../engine/port/results.ts";
import { queryOf } from "../address/request.ts";
import { changed } from "../address/url.ts";
import type { Tally } from "../dossier/tally.ts";
import { wholeArchive } from "../dossier/totals.ts";
import { type Lately, latelyOf } from "./lately.ts";
import { type EarlierYear, thisDay } from "./this-day.ts";

/** What the front page tells of an archive. */
export interface Front {
  /** All articles, copies once. */
  readonly articles: Tally;
  /** The first and the last day of which there is an article, as it is written; null where no date is believed. */
  readonly span: { readonly first: string; readonly last: string } | null;
  readonly undated: Tally;
  /** How many when, for the histogram of all. */
  readonly dates: readonly Bar[];
  readonly languages: readonly FacetCount[];
  readonly outlets: readonly FacetCount[];
  /** The newest by their dates. */
  readonly newest: readonly Hit[];
  /** Those that came into the archive last; none where they are the newest as well. */
  readonly arrived: readonly Hit[];
  readonly lately: Lately | null;
  readonly thisDay: readonly EarlierYear[];
  /** What the engine says of how it answered; null where nothing has to be said. */
  readonly note: Note | null;
}

/** How much of each is shown. */
const SHOWN = { newest: 5, arrived: 5, languages: 6, outlets: 8 } as const;

/** Hits among which the first with a date that is believed is looked for. */
const LOOKED_AT = 50;

/** Puts a front page together; `today`: `YYYY-MM-DD`. */
export async function frontOf(engine: Reader, today: string): Promise<Front> {
  const whole = await wholeArchive(engine, false);
  const { request, found } = whole;
  const of = (change: Parameters<typeof changed>[1], pageSize: number) =>
    engine.search({ ...queryOf(changed(request, change)), pageSize });
  /** From one end of time: further on only where none of the first has a date that is believed. */
  async function endmost(sort: "newest" | "oldest"): Promise<readonly Hit[]> {
    const { hits } = await of({ sort }, SHOWN.newest);
    return believed(hits) === null && hits.length === SHOWN.newest ? (await of({ sort }, LOOKED_AT)).hits : hits;
  }

  const [newest, oldest] = [await endmost("newest"), await endmost("oldest")];
  const { hits: arrived } = await of({ sort: "added" }, SHOWN.arrived);
  const shown = newest.slice(0, SHOWN.newest);
  const isNews = arrived.some(({ id }) => shown.every((hit) => hit.id !== id));
  const undated = changed(request, { date: "undated" });
  const [count = 0] = await engine.count([queryOf(undated)]);
  const [last, first] = [believed(newest), believed(oldest)];
  const span = first !== null && last !== null ? { first, last } : null;
  return {
    articles: { count: found.total, request },
    span,
    undated: { count, request: undated },
    dates: found.dates,
    languages: found.counts.languages.slice(0, SHOWN.languages),
    outlets: found.counts.outlets.slice(0, SHOWN.outlets),
    newest: shown,
    arrived: isNews ? arrived : [],
    lately: span && span.last.length === DAY ? await latelyOf(engine, whole, span.last) : null,
    thisDay: span ? await thisDay(engine, today, Number(span.first.slice(0, 4))) : [],
    note: found.note,
  };
}

const DAY = "2001-03-04".length;

/** The first date that is believed, to the day at most. */
function believed(hits: readonly Hit[]): string | null {
  const hit = hits.find(({ publishedAt }) => publishedAt && !publishedAt.suspicious);
  return hit?.publishedAt?.value.slice(0, DAY) ?? null;
}
