import type { Placed } from "../../lib/archive/archive.ts";
import type { Article } from "../../lib/article/article.ts";
import { SERVED_LANGUAGES } from "../../lib/facets/people/languages/served.ts";
import { readAs } from "../../lib/facets/read-as.ts";
import { wordingOf } from "../../lib/query/messages/code-words.ts";
import { messagesFor } from "../../lib/query/messages/messages.ts";

const { codes } = messagesFor("en");

/** What the summary of an import counts of an article: a heading, and what is said under it. */
export function importSummary(article: Article, placed: Placed | null): [string, string][] {
  const { headline, publishedAt, publisher, language, zones } = article;
  const isServed = article.model !== undefined || SERVED_LANGUAGES.includes(readAs(article));
  const method = wordingOf(codes.headline, headline.method, headline.detail);
  return [
    ["Headline", headline.derived ? `derived: ${method}` : method],
    ["Date", publishedAt ? dateWording(publishedAt) : "none found"],
    ["Outlet", publisher ? `by ${wordingOf(codes.outlet, publisher.evidence, publisher.detail)}` : "not known"],
    ["Language", `${language ?? "not known"}${isServed ? "" : ", in which people are not looked for"}`],
    ...zones.flatMap(({ kind, aside, detail }): [string, string][] =>
      aside ? [["Set aside", `${kind}, ${wordingOf(codes.aside, aside, detail)}`]] : [],
    ),
    ...(placed?.outcome === "changed" && placed.by !== null
      ? [["Changed", `known by its ${placed.by}`] satisfies [string, string]]
      : []),
  ];
}

function dateWording({ source, suspicious, detail }: NonNullable<Article["publishedAt"]>): string {
  if (suspicious) return `not believed: ${wordingOf(codes.doubt, suspicious, detail)}`;
  return wordingOf(codes.date, source, detail);
}
