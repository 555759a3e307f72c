import { openCapturedPages } from "../../../lib/fetch/kept/captured-pages.ts";
import { unknownParameter } from "../../../lib/query/api/unknown-parameter.ts";
import { basisOf } from "../../../lib/query/exports/basis.ts";
import { parseExport } from "../../../lib/query/exports/export-request.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../../../lib/query/exports/formats.ts";
import { type OpenExport, openExport } from "../../../lib/query/exports/open-export.ts";
import { openReceipt } from "../../../lib/query/exports/receipt.ts";
import { messagesFor } from "../../../lib/query/messages/messages.ts";
import { note } from "../../note.ts";
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
  const wrong = unknownParameter(searchParams, isReceipt ? "receipt" : "export") ?? problems[0];
  if (wrong) return refused(wrong);
  const site = siteAddress(request.headers);
  const result = await stream(request.signal, (of) => (isReceipt ? receipt(of) : body(of)));
  if ("trouble" in result) return unanswered(result.trouble);
  note("export", `${named} ${searchParams}`);
  return new Response(result.value, {
    headers: {
      "content-type": isReceipt ? "application/json; charset=utf-8" : format.type,
      "content-disposition": `attachment; filename="dateline${isReceipt ? "-receipt.json" : `.${format.ending}`}"`,
    },
  });

  /** How the body is written, and what it rests on. */
  async function optionsOf(opened: OpenExport, { engine, written, archive }: Site) {
    const { engine: name, revision } = await engine.health();
    const state = { ...written(), engine: { name, revision } };
    const basis = basisOf(opened, { format: format!.key, site, state });
    const captured = archive ? openCapturedPages(archive.path) : async () => null;
    return { text: opened.read.text, messages: messagesFor(opened.read.ui), basis, captured };
  }

  async function* body(of: Site) {
    const opened = await openExport({ ...of, site }, asked);
    yield* format!.write(opened.articles, await optionsOf(opened, of));
  }

  async function* receipt(of: Site) {
    let note = () => {};
    const opened = await openExport({ ...of, site }, asked, () => note());
    const options = await optionsOf(opened, of);
    const made = openReceipt(options.basis);
    note = made.leftOut;
    yield made.head();
    for await (const piece of format!.write(made.articles(opened.articles), options)) {
      made.body(piece);
      yield made.lines();
    }
    yield made.end();
  }
}

function formatOf(key: string): ExportFormat | undefined {
  return EXPORT_FORMATS.find((format) => format.key === key);
}
