import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Accounts, openAccounts } from "../../lib/accounts/accounts.ts";
import { isPassword } from "../../lib/accounts/password.ts";
import { noteCommand } from "../../scripts/lib/note-command.ts";
import { main } from "../../scripts/users.ts";

let folder: string;
let out: string[];
let told: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  vi.stubEnv("ARCHIVE", join(folder, "archive.db"));
  [out, told] = [[], ""];
  vi.spyOn(console, "log").mockImplementation((line) => void out.push(String(line)));
  vi.spyOn(process.stderr, "write").mockImplementation((line) => {
    told += line;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Runs the command; its code, and the lines on stdout. */
async function users(...args: readonly string[]): Promise<readonly [number, readonly string[]]> {
  out = [];
  return [await main(args), out];
}

function within<T>(ask: (accounts: Accounts) => T): T {
  const accounts = openAccounts(join(folder, "accounts.db"));
  try {
    return ask(accounts);
  } finally {
    accounts.close();
  }
}

it("makes accounts and tokens that hold, changes them, takes them back, and notes all of it", async () => {
  const [code, [password]] = await users("add", "Ada Lovelace", "--role", "editor");
  expect([code, password]).toEqual([0, expect.stringMatching(/^[\w-]{24}$/)]);
  expect(
    await isPassword(
      password!,
      within((all) => all.find("ada lovelace")!.password),
    ),
  ).toBe(true);
  expect((await users("add", "ADA lovelace"))[0]).toBe(1);
  expect(told).toContain('Cannot add "ADA lovelace": there is an account of that name.');
  const [, [token]] = await users("token", "ada lovelace", "--name", "feeds");
  expect(within((all) => all.byToken(token!))).toMatchObject({ name: "Ada Lovelace", role: "editor" });
  expect((await users("role", "ada lovelace", "admin"))[0]).toBe(0);
  expect(JSON.parse((await users("list", "--json"))[1].join(""))).toMatchObject([
    { name: "Ada Lovelace", role: "admin" },
  ]);
  const [, [listed]] = await users("tokens", "ada lovelace");
  expect((await users("revoke", "ada lovelace", listed!.split(" ")[0]!))[0]).toBe(0);
  expect(within((all) => all.byToken(token!))).toBeNull();
  const session = within((all) => all.begin("Ada Lovelace", 1));
  await users("signout", "ada lovelace");
  expect(within((all) => all.session(session))).toBeNull();
  for (let at = 0; at < 10; at++)
    within((all) => all.lockout.begin({ name: "ada lovelace", network: `${at}` }, Date.now()));
  await users("unlock", "Ada Lovelace");
  expect(within((all) => all.lockout.begin({ name: "ada lovelace", network: "x" }, Date.now()))).toBe(0);
  for (let at = 0; at < 30; at++) within((all) => all.lockout.begin({ name: `${at}`, network: "x" }, Date.now()));
  expect(within((all) => all.lockout.begin({ name: "ada lovelace", network: "x" }, Date.now()))).toBeGreaterThan(0);
  await users("unlock-all");
  expect(within((all) => all.lockout.begin({ name: "ada lovelace", network: "x" }, Date.now()))).toBe(0);
  await users("remove", "ada lovelace", "--anyway");
  expect((await users("list"))[1]).toEqual([]);

  // What other commands do is noted where people sign in, and nowhere else.
  vi.stubEnv("AUTH", "none");
  noteCommand(join(folder, "archive.db"), "removal", "article 1");
  vi.stubEnv("AUTH", "accounts");
  noteCommand(join(folder, "archive.db"), "removal", "article 2");
  const [, lines] = await users("log", "--json");
  expect(
    lines.map((line) => JSON.parse(line)).map(({ act, what }) => `${act} ${what.replace(/[\da-f]{12}/, "ID")}`),
  ).toEqual([
    "account added Ada Lovelace editor",
    "token made ID for ada lovelace",
    "account role ada lovelace admin",
    "token revoked ID of ada lovelace",
    "account signed out ada lovelace",
    "account unlocked Ada Lovelace",
    "account unlocked all",
    "account removed ada lovelace",
    "removal article 2",
  ]);
  expect((await users("log", "--act", "removal"))[1]).toHaveLength(1);
  expect((await users("log", "--since", "3000-01-01"))[1]).toEqual([]);
});

it.each([
  [["add"], 2],
  [["add", "a:b"], 2],
  [["add", "Ada", "--role", "boss"], 2],
  [["role", "Nobody", "admin"], 1],
  [["remove", "Nobody"], 1],
  [["promote", "Ada"], 2],
  [["log", "--act", "x"], 2],
  [["log", "--since", "soon"], 2],
])("refuses %j with code %i, and makes nothing", async (args, code) => {
  expect((await users(...args))[0]).toBe(code);
  expect(within((all) => all.all())).toEqual([]);
});

it("takes the last admin who has a password only where that is said", async () => {
  for (const name of ["ann", "bob"]) await users("add", name, "--role", "admin");
  await users("add", "eve", "--role", "editor");
  within((all) => all.addForeign({ issuer: "https://id.example", subject: "1", name: "cyd", role: "admin" }));
  // One of two, and whom a provider signs in.
  expect((await users("remove", "cyd"))[0]).toBe(0);
  expect((await users("role", "bob", "reader"))[0]).toBe(0);
  const roles = () => within((all) => all.all().map(({ name, role }) => `${name} ${role}`));
  const before = ["ann admin", "bob reader", "eve editor"];
  for (const args of [
    ["remove", "ann"],
    ["role", "ANN", "editor"],
  ]) {
    told = "";
    expect((await users(...args))[0]).toBe(1);
    expect(told).toMatch(/^Cannot .* "ann": no other admin has a password here\..* --anyway/i);
    expect(roles()).toEqual(before);
  }
  expect((await users("role", "ann", "admin"))[0]).toBe(0);
  expect((await users("role", "ann", "editor", "--anyway"))[0]).toBe(0);
  expect((await users("remove", "eve"))[0]).toBe(0);
  expect(roles()).toEqual(["ann editor", "bob reader"]);
});
