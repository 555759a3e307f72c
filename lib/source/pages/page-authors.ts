import type { FieldOrigin } from "../record.ts";
import { isNobody } from "./is-nobody.ts";
import type { JsonLdArticle } from "./json-ld.ts";
import type { Surroundings } from "./near-heading.ts";
import { WRITTEN } from "./page-date.ts";
import { plainWords } from "./plain-words.ts";
import type { TrimmedPage } from "./trimmed-page.ts";

/** Who wrote a page's article, and where that stands. */
export interface PageAuthors {
  readonly names: readonly string[];
  readonly from: FieldOrigin;
}

const META =
  "author article:author dc.creator dcterms.creator parsely-author sailthru.author citation_author byl authors article:author_name".split(
    " ",
  );

/** What stands before names: `By`, `Von`, `Text:`. */
const BY =
  /^(?:(?:written |posted |published |geschrieben |gespeichert |verfasst |publié |escrito |scritto )?(?:by|von|par|por|di|da|door|av|af|автор|przez|yazan)\b|\p{L}{3,15}\s*:)[:\s]*/iu;

/** Behind a name: a date, a role, who else worked on it. */
const BEHIND =
  /\s{0,9}(?:[|•·–—]|\s-\s|\bon\b\s{1,9}\p{L}+\s{1,9}\d|\b(?:am|le|el|vom)\b\s{1,9}\d|,\s{0,9}(?:\p{L}+day|\p{L}+tag|mittwoch)\b|,?\s{1,9}\d{1,2}\b|,?\s{1,9}\p{L}{3,9}\.?\s{1,9}\d{1,2}\b|\b\d{4}\b|\b(?:last )?(?:updated|published|posted)\b|\bfollow\b|\b(?:edited|photograph\p{L}*|photos?|translated|illustrat\p{L}*|übersetzt)\s{1,9}(?:by|von)\b).*$/isu;

/** A full name, and in one word the place that was written from, or a degree; `Lind, Rosa` is a name alone. */
const PLACED = /^(\p{L}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,3}),\s*\p{Lu}[\p{L}-]*$/u;

/** A line that names authors is no longer, in UTF-16 units. */
const LONGEST = 120;

/** Who a page says wrote it: in its data, its `meta`, its microdata, or a line at its headline. Agencies and sites are nobody. */
export function pageAuthors(
  page: TrimmedPage,
  data: JsonLdArticle | null,
  around: Surroundings,
  sites: readonly string[],
): PageAuthors | null {
  const sources: readonly (readonly [FieldOrigin, () => readonly string[]])[] = [
    ["json-ld", () => (data?.authors ?? []).filter(({ type }) => type !== "organisation").map(({ name }) => name)],
    ["meta-tag", () => META.map((key) => page.meta.get(key) ?? []).find((all) => cleaned(all, sites).length > 0) ?? []],
    ["microdata", () => around.elements('[itemprop~="author"]').map(nameIn)],
    ["page-line", () => bylines(around)],
  ];
  for (const [from, names] of sources) {
    const found = cleaned(names(), sites);
    if (found.length > 0) return { names: found, from };
  }
  return null;
}

const BYLINE =
  '[rel~="author"], [class*="byline"], [class*="author"], [class*="Author"], [class*="Byline"], [class*="autor"], [class*="submitted"]';

/** Names at the headline: links to their authors, or the first short line that is marked as a byline, or is a name and a day. */
function bylines(around: Surroundings): string[] {
  const isShort = (element: Element) => {
    const words = plainWords(element.textContent ?? "");
    return words !== "" && words.length < LONGEST;
  };
  const found = around.elements(BYLINE, isShort);
  const linked = found.filter((element) => /\bauthor\b/.test(element.getAttribute("rel") ?? ""));
  const [line] = found;
  if (linked.length > 0) return linked.map(nameIn);
  if (line !== undefined) return [nameIn(line)];
  return around.blocks.flatMap(({ words }) => signature(words) ?? []).slice(0, 1);
}

const SIGNED =
  /^(?:\p{L}+ )?(?:by|von|par|por|di|da|door|av|af|przez)\s+([\p{L}\p{N}][\p{L}\p{M}\p{N}.'’ -]{0,60}?)(?:,|\s[|·–—-]|\s(?:on|am|le|el|il|op|den|em))?\s+(?:\p{L}+,\s)?(?=\p{L}*\.?\s?\d)/iu;

/** The name in `Saved by Rosa Lind on 24 July 2017`: only beside a day is it surely no prose. Null where there is none. */
export function signature(words: string): string | null {
  if (words.length > LONGEST || words.search(WRITTEN) < 0) return null;
  return SIGNED.exec(words)?.[1] ?? null;
}

/** A name in an element: that of its microdata, of its only link, or its words. */
function nameIn(element: Element): string {
  const named = element.querySelector('[itemprop~="name"], [class~="fn"]') ?? element;
  const given = named.getAttribute("content");
  const links = [...named.querySelectorAll("a")].filter((link) => plainWords(link.textContent ?? "") !== "");
  return plainWords(given ?? (links.length === 1 ? links[0]! : named).textContent ?? "");
}

/** Names without what stands around them; of full names beside a single word the word is a place or a paper. */
function cleaned(names: readonly string[], sites: readonly string[]): string[] {
  const found = names
    .flatMap((name) =>
      plainWords(name)
        .replace(BY, "")
        .replace(BEHIND, "")
        .split(/(?<!\s)\s*[;|]\s*/),
    )
    .map((name) => name.replace(BY, "").replace(/^[\s,:–-]+|[\s,:–-]+$/g, ""))
    .map((name) => name.replace(PLACED, "$1"))
    .filter((name) => name.length < LONGEST && !isNobody(name, sites));
  const full = found.filter((name) => /\s/.test(name));
  return [...new Set(full.length > 0 ? full : found)];
}
