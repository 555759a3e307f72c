import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refuseUnsaid } from "../lib/access/refuse-unsaid.ts";
import { readAuth, readConfig, readSecrets, settingsMade, siteEnvironment } from "../lib/config.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const KEY = "the-key-of-scripts-alone";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  file = join(folder, ".env");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("settings", () => {
  it("stand in the environment, or in a file where that says nothing", () => {
    writeFileSync(
      file,
      "\ufeffARCHIVE='a b.db'\r\nPORT=4000 # the second site\n# HOST=1.2.3.4\nexport ENGINE=embedded\n\nOTHER=1\n",
    );
    expect(readConfig({}, file)).toMatchObject({ archive: "a b.db", port: 4000, host: "127.0.0.1", meilisearch: null });
    expect(readConfig({ ARCHIVE: "c.db" }, file)).toMatchObject({ archive: "c.db", port: 4000 });
  });

  it("that are set to nothing are unset, whatever the file says", () => {
    writeFileSync(file, "MEILISEARCH_URL=http://127.0.0.1:7700\n");
    expect(readConfig({}, file).meilisearch).toEqual({ urls: ["http://127.0.0.1:7700"], index: "articles", keys: [] });
    expect(readConfig({ MEILISEARCH_URL: "" }, file).meilisearch).toBeNull();
  });

  it("name the site and who may read its API in a browser", () => {
    expect(readConfig({}, null)).toMatchObject({ siteUrl: null, corsOrigins: [] });
    expect(readConfig({ SITE_URL: "https://news.example/" }, null).siteUrl).toBe("https://news.example");
    expect(readConfig({ CORS_ORIGINS: "https://a.example, http://b.example:81" }, null).corsOrigins).toEqual([
      "https://a.example",
      "http://b.example:81",
    ]);
    expect(readConfig({ CORS_ORIGINS: "*" }, null).corsOrigins).toEqual(["*"]);
  });

  it("are shown to a backup without what is secret, or holds a password", () => {
    writeFileSync(file, "ARCHIVE=a.db\nMEILISEARCH_KEY=k1\nOTHER=1\n");
    const environment = {
      PORT: "81",
      MEILISEARCH_URL: "http://me:pw@search.example",
      MEILISEARCH_ADMIN_KEY: "k2",
      SMTP_URL: "smtps://me:pw@mail.example",
      WEBHOOK_SECRET: "k3",
      HOST: "",
    };
    expect(settingsMade(environment, file)).toEqual({
      shown: { ARCHIVE: "a.db", PORT: "81" },
      secret: ["MEILISEARCH_URL", "MEILISEARCH_KEY", "MEILISEARCH_ADMIN_KEY", "SMTP_URL", "WEBHOOK_SECRET"],
    });
  });

  it("need no file", () => expect(readConfig({}, file)).toEqual(readConfig({}, null)));

  it("that cannot be read or used are named", () => {
    mkdirSync(file);
    expect(() => readConfig({}, file)).toThrow(`Cannot read the settings in "${file}": EISDIR`);
    expect(() => readConfig({ PORT: "x" }, null)).toThrow("Cannot use the setting PORT=x: ");
    expect(() => readConfig({ ENGINE: "meilisearch" }, null)).toThrow("MEILISEARCH_URL is not set");
  });
});

