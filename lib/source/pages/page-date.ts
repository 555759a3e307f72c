import type { DateOrder, FieldOrigin } from "../record.ts";
import type { JsonLdArticle } from "./json-ld.ts";
import { isBeside, type Surroundings } from "./near-heading.ts";
import { plainWords } from "./plain-words.ts";
import type { TrimmedPage } from "./trimmed-page.ts";

/** A date as a page writes it, and where. */
export interface PageDate {
  readonly text: string;
  readonly from: FieldOrigin;
}

/** `meta` elements that say when a page was published, the plainest first. None of those for changes is here. */
const META =
  "article:published_time og:article:published_time og:published_time datepublished article.published parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime vr:published_time publish_date publish-date publishdate publication_date publicationdate pubdate pub_date published-date published_time published article_date_original bt:pubdate rnews:datepublished dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date citation_publication_date citation_date shareaholic:article_published_time date.available date".split(
    " ",
  );
const META_MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "article:modified",
  "dcterms.modified",
  "dc.date.modified",
];

/** A date as programs write it, of a year in which there were papers; not a clock that was never set. */
const MACHINE = /^(?:1[6-9]|20)\d{2}(?:\D|$)|\b(?:1[6-9]|20)\d{2}\b|^\d{10}(?:\d{3})?$|^(?:19|20)\d{6}/;
const NEVER_SET = /^(?:1970-01-01|0{2,4}|1900-01-01|[01]$)/;

const YEAR = String.raw`(?:19|20)\d{2}`;
const NAME = String.raw`\p{L}[\p{L}\p{M}]{2,11}\.?`;
/** A whole day, as people write it in some forty languages. */
export const WRITTEN = new RegExp(
  [
    String.raw`(?<![\d/-])${YEAR}[-/.]\d{1,2}[-/.]\d{1,2}(?![\d/])`,
    String.raw`(?<![\d/-])\d{1,2}(?:[/-]|\.\s?)\d{1,2}(?:[/-]|\.\s?)${YEAR}(?![\d/])`,
    String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th|er|\.?º|\.)?(?:\s+(?:de|of|di|da))?[\s-]+${NAME},?(?:\s+(?:de|del|do))?[\s-]+${YEAR}(?!\d)`,
    String.raw`(?<![\p{L}])${NAME}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+${YEAR}(?!\d)`,
    String.raw`${YEAR}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]`,
    String.raw`${YEAR}\. \d{1,2}\. \d{1,2}\.`,
  ].join("|"),
  "gu",
);
const CHANGED =
  /(?:updated?|modified|edited|aktualisiert|geändert|mis à jour|modifié|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty|обновлено|zaktualizowano|güncelle\p{L}*)[^\p{L}\d]*(?:on|at|am|le|el|em|il|op|den|the)?[^\p{L}\d]*$/iu;

/** A line that holds a date is no longer. */
const LINE = 160;

/** When a page says that it was published: in its data, its `meta`, its microdata, a `time` element, or a line near its headline. */
export function pageDate(
  page: TrimmedPage,
  data: JsonLdArticle | null,
  document: Document,
  around: Surroundings,
): PageDate | null {
  const written: (PageDate | null)[] = [
    data?.isArticle && data.published ? { text: data.published, from: "json-ld" } : null,
    ...META.flatMap((key) => page.meta.get(key) ?? []).map((text) => ({
      text: plainWords(text),
      from: "meta-tag" as const,
    })),
    data?.published ? { text: data.published, from: "json-ld" } : null,
    ...microdata(document),
    ...timeElements(around),
  ];
  for (const found of written)
    if (found !== null && MACHINE.test(found.text) && !NEVER_SET.test(found.text))
      return { ...found, text: mended(found.text) };
  const line = dateLine(around);
  return line === null ? null : { text: line, from: "page-line" };
}

/** When a page says that it was last changed. */
export function pageModified(page: TrimmedPage, data: JsonLdArticle | null): string | undefined {
  const found = [data?.modified, ...META_MODIFIED.flatMap((key) => page.meta.get(key) ?? [])];
  return found.find((text) => text !== undefined && MACHINE.test(text) && !NEVER_SET.test(text));
}

/** `05/06/2019` on a page whose language and country leave one reading. */
export function dateOrderOf(language: string | null): DateOrder | undefined {
  const [tongue = "", ...rest] = (language ?? "").toLowerCase().split(/[-_]/);
  if (/^[a-z]{2,3}$/.test(tongue) && tongue !== "en") return /^(?:zh|ja|ko|hu|lt|mn)$/.test(tongue) ? undefined : "dmy";
  if (rest.includes("us")) return "mdy";
  return rest.some((country) => /^(?:gb|uk|ie|au|nz|in|za|ng|ke|gh|pk|sg|my)$/.test(country)) ? "dmy" : undefined;
}

function microdata(document: Document): PageDate[] {
  return [...document.querySelectorAll('[itemprop~="datePublished"]')]
    .filter((element) => !isBeside(element))
    .map((element) => ({ text: dateIn(element), from: "microdata" }));
}

const IS_PUBLISHED = /publi|posted|entry-date|post-date|article-date|created|dateline/i;
const IS_CHANGED = /updat|modif/i;

function timeElements(around: Surroundings): PageDate[] {
  const marks = (element: Element) =>
    `${element.getAttribute("class") ?? ""} ${element.getAttribute("itemprop") ?? ""}`;
  const found = around.elements(
    "time",
    (element) => MACHINE.test(dateIn(element)) && !/dateModified/.test(marks(element)),
  );
  const own = found.filter((element) => !IS_CHANGED.test(marks(element)));
  const best = own.find((element) => element.hasAttribute("pubdate") || IS_PUBLISHED.test(marks(element))) ?? own[0];
  return best === undefined ? [] : [{ text: dateIn(best), from: "time-element" }];
}

function dateIn(element: Element): string {
  const given = element.getAttribute("content") ?? element.getAttribute("datetime") ?? "";
  return plainWords(MACHINE.test(given) ? given : (element.textContent ?? ""));
}

/** `Fri Apr 28 19:20:36 CEST 2023`, as Java prints it, in the order of other dates. */
function mended(text: string): string {
  return text.replace(/^\p{L}{3} (\p{L}{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) \p{L}{3,5} (\d{4})$/u, "$2 $1 $4 $3");
}

/** The day in a line near the headline, the lines behind it first. One that is said to be of a change is not taken. */
function dateLine({ blocks }: Surroundings): string | null {
  for (const { words } of blocks) {
    if (words.length > LINE) continue;
    for (const match of words.matchAll(WRITTEN)) if (!CHANGED.test(words.slice(0, match.index))) return match[0];
  }
  return null;
}
