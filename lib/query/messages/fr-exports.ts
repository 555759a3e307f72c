import type { exportWords as English } from "./en-exports.ts";

/** What is said of exports of a search, in French. */
export const exportWords: typeof English = {
  title: "Tout exporter",
  formats: {
    csv: "CSV",
    xlsx: "Excel",
    jsonl: "JSON par lignes",
    ris: "RIS",
    bibtex: "BibTeX",
    csl: "CSL-JSON",
    txt: "Texte",
    warc: "WARC",
  },
  receipt: "Certificat",
  receiptHint:
    "Comment le CSV est établi : la recherche telle qu’elle a été lue, l’état des archives, l’identifiant et l’empreinte de chaque article",
};
