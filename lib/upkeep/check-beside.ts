import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { readRules } from "../access/rules.ts";
import { inOneLine } from "../archive/archive-fault.ts";
import type { Found } from "../archive/upkeep/found.ts";
import { readSourceList } from "../fetch/source-list.ts";
import { openLists } from "../lists/lists-file.ts";
import { openSaved } from "../lists/saved-file.ts";
import { type Beside, besideOf, type Places, stateIn } from "./beside.ts";

const BACKUP = "mend that file by hand, or take it out of a backup";

/** Looks through what stands beside an archive, without its ledger of corrections: what is not there is not wrong. */
export function checkBeside(places: Places): Found[] {
  return besideOf(places).flatMap((beside) => [...databaseFaults(beside), ...contentFaults(beside, places)]);
}

function contentFaults({ name, path }: Beside, { archive }: Places): Found[] {
  if (name === "lists.jsonl") return lineFaults(path, () => openLists(path).read().file.faults);
  if (name === "alerts.jsonl") return lineFaults(path, () => openSaved(path).read().file.faults);
  const read = name === "sources.json" ? readSourceList : name === "access.json" ? readRules : null;
  if (read === null) return [];
  return lineFaults(path, () => {
    read(archive);
    return [];
  });
}

function lineFaults(
  path: string,
  read: () => readonly { readonly number: number; readonly reason: string }[],
): Found[] {
  try {
    return read().map(({ number, reason }) => ({
      of: "beside",
      what: `Line ${number} of "${path}" ${reason}`,
      mend: BACKUP,
    }));
  } catch (error) {
    return [{ of: "beside", what: (error as Error).message.replace(/\.$/, ""), mend: BACKUP }];
  }
}

function databaseFaults({ path, kind }: Beside): Found[] {
  const state = stateIn(path);
  if (kind !== "folder with a database" || !existsSync(state)) return [];
  const wrong = whatSqliteSays(state);
  return wrong === null
    ? []
    : [{ of: "beside", what: `"${state}" is damaged (SQLite: ${wrong})`, mend: "take that file out of a backup" }];
}

/** What SQLite finds wrong with a file first; null for nothing. */
function whatSqliteSays(path: string): string | null {
  try {
    const database = new DatabaseSync(path, { readOnly: true, timeout: 2000 });
    try {
      const { integrity_check } = database.prepare("pragma integrity_check(1)").get() as { integrity_check: string };
      return integrity_check === "ok" ? null : inOneLine(integrity_check);
    } finally {
      database.close();
    }
  } catch (error) {
    return inOneLine((error as Error).message);
  }
}
