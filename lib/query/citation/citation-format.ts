/** The formats in which an article can be cited, by their names in addresses. */
export type CitationFormat = "bibtex" | "ris" | "csl" | "text";
