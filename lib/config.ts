import { z } from "zod";

const Settings = z.object({
  ARCHIVE: z.string().default("data/archive.db"),
  LEDGER: z.string().default("data/ledger.jsonl"),
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  ENGINE: z.enum(["auto", "embedded", "meilisearch"]).default("auto"),
  MEILISEARCH_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILISEARCH_INDEX: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/, "can hold letters, digits, _ and - only")
    .default("articles"),
  MEILISEARCH_KEY: z.string().optional(),
  MEILISEARCH_ADMIN_KEY: z.string().optional(),
});

/** A Meilisearch server: where it is, the index's name, the site's key and the scripts' key. */
export interface MeilisearchConfig {
  readonly url: string;
  readonly index: string;
  readonly key: string | null;
  readonly adminKey: string | null;
}

/** The settings of this process. Paths are relative to the working directory. */
export interface Config {
  readonly archive: string;
  /** The sample archive, served while the archive is empty. */
  readonly samples: string;
  readonly host: string;
  readonly port: number;
  /** Null: the embedded engine. */
  readonly meilisearch: MeilisearchConfig | null;
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
  const { ARCHIVE, HOST, PORT } = parsed.data;
  return {
    archive: ARCHIVE,
    samples: "data/samples.db",
    host: HOST,
    port: PORT,
    meilisearch: meilisearchOf(parsed.data),
  };
}

function meilisearchOf({
  ENGINE,
  MEILISEARCH_URL,
  MEILISEARCH_INDEX,
  MEILISEARCH_KEY,
  MEILISEARCH_ADMIN_KEY,
}: z.infer<typeof Settings>): MeilisearchConfig | null {
  if (ENGINE === "embedded" || (ENGINE === "auto" && MEILISEARCH_URL === undefined)) return null;
  if (MEILISEARCH_URL === undefined)
    throw new Error("Cannot use the setting ENGINE=meilisearch: MEILISEARCH_URL is not set");
  return {
    url: MEILISEARCH_URL,
    index: MEILISEARCH_INDEX,
    key: MEILISEARCH_KEY ?? null,
    adminKey: MEILISEARCH_ADMIN_KEY ?? null,
  };
}
