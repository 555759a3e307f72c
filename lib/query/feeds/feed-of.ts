import { hitOf } from "../../engine/hit.ts";
import type { Query } from "../../engine/port/query.ts";
import type { Reader } from "../../engine/port/reader.ts";
import { valuesOf } from "../../facets/facet-values.ts";
import type { SearchRequest } from "../address/request.ts";
import { searchTitle } from "../address/search-title.ts";
import { withUi } from "../address/ui.ts";
import { listed, printRequest, searchPath } from "../address/url.ts";
import { understood } from "../answer.ts";
import { dossierPath } from "../dossier/dossier-facets.ts";
import type { Locale } from "../messages/locales.ts";
import type { Messages } from "../messages/messages.ts";
import type { Feed, FeedItem } from "./feed.ts";
import type { FeedFormat } from "./formats.ts";
import type { Grouped } from "./grouped.ts";
import { dayKnown } from "./instant.ts";
import { onePerGroup } from "./one-per-group.ts";

/** Items a feed has. */
export const FEED_SIZE = 50;

/** Where a feed is read: the site's address, such as `https://news.example`, the language of its words, and which its address names: its links name that, too. */
interface Place {
  readonly site: string;
  readonly messages: Messages;
  readonly ui?: Locale | undefined;
}

/** A request as a feed follows it: the newest in the archive first, from the beginning. */
function followed(asked: SearchRequest): SearchRequest {
  return { ...listed(asked), sort: "added" };
}

/** The path of a search's feed. */
export function feedPath(format: FeedFormat, request: SearchRequest): string {
  const parameters = printRequest({ ...followed(request), sort: null });
  return `/feed/${format}${parameters && `?${parameters}`}`;
}

/** The feed of a search, its words as they are written: what is subscribed to does not change with the archive's vocabulary. */
export async function feedOf(
  engine: Reader,
  format: FeedFormat,
  asked: SearchRequest,
  { site, messages, ui }: Place,
): Promise<Feed> {
  const { request, query, lists } = await understood(engine, followed(asked));
  // For the labels of what was chosen.
  const { counts } = await engine.search({ ...query, pageSize: 1 });
  const items: FeedItem[] = [];
  for await (const group of onePerGroup(engine, query)) {
    items.push(itemOf(group, query, { site, messages, ui }));
    if (items.length === FEED_SIZE) break;
  }
  return {
    title: messages.follow.of(searchTitle({ query: request, counts, lists }, messages)),
    description: messages.follow.description,
    publisher: messages.site.name,
    language: messages.locale,
    self: site + withUi(feedPath(format, asked), ui),
    home: site + withUi(searchPath(followed(asked)), ui),
    updated: latest(items.flatMap(({ updated }) => updated ?? [])),
    items,
  };
}

function itemOf({ kept, members }: Grouped, query: Query, { site, messages, ui }: Place): FeedItem {
  const { article } = kept;
  const { headline, publishedAt, authors, language } = article;
  const { snippet, outlet, people, countries } = hitOf(kept, query.text, query);
  const others = members.flatMap((member) => valuesOf(member.article, "outlets").map(({ label }) => label));
  const printed = [...new Set(others)].filter((label) => label !== outlet?.label);
  const said = [snippet.map(({ text }) => text).join(""), printed.length > 0 ? messages.follow.printed(printed) : ""];
  return {
    id: members[0]!.article.id,
    title: headline.text,
    address: site + withUi(`/article/${article.id}`, ui),
    text: said.filter(Boolean).join("\n\n"),
    authors,
    outlet: outlet && { name: outlet.label, address: site + dossierPath("outlets", outlet.value) },
    subjects: [
      ...people.map(({ label }) => label),
      ...countries.map((country) => messages.value("countries", country)),
    ],
    language,
    published: publishedAt && !publishedAt.suspicious ? dayKnown(publishedAt.value) : null,
    updated: latest(members.flatMap(({ added }) => added ?? [])),
  };
}

function latest(moments: readonly string[]): string | null {
  return [...moments].sort().at(-1) ?? null;
}
