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
  /** The day on which it was read here; missing where nobody reads, as in an export, which is the same on every day. */
  readonly accessed?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly language?: string;
  readonly archive: string;
  readonly archive_location: string;
  /** What is noted of it in the reading list that is exported. */
  readonly annote?: string;
  /** What people have corrected of it, so that nobody looks in vain for it in the source. */
  readonly custom?: { readonly corrected: readonly Corrected[] };
}

/** What of a citation people can correct. */
export const CORRECTED = ["headline", "date", "outlet", "authors"] as const;
export type Corrected = (typeof CORRECTED)[number];

/** The headline as citation styles want it: in square brackets where it is supplied here, the source having none. */
function citedTitle({ text, derived, method }: Headline): string {
  return derived && method !== "no-words" ? `[${text}]` : text;
}

/**
 * Describes an article for citing: the source's own address where it has one, else its address in this archive. `before`:
 * the article without its corrections, where that is known; else its marks alone tell what was corrected. `accessed`: now, where
 * somebody reads it.
 */
export function cslItem(
  article: Article,
  permalink: string,
  before: Article | null = null,
  accessed: Date | null = null,
): CslItem {
  const { id, headline, authors, publisher, publishedAt, language, url } = article;
  // A date that is not believed must not travel on into a bibliography.
  const date = publishedAt && !publishedAt.suspicious ? publishedAt.value.slice(0, 10).split("-").map(Number) : null;
  const corrected = correctedOf(article, before);
  return {
    id,
    type: "article-newspaper",
    title: citedTitle(headline),
    ...(authors.length > 0 ? { author: authors.map(cslName) } : {}),
    ...(publisher ? { "container-title": publisher.name } : {}),
    ...(date ? { issued: { "date-parts": [date] } } : {}),
    URL: webLink(url) ?? permalink,
    ...(accessed ? { accessed: { "date-parts": [dayHere(accessed)] } } : {}),
    ...(language ? { language } : {}),
    archive: "Dateline",
    archive_location: permalink,
    ...(corrected.length > 0 ? { custom: { corrected } } : {}),
  };
}

/** The day that it is on this machine. */
function dayHere(now: Date): readonly number[] {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
}

function correctedOf(now: Article, before: Article | null): Corrected[] {
  const differs = (said: (article: Article) => unknown) => before !== null && said(before) !== said(now);
  const isCorrected: Readonly<Record<Corrected, boolean>> = {
    headline: now.headline.method === "correction" || differs(({ headline }) => headline.text),
    date: now.publishedAt?.source === "correction" || differs(({ publishedAt }) => publishedAt?.value),
    outlet: now.publisher?.evidence === "correction" || differs(({ publisher }) => publisher?.name),
    authors: differs(({ authors }) => authors.join("\n")),
  };
  return CORRECTED.filter((part) => isCorrected[part]);
}
