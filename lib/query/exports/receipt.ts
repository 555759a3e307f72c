import { createHash } from "node:crypto";
import { z } from "zod";
import { type Basis, ExportState } from "./basis.ts";
import type { ExportFormatKey, ExportPiece } from "./export-format.ts";
import { exportRow } from "./export-row.ts";
import type { Exported } from "./exported.ts";

/** How an export was made, so that somebody else can make it again, and see whether it is the same. */
export const Receipt = z.object({
  receipt: z.literal(1),
  made: z.iso.datetime(),
  format: z.string(),
  /** The parameters of its address, as they were read. */
  search: z.string(),
  site: z.string(),
  total: z.int(),
  state: ExportState,
  /** Of SQLite, which finds words and orders hits. */
  sqlite: z.string(),
  /** The articles in their order, each with its id, the hash of its content, and that of what the export says of it (older receipts have none). */
  articles: z.array(z.tuple([z.string(), z.string(), z.string().optional()])),
  /** The versions by which they were read: several where some wait for `rederive`. */
  normaliser: z.array(z.int()),
  extractor: z.array(z.int()),
  leftOut: z.int(),
  bytes: z.int(),
  sha256: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;

/** Formats that have of an article what is cited of it, and no more. */
const CITATIONS: readonly ExportFormatKey[] = ["ris", "bibtex", "csl"];

/** A hash of what an export says of an article. */
function saidOf(one: Exported, { format, search }: Basis): string {
  const text = format === "warc" || new URLSearchParams(search).has("text");
  const said = CITATIONS.includes(format) ? one.cited : [exportRow(one, text), one.cited];
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 32);
}

/**
 * Writes the receipt of an export while that is written, so that neither is in memory: `head`, then `articles` (with which the
 * body is written), `body` for each piece of it, `lines` whenever, and `end`. The pieces that are returned make one JSON document.
 */
export function openReceipt(basis: Basis, now = new Date()) {
  const hash = createHash("sha256");
  let [bytes, rows, leftOut] = [0, 0, 0];
  let waiting = "";
  const versions = { normaliser: new Set<number>(), extractor: new Set<number>() };
  const known = { receipt: 1, made: now.toISOString(), ...basis };
  return {
    head: (): string => `${JSON.stringify(known, null, 1).slice(0, -2)},\n "articles": [`,
    async *articles(articles: AsyncIterable<Exported>): AsyncGenerator<Exported> {
      for await (const one of articles) {
        const { id, contentHash, normaliserVersion, extractorVersion } = one.kept.article;
        versions.normaliser.add(normaliserVersion);
        versions.extractor.add(extractorVersion);
        waiting += `${rows++ > 0 ? "," : ""}\n  ${JSON.stringify([id, contentHash, saidOf(one, basis)])}`;
        yield one;
      }
    },
    rows: (): number => rows,
    leftOut: (): void => {
      leftOut++;
    },
    body(piece: ExportPiece): void {
      hash.update(piece);
      bytes += Buffer.byteLength(piece);
    },
    lines(): string {
      const lines = waiting;
      waiting = "";
      return lines;
    },
    end(): string {
      const [normaliser, extractor] = [versions.normaliser, versions.extractor].map((all) =>
        [...all].sort((a, b) => a - b),
      );
      const rest = JSON.stringify({ normaliser, extractor, leftOut, bytes, sha256: hash.digest("hex") }, null, 1).slice(
        2,
      );
      return `${this.lines()}\n ],\n${rest}\n`;
    },
  };
}
