import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Accounts, openAccounts } from "../../lib/accounts/accounts.ts";
import { hashPassword, isPassword, passwordFault } from "../../lib/accounts/password.ts";
import { signIn } from "../../lib/accounts/sign-in.ts";

const PASSWORD = "a ferry, a quay, a bridge";
const DAY = 86_400_000;

let folder: string;
let path: string;
let accounts: Accounts;
let now: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  path = join(folder, "accounts.db");
  now = Date.UTC(2026, 10, 30);
  accounts = openAccounts(path, () => now);
});
afterEach(() => {
  accounts.close();
  rmSync(folder, { recursive: true, force: true });
});

const tryAs = (name: string, password: string, network = "10.0.0.1", of = accounts) =>
  signIn(of, { name, password, network }, now);

describe("the file of accounts", () => {
  it("is its owner's alone, and holds no password, session or token that could be used", async () => {
    accounts.add("Ada", "editor", await hashPassword(PASSWORD));
    const secrets = [accounts.begin("Ada", 1), accounts.addToken("Ada", "feeds").token, PASSWORD];
    if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
    const db = new DatabaseSync(path, { readOnly: true });
    const all = ["account", "session", "token"].map((table) =>
      JSON.stringify(db.prepare(`select * from ${table}`).all()),
    );
    db.close();
    for (const secret of secrets) expect(all.join()).not.toContain(secret);
  });

  it("is noticed where another takes its place", () => {
    expect(accounts.isCurrent()).toBe(true);
    rmSync(path);
    expect(accounts.isCurrent()).toBe(false);
    writeFileSync(path, "");
    expect(accounts.isCurrent()).toBe(false);
  });
});

describe("an account", () => {
  it("is one whatever the case of its name, and goes with its sessions and tokens", () => {
    expect([accounts.add("Ada", "editor", "x"), accounts.add("ADA", "admin", "y")]).toEqual([true, false]);
    expect(accounts.add("Ａda", "admin", "y")).toBe(false);
    const [session, { token }] = [accounts.begin("ada", 1), accounts.addToken("ada", "t")];
    expect(accounts.session(session)).toMatchObject({ name: "Ada", role: "editor", isForeign: false });
    expect(accounts.byToken(token)).toMatchObject({ name: "Ada" });
    accounts.remove("aDa");
    expect([accounts.session(session), accounts.byToken(token), accounts.all()]).toEqual([null, null, []]);
    // Who gets the name after has nothing of who had it.
    accounts.add("Ada", "reader", "z");
    expect([accounts.session(session), accounts.tokens("Ada")]).toEqual([null, []]);
  });

  it("loses its other sessions with its password, and each of them in time", () => {
    accounts.add("Ada", "editor", "x");
    const [own, other] = [accounts.begin("Ada", 1), accounts.begin("Ada", 1)];
    accounts.setPassword("Ada", "y", own);
    expect([accounts.session(own)?.name, accounts.session(other)]).toEqual(["Ada", null]);
    now += 3_599_999;
    expect(accounts.session(own)).not.toBeNull();
    now += 1;
    expect(accounts.session(own)).toBeNull();
  });

  it("that a provider signs in is known by its subject, has no password, and reads by tokens while it signs in", async () => {
    const of = { issuer: "https://id.example", subject: "7", name: "Ida", role: "admin" } as const;
    expect(accounts.addForeign(of)).toMatchObject({ name: "Ida", role: "admin", isForeign: true });
    expect(accounts.addForeign({ ...of, name: "Ida Lee", role: "reader" })).toMatchObject({
      name: "Ida",
      role: "reader",
    });
    expect(accounts.addForeign({ ...of, subject: "8", name: "ida" })).toBeNull();
    expect(accounts.addForeign({ ...of, issuer: "https://other.example", name: "ida" })).toBeNull();
    expect(accounts.setPassword("Ida", await hashPassword(PASSWORD))).toBe(false);
    expect(await tryAs("Ida", PASSWORD)).toEqual({ wrong: true, known: true });
    accounts.begin("Ida", 1);
    const { token } = accounts.addToken("Ida", "t");
    now += 30 * DAY;
    expect(accounts.byToken(token)).not.toBeNull();
    now += 1;
    expect(accounts.byToken(token)).toBeNull();
  });
});

