// Longer than other files: all settings, and the only place where the environment is read.
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { parseEnv } from "node:util";
import { z } from "zod";

/** The settings of site and scripts. */
const Settings = z.object({
  ARCHIVE: z.string().default("data/archive.db"),
  CORRECTIONS: z.string().optional(),
  HOST: z.string().default("127.0.0.1"),
  AUTH: z.enum(["none", "accounts", "proxy", "oidc"]).optional(),
  AUTH_ROLES: z.string().transform(rolesIn).default([]),
  AUTH_USER_HEADER: z.string().transform(headerName).default("remote-user"),
  AUTH_GROUPS_HEADER: z.string().transform(headerName).default("remote-groups"),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPE: z.string().default("openid profile email"),
  OIDC_NAME_CLAIM: z.string().default("preferred_username"),
  OIDC_ROLES_CLAIM: z.string().default("groups"),
  SESSION_HOURS: z.coerce.number().min(0.01).max(8760).default(168),
  ACCOUNT_REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).max(1_000_000).default(600),
  SITE_URL: z.url({ protocol: /^https?$/ }).optional(),
  CORS_ORIGINS: z
    .string()
    .transform(wordsIn)
    .refine((all) => all.every(isOrigin), "can hold * or origins such as https://news.example, with spaces between")
    .default([]),
  ALLOWED_HOSTS: z.string().transform(wordsIn).default([]),
  TRUSTED_PROXIES: z
    .string()
    .transform(wordsIn)
    .pipe(
      z.array(
        z.union(
          [z.literal("loopback"), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()],
          "can hold loopback, addresses and ranges such as 10.0.0.0/8, with spaces between",
        ),
      ),
    )
    .default(["loopback"]),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  ENGINE: z.enum(["auto", "embedded", "meilisearch", "opensearch"]).default("auto"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("warn"),
  LOG_QUERIES: z.stringbool().default(false),
  METRICS_TOKEN: z.string().min(16, "must be of 16 letters at least").optional(),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).max(1_000_000).default(600),
  SEARCH_QUEUE: z.coerce.number().int().min(1).max(10_000).default(100),
  SEARCH_MS: z.coerce.number().int().min(100).max(600_000).default(2000),
  SEARCH_TERMS: z.coerce.number().int().min(1).max(200).default(60),
  BODY_BYTES: z.coerce.number().int().min(4096).max(10_000_000).default(65_536),
  WORKERS: z.coerce.number().int().min(1).max(64).optional(),
  MEILISEARCH_URL: z
    .string()
    .transform(wordsIn)
    .pipe(
      z
        .array(
          z.url({
            protocol: /^https?$/,
            error: "can hold addresses such as http://127.0.0.1:7700, with spaces between",
          }),
        )
        .refine((all) => new Set(all).size === all.length, "holds an address twice"),
    )
    .optional(),
  MEILISEARCH_INDEX: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/, "can hold letters, digits, _ and - only")
    .default("articles"),
  MEILISEARCH_KEY: z.string().optional(),
  OPENSEARCH_URL: z
    .string()
    .transform(wordsIn)
    .pipe(z.array(z.url({ protocol: /^https?$/ })).min(1))
    .refine(
      (urls) => !urls.some((url) => URL.canParse(url) && new URL(url).username !== ""),
      "must name no user: OPENSEARCH_USER does",
    )
    .optional(),
  OPENSEARCH_INDEX: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,99}$/, "can hold small letters, digits, _ and - only, and begins with neither sign")
    .default("articles"),
  OPENSEARCH_USER: z.string().optional(),
  OPENSEARCH_PASSWORD: z.string().optional(),
});

