import type { DatabaseSync } from "node:sqlite";
import type { Rejection, SourceRecord } from "../source/record.ts";
import type { Clock } from "./clock.ts";
import { type Item, itemsIn } from "./items-in.ts";
import { type Capture, openCaptures } from "./kept/captures.ts";
import { itemStates, type Waiting } from "./kept/item-state.ts";
import { sourceStates } from "./kept/source-state.ts";
import { atOnce } from "./kept/state.ts";
import { type Fault, FetchFault } from "./net/fetch-fault.ts";
import type { Get, Got } from "./net/get.ts";
import { pageRecord } from "./page-record.ts";
import type { Source } from "./source.ts";

/** Where records go: their collection, and the outlet of those that name none. */
export interface Place {
  readonly collection: string;
  readonly outlet: string | null;
}

/** What following has to do with. */
export interface Following {
  /** The folder of what is fetched, and its state. */
  readonly folder: string;
  readonly state: DatabaseSync;
  readonly get: Get;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** How often a source is asked, in milliseconds; 0: whenever it may be. */
  readonly every: number;
  /** Takes records into the archive; resolves, with what was refused, when they are safe there. */
  readonly take: (place: Place, records: AsyncIterable<SourceRecord>) => Promise<readonly Rejection[]>;
  readonly tell: Told;
}

/** What is told while sources are followed. */
export interface Told {
  /** A source answered: how many items are new or changed (null: nothing changed at all), what was refused among them. */
  readonly asked: (source: Source, found: number | null, refused: readonly string[]) => void;
  /** It could not be asked; `paused`: too often, and will not be until a person says so. */
  readonly failed: (source: Source, fault: Fault, detail: string, paused: boolean) => void;
  /** The page of an item could not be fetched; `again`: is tried again. */
  readonly missed: (source: Source, url: string, fault: Fault, detail: string, again: boolean) => void;
}

const MB = 1024 * 1024;
const LIST = { limit: 50 * MB, ms: 120_000 };
const PAGE = { limit: 10 * MB, ms: 60_000 };
/** Requests that are under way at the same time at most, all hosts together. */
const WIDTH = 16;
/** Pages that are fetched before what is there is taken into the archive: of each source, and in all. */
const BATCH = { perSource: 20, most: 200 };
/** Failures one after another, of a source or a page. */
const MOST_FAILURES = 10;
const [MINUTE, DAY] = [60_000, 24 * 60 * 60_000];

/** What a page cannot mend by being asked again. */
const FINAL: ReadonlySet<Fault> = new Set(["address", "private", "robots", "gone", "large", "kind", "redirects"]);

/**
 * Asks each source that is due once, fetches the pages that are wanted, and has all that is new taken. What was fetched is kept
 * and noted before it is taken, so that nothing is lost, and nothing taken twice, wherever this ends. `pause` is told of a source
 * that is not to be asked again.
 */
export async function followOnce(
  sources: readonly Source[],
  following: Following,
  pause: (source: Source, why: string) => void,
): Promise<void> {
  const { state, clock, signal, every } = following;
  const followed = sources.filter(({ paused }) => paused === undefined);
  const byId = new Map(followed.map((source) => [source.id, source]));
  const states = sourceStates(state);
  const work = {
    ...following,
    capture: openCaptures(following.folder, state),
    items: itemStates(state),
    states,
    pause,
  };
  work.items.keepOnly(sources.map(({ id }) => id));
  const now = clock.now();
  const due = followed.filter(({ id, url }) => {
    const known = states.of(id, url);
    return known === null || (known.due <= now && (known.failures > 0 || (known.asked ?? 0) + every <= now));
  });
  await eachOf(due, (source) => askSource(source, work));
  await takeReady(followed, work);
  for (;;) {
    const pages = work.items
      .pagesDue(clock.now(), BATCH.perSource, BATCH.most)
      .filter(({ source }) => byId.has(source));
    if (pages.length === 0 || signal.aborted) break;
    await eachOf(pages, (page) => fetchPage(page, byId.get(page.source)!, work));
    await takeReady(followed, work);
  }
}

interface Work extends Following {
  readonly capture: ReturnType<typeof openCaptures>;
  readonly items: ReturnType<typeof itemStates>;
  readonly states: ReturnType<typeof sourceStates>;
  readonly pause: (source: Source, why: string) => void;
}

