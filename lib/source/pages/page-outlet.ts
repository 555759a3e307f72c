import type { FieldOrigin } from "../record.ts";
import type { JsonLdArticle } from "./json-ld.ts";
import { plainWords } from "./plain-words.ts";
import { bareWords } from "./same-words.ts";
import type { TrimmedPage } from "./trimmed-page.ts";

export interface PageOutlet {
  readonly name: string;
  readonly from: FieldOrigin;
}

const META = [
  "og:site_name",
  "application-name",
  "apple-mobile-web-app-title",
  "cre",
  "dc.publisher",
  "dcterms.publisher",
  "publisher",
];

/** Names that `meta` gives the site; some pages write the headline there. */
function metaNames(page: TrimmedPage): string[] {
  const headline = bareWords(plainWords(page.meta.get("og:title")?.[0] ?? page.title));
  const names = META.flatMap((key) => page.meta.get(key) ?? []).map(plainWords);
  return names.filter((name) => name !== "" && bareWords(name) !== headline);
}

/** What a page calls the site it stands on: of its names the one in its address, else the first. */
export function pageOutlet(
  page: TrimmedPage,
  data: JsonLdArticle | null,
  address: string | null,
  headline: string | null,
): PageOutlet | null {
  const names: PageOutlet[] = [
    ...(data?.publisher === undefined ? [] : [{ name: data.publisher, from: "json-ld" as const }]),
    ...metaNames(page).map((name) => ({ name, from: "meta-tag" as const })),
  ].filter(({ name }) => /\p{L}/u.test(name) && name.length < 100 && !/^https?:|\/\/|@/.test(name));
  const host = address === null ? "" : bareWords(new URL(address).hostname.replace(/^www\./, "")).replace(/ /g, "");
  const letters = (name: string) => bareWords(name).replace(/ /g, "");
  return (
    names.find(({ name }) => host !== "" && letters(name).length > 2 && host.includes(letters(name))) ??
    names[0] ??
    (address === null && headline !== null ? inTitle(page.title, headline) : null)
  );
}

/** What stands behind the headline in a title, where no address tells the site. */
function inTitle(title: string, headline: string): PageOutlet | null {
  const name = title.startsWith(headline)
    ? /^\s+[|–—·•»:-]+\s+(.{2,60})$/.exec(title.slice(headline.length))?.[1]
    : undefined;
  return name === undefined ? null : { name, from: "title-element" };
}

/** All names of a page's site, by which it is told from a headline or a person. */
export function siteNames(page: TrimmedPage, data: JsonLdArticle | null, address: string | null): string[] {
  const host = address === null ? [] : [new URL(address).hostname.replace(/^www\./, "")];
  return [
    ...(data?.publisher === undefined ? [] : [data.publisher]),
    ...metaNames(page),
    ...host,
    ...host.map((name) => name.split(".").slice(0, -1).join(".")),
  ].filter(Boolean);
}
