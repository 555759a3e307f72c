import { bibtex } from "./bibtex.ts";
import type { CslItem } from "./csl.ts";
import { plainCitation } from "./plain.ts";
import { ris } from "./ris.ts";

/** The formats in which an article can be cited: name in addresses, label, file ending, media type, writer. */
export const CITATION_FORMATS = [
  { key: "bibtex", label: "BibTeX", ending: "bib", type: "application/x-bibtex", write: bibtex },
  { key: "ris", label: "RIS", ending: "ris", type: "application/x-research-info-systems", write: ris },
  {
    key: "csl",
    label: "CSL-JSON",
    ending: "json",
    type: "application/vnd.citationstyles.csl+json",
    write: (item: CslItem) => `${JSON.stringify([item], null, 2)}\n`,
  },
  {
    key: "text",
    label: "Plain text",
    ending: "txt",
    type: "text/plain",
    write: (item: CslItem) => `${plainCitation(item)}\n`,
  },
] as const;