describe("the values of settings", () => {
  const read = (environment: Readonly<Record<string, string>>) => readConfig(environment, null);

  it.each([
    ["PORT", "http"],
    ["PORT", "-1"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["ENGINE", "solr"],
    ["ENGINE", "Embedded"],
    ["CORS_ORIGINS", "news.example"],
    ["CORS_ORIGINS", "https://news.example/"],
    ["CORS_ORIGINS", "https://a.example null"],
    ["MEILISEARCH_URL", "127.0.0.1:7700"],
    ["MEILISEARCH_URL", "ftp://127.0.0.1"],
    ["MEILISEARCH_INDEX", "news/today"],
    ["MEILISEARCH_INDEX", "n".repeat(101)],
    ["OPENSEARCH_URL", "127.0.0.1:9200"],
    ["OPENSEARCH_URL", "http://127.0.0.1:9200 ftp://127.0.0.1"],
    ["OPENSEARCH_URL", "http://me:secret@127.0.0.1:9200"],
    ["OPENSEARCH_INDEX", "News"],
    ["OPENSEARCH_INDEX", "_news"],
  ])("refuses %s=%s, and names it", (name, value) => {
    expect(() => read({ [name]: value })).toThrow(`Cannot use the setting ${name}=${value}: `);
  });

  it("says who may ask, and by which groups", () => {
    expect(readAuth({})).toMatchObject({ kind: null, roles: [], oidc: null, headers: { user: "remote-user" } });
    const roles = readAuth({ AUTH: "proxy", AUTH_ROLES: "News desk = editor, ,*=reader", AUTH_USER_HEADER: "X-User" });
    expect(roles).toMatchObject({
      headers: { user: "x-user" },
      roles: [
        ["News desk", "editor"],
        ["*", "reader"],
      ],
    });
    for (const wrong of ["desk", "desk=boss", "=admin", "a=admin=b"])
      expect(() => readAuth({ AUTH_ROLES: wrong }), wrong).toThrow(`Cannot use the setting AUTH_ROLES=${wrong}: `);
    expect(() => readAuth({ AUTH: "oidc" })).toThrow("Cannot use the setting AUTH=oidc: OIDC_ISSUER is not set");
    expect(() => readAuth({ AUTH: "ldap" })).toThrow("Cannot use the setting AUTH=ldap: ");
  });

  it("is needed where others reach the site, and nowhere else", () => {
    for (const host of ["127.0.0.1", "localhost", "::1", "127.9.9.9"])
      expect(() => refuseUnsaid(host, readAuth({})), host).not.toThrow();
    for (const host of ["0.0.0.0", "::", "192.168.0.7", "news.example", "127.0.0.1.evil.example", ""]) {
      expect(() => refuseUnsaid(host, readAuth({})), host).toThrow(`Cannot listen at ${host}: `);
      for (const AUTH of ["none", "accounts", "proxy"]) refuseUnsaid(host, readAuth({ AUTH }));
    }
  });

  it("is asked for by each program that listens, before it does anything else", () => {
    const environment = { ...process.env, AUTH: "", HOST: "0.0.0.0", ARCHIVE: join(folder, "a.db") };
    const programs = [
      ["server/main.ts", "start", "0.0.0.0", "0"],
      ...["start", "serve", "dev"].map((name) => ["scripts/run.js", name]),
      ["scripts/run.js", "mcp", "--http", "--port", "0"],
    ];
    for (const program of programs) {
      const { status, stderr } = spawnSync(process.execPath, program, {
        cwd: ROOT,
        env: environment,
        encoding: "utf8",
      });
      expect([program.join(" "), status, stderr.split("\n", 1)[0]]).toEqual([
        program.join(" "),
        2,
        "Cannot listen at 0.0.0.0: nothing says who may read. Set AUTH=accounts, AUTH=oidc or AUTH=proxy, or AUTH=none to let everybody.",
      ]);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses the engine Meilisearch without an address", () => {
    expect(() => read({ ENGINE: "meilisearch" })).toThrow(
      "Cannot use the setting ENGINE=meilisearch: MEILISEARCH_URL is not set",
    );
  });

  it("reads a cluster's nodes and the site's user, and refuses half of one", () => {
    const urls = ["http://10.0.0.1:9200", "http://10.0.0.2:9200"];
    const cluster = { OPENSEARCH_URL: `${urls[0]}/, ${urls[1]}`, OPENSEARCH_INDEX: "news_2" };
    expect(read(cluster)).toMatchObject({ meilisearch: null, opensearch: { urls, index: "news_2", user: null } });
    const user = { username: "site", password: "pw" };
    const both = { ...cluster, OPENSEARCH_USER: "site", OPENSEARCH_PASSWORD: "pw" };
    expect(read(both).opensearch?.user).toEqual(user);
    expect(() => read({ ...cluster, OPENSEARCH_USER: "site" })).toThrow(
      "Cannot use the setting OPENSEARCH_USER: OPENSEARCH_PASSWORD is not set",
    );
    const admin = { OPENSEARCH_ADMIN_USER: "site", OPENSEARCH_ADMIN_PASSWORD: "pw" };
    expect(readSecrets(admin, null).opensearch).toEqual(user);
    expect(siteEnvironment({ ...both, ...admin }, null)).toMatchObject({
      OPENSEARCH_PASSWORD: "pw",
      OPENSEARCH_ADMIN_USER: "",
      OPENSEARCH_ADMIN_PASSWORD: "",
    });
    expect(() => readSecrets({ OPENSEARCH_ADMIN_PASSWORD: "pw" }, null)).toThrow("OPENSEARCH_ADMIN_USER is not set");
    expect(() => read({ ENGINE: "opensearch" })).toThrow(
      "Cannot use the setting ENGINE=opensearch: OPENSEARCH_URL is not set",
    );
    expect(read({ ...both, ENGINE: "embedded" }).opensearch).toBeNull();
  });

  it("chooses of two servers the one that is named, and none by itself", () => {
    const servers = { MEILISEARCH_URL: "http://10.0.0.1:7700", OPENSEARCH_URL: "http://10.0.0.2:9200" };
    expect(() => read(servers)).toThrow(
      "Cannot use the setting ENGINE=auto: both MEILISEARCH_URL and OPENSEARCH_URL are set",
    );
    for (const ENGINE of ["meilisearch", "opensearch"] as const) {
      const { meilisearch, opensearch } = read({ ...servers, ENGINE });
      expect([meilisearch !== null, opensearch !== null]).toEqual([ENGINE === "meilisearch", ENGINE === "opensearch"]);
    }
  });

  it("takes an empty setting for one that is not set", () => {
    expect(read({ PORT: "", ENGINE: "", MEILISEARCH_URL: "", ARCHIVE: "" })).toEqual(read({}));
  });

  it("reads what is set", () => {
    expect(read({ PORT: "0", HOST: "::1", ARCHIVE: "/a.db" })).toMatchObject({
      port: 0,
      host: "::1",
      archive: "/a.db",
    });
    const server = { MEILISEARCH_URL: "https://search.test", MEILISEARCH_INDEX: "news_2", MEILISEARCH_KEY: "one" };
    const meilisearch = { urls: ["https://search.test"], index: "news_2", keys: ["one"] };
    expect(read(server)).toMatchObject({ meilisearch });
    expect(read({ ...server, ENGINE: "meilisearch" })).toMatchObject({ meilisearch });
  });

  it("takes several servers, with a key for all or one each", () => {
    const several = { MEILISEARCH_URL: "http://one.test:7700, http://other.test:7700" };
    const urls = ["http://one.test:7700", "http://other.test:7700"];
    expect(read(several)).toMatchObject({ meilisearch: { urls, keys: [] } });
    expect(read({ ...several, MEILISEARCH_KEY: "one" })).toMatchObject({ meilisearch: { keys: ["one"] } });
    expect(read({ ...several, MEILISEARCH_KEY: "one other" })).toMatchObject({
      meilisearch: { keys: ["one", "other"] },
    });
    expect(() => read({ ...several, MEILISEARCH_KEY: "one two three" })).toThrow(
      "Cannot use the setting MEILISEARCH_KEY: it holds 3 keys for 2 servers; one each in their order, or one for all",
    );
    expect(() => read({ MEILISEARCH_URL: "http://one.test http://one.test" })).toThrow("holds an address twice");
    expect(() => read({ MEILISEARCH_URL: "http://one.test ftp://other.test" })).toThrow(
      "can hold addresses such as http://127.0.0.1:7700, with spaces between",
    );
  });

  it("searches by itself unless a server is set, or where that is asked for", () => {
    expect(read({}).meilisearch).toBeNull();
    expect(read({ ENGINE: "auto" }).meilisearch).toBeNull();
    expect(read({ ENGINE: "embedded", MEILISEARCH_URL: "http://127.0.0.1" }).meilisearch).toBeNull();
  });
});

describe("the key of scripts", () => {
  beforeEach(() => {
    for (const name of [".env", ".env.local", ".env.production", ".env.development.local"])
      writeFileSync(
        join(folder, name),
        `MEILISEARCH_URL=http://127.0.0.1:7700\nMEILISEARCH_ADMIN_KEY=${KEY}\nMEILI_MASTER_KEY=${KEY}\nOTHER=${KEY}\n`,
      );
  });

  it("is read by scripts", () => {
    expect(readSecrets({}, file)).toEqual({ meilisearch: [KEY], opensearch: null });
    const two = { MEILISEARCH_ADMIN_KEY: "one two" };
    const urls = "http://one.test http://other.test";
    expect(readSecrets({ ...two, MEILISEARCH_URL: urls }, file)).toEqual({
      meilisearch: ["one", "two"],
      opensearch: null,
    });
    expect(() => readSecrets({ ...two, MEILISEARCH_URL: `${urls} http://third.test` }, file)).toThrow(
      "Cannot use the setting MEILISEARCH_ADMIN_KEY: it holds 2 keys for 3 servers",
    );
    // A key of one server may hold spaces.
    expect(readSecrets(two, file)).toEqual({ meilisearch: ["one two"], opensearch: null });
    expect(readSecrets({ MEILISEARCH_ADMIN_KEY: "" }, file)).toEqual({ meilisearch: [], opensearch: null });
  });

  it("is no part of the settings that the site reads, nor of its environment", () => {
    const exported = { MEILISEARCH_ADMIN_KEY: KEY, MEILI_MASTER_KEY: KEY, HOME: "/home/ana" };
    expect(JSON.stringify(readConfig(exported, file))).not.toContain(KEY);
    const environment = siteEnvironment(exported, file);
    expect(environment).toMatchObject({ MEILISEARCH_URL: "http://127.0.0.1:7700", HOME: "/home/ana" });
    expect(JSON.stringify(environment)).not.toContain(KEY);
  });

  it("stands in a file that the site itself never opens", () => {
    const script = `
      const { readConfig, readSiteConfig } = await import(${JSON.stringify(new URL("../lib/config.ts", import.meta.url).href)});
      console.log(JSON.stringify([readConfig(), readSiteConfig()].map(({ meilisearch }) => meilisearch?.urls[0] ?? null)));`;
    const [scripts, site] = JSON.parse(
      spawnSync(process.execPath, ["--input-type=module", "-e", script], {
        cwd: folder,
        env: { PATH: process.env.PATH } as unknown as NodeJS.ProcessEnv,
        encoding: "utf8",
      }).stdout,
    );
    expect({ scripts, site }).toEqual({ scripts: "http://127.0.0.1:7700", site: null });
  });

  it.each([
    ["as it starts to serve", false, false],
    ["as it starts in development", true, false],
    ["when the file changes in development", true, true],
  ])("is not read by Next %s", (_, development, again) => {
    const script = `
      require("@next/env").loadEnvConfig(${JSON.stringify(folder)}, ${development});
      require("@next/env").loadEnvConfig(${JSON.stringify(folder)}, ${development}, console, ${again});
      console.log(JSON.stringify([process.env.MEILISEARCH_URL, process.env.OTHER ?? "", process.env.MEILISEARCH_ADMIN_KEY, process.env.MEILI_MASTER_KEY]));`;
    const next = (env: NodeJS.ProcessEnv) =>
      JSON.parse(spawnSync(process.execPath, ["-e", script], { cwd: ROOT, env, encoding: "utf8" }).stdout);
    const environment = { PATH: process.env.PATH, NODE_ENV: "production" } as NodeJS.ProcessEnv;
    const [url, other, ...keys] = next(siteEnvironment(environment, file));
    expect([url, ...keys.filter(Boolean)]).toEqual(["http://127.0.0.1:7700"]);
    // What is no setting of ours is left outside too, save on a developer's machine that reads the file once more.
    expect(other).toBe(again ? KEY : "");
    // As it would without: else this test could not fail.
    expect(next(environment)).toEqual(["http://127.0.0.1:7700", KEY, KEY, KEY]);
  });
});

const LIMITS = [
  "SEARCH_MS",
  "SEARCH_QUEUE",
  "SEARCH_TERMS",
  "REQUESTS_PER_MINUTE",
  "BODY_BYTES",
  "WORKERS",
  "AUTH",
  "SESSION_HOURS",
];

describe("the container of the site", () => {
  const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
  const compose = read("docker-compose.yml");
  // With what it has in common with the scripts' containers.
  const site = `${/^x-dateline: &dateline\n(?: {2}.*\n)+/m.exec(compose)![0]}${/^ {2}site:\n(?: {4}.*\n)+/m.exec(compose)![0]}`;

  it("is given no file of settings, and no key but its own", () => {
    const mounted = [...site.matchAll(/"([^":]+):\/[^"]+"/g)].map(([, source]) => source);
    expect(mounted).toEqual(["./data"]);
    expect(site).toContain("<<: *dateline\n");
    const given = [...site.matchAll(/\$\{(\w+)/g)].map(([, name]) => name!);
    expect(given.filter((name) => /KEY|TOKEN|SECRET|PASSWORD|SMTP|MAIL/.test(name))).toEqual([
      "OIDC_CLIENT_SECRET",
      "METRICS_TOKEN",
      "MEILISEARCH_KEY",
    ]);
    // What is set outside reaches it, limits and what it logs among them.
    expect(given).toEqual(expect.arrayContaining(LIMITS));
    for (const name of ["embedded", "opensearch"])
      expect([...read(`docker-compose.${name}.yml`).matchAll(/\$\{(\w+)/g)].map(([, setting]) => setting)).toEqual(
        expect.arrayContaining(LIMITS),
      );
    expect(site).not.toMatch(/env_file|secrets:/);
  });

  it("is built without it", () => {
    expect(read(".dockerignore").split("\n")).toContain("**/.env*");
    expect(read("Dockerfile")).not.toMatch(/^(?:ARG|ENV (?!NODE_ENV=production$)|ADD)\b|--mount/m);
    expect(read(".gitignore").split("\n")).toContain(".env*");
  });
});
