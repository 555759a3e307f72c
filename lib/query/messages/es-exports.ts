import type { exportWords as English } from "./en-exports.ts";

/** What is said of exports of a search, in Spanish. */
export const exportWords: typeof English = {
  title: "Exportar todo",
  formats: {
    csv: "CSV",
    xlsx: "Excel",
    jsonl: "JSON por líneas",
    ris: "RIS",
    bibtex: "BibTeX",
    csl: "CSL-JSON",
    txt: "Texto",
    warc: "WARC",
  },
  receipt: "Comprobante",
  receiptHint:
    "Cómo se hace el CSV: la búsqueda tal como se leyó, el estado del archivo, el identificador y la huella de cada artículo",
};
