import type { Role } from "../../access/role.ts";
import type { PasswordFault } from "../../accounts/password.ts";
import type { Formats } from "./formats.ts";

/** What is said of signing in and of one's account in English. */
export function accountWords({ number, date }: Pick<Formats, "number" | "date">) {
  const minutes = (seconds: number) => {
    const count = Math.ceil(seconds / 60);
    return `${number(count)} ${count === 1 ? "minute" : "minutes"}`;
  };
  return {
    title: "Sign in",
    intro: "This archive is read by those who have an account. Whoever runs it makes accounts.",
    name: "Name",
    password: "Password",
    signIn: "Sign in",
    provider: "Sign in with your organisation",
    providerIntro: "Your organisation says who you are; you come back here from its page.",
    byProxy: "The server in front of this site signs you in. It has named nobody, or nobody who may read here.",
    wrong: "Name or password is not right.",
    locked: (seconds: number) => `Too many tries have failed. Try again in ${minutes(seconds)}.`,
    notFitting: "What was sent is no form of this page, or is too old. Try again.",
    noRole: "Your organisation has signed you in, and gives you no role here. Ask whoever runs this archive.",
    nameTaken: "Somebody else has an account here under your name. Ask whoever runs this archive.",
    failed: "Your organisation did not sign you in. Try again.",
    away: "Your organisation’s sign-in cannot be reached. Try again later.",
    signedOut: "You have signed out.",
    account: "Your account",
    signedInAs: (name: string) => `Signed in as ${name}.`,
    roles: {
      reader: "You may read, search and take away what is found.",
      editor: "You may read, correct, and keep lists and searches.",
      admin: "You may do all that this site lets people do.",
    } satisfies Record<Role, string>,
    signOut: "Sign out",
    signOutEverywhere: "Sign out everywhere",
    signOutThere: "Sign out there, too",
    change: "Change your password",
    current: "Password now",
    next: "New password",
    nextHint: (letters: number) => `At least ${number(letters)} letters; several words in a row are easy to remember.`,
    doChange: "Change",
    changed: "Your password is changed. Wherever else you were signed in, you no longer are.",
    faults: {
      short: "The new password is too short.",
      long: "The new password is too long.",
      name: "The new password holds your name.",
    } satisfies Record<PasswordFault, string>,
    tokens: "Tokens for programs",
    tokensIntro:
      "A token lets a program read as you: the API, feeds and exports. It goes with each request as “Authorization: Bearer”; readers of feeds take it as the password, under any name.",
    noTokens: "You have made no token.",
    label: "What for",
    make: "Make a token",
    made: (day: string) => `made ${date(day)}`,
    used: (day: string | null) => (day === null ? "not used yet" : `last used ${date(day)}`),
    revoke: "Revoke",
    revokeOf: (label: string) => `Revoke ${label}`,
    revoked: "The token holds no longer.",
    newToken: (label: string) => `The token for ${label} is shown this once. Copy it now:`,
    noLabel: "Say in a few words what the token is for.",
    mostTokens: (most: number) => `An account has at most ${number(most)} tokens. Revoke one first.`,
    nothing: "Nothing was changed.",
    /** The page of all accounts, for an admin. */
    all: {
      title: "Accounts",
      roles: { reader: "Reader", editor: "Editor", admin: "Admin" } satisfies Record<Role, string>,
      last: (day: string | null) => (day === null ? "never signed in" : `signed in ${date(day)}`),
      role: "Role",
      roleOf: (name: string) => `Role of ${name}`,
      set: "Set the role",
      setOf: (name: string) => `Set the role of ${name}`,
      reset: "New password",
      resetOf: (name: string) => `New password for ${name}`,
      remove: "Remove",
      removeOf: (name: string) => `Remove ${name}`,
      add: "Name of a new account",
      doAdd: "Add",
      newPassword: (name: string) =>
        `The password of ${name} is shown this once. Hand it on; it can be changed under “Your account”.`,
      isNow: (name: string, role: string) => `${name} has the role: ${role}.`,
      removed: (name: string) => `${name} is removed, with sessions and tokens. What they corrected stays.`,
      taken: (name: string) => `There is an account called ${name}.`,
      noName:
        "A name has 1 to 100 letters, digits, spaces, stops and hyphens, and begins and ends with a letter or digit.",
    },
  };
}
