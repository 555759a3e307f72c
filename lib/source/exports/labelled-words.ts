/** What a label of ProQuest, EBSCO and their like says that its value is. `other`: something else about the article. */
export type LabelledField =
  | "headline"
  | "authors"
  | "outlet"
  | "date"
  | "externalId"
  | "url"
  | "language"
  | "words"
  | "abstract"
  | "body"
  | "dateline"
  | "caption"
  | "other";

const LABELS: Readonly<Record<LabelledField, string>> = {
  headline: "title|headline|article title",
  authors: "author|authors|byline|by",
  outlet: "publication title|source title|publication|newspaper|publication info|source|journal",
  date: "publication date|date of publication|date published",
  externalId: "proquest document id|accession number|document id|record number",
  url: "document url|persistent link to this record|permalink|url",
  language: "language of publication|language",
  words: "full text word count|word count",
  abstract: "abstract|summary",
  body: "full text|fulltext|full-text",
  dateline: "dateline",
  caption: "illustration|caption|image caption",
  other:
    "alternate title|subtitle|subject|subjects|subject terms|location|people|company / organization|company|business indexing term|" +
    "identifier / keyword|keywords|classification|pages|page|number of pages|publication year|year|volume|issue|publisher|" +
    "place of publication|country of publication|publication subject|issn|isbn|eissn|source type|document type|document feature|" +
    "copyright|last updated|database|links|section|column|credit|correspondence author|dissertation/thesis number|notes|" +
    "geographic terms|naics/industry codes|reviews & products|author affiliations|item|series|edition|record|cover date",
};

const FIELDS: ReadonlyMap<string, LabelledField> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split("|").map((label) => [label, field as LabelledField] as const),
  ),
);

/** Labels that only such databases write. */
export const DATABASE_LABEL =
  /^(?:proquest document id|document url|publication title|accession number|database|publication info|persistent link to this record)\s*:/i;

/** The label that a line begins with, as it stands with its colon and space, and what it means; null where none is known. */
export function labelledAt(words: string): { readonly label: string; readonly field: LabelledField } | null {
  const [label, name] = /^\s*(\p{L}[\p{L} /&-]{1,38}?)\s?:[ \t\u00a0]*/u.exec(words) ?? [];
  const field = name === undefined ? undefined : FIELDS.get(name.toLowerCase());
  return label === undefined || field === undefined ? null : { label, field };
}
