import { fold } from "../../text/fold.ts";
import type { SourceFields } from "../record.ts";

/** A field that a key of a source can hold. */
export type MappedField =
  | Exclude<
      keyof SourceFields,
      | "pathDate"
      | "dateOrder"
      | "dateSerial"
      | "headlineOnly"
      | "summaryOnly"
      | "feedTitle"
      | "modified"
      | "from"
      | "machineRead"
    >
  | "text";

/**
 * The names that sources give to fields, the best first, folded as `foldKey` does. Names of dates when something was
 * changed, crawled or stored are left out on purpose: none of them is when it was published.
 */
export const FIELD_KEYS: Readonly<Record<MappedField, readonly string[]>> = {
  title: words(
    "title headline articletitle headlinetext storytitle newstitle webtitle head heading",
    "titel überschrift schlagzeile titre titulo titular titolo заголовок",
  ),
  text: words(
    "text textcontent body content articletext articlebody fulltext maintext bodytext storytext newstext articlecontent",
    "contenttext bodycontent cleantext plaintext story article transcript bodyhtml contenthtml bodyxhtml leadparagraph",
    "volltext artikeltext texte texto testo текст",
    "description shortdescription summary abstract snippet excerpt standfirst trailtext teaser lede",
  ),
  url: words("url link articleurl weburl canonicalurl sourceurl storyurl newsurl permalink articlelink href"),
  externalId: words("id articleid externalid guid uuid docid documentid storyid newsid newid itemid"),
  date: words(
    "publishedat date published publisheddate publishdate datepublished datepublish publicationdate pubdate publishedon",
    "publishedtime articlepublishedtime articledate newsdate posteddate postedat datetime webpublicationdate firstpublished",
    "firstcreated displaydate dateofpublication publishingdate datum fecha дата",
  ),
  outlet: words(
    "outlet publication publisher newspaper newsoutlet outletname sourcename source sourcehostname sitename site medianame",
    "hostname sourcedomain quelle zeitung fuente periodico fonte источник",
  ),
  authors: words(
    "authors author byline authorname writer writers creator creators reporter reporters journalist by",
    "autor autoren auteur auteurs autores autore автор",
  ),
  language: words("language lang languagecode inlanguage sprache langue idioma язык"),
};

/** Keys that hold a summary and not the whole text: read for want of better, and said so. */
export const SUMMARY_KEYS: ReadonlySet<string> = new Set(
  words("description shortdescription summary abstract snippet excerpt standfirst trailtext teaser lede leadparagraph"),
);

/** Keys that only wrap a record's own keys: `_source` of a search engine's dump, `fields` of a newspaper's API. */
export const WRAPPERS: ReadonlySet<string> = new Set(
  "_source fields article data attributes doc document content metadata meta thread item record properties node".split(
    " ",
  ),
);

/** Where an object holds its plain value: `source.name`, `headline.main`, `_id.$oid`. */
export const PLAIN_KEYS: readonly string[] = "name main text value title original $oid $date $numberLong #text _".split(
  " ",
);

/** A key folded, its letters and digits alone: `Published_At`, `published-at` and `publishedAt` are one. */
export function foldKey(key: string): string {
  return fold(key).replace(/[^\p{L}\p{N}]/gu, "");
}

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(" ").map(foldKey));
}
