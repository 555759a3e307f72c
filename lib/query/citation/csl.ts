import type { Article, Headline } from "../../article/article.ts";
import { webLink } from "../article/web-link.ts";
import { type CslName, cslName } from "./csl-name.ts";

/** An article as CSL-JSON (citeproc's data model) describes it; the other citation formats are written from this. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper";
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly "container-title"?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL: string;
  readonly language?: string;
  readonly archive: string;
  readonly archive_location: string;
  /** What people have corrected of it, so that nobody looks in vain for it in the source. */
  readonly custom?: { readonly corrected: readonly Corrected[] };
}

export type Corrected = "headline" | "date" | "outlet";

/** The headline as citation styles want it: in square brackets where it is supplied here, the source having none. */
function citedTitle({ text, derived, method }: Headline): string {
  return derived && method !== "no-words" ? `[${text}]` : text;
}

/** Describes an article for citing: the source's own address where it has one, else its address in this archive. */
export function cslItem(article: Article, permalink: string): CslItem {
  const { id, headline, authors, publisher, publishedAt, language, url } = article;
  // A date that is not believed must not travel on into a bibliography.
  const date = publishedAt && !publishedAt.suspicious ? publishedAt.value.slice(0, 10).split("-").map(Number) : null;
  const corrected: Corrected[] = [
    ...(headline.method === "correction" ? (["headline"] as const) : []),
    ...(publishedAt?.source === "correction" ? (["date"] as const) : []),
    ...(publisher?.evidence === "correction" ? (["outlet"] as const) : []),
  ];
  return {
    id,
    type: "article-newspaper",
    title: citedTitle(headline),
    ...(authors.length > 0 ? { author: authors.map(cslName) } : {}),
    ...(publisher ? { "container-title": publisher.name } : {}),
    ...(date ? { issued: { "date-parts": [date] } } : {}),
    URL: webLink(url) ?? permalink,
    ...(language ? { language } : {}),
    archive: "Dateline",
    archive_location: permalink,
    ...(corrected.length > 0 ? { custom: { corrected } } : {}),
  };
}
