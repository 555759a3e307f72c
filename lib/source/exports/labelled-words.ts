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

/** As ProQuest, EBSCO and NewsBank write them, ProQuest in the languages of its interface. */
const LABELS: Readonly<Record<LabelledField, string>> = {
  headline: "title|headline|article title|titel|título|titre|titolo",
  authors: "author|authors|byline|author/byline|by|autor|autoren|autores|auteur|auteurs|autore|autori",
  outlet:
    "publication title|source title|publication|newspaper|publication info|source|journal|paper|titel der publikation|" +
    "publikationstitel|título de publicación|título de la publicación|titre de la publication|titre de publication|" +
    "titolo pubblicazione|titolo della pubblicazione|título da publicação",
  date:
    "publication date|date of publication|date published|date|publikationsdatum|erscheinungsdatum|veröffentlichungsdatum|" +
    "fecha de publicación|date de publication|data di pubblicazione|data pubblicazione|data de publicação",
  externalId:
    "proquest document id|accession number|document id|record number|proquest-dokument-id|dokument-id|" +
    "id del documento de proquest|id de documento de proquest|id de document proquest|id du document proquest|" +
    "id documento proquest|id do documento do proquest|id do documento proquest",
  url:
    "document url|persistent link to this record|permalink|url|dokument-url|url del documento|url del document|" +
    "url du document|url de document|url documento|url do documento",
  language:
    "language of publication|language|sprache der publikation|publikationssprache|idioma de la publicación|" +
    "idioma de publicación|langue de la publication|langue de publication|lingua di pubblicazione|idioma de publicação",
  words: "full text word count|word count",
  abstract: "abstract|summary|zusammenfassung|resumen|résumé|riassunto|resumo",
  body: "full text|fulltext|full-text|article text|volltext|texto completo|texte intégral|testo completo",
  dateline: "dateline",
  caption: "illustration|caption|image caption",
  other:
    "alternate title|subtitle|subject|subjects|subject terms|location|people|company / organization|company|business indexing term|" +
    "identifier / keyword|keywords|classification|pages|page|number of pages|publication year|year|volume|issue|publisher|" +
    "place of publication|country of publication|publication subject|issn|isbn|eissn|source type|document type|document feature|" +
    "copyright|last updated|database|links|section|column|credit|correspondence author|dissertation/thesis number|notes|" +
    "geographic terms|naics/industry codes|reviews & products|author affiliations|item|series|edition|record|cover date|memo|" +
    "index terms|correction|column name|thema|schlagwort|materia|sujet|soggetto|assunto|standort|ort|lugar|lieu|luogo|local|" +
    "ubicación|ausgabe|band|seiten|jahr|erscheinungsort|verlag|herausgeber|land der publikation|publikationsthema|quellentyp|" +
    "dokumenttyp|zuletzt aktualisiert|datenbank|páginas|año|editorial|lugar de publicación|país de publicación|" +
    "materia de publicación|tipo de fuente|tipo de documento|última actualización|base de datos|pagination|année|éditeur|" +
    "lieu de publication|pays de publication|sujet de la publication|type de source|type de document|dernière mise à jour|" +
    "base de données|pagine|anno|editore|luogo di pubblicazione|paese di pubblicazione|tipo di fonte|tipo di documento|" +
    "ultimo aggiornamento|database|ano|editora|local de publicação|país de publicação|tipo de fonte|última atualização|" +
    "banco de dados",
};

const FIELDS: ReadonlyMap<string, LabelledField> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split("|").map((label) => [label, field as LabelledField] as const),
  ),
);

/** Labels that only such databases write. */
export const DATABASE_LABEL =
  /^(?:proquest document id|document url|publication title|accession number|database|publication info|persistent link to this record|proquest-dokument-id|id del? documento de proquest|id d[eu] document proquest|id documento proquest|id do documento (?:do )?proquest|record number)\s*:/i;

/** The label that a line begins with, as it stands with its colon and space, and what it means; null where none is known. */
export function labelledAt(words: string): { readonly label: string; readonly field: LabelledField } | null {
  const [label, name] = /^\s*(\p{L}[\p{L} /&'’-]{1,38}?)\s?:[ \t\u00a0]*/u.exec(words) ?? [];
  const field = name === undefined ? undefined : FIELDS.get(name.toLowerCase());
  return label === undefined || field === undefined ? null : { label, field };
}
