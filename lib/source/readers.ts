import type { Container } from "./containers/container.ts";
import { gzip } from "./containers/gzip.ts";
import { wacz } from "./containers/wacz.ts";
import { zip } from "./containers/zip.ts";
import { addressList } from "./feeds/address-list.ts";
import { feed } from "./feeds/feed.ts";
import { csv } from "./formats/csv.ts";
import { exportHtml } from "./formats/export-html.ts";
import { exportTxt } from "./formats/export-txt.ts";
import { html } from "./formats/html.ts";
import { json } from "./formats/json.ts";
import { jsonl } from "./formats/jsonl.ts";
import { mail, mbox } from "./formats/mail.ts";
import { mhtml } from "./formats/mhtml.ts";
import { office } from "./formats/office.ts";
import { pdf } from "./formats/pdf.ts";
import { picture } from "./formats/picture.ts";
import { reuters } from "./formats/reuters.ts";
import { rtf } from "./formats/rtf.ts";
import { txt } from "./formats/txt.ts";
import { unknown } from "./formats/unknown.ts";
import { warc } from "./formats/warc.ts";
import { wire } from "./formats/wire.ts";
import type { SourceReader } from "./record.ts";
import { alto } from "./scans/alto.ts";
import { articleTexts } from "./scans/article-text.ts";
import { didl } from "./scans/didl.ts";
import { mets } from "./scans/mets.ts";
import { newsml1 } from "./wires/newsml-1.ts";
import { newsmlG2 } from "./wires/newsml-g2.ts";
import { nitf } from "./wires/nitf.ts";

/** Readers of bytes as they lie: formats that hold their encodings themselves, and archives that are one document. */
export const BYTE_READERS: readonly SourceReader[] = [warc, mhtml, exportHtml, pdf, picture, rtf, office, mbox, mail];

/** Readers of XML, each known by its root. Other XML is refused by name. */
export const XML_READERS: readonly SourceReader[] = [
  feed,
  addressList,
  nitf,
  newsmlG2,
  newsml1,
  mets,
  didl,
  articleTexts,
  alto,
];

/** Readers of text, which see every file in UTF-8. In all tables the first that accepts a file reads it. */
export const READERS: readonly SourceReader[] = [
  ...XML_READERS,
  wire,
  html,
  json,
  jsonl,
  reuters,
  exportTxt,
  unknown,
  csv,
  txt,
];

/** What holds files that are read in their turn. */
export const CONTAINERS: readonly Container[] = [gzip, wacz, zip];
