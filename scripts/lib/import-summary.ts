import type { Placed } from "../../lib/archive/archive.ts";
import type { Article } from "../../lib/article/article.ts";
import { worded } from "../../lib/query/messages/code-words.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";

const { codes } = messagesFor("en");

/** What the summary of an import counts of an article: a heading, and what is said under it. */
export function importSummary(
  { headline, publishedAt, publisher, language, zones }: Article,
  placed: Placed | null,
): [string, string][] {
  const method = worded(codes.headline, headline.method, headline.detail);
  return [
    ["Headline", headline.derived ? `derived: ${method}` : method],
    ["Date", publishedAt ? dated(publishedAt) : "none found"],
    ["Outlet", publisher ? `by its ${worded(codes.outlet, publisher.evidence, publisher.detail)}` : "not known"],
    ["Language", language ?? "not known"],
    ...zones.flatMap(({ kind, aside, detail }): [string, string][] =>
      aside ? [["Set aside", `${kind}, ${worded(codes.aside, aside, detail)}`]] : [],
    ),
    ...(placed?.outcome === "changed" && placed.by !== null
      ? [["Changed", `known by its ${placed.by}`] satisfies [string, string]]
      : []),
  ];
}

function dated({ source, suspicious, detail }: NonNullable<Article["publishedAt"]>): string {
  if (suspicious) return `not believed: ${worded(codes.doubt, suspicious, detail)}`;
  return worded(codes.date, source, detail);
}
