import { jsonText } from "../../text/json-text.ts";
import type { Messages } from "../messages/messages.ts";
import { bibtex } from "./bibtex.ts";
import type { CitationFormat } from "./citation-format.ts";
import type { CslItem } from "./csl.ts";
import { plainCitation } from "./plain.ts";
import { ris } from "./ris.ts";

interface Format {
  readonly key: CitationFormat;
  readonly ending: string;
  readonly type: string;
  /** The words of ours in it are those of a language. */
  readonly write: (item: CslItem, messages: Messages) => string;
}

/** The formats in which an article can be cited: name in addresses, file ending, media type, writer. */
export const CITATION_FORMATS = [
  { key: "bibtex", ending: "bib", type: "application/x-bibtex", write: bibtex },
  { key: "ris", ending: "ris", type: "application/x-research-info-systems", write: ris },
  {
    key: "csl",

    ending: "json",
    type: "application/vnd.citationstyles.csl+json",
    write: (item: CslItem) => `${jsonText([item], 2)}\n`,
  },
  {
    key: "text",

    ending: "txt",
    type: "text/plain",
    write: (item: CslItem, messages: Messages) => `${plainCitation(item, messages)}\n`,
  },
] as const satisfies readonly Format[];