function wordsIn(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

/** The name of a header as Node gives it. */
function headerName(text: string): string {
  return text.trim().toLowerCase();
}

const ROLE = z.enum(["reader", "editor", "admin"]);

/** Groups with the role that each gives, such as `desk=editor, *=reader`. */
function rolesIn(text: string, context: z.RefinementCtx): [string, z.infer<typeof ROLE>][] {
  const pairs = text.split(",").flatMap((pair) => (pair.trim() === "" ? [] : [pair.split("=").map((it) => it.trim())]));
  return pairs.flatMap(([group = "", role, ...more]): [string, z.infer<typeof ROLE>][] => {
    const read = ROLE.safeParse(role);
    if (read.success && group !== "" && more.length === 0) return [[group, read.data]];
    context.addIssue("can hold groups with their roles (reader, editor, admin), such as desk=editor, *=reader");
    return [];
  });
}

/** Whether pages of a site can be named so: by `*`, which means all, or as browsers name them, without a path. */
function isOrigin(text: string): boolean {
  return text === "*" || (URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text);
}

/** The settings of scripts alone. */
const SecretSettings = z.object({
  MEILISEARCH_ADMIN_KEY: z.string().optional(),
  OPENSEARCH_ADMIN_USER: z.string().optional(),
  OPENSEARCH_ADMIN_PASSWORD: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().max(254).optional(),
  WEBHOOK_SECRET: z.string().optional(),
});

/** What must not reach the site's process, with the name under which a Meilisearch server itself is given its key. */
const SECRET = [...Object.keys(SecretSettings.shape), "MEILI_MASTER_KEY"];

/** Where settings are looked for that the environment does not hold, in the working directory. */
export const SETTINGS_FILE = ".env";

/** Processes that serve pages, where the setting does not say: as many as processors, and at most so many. */
const MOST_WORKERS = 4;

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be used: wrong use of a command, not a fault of it. */
export class SettingError extends Error {}

/**
 * Meilisearch: its servers, in an order that tells which of them holds what, the index's name, and the site's keys: none, one
 * for all servers, or one each.
 */
export interface MeilisearchConfig {
  readonly urls: readonly string[];
  readonly index: string;
  readonly keys: readonly string[];
}

/** Who asks a cluster; null: it lets everyone in who reaches it. */
export type OpenSearchUser = { readonly username: string; readonly password: string } | null;

/** An OpenSearch cluster: where its nodes are, the index's name, and the site's user. */
export interface OpenSearchConfig {
  readonly urls: readonly string[];
  readonly index: string;
  readonly user: OpenSearchUser;
}

/** What scripts alone hold, by engine. */
export interface Secrets {
  /** Keys that may write: none, one for all servers, or one each. */
  readonly meilisearch: readonly string[];
  /** A user who may write. */
  readonly opensearch: OpenSearchUser;
}

/** What alerts are sent with; null: not set. */
export interface AlertSecrets {
  /** The server that takes mail, such as `smtps://name:password@mail.example`, and from whom it comes. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string | null;
  /** With which webhooks are signed. */
  readonly webhookSecret: string | null;
}

/** The settings of this process. Paths are relative to the working directory. */
export interface Config {
  readonly archive: string;
  /** The ledger of corrections; there need not be one. */
  readonly corrections: string;
  /** The sample archive, served while the archive is empty. */
  readonly samples: string;
  readonly host: string;
  /** The address by which others know the site, without a slash at its end; null: none do. */
  readonly siteUrl: string | null;
  /** The sites whose pages may read the API in a browser; `*`: all. */
  readonly corsOrigins: readonly string[];
  readonly port: number;
  readonly log: {
    /** From which level on something is logged; each request is, at `info`. */
    readonly level: "silent" | "error" | "warn" | "info" | "debug";
    /** Whether with what was searched for. */
    readonly queries: boolean;
  };
  /** With which `/metrics` can be asked from elsewhere; null: from this machine alone. */
  readonly metricsToken: string | null;
  /** How often one address is answered, this machine's own apart; 0: as often as it asks. */
  readonly requestsPerMinute: number;
  /** Searches that may wait in a process that serves pages; a further one is refused. */
  readonly searchQueue: number;
  /** Milliseconds after which a search of the archive is ended. */
  readonly searchMs: number;
  /** Words, phrases counted word by word, and values that a query may hold; what is beyond is left out, and said. */
  readonly searchTerms: number;
  /** The longest form that is taken, in bytes. */
  readonly bodyBytes: number;
  /** Processes that serve pages. */
  readonly workers: number;
  /** Of the engines on servers one at most is set; none: the embedded engine. */
  readonly meilisearch: MeilisearchConfig | null;
  readonly opensearch: OpenSearchConfig | null;
}

/** Reads the settings of a script, from its environment and `.env`; a value that cannot be used is an error that names it. */
export function readConfig(environment: Environment = process.env, file: string | null = SETTINGS_FILE): Config {
  const settings = parsed(Settings, { ...settingsIn(file), ...environment });
  return {
    archive: settings.ARCHIVE,
    corrections: settings.CORRECTIONS ?? join(dirname(settings.ARCHIVE), "corrections.jsonl"),
    samples: "data/samples.db",
    host: settings.HOST,
    siteUrl: settings.SITE_URL?.replace(/\/$/, "") ?? null,
    corsOrigins: settings.CORS_ORIGINS,
    port: settings.PORT,
    log: { level: settings.LOG_LEVEL, queries: settings.LOG_QUERIES },
    metricsToken: settings.METRICS_TOKEN ?? null,
    requestsPerMinute: settings.REQUESTS_PER_MINUTE,
    searchQueue: settings.SEARCH_QUEUE,
    searchMs: settings.SEARCH_MS,
    searchTerms: settings.SEARCH_TERMS,
    bodyBytes: settings.BODY_BYTES,
    workers: settings.WORKERS ?? Math.min(MOST_WORKERS, availableParallelism()),
    meilisearch: meilisearchOf(settings),
    opensearch: opensearchOf(settings),
  };
}

/** Reads the settings of the site from what `siteEnvironment` gave it: its process never opens `.env`. */
export function readSiteConfig(): Config {
  return readConfig(process.env, null);
}

/** How many terms a query may hold in this process: as its environment says, which in the site's has what `.env` says; else `.env`. */
export function readMostTerms(environment: Environment = process.env, file: string | null = SETTINGS_FILE): number {
  return readConfig(environment, environment.__NEXT_PROCESSED_ENV ? null : file).searchTerms;
}

/** By which names the site may be asked beside this machine's own, and which proxies' word on that is taken. */
export interface SiteNames extends Pick<Config, "host" | "siteUrl"> {
  readonly allowedHosts: readonly string[];
  readonly trustedProxies: readonly string[];
}

/** Reads the names of the site from what `siteEnvironment` gave it, or of a script with its file. */
export function readSiteNames(environment: Environment = process.env, file: string | null = null): SiteNames {
  const { ALLOWED_HOSTS: allowedHosts, TRUSTED_PROXIES: trustedProxies } = parsed(Settings, {
    ...settingsIn(file),
    ...environment,
  });
  const { host, siteUrl } = readConfig(environment, file);
  return { host, siteUrl, allowedHosts, trustedProxies };
}

/** Who may ask the site, and how it knows them. */
export interface AuthConfig {
  /** `none`: the site does not ask who somebody is. Null: nothing was said, which does on loopback alone. */
  readonly kind: "none" | "accounts" | "proxy" | "oidc" | null;
  /** Which role a group gives; `*`: that of whoever has signed in. Empty: groups that are called as roles are. */
  readonly roles: readonly (readonly [group: string, role: "reader" | "editor" | "admin"])[];
  /** In which headers a proxy says who asks, and in which groups they are; names in small letters. */
  readonly headers: { readonly user: string; readonly groups: string };
  /** Null: not set. */
  readonly oidc: OidcConfig | null;
  /** After how many hours somebody has to sign in again. */
  readonly sessionHours: number;
  /** How often one account is answered by each process; 0: as often as it asks. */
  readonly requestsPerMinute: number;
}

/** A provider of OpenID Connect, and what of its claims is read. */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly scope: string;
  readonly nameClaim: string;
  readonly rolesClaim: string;
}