async function askSource(source: Source, work: Work): Promise<void> {
  const { state, get, clock, signal, every, tell, capture, items, states, pause } = work;
  const { id, url } = source;
  const { etag = null, modified = null } = states.of(id, url) ?? {};
  try {
    const got = await get({ url: new URL(url), etag, modified, ...LIST, signal });
    if (got.status === 304) {
      states.went(id, url, clock.now(), false, etag, modified);
      tell.asked(source, null, []);
      return;
    }
    const { items: listed, refused } = await itemsIn(got);
    const news = listed.filter((item) => items.isNew(id, item));
    const kept = news.length > 0 ? await capture(got, clock.now()) : null;
    atOnce(state, () => {
      kept?.write(noteNews(source, news, kept.file, work), source);
      const now = got.headers.get("etag") ?? null;
      states.went(id, url, clock.now(), news.length > 0, now, got.headers.get("last-modified") ?? null);
    });
    tell.asked(source, news.length, refused);
  } catch (error) {
    const { fault, detail, retryAfter } = faultOf(error, signal);
    const before = states.of(id, url)?.failures ?? 0;
    const wait = Math.max(retryAfter ?? 0, backoff(Math.max(every, MINUTE), before));
    const failures = states.failed(id, url, clock.now(), clock.now() + wait, fault, detail);
    const ends = fault === "gone" || failures >= MOST_FAILURES;
    if (ends) pause(source, `${fault}${detail && ` (${detail})`}`);
    tell.failed(source, fault, detail, ends);
  }
}

async function fetchPage(page: Waiting, source: Source, work: Work): Promise<void> {
  const { state, get, clock, signal, tell, capture, items } = work;
  try {
    if (!URL.canParse(page.url!)) throw new FetchFault("address", page.url!);
    const got = await get({ url: new URL(page.url!), ...(page.isList ? LIST : PAGE), signal });
    const kept = await capture(got, clock.now());
    if (page.isList) return await listBehind(got, kept, page, source, work);
    const record = await pageRecord(got, page.record, kept.file);
    atOnce(state, () => {
      kept.write([record], source);
      items.setReady(page, record);
    });
  } catch (error) {
    const { fault, detail, retryAfter } = faultOf(error, signal);
    const isFinal = FINAL.has(fault) || (fault === "status" && /^4(?!08|25)/.test(detail));
    const again = !isFinal && page.tries + 1 < MOST_FAILURES;
    if (again) {
      const wait = Math.max(retryAfter ?? 0, backoff(5 * MINUTE, page.tries));
      items.tryLater(page, clock.now() + wait, fault, detail);
    } else if (page.record.text.trim() !== "") {
      const note = `its page could not be fetched: ${fault}${detail && ` (${detail})`}`;
      const kept = await capture(null, clock.now());
      const record = { ...page.record, file: kept.file, notes: [...page.record.notes, note] };
      atOnce(state, () => {
        kept.write([record], source);
        items.setReady(page, record);
      });
    } else items.setRefused(page, fault, detail);
    tell.missed(source, page.url!, fault, detail, again);
  }
}

/** A list that another one named: its items are the source's, too; lists that it names in turn are not followed. */
async function listBehind(got: Got, kept: Capture, page: Waiting, source: Source, work: Work) {
  const { state, items } = work;
  const { items: listed } = await itemsIn(got);
  const news = listed.filter((item) => !item.isList && items.isNew(source.id, item));
  atOnce(state, () => {
    kept.write(noteNews(source, news, kept.file, work), source);
    items.setTaken(page);
  });
}

/** Notes what is new in a list; returns what of it is ready to be taken. */
function noteNews(source: Source, news: readonly Item[], file: string, { clock, items }: Work): SourceRecord[] {
  return news.map((item) => items.add(source, item, clock.now(), file)).filter((record) => record !== null);
}

/** Has what is ready taken into the archive, what goes to one place together; then its text is kept here no more. */
async function takeReady(sources: readonly Source[], { state, items, take }: Work): Promise<void> {
  const places = Map.groupBy(sources, ({ collection, outlet }) => JSON.stringify([collection, outlet]));
  for (const together of places.values()) {
    const { collection, outlet = null } = together[0]!;
    const ready = together.flatMap(({ id }) => [...items.ready(id)]);
    if (ready.length === 0) continue;
    const refused = await take({ collection, outlet }, records(ready));
    const why = new Map(refused.map(({ file, place, reason }) => [`${file}\n${place}`, reason]));
    atOnce(state, () => {
      for (const item of ready) {
        const reason = why.get(`${item.record.file}\n${item.record.place}`);
        if (reason === undefined) items.setTaken(item);
        else items.setRefused(item, null, reason);
      }
    });
  }
}

async function* records(ready: readonly Waiting[]): AsyncGenerator<SourceRecord> {
  for (const { record } of ready) yield record;
}

/** How long to wait after some failures: twice as long each time, to a day, and not all at the same moment. */
function backoff(first: number, failures: number): number {
  return Math.round(Math.min(first * 2 ** failures, DAY) * (0.9 + Math.random() / 5));
}

function faultOf(error: unknown, signal: AbortSignal): FetchFault {
  if (signal.aborted || !(error instanceof FetchFault)) throw error;
  return error;
}

/** Does work for all, some at the same time; fails with the first that fails, when those under way are done. */
async function eachOf<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const rest = [...all];
  const failures: unknown[] = [];
  const lane = async () => {
    for (let one = rest.shift(); one !== undefined && failures.length === 0; one = rest.shift())
      await work(one).catch((error) => failures.push(error));
  };
  await Promise.all(Array.from({ length: WIDTH }, lane));
  if (failures.length > 0) throw failures[0];
}
