/** What a document's own properties say of it. */
export interface Properties {
  readonly title: string | null;
  readonly creator: string | null;
  /** The day it was made, `YYYY-MM-DD`: of the file, and not of the article. */
  readonly created: string | null;
}

const ELEMENTS: Readonly<Record<keyof Properties, RegExp>> = {
  title: /<dc:title\b[^<>]*>([^<]*)</,
  creator: /<(?:dc:creator|meta:initial-creator)\b[^<>]*>([^<]*)</,
  created: /<(?:dcterms:created|meta:creation-date)\b[^<>]*>(\d{4}-\d{2}-\d{2})/,
};

/** What programs and templates write where nobody gave a title. */
const NO_TITLE =
  /^(?:untitled|document\s?\d*|dokument\s?\d*|microsoft word\b.*|.*\.(?:docx?|odt|rtf|dotx?|pdf|indd|qxd)|presentation\d*)$/i;

/** Reads the properties of Office and OpenDocument files, as their XML has them. */
export function propertiesIn(xml: string, decode: (text: string) => string): Properties {
  const value = (name: keyof Properties) => {
    const written = decode(ELEMENTS[name].exec(xml.slice(0, 64 * 1024))?.[1] ?? "").trim();
    return written === "" ? null : written;
  };
  const title = value("title");
  return {
    title: title === null || NO_TITLE.test(title) || title.length > 300 ? null : title,
    creator: value("creator"),
    created: value("created"),
  };
}
