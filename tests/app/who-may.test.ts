import { describe, expect, it } from "vitest";
import { drawing } from "../../app/_page/drawn.ts";
import { formToken } from "../../app/corrections/form-token.ts";
import { mayCorrect, maySend } from "../../app/corrections/who-may.ts";
import { ROLES, type Role } from "../../lib/access/role.ts";

const AT = { host: "127.0.0.1", siteUrl: null };
const OWN = { host: "localhost:3000" };

const within = <T>(forwarded: boolean, ask: () => T): T => drawing.run({ drawn: null, forwarded }, ask);
const may = (headers: Record<string, string>, at: Parameters<typeof mayCorrect>[1] = AT, forwarded = false) =>
  within(forwarded, () => mayCorrect(new Headers(headers), at));
const send = (headers: Record<string, string>, token: string | null = formToken()) =>
  within(false, () => maySend(new Headers({ ...OWN, ...headers }), token, AT));

describe("who may correct", () => {
  it.each([
    "localhost",
    "localhost:3000",
    "LOCALHOST:80",
    "127.0.0.1",
    "127.0.0.1:3000",
    "127.1.2.3",
    "[::1]",
    "[::1]:3000",
  ])("whoever asks for %s", (host) => expect(may({ host })).toBeNull());

  // Names of others may be made to lead to this machine.
  it.each([
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil.example:127.0.0.1",
    "localhost@evil.example",
    "evil.example#localhost",
    "localhost.",
    "0.0.0.0",
    "2130706433",
    "127.1",
    "0x7f.0.0.1",
    "192.168.0.7",
    "[::ffff:127.0.0.1]",
    "localhost:3000:80",
    "",
  ])("not whoever asks for %j", (host) => expect(may({ host })).toBe("foreignHost"));

  it("nobody where the site is open to others, is known to them by an address, or answers a proxy", () => {
    for (const host of ["0.0.0.0", "::", "192.168.0.7", "news.example", "127.0.0.1.evil.example", ""])
      expect(may(OWN, { ...AT, host }), host).toBe("open");
    expect(may(OWN, { ...AT, siteUrl: "https://news.example" })).toBe("open");
    expect(may(OWN, AT, true)).toBe("forwarded");
    expect(mayCorrect(new Headers(OWN), AT)).toBe("forwarded");
  });
});

describe("where people sign in", () => {
  const as = (role: Role, more: object = {}) => ({
    drawn: null,
    forwarded: true,
    auth: "accounts" as const,
    visitor: { name: "Ada", role },
    formToken: "of the session",
    ...more,
  });
  const open = { host: "0.0.0.0", siteUrl: "https://news.example" };

  it("editors may correct, from anywhere, and readers and tokens may not", () => {
    const may = (of: ReturnType<typeof as>) => drawing.run(of, () => mayCorrect(new Headers(), open));
    expect(ROLES.map((role) => may(as(role)))).toEqual(["role", null, null]);
    expect(may(as("admin", { seenBy: "token" }))).toBe("role");
  });

  it("a form is taken in the session alone in which it was drawn, from a page of the site's own address", () => {
    const sent = (token: string, more: Record<string, string> = {}, of = as("editor")) =>
      drawing.run(of, () => maySend(new Headers({ ...OWN, ...more }), token, open));
    const tls = { "x-forwarded-proto": "https", "sec-fetch-site": "same-origin" };
    expect(sent("of the session")).toBeNull();
    expect(sent("of the session", { ...tls, origin: "https://localhost:3000" })).toBeNull();
    expect(sent("of the session", { ...tls, origin: "http://localhost:3000" })).toBe("forged");
    expect(sent("of the session", { origin: "http://evil.example" })).toBe("forged");
    expect(sent("of another session")).toBe("forged");
    expect(sent("")).toBe("forged");
    // The one by which a site knows its forms that asks nobody who they are.
    expect(sent(drawing.exit(() => formToken()))).toBe("forged");
    expect(sent("of the session", {}, as("reader"))).toBe("role");
  });
});

describe("a form", () => {
  it.each([
    ["a program's, that says nothing of itself", {}],
    ["a page's of this site", { origin: "http://localhost:3000", "sec-fetch-site": "same-origin" }],
  ])("is taken: %s", (_, headers) => expect(send(headers)).toBeNull());

  it.each([
    ["another site", { origin: "http://evil.example" }],
    ["another port of this machine", { origin: "http://localhost:8080", "sec-fetch-site": "same-site" }],
    ["another scheme", { origin: "https://localhost:3000" }],
    ["another name of this machine", { origin: "http://127.0.0.1:3000" }],
    ["a sandboxed page", { origin: "null" }],
    ["an address that begins alike", { origin: "http://localhost:3000.evil.example" }],
    ["a list of origins", { origin: "http://localhost:3000, http://evil.example" }],
    ["no page", { "sec-fetch-site": "none" }],
    ["a page of a sister site", { "sec-fetch-site": "same-site" }],
    ["a page across sites that names this origin", { origin: "http://localhost:3000", "sec-fetch-site": "cross-site" }],
    ["what no browser says", { "sec-fetch-site": "same-origin, cross-site" }],
    ["an empty origin", { origin: "" }],
  ])("is not: from %s", (_, headers) => expect(send(headers)).toBe("forged"));

  it.each([
    ["none", null],
    ["an empty one", ""],
    ["another's", "A".repeat(formToken().length)],
    ["a part of it", formToken().slice(0, -1)],
    ["more than it", `${formToken()}A`],
  ])("is not: with the wrong token, %s", (_, token) => expect(send({}, token)).toBe("forged"));
});
