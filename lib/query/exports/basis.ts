import { z } from "zod";
import type { ExportFormatKey } from "./export-format.ts";
import { printExport } from "./export-request.ts";
import type { OpenExport } from "./open-export.ts";

/** What an archive and its engine were at when an export was made. */
export const ExportState = z.object({
  /** The archive's count of writes; null where there is no archive beside the engine. */
  revision: z.int().nullable(),
  /** The hash of the ledger of corrections, as the archive last read it; null: there is none. */
  ledger: z.string().nullable(),
  /** The version by which names are people, where the archive has worked that out. */
  registry: z.int().nullable(),
  /** Who searched, and the revision that its index had reached. */
  engine: z.object({ name: z.string(), revision: z.int() }),
});

interface Made {
  readonly format: ExportFormatKey;
  readonly site: string;
  readonly state: z.infer<typeof ExportState>;
}

/** What an export rests on, as far as it is known before its first article; the same on every day while the archive is the same. */
export function basisOf({ read, total }: OpenExport, { format, site, state }: Made) {
  return {
    format,
    /** The parameters of its address, as they were read. */
    search: printExport(read),
    site,
    total,
    state,
    /** Of SQLite, which finds words and orders hits. */
    sqlite: process.versions.sqlite ?? "",
  };
}

export type Basis = ReturnType<typeof basisOf>;

/** The address of an export, and that of its receipt. */
export function addressesOf({ site, format, search }: Basis): { readonly body: string; readonly receipt: string } {
  const [body, receipt] = [search, [search, `format=${format}`].filter(Boolean).join("&")];
  return {
    body: `${site}/export/${format}${body && `?${body}`}`,
    receipt: `${site}/export/receipt?${receipt}`,
  };
}
