// Longer than other files: all ways of signing in, and what each refuses.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { drawing, type SignIn } from "../../app/_page/drawn.ts";
import { receiveAccounts } from "../../app/account/all/receive-accounts.ts";
import { receiveAccount } from "../../app/account/receive-account.ts";
import { siteAccounts } from "../../app/accounts.ts";
import { formToken } from "../../app/corrections/form-token.ts";
import { sessionIn } from "../../app/session-cookie.ts";
import { ledTo } from "../../app/signin/led-to.ts";
import { GET as oidc } from "../../app/signin/oidc/route.ts";
import { receiveSignIn } from "../../app/signin/receive-sign-in.ts";
import type { Role } from "../../lib/access/role.ts";
import { hashPassword, isPassword } from "../../lib/accounts/password.ts";
import { CLIENT, type Lies, openOidcProvider } from "./oidc-provider.ts";

const HOST = "localhost:3000";
const PASSWORD = "a ferry, a quay, a bridge";
const folder = mkdtempSync(join(tmpdir(), "dateline-"));
let provider: Awaited<ReturnType<typeof openOidcProvider>>;
let hash: string;

beforeAll(async () => {
  provider = await openOidcProvider();
  hash = await hashPassword(PASSWORD);
  vi.stubEnv("ARCHIVE", join(folder, "archive.db"));
  vi.stubEnv("LOG_LEVEL", "silent");
  vi.stubEnv("OIDC_ISSUER", provider.issuer);
  vi.stubEnv("OIDC_CLIENT_ID", CLIENT.id);
  vi.stubEnv("OIDC_CLIENT_SECRET", CLIENT.secret);
  vi.stubEnv("OIDC_ROLES_CLAIM", "realm_access.roles");
});
afterAll(async () => {
  siteAccounts().close();
  await provider.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  for (const { name } of siteAccounts().all()) siteAccounts().remove(name);
  siteAccounts().add("Ada", "editor", hash);
});

