import { createHash } from "node:crypto";
import type { Archive } from "../archive/archive.ts";
import { hitOf } from "../engine/hit.ts";
import { joined } from "../engine/port/canonical.ts";
import type { Query } from "../engine/port/query.ts";
import type { Reader } from "../engine/port/reader.ts";
import type { Alert, SavedSearch } from "../lists/saved-search.ts";
import { withUi } from "../query/address/ui.ts";
import { searchPath } from "../query/address/url.ts";
import { type Grouped, grouped } from "../query/feeds/grouped.ts";
import { passes } from "../query/feeds/passes.ts";
import { LOCALES, type Locale } from "../query/messages/locales.ts";
import { bucketOf } from "./bucket.ts";
import type { Notice, NoticeItem } from "./notice.ts";
import type { Looked, Outbox } from "./outbox.ts";
import { readSaved } from "./read-saved.ts";

/** What alerts look at. */
export interface Looking {
  readonly archive: Archive;
  /** An engine whose index has reached the archive's revision. */
  readonly engine: Reader;
  readonly outbox: Outbox;
  /** The site's address, of which links are made. */
  readonly site: string;
}

/** Articles that a message names, where an alert says nothing else. */
const MOST = 50;

/**
 * What has come for an alert since it looked the last time. Articles are known by the number that the archive gave them when they
 * came, and by their ids, never by a clock. A text is told once, under the id of the copy that came first; a copy that comes
 * later tells nothing, unless the text is what is looked for by what that copy says alone.
 */
export async function look(
  { archive, engine, outbox, site }: Looking,
  { name, query: saved, ui: ofSearch }: SavedSearch,
  { id: alert, most = MOST, when, ui: own = ofSearch }: Alert,
  now: number,
): Promise<Looked> {
  const last = archive.lastArrival();
  // An archive that was restored from before is looked through from there.
  const until = Math.min(outbox.watched(alert)?.until ?? last, last);
  const arrivals = archive.arrivals(until, outbox.absent(alert));
  const fresh = new Set(arrivals.flatMap(({ id, there }) => (there ? [id] : [])));
  const seen = {
    until: arrivals.reduce((latest, { seq }) => Math.max(latest, seq), until),
    bucket: bucketOf(when, now),
    absent: arrivals.flatMap(({ seq, there }) => (there ? [] : [seq])),
  };
  const { request, query } = await readSaved(engine, saved);
  if (fresh.size === 0) return { ...seen, message: null };
  const groups: Grouped[] = [];
  for await (const group of freshGroups({ archive, engine }, query, fresh)) {
    if (group.members.some(({ article }) => outbox.isTold(alert, article.id))) continue;
    groups.push(group);
  }
  if (groups.length === 0) return { ...seen, message: null };
  const keys = groups.map(({ members }) => members[0]!.article.id);
  const id = createHash("sha256")
    .update(JSON.stringify([alert, keys]))
    .digest("hex")
    .slice(0, 32);
  const day = groups.flatMap(({ members }) => members.flatMap(({ added }) => added ?? [])).sort()[0];
  const since = day === undefined ? request.added : day.slice(0, 10);
  const ui = LOCALES.find((locale) => locale === own) ?? LOCALES[0];
  const notice: Notice = {
    id,
    ...(ui !== LOCALES[0] && { ui }),
    search: name,
    link: site + withUi(searchPath({ ...request, added: since, sort: "added", page: 1 }), ui),
    items: groups.slice(0, most).map((group) => itemOf(group, query, site, ui)),
    keys,
  };
  const articles = groups.flatMap(({ members }) => members.map(({ article }) => article.id));
  return { ...seen, message: { id, body: JSON.stringify(notice), texts: keys.length, articles } };
}

async function* freshGroups(
  { archive, engine }: Pick<Looking, "archive" | "engine">,
  query: Query,
  fresh: ReadonlySet<string>,
): AsyncGenerator<Grouped> {
  // A new copy may be found under the article that stands for it, which is an old one.
  const ids = [...fresh].flatMap((id) => [id, archive.copyOf(id) ?? id]);
  const among = { ...query, text: joined("and", [query.text, { kind: "list", list: "", ids: [...new Set(ids)] }]) };
  const done = new Set<string>();
  for await (const id of engine.matching(among)) {
    if (done.has(id)) continue;
    const group = await grouped(engine, id);
    if (!group) continue;
    const { members } = group;
    for (const { article } of members) done.add(article.id);
    // A text that was found before is no news.
    if (members.some((member) => !fresh.has(member.article.id) && passes(member, query))) continue;
    if (!members.some(({ article }) => fresh.has(article.id))) continue;
    yield group;
  }
}

function itemOf({ kept, members }: Grouped, query: Query, site: string, ui: Locale): NoticeItem {
  const { article } = kept;
  const { outlet, snippet } = hitOf(kept, query.text, query);
  return {
    key: members[0]!.article.id,
    url: site + withUi(`/article/${article.id}`, ui),
    headline: article.headline.text,
    outlet: outlet?.label ?? null,
    date: article.publishedAt?.value ?? null,
    snippet: snippet.map(({ text }) => text).join(""),
  };
}
