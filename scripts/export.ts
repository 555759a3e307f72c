import { readFile } from "node:fs/promises";
import type { Role } from "../lib/access/role.ts";
import { openArchive } from "../lib/archive/archive.ts";
import { readConfig } from "../lib/config.ts";
import { openHistory } from "../lib/corrections/history.ts";
import { openCapturedPages } from "../lib/fetch/kept/captured-pages.ts";
import { registryState } from "../lib/people/registry-state.ts";
import type { Parameter } from "../lib/query/address/parameter.ts";
import { basisOf } from "../lib/query/exports/basis.ts";
import { compareReceipts } from "../lib/query/exports/compare-receipt.ts";
import { type ExportRequest, parseExport } from "../lib/query/exports/export-request.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../lib/query/exports/formats.ts";
import { openExport } from "../lib/query/exports/open-export.ts";
import { openReceipt, Receipt } from "../lib/query/exports/receipt.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { UsageError } from "./lib/arguments.ts";
import { AS_HELP, roleIn } from "./lib/as-role.ts";
import { noteCommand } from "./lib/note-command.ts";
import { openSearchedAs } from "./lib/open-searched.ts";
import { parameterHelp } from "./lib/parameter-table.ts";
import { asTyped, readSearch, SEARCH_FLAGS } from "./lib/read-search.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { say } from "./lib/say.ts";
import { sayDifferences } from "./lib/say-differences.ts";
import { siteOf } from "./lib/site-of.ts";
import { type PieceWriter, writeTo } from "./lib/write-pieces.ts";

/** An export has no pages. */
const FLAGS: readonly Parameter[] = SEARCH_FLAGS.filter(({ name }) => name !== "page");
const KEYS = EXPORT_FORMATS.map(({ key }) => key).join("|");

const HELP = `
npm run -s export -- 'query' --format ${KEYS} [--out FILE] [--text] [--receipt FILE]
npm run -s export -- --verify RECEIPT

All that a search finds, in its order, on stdout or in a file. Parameters are those of the page's address, facets can be repeated:
${parameterHelp(FLAGS)}
  --ids ID,ID      these articles alone, in this order
  --text           with the full texts (csv, xlsx, jsonl, txt; warc has them always)
  --out FILE       where it goes; the file gets its name when it is whole
  --receipt FILE   how it was made: query as read, revision, versions, ids with hashes, SHA-256 of the export
${AS_HELP.replace("ROLE       ", "ROLE        ")}
  --verify RECEIPT makes the export again and tells what is otherwise; nothing is written
  --help           this text

Permanent addresses begin with the setting SITE_URL.
Exit codes: 0 done, or as the receipt says; 1 failed, or otherwise; 2 wrong use; 3 done, but articles were left out that cannot be read.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, parameters, words } = readSearch(args, FLAGS, {
      format: { type: "string" },
      ids: { type: "string", multiple: true },
      text: { type: "boolean" },
      out: { type: "string" },
      receipt: { type: "string" },
      verify: { type: "string" },
      as: { type: "string" },
    });
    if (values.verify !== undefined) {
      if (words.length > 0 || values.format !== undefined)
        throw new UsageError("Cannot verify: a receipt has query and format of its own.");
      return verify(values.verify, roleIn(values.as));
    }
    const format = EXPORT_FORMATS.find(({ key }) => key === values.format);
    if (!format) throw new UsageError(`Cannot export: --format is one of ${KEYS}.`);
    for (const ids of values.ids ?? []) parameters.append("ids", ids);
    if (values.text) parameters.append("text", "1");
    const { request, problems } = parseExport(parameters);
    const [wrong] = problems;
    // What is exported is handed on: no nearest meaning is taken.
    if (wrong) throw new UsageError(`Cannot export: ${asTyped(wrong)} ${messagesFor("en").problem.refused(wrong)}.`);
    const out = writeTo(values.out);
    const receipt = values.receipt === undefined ? null : writeTo(values.receipt);
    const site = siteOf(readConfig());
    noteCommand(readConfig().archive, "export", `${format.key} ${parameters}`);
    const { total, rows, leftOut } = await made(request, format, { site, role: roleIn(values.as), out, receipt });
    say(`${rows} of ${total} articles exported${values.out === undefined ? "" : ` to "${values.out}"`}.`);
    if (leftOut > 0) say(`${leftOut} left out: they cannot be read, or were removed meanwhile.`);
    return leftOut > 0 ? EXIT.rejected : EXIT.done;
  });
}

/** Whose links it has, who reads it, and where it and its receipt go. */
interface Making {
  readonly site: string;
  readonly role: Role;
  readonly out: PieceWriter | null;
  readonly receipt: PieceWriter | null;
}

/** Makes an export and its receipt, both piece by piece. */
async function made(request: ExportRequest, format: ExportFormat, { site, role, out, receipt }: Making) {
  const config = readConfig();
  const { engine, path } = await openSearchedAs(config, role);
  const archive = openArchive(path, { readOnly: true });
  let [rows, leftOut] = [0, 0];
  let note = () => {};
  try {
    const opened = await openExport({ engine, site, uncorrected: archive.uncorrected }, request, () => note());
    const { engine: name, revision } = await engine.health();
    const written = {
      revision: archive.revision(),
      ledger: openHistory(archive).state() || null,
      registry: registryState(archive),
    };
    const state = { ...written, engine: { name, revision } };
    const basis = basisOf(opened, { format: format.key, site, state });
    const captured = openCapturedPages(config.archive);
    const options = { text: opened.read.text, messages: messagesFor(opened.read.ui), basis, captured };
    const making = openReceipt(basis);
    note = () => {
      leftOut++;
      making.leftOut();
    };
    await receipt?.write(making.head());
    for await (const piece of format.write(making.articles(opened.articles), options)) {
      making.body(piece);
      await out?.write(piece);
      const lines = making.lines();
      if (lines !== "") await receipt?.write(lines);
    }
    await receipt?.write(making.end());
    await out?.end();
    await receipt?.end();
    rows = making.rows();
    return { total: opened.total, rows, leftOut };
  } catch (error) {
    await out?.drop();
    await receipt?.drop();
    throw error;
  } finally {
    archive.close();
    await engine.close();
  }
}

/** Makes an export again by its receipt, and says what is otherwise. */
async function verify(path: string, role: Role): Promise<number> {
  const was = await readReceipt(path);
  const format = EXPORT_FORMATS.find(({ key }) => key === was.format);
  if (!format) throw new Error(`Cannot verify "${path}": there is no format "${was.format}".`);
  const { request } = parseExport(new URLSearchParams(was.search));
  let text = "";
  const kept: PieceWriter = {
    write: async (piece) => {
      text += piece;
    },
    end: async () => {},
    drop: async () => {},
  };
  await made(request, format, { site: was.site, role, out: null, receipt: kept });
  return sayDifferences(was, compareReceipts(was, Receipt.parse(JSON.parse(text)))) ? EXIT.done : EXIT.failed;
}

async function readReceipt(path: string): Promise<Receipt> {
  try {
    return Receipt.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    const why =
      error instanceof SyntaxError
        ? "it is no JSON"
        : error instanceof Error && error.name === "ZodError"
          ? "it is no receipt"
          : (error as Error).message;
    throw new Error(`Cannot verify "${path}": ${why}.`, { cause: error });
  }
}
