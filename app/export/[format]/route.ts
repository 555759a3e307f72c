import { parseExport } from "../../../lib/query/exports/export-request.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../../../lib/query/exports/formats.ts";
import { openExport } from "../../../lib/query/exports/open-export.ts";
import { openReceipt } from "../../../lib/query/exports/receipt.ts";
import { messagesFor } from "../../../lib/query/messages/messages.ts";
import { problem, unanswered } from "../../problem.ts";
import { refused } from "../../search-request.ts";
import type { Site } from "../../site.ts";
import { siteAddress } from "../../site-address.ts";
import { stream } from "../stream.ts";

/** The name of the address, and what the file is called. */
const RECEIPT = "receipt";

/**
 * `GET /export/csv?…`: all that a search finds, or with `ids` these articles alone, with `text=1` in full.
 * `GET /export/receipt?…&format=csv`: how that export is made, and the hash of its body.
 */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly format: string }> },
): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const named = (await params).format;
  const isReceipt = named === RECEIPT;
  const format = formatOf(isReceipt ? (searchParams.get("format") ?? EXPORT_FORMATS[0]!.key) : named);
  const keys = EXPORT_FORMATS.map(({ key }) => key).join(", ");
  if (!format && isReceipt) return problem(400, `format is none of an export; it can be ${keys}`, "format");
  if (!format) return problem(404, `There is no such export; there are ${keys} and ${RECEIPT}.`);
  const { request: asked, problems } = parseExport(searchParams);
  if (problems[0]) return refused(problems[0]);
  const site = siteAddress(request.headers);
  const result = await stream(request.signal, (of) => (isReceipt ? receipt(of) : body(of)));
  if ("trouble" in result) return unanswered(result.trouble);
  return new Response(result.value, {
    headers: {
      "content-type": isReceipt ? "application/json; charset=utf-8" : format.type,
      "content-disposition": `attachment; filename="dateline${isReceipt ? "-receipt.json" : `.${format.ending}`}"`,
    },
  });

  async function* body({ engine, uncorrected }: Site) {
    const { articles, read } = await openExport({ engine, site, uncorrected }, asked);
    yield* format!.write(articles, read.text, messagesFor(read.ui));
  }

  async function* receipt({ engine, uncorrected, written }: Site) {
    let note = () => {};
    const opened = await openExport({ engine, site, uncorrected }, asked, () => note());
    const { engine: name, revision } = await engine.health();
    const state = { ...written(), engine: { name, revision } };
    const made = openReceipt(opened, { format: format!.key, site, state });
    note = made.leftOut;
    yield made.head();
    for await (const piece of format!.write(
      made.articles(opened.articles),
      opened.read.text,
      messagesFor(opened.read.ui),
    )) {
      made.body(piece);
      yield made.lines();
    }
    yield made.end();
  }
}

function formatOf(key: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find((format) => format.key === key);
}