interface As {
  readonly auth?: SignIn;
  readonly name?: string | null;
  readonly role?: Role;
  readonly session?: string | null;
  readonly seenBy?: "session" | "token" | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a request as the server would have it answered, for whoever asks. */
async function answered(make: (request: Request) => Promise<Response>, path: string, as: As, form?: object) {
  const { auth = "accounts", name = null, role = "reader", session = null, seenBy = null, headers = {} } = as;
  const store = {
    drawn: null as { status: number; body: string | Buffer } | null,
    forwarded: false,
    auth,
    seenBy,
    session,
    address: "10.0.0.1",
    id: "r1",
    visitor: { name, role },
  };
  const request = new Request(`http://${HOST}${path}`, {
    headers: { host: HOST, ...headers, ...(form && { "content-type": "application/x-www-form-urlencoded" }) },
    ...(form && { method: "POST", body: new URLSearchParams(form as Record<string, string>) }),
  });
  const response = await drawing.run(store as never, () => make(request));
  const cookies = response.headers.getSetCookie();
  const session_ = sessionIn(cookies.map((one) => one.split(";")[0]).join("; "), false);
  return {
    status: response.status,
    location: response.headers.get("location"),
    cookies,
    session: session_,
    page: String(store.drawn?.body ?? ""),
  };
}

const audited = () =>
  readFileSync(join(folder, "audit.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("a name and a password", () => {
  const send = (form: object, as: As = {}) =>
    answered(receiveSignIn, "/signin", as, {
      token: formToken(),
      name: "ada",
      password: PASSWORD,
      next: "/search?q=a",
      ...form,
    });

  it("begin a session, lead on, and are noted", async () => {
    const { status, location, session } = await send({});
    expect([status, location]).toEqual([303, "/search?q=a"]);
    expect(siteAccounts().session(session!)).toMatchObject({ name: "Ada", role: "editor" });
    expect(audited().at(-1)).toMatchObject({
      act: "sign-in",
      by: "Ada",
      address: "10.0.0.1",
      request: "r1",
      what: "editor",
    });
  });

  it("that are wrong begin none, and what is said does not tell which is", async () => {
    const wrong = await send({ password: "wrong" });
    const nobody = await send({ name: "zzzz" });
    for (const { status, session, page } of [wrong, nobody]) {
      expect([status, session]).toEqual([401, null]);
      expect(page).toContain("Name or password is not right.");
    }
    expect(nobody.page.replaceAll("zzzz", "ada")).toBe(wrong.page);
    // What nobody is called may be a password.
    expect(audited().slice(-2)).toMatchObject([
      { act: "sign-in-failed", by: null, what: "Ada" },
      { act: "sign-in-failed", by: null, what: null },
    ]);
    expect(JSON.stringify(audited())).not.toContain("zzzz");
    siteAccounts().lockout.forgive("ada");
  });

  it("wait after too many failures, and are told how long", async () => {
    for (let at = 0; at < 10; at++) siteAccounts().lockout.begin({ name: "ada", network: `n${at}` }, Date.now());
    const { status, session, page } = await send({});
    expect([status, session]).toEqual([429, null]);
    expect(page).toContain("Try again in 15 minutes.");
    expect(audited().at(-1)).toMatchObject({ act: "sign-in-locked", what: "Ada" });
    siteAccounts().lockout.forgive("ada");
  });

  it("are taken from a form of this site alone, and only where people sign in so", async () => {
    const headers = [
      { origin: "http://evil.example" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "null" },
    ];
    for (const of of headers) expect((await send({}, { headers: of as never })).status).toBe(403);
    expect((await send({ token: "" })).status).toBe(403);
    expect((await send({ token: `${formToken()}x` })).status).toBe(403);
    for (const auth of ["oidc", "proxy"] as const) expect((await send({}, { auth })).status).toBe(404);
    expect((await send({}, { headers: { origin: `http://${HOST}`, "sec-fetch-site": "same-origin" } })).status).toBe(
      303,
    );
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/ /x",
    "/\t/evil.example",
    "\n//x",
    "",
    "/signin?next=/a",
    "/signin",
  ])("lead to no other place: %j", (to) => expect(ledTo(to)).toBe("/"));
});

describe("an account", () => {
  const own = () =>
    ({ name: "Ada", role: "editor", seenBy: "session", session: siteAccounts().begin("Ada", 1) }) as const;
  const send = (form: object, as: As) => answered(receiveAccount, "/account", as, { token: formToken(), ...form });

  it("signs out here, or everywhere", async () => {
    const [as, other] = [own(), own()];
    const { status, location, cookies } = await send({ act: "sign-out" }, as);
    expect([status, location, cookies[0]]).toEqual([303, "/signin?out=1", expect.stringContaining("Max-Age=0")]);
    expect([siteAccounts().session(as.session), siteAccounts().session(other.session)?.name]).toEqual([null, "Ada"]);
    await send({ act: "sign-out-everywhere" }, own());
    expect(siteAccounts().session(other.session)).toBeNull();
  });

  it("makes tokens that are shown once, and revokes its own alone", async () => {
    const made = await send({ act: "make-token", label: "feeds <b>" }, own());
    const [token] = /dateline_[\w-]{43}/.exec(made.page)!;
    expect(siteAccounts().byToken(token)).toMatchObject({ name: "Ada" });
    expect(made.page).toContain("feeds &lt;b&gt;");
    const [{ id }] = siteAccounts().tokens("Ada") as unknown as [{ id: string }];
    siteAccounts().add("Eve", "admin", hash);
    const eve = { ...own(), name: "Eve", session: siteAccounts().begin("Eve", 1) };
    expect((await send({ act: "revoke-token", id }, eve)).status).toBe(422);
    expect(siteAccounts().byToken(token)).not.toBeNull();
    expect((await send({ act: "revoke-token", id }, own())).status).toBe(303);
    expect(siteAccounts().byToken(token)).toBeNull();
    for (const label of ["", " ", "x".repeat(101), "a\u0000b"])
      expect((await send({ act: "make-token", label }, own())).status, label).toBe(422);
    for (let at = 0; at < 20; at++) siteAccounts().addToken("Ada", "t");
    expect((await send({ act: "make-token", label: "one more" }, own())).status).toBe(422);
  });

  it("changes its password for who knows it, and ends its other sessions", async () => {
    const [as, other] = [own(), own()];
    const next = "another bridge, another quay";
    expect((await send({ act: "password", password: "wrong", next }, as)).status).toBe(422);
    expect((await send({ act: "password", password: PASSWORD, next: "short" }, as)).status).toBe(422);
    expect(siteAccounts().find("Ada")?.password).toBe(hash);
    expect(await send({ act: "password", password: PASSWORD, next }, as)).toMatchObject({ status: 303 });
    expect(siteAccounts().find("Ada")?.password).not.toBe(hash);
    expect([siteAccounts().session(as.session)?.name, siteAccounts().session(other.session)]).toEqual(["Ada", null]);
  });

  it("is changed by its own forms alone, in a session", async () => {
    const as = own();
    for (const wrong of [{ token: "" }, { token: "x" }])
      expect((await send({ act: "sign-out", ...wrong }, as)).status).toBe(403);
    expect((await send({ act: "sign-out" }, { ...as, headers: { origin: "http://evil.example" } })).status).toBe(403);
    expect((await send({ act: "make-token", label: "x" }, { ...as, seenBy: "token", session: null })).status).toBe(403);
    expect((await send({ act: "sign-out" }, { ...as, auth: "proxy" })).status).toBe(404);
    expect(siteAccounts().session(as.session)).not.toBeNull();
  });
});

describe("all accounts", () => {
  const admin = (more: As = {}) =>
    ({ name: "Root", role: "admin", seenBy: "session", session: siteAccounts().begin("Root", 1), ...more }) as const;
  const send = (form: object, as: As = admin()) =>
    answered(receiveAccounts, "/account/all", as, { token: formToken(), ...form });
  beforeEach(() => void siteAccounts().add("Root", "admin", hash));

  it("are added with a password that is shown once, and given roles, passwords and an end", async () => {
    const added = await send({ act: "add", name: "Bea O'Hara", role: "reader" });
    const [, password] = /<code>([\w-]{24})<\/code>/.exec(added.page)!;
    expect(await isPassword(password!, siteAccounts().find("bea o'hara")!.password)).toBe(true);
    const session = siteAccounts().begin("Bea O'Hara", 1);
    await send({ act: "role", name: "Bea O'Hara", role: "editor" });
    expect(siteAccounts().session(session)).toMatchObject({ role: "editor" });
    const anew = await send({ act: "password", name: "Bea O'Hara" });
    expect(anew.page).toMatch(/<code>[\w-]{24}<\/code>/);
    expect([anew.page.includes(password!), siteAccounts().session(session)]).toEqual([false, null]);
    await send({ act: "remove", name: "Bea O'Hara" });
    expect(siteAccounts().find("Bea O'Hara")).toBeNull();
    expect(
      audited()
        .slice(-4)
        .map(({ act, by, what }) => [act, by, what]),
    ).toEqual([
      ["account", "Root", "added Bea O'Hara reader"],
      ["account", "Root", "role Bea O'Hara editor"],
      ["account", "Root", "password Bea O'Hara"],
      ["account", "Root", "removed Bea O'Hara"],
    ]);
  });

  it("are an admin's to change, by the page's own forms, and nobody's own", async () => {
    for (const as of [admin({ role: "editor" }), admin({ name: null }), admin({ auth: "proxy" })])
      expect((await send({ act: "remove", name: "Ada" }, as)).status).toBe(404);
    const forged = [admin({ headers: { origin: "http://evil.example" } }), admin({ seenBy: "token" })];
    for (const as of forged) expect((await send({ act: "remove", name: "Ada" }, as)).status).toBe(403);
    expect((await send({ act: "remove", name: "Ada", token: "x" })).status).toBe(403);
    for (const form of [
      { act: "remove", name: "ROOT" },
      { act: "role", name: "Root", role: "reader" },
      { act: "password", name: "root" },
      { act: "role", name: "Ada", role: "boss" },
      { act: "role", name: "Nobody", role: "admin" },
      { act: "add", name: "ADA", role: "admin" },
      { act: "add", name: "a:b", role: "admin" },
      { act: "add", name: "Eve" },
      { act: "other", name: "Ada" },
    ])
      expect((await send(form)).status, JSON.stringify(form)).toBe(422);
    expect(
      siteAccounts()
        .all()
        .map(({ name, role }) => [name, role]),
    ).toEqual([
      ["Ada", "editor"],
      ["Root", "admin"],
    ]);
  });
});

describe("a provider", () => {
  beforeAll(() => void vi.stubEnv("AUTH", "oidc"));
  const ask = (path: string, cookie = "") => answered(oidc, path, { auth: "oidc", headers: { cookie } });
  const editor = { preferred_username: "Ida", realm_access: { roles: ["editor", "other"] } };

  /** Leaves for the provider and comes back. */
  async function around(lies: Lies, change: (query: URLSearchParams) => void = () => {}, to = "/search?q=a") {
    const left = await ask(`/signin/oidc?${new URLSearchParams({ next: to })}`);
    const query = new URLSearchParams(provider.agree(new URL(left.location!), lies));
    change(query);
    return ask(`/signin/oidc?${query}`, left.cookies[0]!.split(";")[0]);
  }

  it("is asked by the code flow with PKCE, state and nonce", async () => {
    const { status, location, cookies } = await ask("/signin/oidc");
    const { origin, pathname, searchParams } = new URL(location!);
    expect([status, origin, pathname]).toEqual([303, provider.issuer, "/authorize"]);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: "code",
      client_id: CLIENT.id,
      redirect_uri: `http://${HOST}/signin/oidc`,
      scope: "openid profile email",
      code_challenge_method: "S256",
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(cookies[0]).toMatch(/^dateline-oidc=[\w-]+; Path=\/signin; Max-Age=900; HttpOnly; SameSite=Lax$/);
  });

  it("signs somebody in with the role that it says, each time anew", async () => {
    const { status, location, session, cookies } = await around({ claims: editor });
    expect([status, location]).toEqual([303, "/search?q=a"]);
    expect(cookies[1]).toContain("dateline-oidc=; Path=/signin; Max-Age=0");
    expect(siteAccounts().session(session!)).toMatchObject({ name: "Ida", role: "editor", isForeign: true });
    // By its address for claims where the token has none of them; called by another name meanwhile.
    await around({ userInfo: { preferred_username: "Ida Lee", realm_access: { roles: ["reader"] } } });
    expect(siteAccounts().session(session!)).toMatchObject({ name: "Ida", role: "reader" });
  });

  it("signs nobody in to whom it gives no role, nor under a name that somebody has", async () => {
    for (const claims of [{ preferred_username: "Ida" }, { ...editor, realm_access: { roles: "boss" } }])
      expect(await around({ claims })).toMatchObject({ status: 403, session: null });
    const taken = await around({ claims: { ...editor, preferred_username: "ADA" } });
    expect([taken.status, taken.session]).toEqual([403, null]);
    expect(taken.page).toContain("under your name");
    expect(
      siteAccounts()
        .all()
        .map(({ name }) => name),
    ).toEqual(["Ada"]);
  });

  function refusing(query: URLSearchParams): void {
    query.delete("code");
    query.set("error", "access_denied");
  }

  it.each<[string, Lies, ((query: URLSearchParams) => void)?]>([
    ["another state", { claims: editor }, (query) => query.set("state", "x")],
    ["no state", { claims: editor }, (query) => query.delete("state")],
    ["a code that it gave for another", { claims: editor }, (query) => query.set("code", "code-0")],
    ["a refusal", {}, refusing],
    ["another nonce", { claims: { ...editor, nonce: "x" } }],
    ["another key", { claims: editor, signsWith: "another key" }],
    ["another client's token", { claims: { ...editor, aud: "other" } }],
    ["another issuer", { claims: { ...editor, iss: "https://evil.example" } }],
    ["a token of yesterday", { claims: { ...editor, exp: Math.floor(Date.now() / 1000) - 86_400 } }],
    ["claims of somebody else", { userInfo: { ...editor, sub: "subject-2" } }],
  ])("signs nobody in with %s", async (_, lies, change) => {
    const { status, session, location } = await around(lies, change);
    expect([status, session, location]).toEqual([401, null, null]);
    expect(
      siteAccounts()
        .all()
        .map(({ name }) => name),
    ).toEqual(["Ada"]);
  });

  it("is held to what the browser kept that it was sent from, and leads nowhere else", async () => {
    const left = await ask("/signin/oidc");
    const query = provider.agree(new URL(left.location!), { claims: editor });
    expect(await ask(`/signin/oidc?${query}`)).toMatchObject({ status: 400, session: null });
    const others = await ask("/signin/oidc");
    expect(await ask(`/signin/oidc?${query}`, others.cookies[0]!.split(";")[0])).toMatchObject({
      status: 401,
      session: null,
    });
    expect((await around({ claims: editor }, () => {}, "//evil.example")).location).toBe("/");
    const url = new URL((await ask("/signin/oidc?out=1")).location!);
    expect([url.origin, url.pathname, url.searchParams.get("post_logout_redirect_uri")]).toEqual([
      provider.issuer,
      "/out",
      `http://${HOST}/signin?out=1`,
    ]);
  });
});