/** Reads who may ask: of the site from what `siteEnvironment` gave it, of a script with its file. */
export function readAuth(environment: Environment = process.env, file: string | null = null): AuthConfig {
  const settings = parsed(Settings, { ...settingsIn(file), ...environment });
  const kind = settings.AUTH ?? null;
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = settings;
  if (kind === "oidc" && (issuer === undefined || clientId === undefined))
    throw new SettingError(
      `Cannot use the setting AUTH=oidc: ${issuer === undefined ? "OIDC_ISSUER" : "OIDC_CLIENT_ID"} is not set`,
    );
  return {
    kind,
    roles: settings.AUTH_ROLES,
    headers: { user: settings.AUTH_USER_HEADER, groups: settings.AUTH_GROUPS_HEADER },
    oidc:
      issuer === undefined || clientId === undefined
        ? null
        : {
            issuer,
            clientId,
            clientSecret: settings.OIDC_CLIENT_SECRET ?? null,
            scope: settings.OIDC_SCOPE,
            nameClaim: settings.OIDC_NAME_CLAIM,
            rolesClaim: settings.OIDC_ROLES_CLAIM,
          },
    sessionHours: settings.SESSION_HOURS,
    requestsPerMinute: settings.ACCOUNT_REQUESTS_PER_MINUTE,
  };
}

