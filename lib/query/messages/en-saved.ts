import type { SavedFault } from "../../lists/saved-fault.ts";
import type { AlertReasonWords } from "../alert-reason.ts";
import type { CorrectionsRefusal } from "../corrections/refusal.ts";
import type { Formats } from "./formats.ts";
import { rich } from "./rich.ts";

/** What is said of saved searches in English. */
export function savedWords({ number, date }: Pick<Formats, "number" | "date">) {
  return {
    title: "Saved searches",
    intro:
      "Searches that readers of this archive come back to, with what has come into it since each was looked at last.",
    none: "No search has been saved yet. “Save this search” stands beside the results of any search; on a phone, under “Dates and more”.",
    save: "Save this search",
    name: "Name",
    doSave: "Save",
    all: (count: number) => `${number(count)} ${count === 1 ? "article" : "articles"}`,
    fresh: (count: number, since: string) =>
      count === 0
        ? `nothing new since ${date(since.slice(0, 10))}`
        : `${number(count)} new since ${date(since.slice(0, 10))}`,
    look: (name: string) => `Show the new ones: ${name}`,
    doLook: "Show the new ones",
    change: "Change",
    rename: "Rename",
    drop: (name: string) => `Remove: ${name}`,
    doDrop: "Remove",
    unread: "This search is kept, and cannot be made now.",
    notRead: (parameter: string, fault: string) => `Its search cannot be read: ${parameter} ${fault}.`,
    alerts: "Alerts",
    noAlerts: <N>(command: N) =>
      rich<N>`An alert tells of what is new by mail, webhook or file; whoever sits at this machine makes one with ${command}.`,
    alert: (where: string, when: "import" | "hourly" | "daily") =>
      `${where}, ${{ import: "after each import", hourly: "once an hour", daily: "once a day" }[when]}`,
    failing: <N>(why: N, since: string) => rich<N>`Failing since ${date(since.slice(0, 10))}, and tried again: ${why}`,
    reasons: {
      notSet: ({ setting }) => `the setting ${setting} is not set.`,
      answered: ({ at, status }) => `${at} answered ${status}.`,
      silent: ({ at, seconds }) => `${at} gave no answer in ${number(seconds)} seconds.`,
      unreachable: ({ at, detail }) => `${at} cannot be reached (${detail}).`,
      private: ({ at, detail }) =>
        `${at} is in a private network (${detail}); an alert that was added with --private may go there.`,
      address: ({ at, detail }) =>
        `${at} is no address that is asked (${detail}); an alert that was added with --private may go there.`,
      signIn: ({ setting }) => `the mail server does not take the name and password of ${setting}.`,
      file: ({ path, state }) =>
        `“${path}” cannot be written: ${
          {
            noFolder: "its folder does not exist",
            isFolder: "it is a folder",
            denied: "permission denied",
            readOnly: "the file system is read-only",
            full: "the disk is full",
          }[state]
        }.`,
    } satisfies AlertReasonWords,
    mail: (to: string) => `mail to ${to}`,
    webhook: (host: string) => `webhook at ${host}`,
    file: "a file of this machine",
    done: "Done.",
    undo: "Undo",
    faults: {
      noName: "The search was given no name, or one that is too long.",
      noSearch: "There is no such saved search any more.",
      unread: "The search cannot be read as it stands, so it was not saved.",
      noLine: "There is no such change, or it is undone already.",
      notFitting: "Nothing was changed: what was sent is no form of this page, or is too long.",
    } satisfies Record<SavedFault, string>,
    failed: (why: string) => `Nothing was written: ${why}`,
    refusals: {
      open: "Searches cannot be saved here: this site is open to other machines, and it does not know who is who.",
      forwarded: "Searches cannot be saved through a proxy: this site would not know who asks.",
      foreignHost: "Searches cannot be saved under this address; use http://127.0.0.1 or http://localhost.",
      samples: "Searches of the samples cannot be saved; those of articles that you import can.",
      noArchive: "Searches cannot be saved here: that is done where the archive is, on another machine.",
      role: "Your account may read this archive; who has the role of an editor may save searches.",
      forged:
        "Nothing was changed: the form was not sent from a page of this site, or the site was started anew since. Go back, load the page again and send it once more.",
    } satisfies Record<CorrectionsRefusal, string>,
  };
}
