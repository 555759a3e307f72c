/** What a label of Nexis says that its value is. `tail`: it stands below the text. */
export type NexisField =
  | "byline"
  | "dateline"
  | "standfirst"
  | "length"
  | "language"
  | "head"
  | "caption"
  | "note"
  | "tail";

/** The labels, as the interface writes them in its languages. */
const LABELS: Readonly<Record<NexisField, string>> = {
  byline: "byline|autor|autorin|autoren|auteur|auteurs|autore|autores|autor(es)|firma|auteur(s)",
  dateline: "dateline|datumszeile|ort|lieu|lugar|luogo|plaats|origine",
  standfirst:
    "highlight|highlights|hervorhebung|encadre|encadré|destacado|abstract|zusammenfassung|résumé|samenvatting",
  length: "length|länge|longueur|longitud|extensión|lunghezza|lengte|comprimento|tamanho",
  language: "language|sprache|langue|idioma|lingua|taal",
  head: "section|rubrik|rubrique|sección|sezione|sectie|rubriek|seção|series|serie|série|distribution|contact|version",
  caption: "graphic|graphics|grafik|graphique|gráfico|grafica|afbeelding|illustration|caption",
  note: "correction|correction-date|notes|note|anmerkung|korrektur|editor's note",
  tail:
    "load-date|update|ladedatum|date-chargement|date de chargement|fecha-carga|fecha de carga|data-caricamento|laaddatum|" +
    "publication-type|zeitungstyp|publikationstyp|type-publication|type de publication|tipo-publicación|tipo de publicación|" +
    "tipo-pubblicazione|publicatietype|subject|thema|sujet|tema|onderwerp|organization|company|firmen|unternehmen|ticker|" +
    "industry|branche|person|geographic|country|land|state|city|stadt|journal-code|document-type|doc-type|acc-no|isbn|issn|" +
    "doi|url|web address|classification|enhancement|copyright|type|category|keyword|keywords|name|product|program|loaddate",
};

const FIELDS: ReadonlyMap<string, NexisField> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split("|").map((label) => [label, field as NexisField] as const),
  ),
);

/** What stands alone on a line: where the text begins, what begins below it, where the document ends. */
export const BODY_BEGINS = /^(?:body|text|haupttext|textkörper|hauptteil|corps|cuerpo|corpo|hoofdtekst)$/i;
export const BELOW_BODY =
  /^(?:classification|klassifizierung|classificazione|clasificación|classificatie|graphics?|grafik|notes?|correction|correction-date|anmerkung)$/i;
export const DOCUMENT_ENDS =
  /^(?:end of document|ende des dokuments|fin du document|fin del documento|fine del documento|fim do documento|einde van (?:het )?document)$/i;

/** `3 of 20 DOCUMENTS`. */
export const NUMBER_LINE =
  /^(\d{1,6}) (?:of|von|de|di|van|sur) (\d{1,6}) (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTOS?|DOCUMENTI|DOCUMENTEN)$/;

/** A label at a line's beginning: its words and colon with the space behind, what it means, and its value. */
export interface Labelled {
  readonly label: string;
  readonly field: NexisField;
  readonly value: string;
}

/** The label that a line begins with; null where it begins with none that is known. In a body prose may begin with `Note:`. */
export function labelAt(words: string): Labelled | null {
  const [label, name, value = ""] = /^\s*(\p{L}[\p{L}\p{Pd}'() ]{1,28}?)\s?:[\s\u00a0]*/u.exec(words) ?? [];
  if (label === undefined || name === undefined) return null;
  const field = FIELDS.get(name.toLowerCase());
  return field === undefined ? null : { label, field, value: value || words.slice(label.length) };
}

/** Whether a label is written as Nexis writes its labels: in capitals in the older layout, else with a fixed space. */
export function isSetApart({ label }: Labelled): boolean {
  return label.includes("\u00a0") || label === label.toUpperCase();
}
