import { userInfo } from "node:os";
import { resolve } from "node:path";
import { alertsFolder, openOutbox } from "../../lib/alerts/outbox.ts";
import { requestOf } from "../../lib/alerts/request-of.ts";
import { openArchive } from "../../lib/archive/archive.ts";
import type { Config } from "../../lib/config.ts";
import { lineFault } from "../../lib/corrections/line-fault.ts";
import { newListId } from "../../lib/lists/lists-file.ts";
import { openSaved, savedBeside, writeSavedChanges } from "../../lib/lists/saved-file.ts";
import { type AlertLine, type SavedChange, SavedLine } from "../../lib/lists/saved-line.ts";
import type { Alert } from "../../lib/lists/saved-search.ts";
import { printRequest } from "../../lib/query/address/url.ts";
import { LOCALES } from "../../lib/query/messages/locales.ts";
import { UsageError } from "./arguments.ts";
import { roleIn } from "./as-role.ts";
import { EXIT } from "./run-command.ts";
import { say } from "./say.ts";

/** What `alerts -- add` was given. */
interface AddFlags {
  readonly name?: string | undefined;
  readonly saved?: string | undefined;
  readonly mail?: string | undefined;
  readonly webhook?: string | undefined;
  readonly private?: boolean | undefined;
  readonly file?: string | undefined;
  readonly when?: string | undefined;
  readonly most?: string | undefined;
  readonly quiet?: string | undefined;
  readonly ui?: string | undefined;
  readonly as?: string | undefined;
}

/** Adds an alert, with its search where that is not saved yet. It watches from then on. */
export function addAlert(config: Config, flags: AddFlags, parameters: URLSearchParams): number {
  const path = savedBeside(config.archive);
  const by = userInfo().username;
  const changes: SavedChange[] = [];
  let search = newListId();
  if (flags.saved !== undefined) {
    const found = openSaved(path)
      .read()
      .searches.find(({ id, name }) => id === flags.saved || name === flags.saved);
    if (!found) throw new UsageError(`Cannot add: no search is saved as "${flags.saved}".`);
    search = found.id;
  } else {
    if (flags.name === undefined) throw new UsageError("Cannot add: --name says under which name the search is saved.");
    const as = roleIn(flags.as);
    const query = printRequest({ ...readable(parameters), page: 1 });
    changes.push({ act: "save", search, name: flags.name, query, ...(as !== "admin" && { as }), by });
  }
  const [, from, until] = /^(\d{1,2})-(\d{1,2})$/.exec(flags.quiet ?? "") ?? [];
  if (flags.quiet !== undefined && from === undefined)
    throw new UsageError(`Cannot use --quiet ${flags.quiet}: it is two hours, such as 22-7.`);
  if (flags.ui !== undefined && !LOCALES.some((locale) => locale === flags.ui))
    throw new UsageError(`Cannot use --ui ${flags.ui}: it is one of ${LOCALES.join(", ")}.`);
  const alert = newListId();
  changes.push({
    act: "alert",
    alert,
    search,
    to: targetOf(flags),
    when: (flags.when ?? "import") as Alert["when"],
    ...(flags.most === undefined ? {} : { most: Number(flags.most) }),
    ...(from === undefined ? {} : { quiet: { from: Number(from), until: Number(until) } }),
    ...(flags.ui === undefined ? {} : { ui: flags.ui }),
    by,
  });
  for (const change of changes) refuseUnfit(change);
  // From here on it watches: what an import brings before the alert first runs is new to it.
  const archive = openArchive(config.archive);
  const outbox = openOutbox(alertsFolder(config.archive));
  outbox.watch(alert, archive.lastArrival());
  outbox.close();
  archive.close();
  writeSavedChanges(path, changes);
  say(`Added. The alert is ${alert}; "npm run alerts -- test ${alert}" tries it.`);
  return EXIT.done;
}

function readable(parameters: URLSearchParams) {
  try {
    return requestOf(parameters.toString());
  } catch (error) {
    throw new UsageError(`Cannot add: ${(error as Error).message}`);
  }
}

function targetOf({ mail, webhook, file, private: isPrivate }: AddFlags): AlertLine["to"] {
  const given = [mail, webhook, file].filter((one) => one !== undefined);
  if (given.length !== 1) throw new UsageError("Cannot add: it takes one of --mail, --webhook and --file.");
  if (mail !== undefined) return { mail };
  if (webhook !== undefined) return { webhook, ...(isPrivate ? { private: true } : {}) };
  return { file: resolve(file!) };
}

function refuseUnfit(change: SavedChange): void {
  const read = SavedLine.safeParse(
    { v: 1, id: "0000000000", at: "2000-01-01T00:00:00Z", ...change },
    { reportInput: true },
  );
  const issue = read.error?.issues[0];
  if (issue) throw new UsageError(`Cannot add: ${lineFault(issue)}.`);
}