/** The variable in which a process of the site tells those that it starts what its forms bear; no setting. */
export const FORM_TOKEN = "DATELINE_FORM_TOKEN";

/** What the forms of the site bear, as the process said that started this one; null: none did. */
export function readFormToken(environment: Environment = process.env): string | null {
  return environment[FORM_TOKEN] ?? null;
}

/** What scripts that write to an engine on a server, or make keys there, show it. */
export function readSecrets(environment: Environment = process.env, file: string | null = SETTINGS_FILE): Secrets {
  const secrets = parsed(SecretSettings, { ...settingsIn(file), ...environment });
  const urls = readConfig(environment, file).meilisearch?.urls ?? [];
  return {
    meilisearch: keysFor("MEILISEARCH_ADMIN_KEY", secrets.MEILISEARCH_ADMIN_KEY, urls),
    opensearch: userOf("OPENSEARCH_ADMIN", secrets.OPENSEARCH_ADMIN_USER, secrets.OPENSEARCH_ADMIN_PASSWORD),
  };
}

/** What alerts are sent with: by scripts alone. */
export function readAlertSecrets(
  environment: Environment = process.env,
  file: string | null = SETTINGS_FILE,
): AlertSecrets {
  const secrets = parsed(SecretSettings, { ...settingsIn(file), ...environment });
  return {
    smtpUrl: secrets.SMTP_URL ?? null,
    mailFrom: secrets.MAIL_FROM ?? null,
    webhookSecret: secrets.WEBHOOK_SECRET ?? null,
  };
}

/** The environment of the site's process: with the settings that stand in `.env`, without any secret of the scripts. */
export function siteEnvironment(
  environment: Environment = process.env,
  file: string | null = SETTINGS_FILE,
): NodeJS.ProcessEnv {
  const stored = settingsIn(file);
  const settings = Object.keys(Settings.shape).flatMap((name) => (name in stored ? [[name, stored[name]]] : []));
  return {
    ...Object.fromEntries(settings),
    ...environment,
    // Empty rather than missing: Next reads `.env` by itself when it changes, but leaves alone what is there.
    ...Object.fromEntries(SECRET.map((name) => [name, ""])),
    // Next takes this to say that `.env` has been read.
    __NEXT_PROCESSED_ENV: "true",
  } as NodeJS.ProcessEnv;
}

/** Settings that are secret, or the site's own secrets, by their names: a backup has none of them. */
const UNSHOWN = /(?:KEY|TOKEN|SECRET|PASSWORD)$/;

