import { searchedText } from "../../article/text/searched-text.ts";
import { jsonText } from "../../text/json-text.ts";
import { bibtex } from "../citation/bibtex.ts";
import { plainCitation } from "../citation/plain.ts";
import { ris } from "../citation/ris.ts";
import type { Messages } from "../messages/messages.ts";
import { csvHead, csvRow } from "./csv.ts";
import type { ExportFormatKey, ExportPiece } from "./export-format.ts";
import type { ExportOptions } from "./export-options.ts";
import { exportRow } from "./export-row.ts";
import type { Exported } from "./exported.ts";
import { warc } from "./warc.ts";
import { xlsx } from "./xlsx.ts";

/** A format of exports. */
export interface ExportFormat {
  readonly key: ExportFormatKey;
  /** What names of files end in. */
  readonly ending: string;
  readonly type: string;
  /** The body of an export, piece by piece, from articles that come one by one. */
  readonly write: (articles: AsyncIterable<Exported>, options: ExportOptions) => AsyncIterable<ExportPiece>;
}

type Piece = (one: Exported, text: boolean, at: number, messages: Messages) => string;

/** A body of one piece an article. The head may depend on the first, null where there is none. */
function each(
  piece: Piece,
  head: (text: boolean, first: Exported | null) => string = () => "",
  end = "",
): ExportFormat["write"] {
  return async function* (articles, { text, messages }) {
    let at = 0;
    for await (const one of articles) {
      if (at === 0) yield head(text, one);
      yield piece(one, text, at++, messages);
    }
    if (at === 0) yield head(text, null);
    yield end;
  };
}

const jsonLine: Piece = (one, text) => `${jsonText(exportRow(one, text))}\n`;

/** The citation, a note, then the passage or the whole text; a line of its own between articles. */
const plain: Piece = ({ kept, hit, cited, note }, text, at, messages) => {
  const said = text ? searchedText(kept.article) : hit.snippet.map((segment) => segment.text).join("");
  const noted = note ? `${messages.lists.noted(note).toWellFormed()}\n\n` : "";
  return `${at > 0 ? `\n${"-".repeat(72)}\n\n` : ""}${plainCitation(cited, messages)}\n\n${noted}${said.toWellFormed()}\n`;
};

/** The formats in which a search can be exported. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  { key: "csv", ending: "csv", type: "text/csv; charset=utf-8; header=present", write: each(csvRow, csvHead) },
  {
    key: "xlsx",
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: (articles, options) => xlsx(articles, options),
  },
  { key: "jsonl", ending: "jsonl", type: "application/jsonl; charset=utf-8", write: each(jsonLine) },
  {
    key: "ris",
    ending: "ris",
    type: "application/x-research-info-systems; charset=utf-8",
    write: each(({ cited }, _text, _at, messages) => ris(cited, messages)),
  },
  {
    key: "bibtex",
    ending: "bib",
    type: "application/x-bibtex; charset=utf-8",
    write: each(({ cited }, _text, _at, messages) => bibtex(cited, messages)),
  },
  {
    key: "csl",
    ending: "json",
    type: "application/vnd.citationstyles.csl+json; charset=utf-8",
    write: each(
      ({ cited }, _, at) => `${at > 0 ? ",\n" : ""}${jsonText(cited)}`,
      () => "[\n",
      "\n]\n",
    ),
  },
  { key: "txt", ending: "txt", type: "text/plain; charset=utf-8", write: each(plain) },
  { key: "warc", ending: "warc.gz", type: "application/gzip", write: warc },
];
