// Longer than other files: what is asked of the accounts and how it is asked stand beside each other.
import { randomBytes } from "node:crypto";
import type { Role } from "../access/role.ts";
import { nameKey } from "./account-name.ts";
import { openAccountsFile } from "./accounts-file.ts";
import { lockout } from "./lockout.ts";
import { digestOf, newSecret } from "./secret.ts";

/** Somebody who may sign in. Times are milliseconds since 1970. */
export interface Account {
  readonly name: string;
  readonly role: Role;
  /** A provider signs them in, and they have no password here. */
  readonly isForeign: boolean;
  readonly made: number;
  readonly signedIn: number | null;
}

/** What lets a program read in an account's name. */
export interface Token {
  readonly id: string;
  readonly label: string;
  readonly made: number;
  readonly used: number | null;
}

/** Whom a provider signs in, and what it says of them. */
export interface ForeignAccount {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
}

/** What is open at a time. */
export type Accounts = ReturnType<typeof openAccounts>;

/** How tokens begin, so that who finds one in a text knows what it is. */
export const TOKEN = "dateline_";

/** A token of somebody whom a provider signs in reads for so long after that: who has left there signs in no more. */
const FOREIGN_TOKEN = 30 * 86_400_000;

/** When a token was used last is noted once an hour. */
const NOTED = 3_600_000;

interface Row {
  readonly key: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string | null;
  readonly issuer: string | null;
  readonly made: number;
  readonly signed_in: number | null;
}

const accountOf = ({ name, role, issuer, made, signed_in }: Row): Account => ({
  name,
  role,
  isForeign: issuer !== null,
  made,
  signedIn: signed_in,
});

/** Opens the accounts at a path. A role that is changed and an account that is removed hold from the next request on, in every process. */
export function openAccounts(path: string, now: () => number = Date.now) {
  const file = openAccountsFile(path);
  const { db } = file;
  const get = <T>(sql: string) => {
    const statement = db.prepare(sql);
    return (...values: (string | number | null)[]) => statement.get(...values) as T | undefined;
  };
  const run = (sql: string) => {
    const statement = db.prepare(sql);
    return (...values: (string | number | null)[]) => Number(statement.run(...values).changes);
  };
  const byKey = get<Row>("select * from account where key = ?");
  const bySubject = get<Row>("select * from account where issuer = ? and subject = ?");
  const bySession = get<Row>(
    "select a.* from session s join account a on a.key = s.account where s.hash = ? and s.expires > ?",
  );
  const byToken = get<Row & { readonly id: string; readonly used: number | null }>(
    "select a.*, t.id, t.used from token t join account a on a.key = t.account where t.hash = ?",
  );
  const insert = run("insert into account values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing");
  const insertSession = run("insert into session values (?, ?, ?, ?)");
  const signedIn = run("update account set signed_in = ? where key = ?");
  const used = run("update token set used = ? where id = ?");

  return {
    isCurrent: file.isCurrent,
    close: file.close,
    lockout: lockout(db),

    all: (): Account[] => (db.prepare("select * from account order by key").all() as unknown as Row[]).map(accountOf),
    /** An account with the hash of its password; null where nobody is called so. */
    find(name: string): (Account & { readonly password: string | null }) | null {
      const row = byKey(nameKey(name));
      return row ? { ...accountOf(row), password: row.password } : null;
    },
    /** Adds an account; false where there is one of the name, in whatever case. */
    add: (name: string, role: Role, password: string): boolean =>
      insert(nameKey(name), name, role, password, null, null, now(), null) > 0,
    /** Takes in whom a provider has signed in, with what it says now; null where another has the name. */
    addForeign({ issuer, subject, name, role }: ForeignAccount): Account | null {
      const known = bySubject(issuer, subject);
      if (!known && insert(nameKey(name), name, role, null, issuer, subject, now(), null) === 0) return null;
      run("update account set role = ? where issuer = ? and subject = ?")(role, issuer, subject);
      return accountOf(bySubject(issuer, subject)!);
    },
    /** Whether an account is the only one of an admin who has a password: whom a provider signs in, that makes again. */
    isLastAdmin(name: string): boolean {
      const admins = get<{ readonly key: string | null; readonly count: number }>(
        "select min(key) as key, count(*) as count from account where role = 'admin' and password is not null",
      )();
      return admins?.count === 1 && admins.key === nameKey(name);
    },
    remove: (name: string): boolean => run("delete from account where key = ?")(nameKey(name)) > 0,
    setRole: (name: string, role: Role): boolean =>
      run("update account set role = ? where key = ?")(role, nameKey(name)) > 0,
    /** Sets the hash of a password, and ends all sessions but one. */
    setPassword(name: string, password: string, but: string | null = null): boolean {
      const changed = run("update account set password = ? where key = ? and issuer is null")(password, nameKey(name));
      run("delete from session where account = ? and hash <> ?")(nameKey(name), but === null ? "" : digestOf(but));
      return changed > 0;
    },

    /** Begins a session; gives the secret that its browser shows. */
    begin(name: string, hours: number): string {
      const secret = newSecret();
      run("delete from session where expires <= ?")(now());
      insertSession(digestOf(secret), nameKey(name), now(), now() + hours * 3_600_000);
      signedIn(now(), nameKey(name));
      return secret;
    },
    /** Whose session a secret is; null: nobody's any more. */
    session(secret: string): Account | null {
      const row = bySession(digestOf(secret), now());
      return row ? accountOf(row) : null;
    },
    end: (secret: string): boolean => run("delete from session where hash = ?")(digestOf(secret)) > 0,
    endAll: (name: string): number => run("delete from session where account = ?")(nameKey(name)),

    /** Makes a token; it is told once, and only its hash is kept. */
    addToken(name: string, label: string): { readonly id: string; readonly token: string } {
      const token = TOKEN + newSecret();
      const id = randomBytes(6).toString("hex");
      run("insert into token values (?, ?, ?, ?, ?, ?)")(digestOf(token), id, nameKey(name), label, now(), null);
      return { id, token };
    },
    tokens: (name: string): Token[] =>
      db
        .prepare("select id, label, made, used from token where account = ? order by made, id")
        .all(nameKey(name)) as unknown as Token[],
    removeToken: (name: string, id: string): boolean =>
      run("delete from token where account = ? and id = ?")(nameKey(name), id) > 0,
    /** Whose token it is; null: nobody's. */
    byToken(token: string): Account | null {
      const row = byToken(digestOf(token));
      if (!row || (row.issuer !== null && (row.signed_in ?? 0) < now() - FOREIGN_TOKEN)) return null;
      if ((row.used ?? 0) < now() - NOTED) used(now(), row.id);
      return accountOf(row);
    },
  };
}