describe("a password", () => {
  it("is known by its hash alone, each with a salt of its own", async () => {
    const [one, other] = await Promise.all([hashPassword(PASSWORD), hashPassword(PASSWORD)]);
    expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w-]{22}\$[\w-]{43}$/);
    expect(one).not.toBe(other);
    expect(await isPassword(PASSWORD, one)).toBe(true);
    for (const wrong of ["", "x", `${PASSWORD} `, PASSWORD.toUpperCase(), "x".repeat(2000)])
      expect(await isPassword(wrong, one), wrong).toBe(false);
    expect(await isPassword(PASSWORD, null)).toBe(false);
    // The same letters, however they were typed.
    expect(await isPassword("de\u0301ja\u0300 vu ici", await hashPassword("d\u00e9j\u00e0 vu ici"))).toBe(true);
  });

  it("is long enough, and holds no name", () => {
    const faults = ["short", "ж".repeat(11), "ж".repeat(12), "x".repeat(1025), "ADA LOVELACE 1", "ada ada ada 1"];
    expect(faults.map((it) => passwordFault(it, "Ada Lovelace"))).toEqual([
      "short",
      "short",
      null,
      "long",
      "name",
      null,
    ]);
  });
});

describe("signing in", () => {
  it("says the same of a wrong name and a wrong password, and does the same work", async () => {
    accounts.add("Ada", "editor", await hashPassword(PASSWORD));
    expect(await tryAs("ada", PASSWORD)).toMatchObject({ account: { name: "Ada", role: "editor" } });
    expect(await tryAs("ada", "wrong")).toEqual({ wrong: true, known: true });
    expect(await tryAs("eve", "wrong")).toEqual({ wrong: true, known: false });
    // Hashing is nearly all of it: what takes no hash takes a hundredth.
    const timed = async (name: string) => {
      const began = process.cpuUsage();
      await tryAs(name, "wrong", name);
      const { user, system } = process.cpuUsage(began);
      return user + system;
    };
    const [known, unknown] = [await timed("ada"), await timed("nobody")];
    expect(unknown).toBeGreaterThan(known / 10);
  });

  it("waits after ten failures under a name, wherever they came from, whether anybody has it or not", async () => {
    accounts.add("Ada", "editor", await hashPassword(PASSWORD));
    for (const name of ["ada", "nobody"]) {
      for (let at = 0; at < 9; at++) accounts.lockout.begin({ name, network: `10.0.${at}.1` }, now);
      expect(await tryAs(name, "wrong")).toMatchObject({ wrong: true });
      expect(await tryAs(name.toUpperCase(), PASSWORD, "10.9.9.9")).toEqual({ wait: 900 });
    }
    // Whoever goes on trying keeps nobody out for longer.
    now += 800_000;
    expect(await tryAs("ada", PASSWORD)).toEqual({ wait: 100 });
    now += 100_000;
    expect(await tryAs("ada", PASSWORD)).toMatchObject({ account: { name: "Ada" } });
  });

  it("waits after thirty failures from one network, and forgets nothing of these for a success between", async () => {
    accounts.add("Ada", "editor", await hashPassword(PASSWORD));
    for (let at = 0; at < 29; at++) accounts.lockout.begin({ name: `n${at}`, network: "10.0.0.1" }, now);
    expect(await tryAs("ada", PASSWORD)).toMatchObject({ account: {} });
    expect(await tryAs("x", "wrong")).toMatchObject({ wrong: true });
    expect(await tryAs("ada", PASSWORD)).toEqual({ wait: 900 });
    expect(await tryAs("ada", PASSWORD, "10.0.0.2")).toMatchObject({ account: {} });
  });

  it("counts the tries of all processes together, a thousand at once as a thousand", async () => {
    const program = `
      import { openAccounts } from ${JSON.stringify(new URL("../../lib/accounts/accounts.ts", import.meta.url).href)};
      const accounts = openAccounts(process.argv[1]);
      let tried = 0;
      for (let at = 0; at < 20; at++) if (accounts.lockout.begin({ name: "ada", network: "n" + process.pid + at }, Date.now()) === 0) tried++;
      console.log(tried);`;
    const counts = await Promise.all(
      [0, 1].map(async () => {
        const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", program, path]);
        let said = "";
        child.stdout.on("data", (part) => {
          said += part;
        });
        await once(child, "close");
        return Number(said);
      }),
    );
    expect(counts[0]! + counts[1]!).toBe(10);
  });
});
