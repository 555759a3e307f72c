// Longer than other files: a verb each, with what it takes and says.
import { userInfo } from "node:os";
import { text as textOf } from "node:stream/consumers";
import { ROLES, type Role } from "../lib/access/role.ts";
import { AccountName, nameKey } from "../lib/accounts/account-name.ts";
import { type Accounts, openAccounts } from "../lib/accounts/accounts.ts";
import { accountsBeside } from "../lib/accounts/accounts-file.ts";
import { AUDITED, audit, auditBeside, readAudit } from "../lib/accounts/audit.ts";
import { hashPassword, passwordFault, SHORTEST } from "../lib/accounts/password.ts";
import { newSecret } from "../lib/accounts/secret.ts";
import { readConfig } from "../lib/config.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { printable, say } from "./lib/say.ts";

const HELP = `
npm run users -- add NAME [--role ROLE] [--stdin]
npm run users -- list [--json]
npm run users -- role NAME ROLE [--anyway]
npm run users -- password NAME [--stdin]
npm run users -- token NAME [--name LABEL]
npm run users -- tokens NAME, revoke NAME ID
npm run users -- signout NAME, unlock NAME
npm run users -- remove NAME [--anyway]
npm run users -- unlock-all
npm run users -- log [--by NAME] [--act ACT] [--since DATE] [--json]

Who may sign in to a site with AUTH=accounts, kept in "accounts.db" beside the archive. A reader reads; an editor corrects and keeps lists
and searches, too; an admin may do all. What is changed holds from the next request on, and is noted in the audit log.

  --role ROLE     reader (default), editor or admin
  --stdin         reads the password from stdin, the first line; without it one is made up and printed
  --name LABEL    what a token is for
  --anyway        leaves no admin with a password, so that nobody can change accounts, rights or sources on the site
  --by NAME       of the log: what this account did
  --act ACT       of the log: ${AUDITED.join(", ")}
  --since DATE    of the log: from that day on, such as 2026-11-30
  --json          as JSON; of the log a line each
  --help          this text

Passwords and tokens are printed on stdout once; only their hashes are kept. Exit codes: 0 done, 1 failed, 2 wrong use.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words } = readArguments(args, {
      role: { type: "string", default: "reader" },
      stdin: { type: "boolean", default: false },
      name: { type: "string", default: "token" },
      anyway: { type: "boolean", default: false },
      by: { type: "string" },
      act: { type: "string" },
      since: { type: "string" },
      json: { type: "boolean", default: false },
    });
    const [verb = "list", ...rest] = words;
    const { archive } = readConfig();
    if (verb === "log") return log(archive, values);
    const taken = TAKES[verb];
    if (taken === undefined)
      throw new UsageError(`Cannot do "${verb}": users takes ${[...Object.keys(TAKES), "log"].join(", ")}.`);
    if (rest.length !== taken.length)
      throw new UsageError(`Cannot ${verb}: it takes ${taken.length === 0 ? "nothing more" : taken.join(" and ")}.`);
    const [name = "", second = ""] = rest;
    const accounts = openAccounts(accountsBeside(archive));
    const note = (act: "account" | "token", what: string) =>
      audit(archive, { act, by: userInfo().username, address: null, request: null, what });
    try {
      if (!["add", "list", "unlock-all"].includes(verb)) refuseUnknown(accounts, name);
      switch (verb) {
        case "list":
          list(accounts, values.json);
          break;
        case "add": {
          const as = nameOf(name);
          const role = roleOf(values.role);
          const { password, hash } = await newPassword(as, values.stdin);
          if (!accounts.add(as, role, hash)) throw new Error(`Cannot add "${as}": there is an account of that name.`);
          note("account", `added ${as} ${role}`);
          tellPassword(password, values.stdin, `Added ${as}, ${role}.`);
          break;
        }
        case "role":
          if (roleOf(second) !== "admin") refuseLastAdmin(accounts, name, "give another role to", values.anyway);
          accounts.setRole(name, roleOf(second));
          note("account", `role ${name} ${second}`);
          say(`${name} is now ${second}.`);
          break;
        case "password": {
          const { password, hash } = await newPassword(name, values.stdin);
          if (!accounts.setPassword(name, hash))
            throw new Error(`Cannot set the password of "${name}": a provider signs them in.`);
          accounts.lockout.forgive(nameKey(name));
          note("account", `password ${name}`);
          tellPassword(password, values.stdin, `The password of ${name} is changed, and their sessions have ended.`);
          break;
        }
        case "token": {
          const { id, token } = accounts.addToken(name, values.name);
          note("token", `made ${id} for ${name}`);
          console.log(token);
          say(`Token ${id} of ${name} (${values.name}), shown this once: it reads as ${name}.`);
          break;
        }
        case "tokens":
          for (const { id, label, made, used } of accounts.tokens(name))
            console.log(
              printable(`${id}  ${day(made)}  ${used === null ? "not used" : `used ${day(used)}`}  ${label}`),
            );
          break;
        case "revoke":
          if (!accounts.removeToken(name, second))
            throw new Error(`Cannot revoke "${second}": ${name} has no such token.`);
          note("token", `revoked ${second} of ${name}`);
          say(`Revoked ${second}.`);
          break;
        case "signout":
          accounts.endAll(name);
          note("account", `signed out ${name}`);
          say(`All sessions of ${name} have ended.`);
          break;
        case "unlock":
          accounts.lockout.forgive(nameKey(name));
          note("account", `unlocked ${name}`);
          say(
            `${name} may try again at once, save from a network that is locked out itself: unlock-all lets that in, too.`,
          );
          break;
        case "unlock-all":
          accounts.lockout.forgiveAll();
          note("account", "unlocked all");
          say("Everybody may try again at once, from every network.");
          break;
        case "remove":
          refuseLastAdmin(accounts, name, "remove", values.anyway);
          accounts.remove(name);
          note("account", `removed ${name}`);
          say(`Removed ${name}, with sessions and tokens. What they corrected stays.`);
      }
      return EXIT.done;
    } finally {
      accounts.close();
    }
  });
}

/** The verbs, with what each takes. */
const TAKES: Readonly<Record<string, readonly string[]>> = {
  add: ["NAME"],
  list: [],
  role: ["NAME", "ROLE"],
  password: ["NAME"],
  token: ["NAME"],
  tokens: ["NAME"],
  revoke: ["NAME", "ID"],
  signout: ["NAME"],
  unlock: ["NAME"],
  "unlock-all": [],
  remove: ["NAME"],
};

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

function nameOf(given: string): string {
  const read = AccountName.safeParse(given);
  if (read.success) return read.data;
  throw new UsageError(`Cannot use the name "${given}": it ${read.error.issues[0]!.message}.`);
}

function roleOf(given: string): Role {
  const role = ROLES.find((one) => one === given);
  if (role) return role;
  throw new UsageError(`Cannot use the role "${given}": it is one of ${ROLES.join(", ")}.`);
}

function refuseUnknown(accounts: Accounts, name: string): void {
  if (accounts.find(name) === null)
    throw new Error(`Cannot find "${name}": "npm run users -- list" has the accounts that there are.`);
}

/** Taken by a slip, it is missed when somebody has to be let in, or kept out, at once. */
function refuseLastAdmin(accounts: Accounts, name: string, act: string, anyway: boolean): void {
  if (anyway || !accounts.isLastAdmin(name)) return;
  throw new Error(
    `Cannot ${act} "${name}": no other admin has a password here. Add one first, or say --anyway; then this command alone changes accounts.`,
  );
}

/** A password with its hash: the first line of stdin, or one that nobody chose. */
async function newPassword(
  name: string,
  stdin: boolean,
): Promise<{ readonly password: string; readonly hash: string }> {
  const password = stdin ? (await textOf(process.stdin)).split(/\r?\n/, 1)[0]! : newSecret().slice(0, 24);
  const fault = passwordFault(password, name);
  const WHY = { short: `has fewer than ${SHORTEST} letters`, long: "is too long", name: "holds the name" };
  if (fault !== null) throw new Error(`Cannot take the password: it ${WHY[fault]}.`);
  return { password, hash: await hashPassword(password) };
}

function tellPassword(password: string, stdin: boolean, said: string): void {
  if (!stdin) console.log(password);
  say(stdin ? said : `${said} The password on stdout is shown this once; it can be changed under /account.`);
}

function list(accounts: Accounts, json: boolean): void {
  const all = accounts.all();
  if (json) {
    console.log(JSON.stringify(all, null, 2));
    return;
  }
  if (all.length === 0) say('No accounts yet. "npm run users -- add NAME --role admin" makes the first.');
  for (const { name, role, isForeign, made, signedIn } of all) {
    const last = signedIn === null ? "never signed in" : `signed in ${day(signedIn)}`;
    console.log(
      printable(`${role.padEnd(6)}  ${name}  made ${day(made)}, ${last}${isForeign ? ", by a provider" : ""}`),
    );
  }
}

interface LogChoice {
  readonly by?: string | undefined;
  readonly act?: string | undefined;
  readonly since?: string | undefined;
  readonly json: boolean;
}

async function log(archive: string, { by, act, since, json }: LogChoice): Promise<number> {
  if (act !== undefined && !AUDITED.some((one) => one === act))
    throw new UsageError(`Cannot show "${act}": it is one of ${AUDITED.join(", ")}.`);
  if (since !== undefined && Number.isNaN(Date.parse(since))) throw new UsageError(`Cannot read the date "${since}".`);
  let unread = 0;
  for await (const line of readAudit(archive)) {
    if ("unread" in line) unread++;
    else if (
      (by === undefined || line.by === by) &&
      (act === undefined || line.act === act) &&
      line.at >= (since ?? "")
    ) {
      const { at, act: did, by: who, address, what } = line;
      const words = [at, did, who ?? "-", address ?? "command", what ?? ""].join("  ").trimEnd();
      console.log(json ? JSON.stringify(line) : printable(words));
    }
  }
  if (unread > 0) say(`${unread} lines of "${auditBeside(archive)}" cannot be read.`);
  return EXIT.done;
}
