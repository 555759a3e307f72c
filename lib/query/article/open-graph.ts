import type { Article } from "../../article/article.ts";
import type { Messages } from "../messages/messages.ts";

/** How a link to an article is shown elsewhere (Open Graph), by property. A day is said where it is known and believed. */
export function openGraph(article: Article, permalink: string, { site }: Messages): Readonly<Record<string, string>> {
  const { headline, body, publishedAt } = article;
  const isDay = publishedAt && !publishedAt.suspicious && ["day", "time"].includes(publishedAt.precision);
  return {
    "og:type": "article",
    "og:site_name": site.name,
    "og:title": headline.text.slice(0, 120),
    "og:description": body.slice(0, 160),
    "og:url": permalink,
    ...(isDay ? { "article:published_time": publishedAt.value } : {}),
  };
}
