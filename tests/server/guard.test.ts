// Longer than other files: all that the guard decides is asked of one server.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { drawing } from "../../app/_page/drawn.ts";
import { sessionCookie } from "../../app/session-cookie.ts";
import { leastRole } from "../../lib/access/least-role.ts";
import { mayAs, ROLES, type Role } from "../../lib/access/role.ts";
import { type Accounts, openAccounts } from "../../lib/accounts/accounts.ts";
import { type AuthConfig, readAuth } from "../../lib/config.ts";
import { exchange } from "../../scripts/bench/fuzz/exchange.ts";
import { answerWith } from "../../server/answer.ts";
import { openGuard } from "../../server/guard.ts";
import { knownNames } from "../../server/known-names.ts";
import { siteServer } from "../../server/site-server.ts";

const APP = fileURLToPath(new URL("../../app/", import.meta.url));
const NAMES = { host: "127.0.0.1", siteUrl: null, allowedHosts: [], trustedProxies: ["10.9.9.9"] };

let folder: string;
let accounts: Accounts;
let server: Server | null = null;
/** What the site behind the guard was asked, and by whom. */
let asked: { readonly path: string; readonly name: string | null; readonly role: Role }[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  accounts = openAccounts(join(folder, "accounts.db"));
  for (const role of ROLES) accounts.add(`The ${role}`, role, "scrypt");
  asked = [];
});
afterEach(async () => {
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = null;
  accounts.close();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(auth: Partial<AuthConfig>, { from = null as string | null, names = NAMES, rehearsal = "" } = {}) {
  const own = { ...readAuth({}), ...auth };
  const guard = openGuard({ auth: own, ...names, accounts: () => accounts, rehearsal: rehearsal || null });
  const next = async ({ url = "", headers }: IncomingMessage, response: ServerResponse) => {
    const { visitor } = drawing.getStore()!;
    asked.push({ path: url, name: visitor!.name, role: visitor!.role });
    response.setHeader("cache-control", "public, max-age=60");
    response.end(JSON.stringify(headers));
  };
  const answer = answerWith(next, { dev: false, isStopping: () => false, names: knownNames(names), guard });
  server = siteServer((request, response) => {
    if (from !== null) Object.defineProperty(request.socket, "remoteAddress", { value: from });
    return answer(request, response);
  });
  await new Promise<void>((resolve) => server!.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return (line: string, headers: Readonly<Record<string, string>> = {}) => {
    const lines = Object.entries({ host: "localhost", connection: "close", ...headers });
    return exchange(port, `${line} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`);
  };
}

const cookieOf = (role: Role) => ({ cookie: sessionCookie(accounts.begin(`The ${role}`, 1), false, 1).split(";")[0]! });

/** All addresses of the site, with what each takes, from the files that answer them; letters stand for what is in brackets. */
const ROUTES = readdirSync(APP, { recursive: true, encoding: "utf8" })
  .filter((file) => /(?:^|\/)route\.ts$/.test(file))
  .flatMap((file) => {
    const path = `/${file.replace(/\/?route\.ts$/, "")}`
      .replace(/\[\.\.\.\w+\]/g, "some/where")
      .replace(/\[\w+\]/g, "some");
    const methods = [
      ...readFileSync(APP + file, "utf8").matchAll(/^export (?:const|async function|function) ([A-Z]+)\b/gm),
    ];
    return methods.map(([, method]) => ({ method: method!, path }));
  });

/** What anybody may ask, and who may change what; all else is for those who have signed in. */
const OPEN = ["/signin", "/signin/oidc", "/api/health", "/robots.txt"];
const CHANGED_BY: Readonly<Record<string, Role>> = {
  "/corrections": "editor",
  "/lists": "editor",
  "/saved": "editor",
  "/account": "reader",
};
const leastOf = ({ method, path }: (typeof ROUTES)[number]): Role | null =>
  OPEN.includes(path) ? null : method === "GET" && path !== "/account/all" ? "reader" : (CHANGED_BY[path] ?? "admin");

describe("every address of the site", () => {
  it("is asked by nobody and by each role, and reached by those alone who may", async () => {
    expect(ROUTES.length).toBeGreaterThan(35);
    const ask = await serve({ kind: "accounts" });
    const wrong: string[] = [];
    const cookies = Object.fromEntries(ROLES.map((role) => [role, cookieOf(role)]));
    for (const route of ROUTES) {
      const least = leastOf(route);
      for (const role of [null, ...ROLES]) {
        const before = asked.length;
        const { status } = await ask(`${route.method} ${route.path}`, role === null ? {} : cookies[role]);
        const isReached = asked.length > before;
        const may = least === null || (role !== null && mayAs(role, least));
        const said = may ? 200 : role !== null ? 403 : status;
        if (isReached !== may || status !== said || (!may && role === null && ![303, 401].includes(status)))
          wrong.push(`${route.method} ${route.path} as ${role}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("is changed by an admin alone where nobody has named it", () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "MADE-UP"])
      expect([leastRole(method, "/new-one"), leastRole(method, "/search"), leastRole(method, "/lists/x")]).toEqual([
        "admin",
        "admin",
        "admin",
      ]);
  });

  it("is for those who have signed in where nobody has named it", async () => {
    const ask = await serve({ kind: "accounts" });
    const paths =
      "/ /new-one /api/v2/x /_next/image /_next/static/../../search /_next/static/%2e%2e/search /_next/static/..%2fsearch /signin/x /signin/../search /api/health/x //signin /SIGNIN /robots.txt/ /metrics/x /api/v1/health";
    for (const path of paths.split(" ")) expect([303, 401], path).toContain((await ask(`GET ${path}`)).status);
    expect(asked).toEqual([]);
    expect((await ask("GET /_next/static/a1-b/site.css")).status).toBe(200);
    expect((await ask("HEAD /search")).status).toBe(303);
    expect((await ask("PUT /search", cookieOf("admin"))).status).toBe(405);
  });

  it("leads who is to sign in to a page of it and back, and tells programs how", async () => {
    const ask = await serve({ kind: "accounts" });
    const page = await ask("GET /search?q=a+b&person=x");
    expect([page.status, page.headers.location]).toEqual([303, "/signin?next=%2Fsearch%3Fq%3Da%2Bb%26person%3Dx"]);
    expect((await ask(`GET /search?q=${"x".repeat(3000)}`)).headers.location).toBe("/signin");
    for (const path of ["/api/v1/search", "/feed/atom", "/export/csv", "/sitemap.xml"]) {
      const { status, headers, body } = await ask(`GET ${path}`);
      expect([status, headers["content-type"], headers["cache-control"]], path).toEqual([
        401,
        "application/problem+json",
        "private, no-store",
      ]);
      expect(headers["www-authenticate"]).toBe('Bearer realm="Dateline", Basic realm="Dateline", charset="UTF-8"');
      expect(JSON.parse(body)).toMatchObject({ status: 401 });
    }
    // A browser asks for no password of its own where a page of ours wants suggestions.
    const own = await ask("GET /api/v1/suggest?q=a", { "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" });
    expect(own.headers["www-authenticate"]).toBe('Bearer realm="Dateline"');
  });

  it("is kept by no cache that is shared", async () => {
    const ask = await serve({ kind: "accounts" });
    expect((await ask("GET /search", cookieOf("reader"))).headers["cache-control"]).toBe("private, no-store");
    expect((await ask("GET /robots.txt")).headers["cache-control"]).toBe("public, max-age=60");
  });
});

describe("a session", () => {
  it("holds as long as its account does, with the role that this has now", async () => {
    const ask = await serve({ kind: "accounts" });
    const cookie = cookieOf("editor");
    expect((await ask("POST /lists", cookie)).status).toBe(200);
    accounts.setRole("the EDITOR", "reader");
    expect((await ask("POST /lists", cookie)).status).toBe(403);
    accounts.remove("The editor");
    expect((await ask("GET /search", cookie)).status).toBe(303);
    expect(asked.map(({ name, role }) => [name, role])).toEqual([["The editor", "editor"]]);
  });

  it("ends, is no one's where it is made up, and is no other kind's", async () => {
    const ended = accounts.begin("The admin", 1);
    accounts.end(ended);
    const old = accounts.begin("The admin", -1);
    const foreign = accounts.addForeign({ issuer: "https://id", subject: "1", name: "Frieda", role: "admin" })!;
    const others = accounts.begin(foreign.name, 1);
    const ask = await serve({ kind: "accounts" });
    for (const secret of [ended, old, others, "", "x", "The admin"])
      expect((await ask("GET /search", { cookie: `dateline-session=${secret}` })).status, secret).toBe(303);
  });

  it("of a site with TLS has the cookie that only this host can have set", async () => {
    const ask = await serve({ kind: "accounts" }, { from: "10.9.9.9" });
    const secret = accounts.begin("The reader", 1);
    const tls = { "x-forwarded-proto": "https" };
    expect((await ask("GET /", { ...tls, cookie: `dateline-session=${secret}` })).status).toBe(303);
    expect((await ask("GET /", { ...tls, cookie: `__Host-dateline-session=${secret}` })).status).toBe(200);
    expect(sessionCookie("s", true, 1)).toBe(
      "__Host-dateline-session=s; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax; Secure",
    );
  });
});

describe("a token", () => {
  const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString("base64")}` });

  it("reads as its account, as Bearer or as the password of Basic, and changes nothing", async () => {
    const ask = await serve({ kind: "accounts" }, { from: "10.1.1.1" });
    const { id, token } = accounts.addToken("The editor", "feeds");
    const bearer = { authorization: `Bearer ${token}` };
    expect((await ask("GET /feed/atom", bearer)).status).toBe(200);
    expect((await ask("GET /feed/atom", basic(`any:${token}`))).status).toBe(200);
    expect((await ask("GET /metrics", bearer)).status).toBe(403);
    expect((await ask("POST /lists", bearer)).status).toBe(403);
    expect((await ask("POST /account", bearer)).status).toBe(403);
    expect(asked.map(({ role }) => role)).toEqual(["editor", "editor"]);
    accounts.removeToken("The editor", id);
    expect((await ask("GET /feed/atom", bearer)).status).toBe(401);
    // One that holds no longer is not made good by a session beside it.
    expect((await ask("GET /feed/atom", { ...bearer, ...cookieOf("editor") })).status).toBe(401);
  });

  it("is nobody's where it is made up", async () => {
    const ask = await serve({ kind: "accounts" });
    for (const authorization of [
      "Bearer x",
      "Bearer dateline_",
      "Bearer",
      "Basic x",
      basic("The admin:").authorization,
    ])
      expect((await ask("GET /api/v1/search", { authorization })).status, authorization).toBe(401);
    expect(asked).toEqual([]);
  });
});

describe("a header of who asks", () => {
  const said = { "remote-user": "Ida", "remote-groups": "desk, staff" };
  const roles = [["desk", "editor"] as const, ["*", "reader"] as const];

  it("is believed from a trusted proxy alone, and dropped from anybody else", async () => {
    const from = await serve({ kind: "proxy", roles }, { from: "10.9.9.9" });
    const { status, body } = await from("GET /search", said);
    expect([status, asked]).toEqual([200, [{ path: "/search", name: "Ida", role: "editor" }]]);
    expect(body).not.toContain("remote-user");
    expect((await from("GET /search", { "remote-user": "Ida" })).status).toBe(200);
    expect(asked.at(-1)).toMatchObject({ role: "reader" });
    for (const name of ["", "Ida, Ada", "a:b", "x".repeat(101)])
      expect((await from("GET /search", { ...said, "remote-user": name })).status, name).toBe(401);
    await new Promise((resolve) => server!.close(resolve));
    const open = await serve({ kind: "proxy", roles }, { from: "10.9.9.8" });
    expect((await open("GET /search", said)).status).toBe(401);
    expect((await open("GET /search", { ...said, "x-forwarded-for": "10.9.9.9" })).status).toBe(401);
    expect((await open("GET /robots.txt", said)).body).not.toContain("remote-user");
  });

  it("gives no role that no group of it gives, and is nothing where people sign in otherwise", async () => {
    const ask = await serve({ kind: "proxy" }, { from: "10.9.9.9" });
    expect((await ask("GET /search", said)).status).toBe(401);
    expect((await ask("GET /search", { ...said, "remote-groups": "staff|admin" })).status).toBe(200);
    expect(asked.at(-1)).toMatchObject({ role: "admin" });
    await new Promise((resolve) => server!.close(resolve));
    const accountsAsk = await serve({ kind: "accounts" }, { from: "10.9.9.9" });
    expect((await accountsAsk("GET /search", { ...said, "remote-groups": "admin" })).status).toBe(303);
  });
});

describe("where the site does not ask", () => {
  it("who sits at the machine of a site for itself may do all, and others read", async () => {
    const alone = await serve({ kind: null });
    await alone("GET /");
    await alone("GET /", { "x-forwarded-for": "1.2.3.4" });
    await new Promise((resolve) => server!.close(resolve));
    const known = await serve({ kind: "none" }, { names: { ...NAMES, siteUrl: "https://news.example" as never } });
    await known("GET /");
    await new Promise((resolve) => server!.close(resolve));
    const open = await serve({ kind: "none" }, { names: { ...NAMES, host: "0.0.0.0" } });
    const { headers } = await open("GET /");
    expect(asked.map(({ name, role }) => [name, role])).toEqual([
      [null, "admin"],
      [null, "reader"],
      [null, "reader"],
      [null, "reader"],
    ]);
    expect(headers["cache-control"]).toBe("public, max-age=60");
  });
});

it("answers one account so often a minute, wherever it asks from", async () => {
  const ask = await serve({ kind: "accounts", requestsPerMinute: 2 });
  const { token } = accounts.addToken("The reader", "a");
  const cookie = cookieOf("reader");
  expect((await ask("GET /", cookie)).status).toBe(200);
  expect((await ask("GET /feed/atom", { authorization: `Bearer ${token}` })).status).toBe(200);
  const { status, headers } = await ask("GET /", cookie);
  expect([status, headers["retry-after"]]).toEqual([429, "30"]);
  expect((await ask("GET /", cookieOf("editor"))).status).toBe(200);
});

it("lets the site ask itself before it listens, and nobody who does not know how", async () => {
  const ask = await serve({ kind: "accounts" }, { rehearsal: "known to the site" });
  expect((await ask("GET /search", { authorization: "Bearer known to the site" })).status).toBe(200);
  expect((await ask("GET /search", { authorization: "Bearer known to the" })).status).toBe(303);
});

it("refuses where it cannot look up who asks", async () => {
  const ask = await serve({ kind: "accounts" });
  const cookie = cookieOf("admin");
  accounts.close();
  expect((await ask("GET /search", cookie)).status).toBe(503);
  expect(asked).toEqual([]);
  accounts = openAccounts(join(folder, "accounts.db"));
});
