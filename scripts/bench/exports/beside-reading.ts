import { openArchive } from "../../../lib/archive/archive.ts";
import { openEmbedded } from "../../../lib/engine/embedded/embedded.ts";
import { basisOf } from "../../../lib/query/exports/basis.ts";
import { parseExport } from "../../../lib/query/exports/export-request.ts";
import type { ExportFormat } from "../../../lib/query/exports/formats.ts";
import { openExport } from "../../../lib/query/exports/open-export.ts";
import { messagesFor } from "../../../lib/query/messages/messages.ts";

/** An export in this process, as the command makes it, beside reading the archive. */
export interface Beside {
  readonly articles: number;
  /** Articles a second of processor. */
  readonly exported: number;
  /** How often as fast as articles that are read one by one from the archive's file, in the same order, and not used. */
  readonly ofReading: number;
}

const SITE = "https://news.example";

/** Exports an archive between two times of reading it. Counted is the processor's time, on which what else a machine does weighs little. */
export async function besideReading(format: ExportFormat, path: string, parameters: string): Promise<Beside> {
  const archive = openArchive(path, { readOnly: true });
  const engine = openEmbedded(archive);
  try {
    const { request } = parseExport(new URLSearchParams(parameters));
    const open = () => openExport({ engine, site: SITE, uncorrected: archive.uncorrected }, request);
    const ids: string[] = [];
    for await (const { kept } of (await open()).articles) ids.push(kept.article.id);
    const read = async () => {
      for (const id of ids) archive.kept(id);
    };
    const written = async () => {
      const opened = await open();
      const state = {
        revision: archive.revision(),
        ledger: null,
        registry: null,
        engine: { name: "embedded", revision: 0 },
      };
      const basis = basisOf(opened, { format: format.key, site: SITE, state });
      const options = { text: false, messages: messagesFor("en"), basis, captured: async () => null };
      for await (const piece of format.write(opened.articles, options)) Buffer.byteLength(piece as string);
    };
    const seconds = [await processorOf(read), await processorOf(written), await processorOf(read)] as const;
    return {
      articles: ids.length,
      exported: ids.length / seconds[1],
      ofReading: (seconds[0] + seconds[2]) / 2 / seconds[1],
    };
  } finally {
    await engine.close();
  }
}

/** Seconds of the processor that something takes. */
async function processorOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
