import { z } from "zod";

const Settings = z.object({
  ARCHIVE: z.string().default("data/archive.db"),
  LEDGER: z.string().default("data/ledger.jsonl"),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  ENGINE: z.enum(["auto", "embedded", "meilisearch"]).default("auto"),
});

/** The settings of this process. Paths are relative to the working directory. */
export interface Config {
  readonly archive: string;
  /** The sample archive, served while the archive is empty. */
  readonly samples: string;
  readonly host: string;
  readonly port: number;
  readonly engine: "auto" | "embedded" | "meilisearch";
}

/** Reads the settings once; a value that cannot be used is an error that names it. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  // An empty variable means unset, as in most shells and in docker compose files.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    throw new Error(`Cannot use the setting ${name}=${given[name]}: ${issue?.message}`);
  }
  const { ARCHIVE, HOST, PORT, ENGINE } = parsed.data;
  return { archive: ARCHIVE, samples: "data/samples.db", host: HOST, port: PORT, engine: ENGINE };
}
