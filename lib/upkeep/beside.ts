import { join } from "node:path";
import { rulesBeside } from "../access/rules.ts";
import { accountsBeside } from "../accounts/accounts-file.ts";
import { auditBeside } from "../accounts/audit.ts";
import { alertsFolder } from "../alerts/outbox.ts";
import { fetchedFolder } from "../fetch/kept/state.ts";
import { sourcesPath } from "../fetch/source-list.ts";
import { reportFolder } from "../ingest/report-folder.ts";
import { listsBeside } from "../lists/lists-file.ts";
import { savedBeside } from "../lists/saved-file.ts";

/** Where an archive and its ledger of corrections lie. */
export interface Places {
  readonly archive: string;
  readonly corrections: string;
}

/** What stands beside an archive and belongs to it: by what name it stands in a backup, and where it lies. */
export interface Beside {
  readonly name: string;
  readonly path: string;
  readonly kind: "file" | "accounts" | "folder" | "folder with a database";
  /**
   * What is copied `before` the archive says less than that: so nothing is noted as taken or told that the copy of the archive
   * has not. What is copied `after` it says more: so the archive has no line of a ledger that the copy of the ledger has not.
   */
  readonly copied: "before" | "after";
  /** Where one is there already it stays, whatever a backup has: it tells what was done since, a restore included. */
  readonly stays?: true;
}

/** Everything that stands beside an archive, whether it is there or not. */
export function besideOf({ archive, corrections }: Places): Beside[] {
  return [
    { name: "alerts", path: alertsFolder(archive), kind: "folder with a database", copied: "before" },
    { name: "fetched", path: fetchedFolder(archive), kind: "folder with a database", copied: "before" },
    { name: "corrections.jsonl", path: corrections, kind: "file", copied: "after" },
    { name: "lists.jsonl", path: listsBeside(archive), kind: "file", copied: "after" },
    { name: "alerts.jsonl", path: savedBeside(archive), kind: "file", copied: "after" },
    { name: "access.json", path: rulesBeside(archive), kind: "file", copied: "after" },
    { name: "sources.json", path: sourcesPath(archive), kind: "file", copied: "after" },
    { name: "accounts.db", path: accountsBeside(archive), kind: "accounts", copied: "after" },
    { name: "audit.jsonl", path: auditBeside(archive), kind: "file", copied: "after", stays: true },
    { name: "imports", path: reportFolder(archive), kind: "folder", copied: "after" },
  ];
}

/** The database of a folder that has one. */
export const stateIn = (folder: string): string => join(folder, "state.db");
