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
    expect(readConfig({}, file).meilisearch).toEqual({ url: "http://127.0.0.1:7700", index: "articles", key: null });
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
    const meilisearch = { url: "https://search.test", index: "news_2", key: "one" };
    expect(read(server)).toMatchObject({ meilisearch });
    expect(read({ ...server, ENGINE: "meilisearch" })).toMatchObject({ meilisearch });
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
    expect(readSecrets({}, file)).toEqual({ meilisearch: KEY });
    expect(readSecrets({ MEILISEARCH_ADMIN_KEY: "" }, file)).toEqual({ meilisearch: null });
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
      console.log(JSON.stringify([readConfig(), readSiteConfig()].map(({ meilisearch }) => meilisearch?.url ?? null)));`;
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

describe("the container of the site", () => {
  const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
  const compose = read("docker-compose.yml");
  // With what it has in common with the scripts' containers.
  const site = `${/^x-dateline: &dateline\n(?: {2}.*\n)+/m.exec(compose)![0]}${/^ {2}site:\n(?: {4}.*\n)+/m.exec(compose)![0]}`;

  it("is given no file of settings, and no key but its own", () => {
    const mounted = [...site.matchAll(/"([^":]+):\/[^"]+"/g)].map(([, source]) => source);
    expect(mounted).toEqual(["./data"]);
    expect(site).toContain("<<: *dateline\n");
    expect([...site.matchAll(/\$\{(\w+)/g)].map(([, name]) => name)).toEqual(["AUTH", "SITE_URL", "MEILISEARCH_KEY"]);
    expect(site).not.toMatch(/env_file|secrets:/);
  });

  it("is built without it", () => {
    expect(read(".dockerignore").split("\n")).toContain("**/.env*");
    expect(read("Dockerfile")).not.toMatch(/^(?:ARG|ENV (?!NODE_ENV=production$)|ADD)\b|--mount/m);
    expect(read(".gitignore").split("\n")).toContain(".env*");
  });
});