/** The settings that were made, for a backup: those that may be shown, and the names of the others. */
export function settingsMade(environment: Environment = process.env, file: string | null = SETTINGS_FILE) {
  const all = { ...settingsIn(file), ...environment };
  const made = [...Object.keys(Settings.shape), ...SECRET].filter((name) => all[name]);
  // An address may hold a name and a password.
  const isSecret = (name: string) => SECRET.includes(name) || UNSHOWN.test(name) || /:\/\/[^/]*@/.test(all[name]!);
  const shown = made.filter((name) => !isSecret(name)).map((name): [string, string] => [name, all[name]!]);
  return { shown: Object.fromEntries(shown), secret: made.filter(isSecret) };
}

function settingsIn(file: string | null): Environment {
  if (file === null) return {};
  try {
    return parseEnv(readFileSync(file, "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return {};
    throw new Error(`Cannot read the settings in "${file}": ${message}`, { cause: error });
  }
}

function parsed<T extends z.ZodObject>(schema: T, environment: Environment): z.infer<T> {
  // An empty variable means unset, as in most shells and in docker compose files.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = String(issue?.path[0]);
  throw new SettingError(`Cannot use the setting ${name}=${given[name]}: ${issue?.message}`);
}

function meilisearchOf({
  ENGINE,
  MEILISEARCH_URL,
  MEILISEARCH_INDEX,
  MEILISEARCH_KEY,
}: z.infer<typeof Settings>): MeilisearchConfig | null {
  if (ENGINE !== "meilisearch" && (ENGINE !== "auto" || !MEILISEARCH_URL?.length)) return null;
  if (!MEILISEARCH_URL?.length)
    throw new SettingError("Cannot use the setting ENGINE=meilisearch: MEILISEARCH_URL is not set");
  return {
    urls: MEILISEARCH_URL,
    index: MEILISEARCH_INDEX,
    keys: keysFor("MEILISEARCH_KEY", MEILISEARCH_KEY, MEILISEARCH_URL),
  };
}

/** The keys that a setting holds: of several servers one for all or one each; of one server it is the key, whatever is in it. */
function keysFor(setting: string, text: string | undefined, urls: readonly string[]): readonly string[] {
  if (text === undefined) return [];
  const keys = urls.length > 1 ? wordsIn(text) : [text];
  if (keys.length <= 1 || keys.length === urls.length) return keys;
  throw new SettingError(
    `Cannot use the setting ${setting}: it holds ${keys.length} keys for ${urls.length} servers; one each in their order, or one for all`,
  );
}

/** Where the URLs of both servers are set, `ENGINE` has to say which is meant. */
function opensearchOf(settings: z.infer<typeof Settings>): OpenSearchConfig | null {
  const { ENGINE, MEILISEARCH_URL, OPENSEARCH_URL, OPENSEARCH_INDEX: index } = settings;
  if (ENGINE !== "opensearch" && (ENGINE !== "auto" || OPENSEARCH_URL === undefined)) return null;
  if (OPENSEARCH_URL === undefined)
    throw new SettingError("Cannot use the setting ENGINE=opensearch: OPENSEARCH_URL is not set");
  if (ENGINE === "auto" && MEILISEARCH_URL !== undefined)
    throw new SettingError("Cannot use the setting ENGINE=auto: both MEILISEARCH_URL and OPENSEARCH_URL are set");
  const user = userOf("OPENSEARCH", settings.OPENSEARCH_USER, settings.OPENSEARCH_PASSWORD);
  return { urls: OPENSEARCH_URL.map((url) => url.replace(/\/$/, "")), index, user };
}

function userOf(setting: string, username: string | undefined, password: string | undefined): OpenSearchUser {
  if (username === undefined && password === undefined) return null;
  if (username !== undefined && password !== undefined) return { username, password };
  const [given, missing] = username === undefined ? ["PASSWORD", "USER"] : ["USER", "PASSWORD"];
  throw new SettingError(`Cannot use the setting ${setting}_${given}: ${setting}_${missing} is not set`);
}
