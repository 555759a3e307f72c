import { userInfo } from "node:os";
import { alertsFolder, type Outbox, openOutboxToRead } from "../lib/alerts/outbox.ts";
import { senderOf } from "../lib/alerts/send/send.ts";
import { type Config, readAlertSecrets, readConfig } from "../lib/config.ts";
import { newListId } from "../lib/lists/lists-file.ts";
import { openSaved, savedBeside, writeSavedChanges } from "../lib/lists/saved-file.ts";
import { WHENS } from "../lib/lists/saved-line.ts";
import type { Alert, SavedSearch } from "../lib/lists/saved-search.ts";
import { withUi } from "../lib/query/address/ui.ts";
import { LOCALES } from "../lib/query/messages/locales.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { addAlert } from "./lib/add-alert.ts";
import { UsageError } from "./lib/arguments.ts";
import { readSearch, SEARCH_FLAGS } from "./lib/read-search.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { printable, say } from "./lib/say.ts";
import { siteOf } from "./lib/site-of.ts";
import { tellAlerts } from "./lib/tell-alerts.ts";

/** How often alerts are run with --watch, in milliseconds. */
const EVERY = 60_000;
/** Messages that the log shows. */
const LOGGED = 50;

const HELP = `
npm run alerts -- list [--json]     saved searches and their alerts, and how they do
npm run alerts -- add 'query' --name NAME (--mail ADDRESS | --webhook URL [--private] | --file PATH) [--when WHEN]
npm run alerts -- add --saved NAME (--mail … | --webhook … | --file …)
npm run alerts -- stop ALERT        it tells nothing more; what waits is not sent
npm run alerts -- test ALERT        sends one message that says it is a test
npm run alerts -- run [--watch]     looks for what is new and sends what waits; an import does it by itself
npm run alerts -- log [--json]      the last ${LOGGED} messages, sent or waiting

An alert tells what comes into the archive from now on and is found by a search, each text once. What cannot be sent, or
a search that cannot be read, is kept, shown here and on /saved with the reason, and tried again.

  --name NAME      the search is saved under it; parameters are those of the page's address, such as --country PT
  --saved NAME     a search that is saved already, by its name or id
  --mail ADDRESS   by mail (settings SMTP_URL, MAIL_FROM)
  --webhook URL    posted as JSON, signed with the setting WEBHOOK_SECRET; --private: the host may be one of a private network
  --file PATH      as a line of JSON behind a file
  --when WHEN      ${WHENS.join(", ")}: after each import (default), once an hour, once a day
  --most N         articles that one message names (default 50); it says how many more there are, and where
  --quiet H-H      hours of the day in which nothing is sent, such as 22-7
  --ui LANGUAGE    in which mail is written: ${LOCALES.join(", ")} (default: that in which the search was saved)
  --as ROLE        the search is made of what a reader, editor or admin may read (default: admin), where access.json restricts it
  --watch          go on every minute, until Ctrl-C
  --help           this text

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but something could not be looked up or sent: it is tried again.`;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words, parameters } = readSearch(args, SEARCH_FLAGS, {
      name: { type: "string" },
      saved: { type: "string" },
      mail: { type: "string" },
      webhook: { type: "string" },
      private: { type: "boolean" },
      file: { type: "string" },
      when: { type: "string" },
      most: { type: "string" },
      quiet: { type: "string" },
      ui: { type: "string" },
      as: { type: "string" },
      watch: { type: "boolean" },
      json: { type: "boolean" },
    });
    const [verb = "list", ...rest] = words;
    const config = readConfig();
    switch (verb) {
      case "list":
        list(config, values.json === true);
        return EXIT.done;
      case "add":
        parameters.set("q", rest.join(" "));
        return addAlert(config, values, parameters);
      case "stop":
        stop(config, one(verb, rest));
        return EXIT.done;
      case "test":
        await test(config, one(verb, rest));
        return EXIT.done;
      case "run":
        return values.watch ? watch(config) : run(config);
      case "log":
        log(config, values.json === true);
        return EXIT.done;
      default:
        throw new UsageError(`Cannot do "${verb}": alerts takes list, add, stop, test, run or log.`);
    }
  });
}

function one(verb: string, words: readonly string[]): string {
  if (words.length !== 1) throw new UsageError(`Cannot ${verb}: it takes the id of one alert.`);
  return words[0]!;
}

function found(config: Config, id: string): readonly [SavedSearch, Alert] {
  const { searches } = openSaved(savedBeside(config.archive)).read();
  for (const search of searches)
    for (const alert of search.alerts) if (alert.id === id) return [search, alert] as const;
  throw new UsageError(`There is no alert "${id}".`);
}

function stop(config: Config, id: string): void {
  found(config, id);
  writeSavedChanges(savedBeside(config.archive), [{ act: "stop", alert: id, by: userInfo().username }]);
  say(`Stopped ${id}.`);
}

async function test(config: Config, id: string): Promise<void> {
  const [search, alert] = found(config, id);
  const ui = LOCALES.find((locale) => locale === (alert.ui ?? search.ui)) ?? LOCALES[0];
  const notice = {
    id: newListId(),
    ui,
    search: messagesFor(ui).alerts.test(search.name),
    link: siteOf(config) + withUi("/saved", ui),
    items: [],
    keys: [],
  };
  await senderOf(readAlertSecrets())(alert, notice);
  say("Sent.");
}

async function run(config: Config): Promise<number> {
  const done = await tellAlerts(config);
  if (done === null) say('There are no alerts. "npm run alerts -- add" makes one.');
  else say(`${done.made} new messages, ${done.sent} sent.`, ...done.failures);
  return done !== null && done.failures.length > 0 ? EXIT.rejected : EXIT.done;
}

async function watch(config: Config): Promise<number> {
  const ended = new AbortController();
  process.once("SIGINT", () => ended.abort());
  process.once("SIGTERM", () => ended.abort());
  say("Running alerts every minute. Ctrl-C stops it.");
  while (!ended.signal.aborted) {
    try {
      const done = await tellAlerts(config);
      if (done && (done.made > 0 || done.sent > 0)) say(`${done.made} new messages, ${done.sent} sent.`);
    } catch (error) {
      // Another minute may find it otherwise.
      say((error as Error).message);
    }
    await new Promise<void>((next) => {
      const timer = setTimeout(next, EVERY);
      ended.signal.addEventListener("abort", () => {
        clearTimeout(timer);
        next();
      });
    });
  }
  return EXIT.done;
}

function list(config: Config, json: boolean): void {
  const { searches, file } = openSaved(savedBeside(config.archive)).read();
  const outbox = openOutboxToRead(alertsFolder(config.archive));
  const told = searches.map(({ alerts, ...search }) => ({
    ...search,
    alerts: alerts.map((alert) => ({ ...alert, failing: failingOf(outbox, alert) })),
  }));
  outbox?.close();
  for (const { number, reason } of file.faults)
    say(`Line ${number} of the saved searches ${reason}; it is left alone.`);
  if (json) console.log(JSON.stringify(told, null, 2));
  else if (told.length === 0) say("No search has been saved yet.");
  for (const { name, query, alerts } of json ? [] : told) {
    console.log(`${printable(name)}\n  /search?${printable(query)}`);
    for (const { id, to, when, ui, failing } of alerts) {
      const language = ui === undefined ? "" : `, in "${ui}"`;
      console.log(`  ${id}  ${when}, to ${printable(Object.values(to)[0] as string)}${language}`);
      if (failing !== null) console.log(`    failing, and tried again: ${printable(failing)}`);
    }
  }
}

function failingOf(outbox: Outbox | null, { id }: Alert): string | null {
  return outbox?.watched(id)?.failing?.said ?? outbox?.stuck(id)?.reason?.said ?? null;
}

function log(config: Config, json: boolean): void {
  const outbox = openOutboxToRead(alertsFolder(config.archive));
  const messages = (outbox?.latest(LOGGED) ?? []).map(({ body: _, made, sent, ...rest }) => ({
    ...rest,
    made: new Date(made).toISOString(),
    sent: sent === null ? null : new Date(sent).toISOString(),
  }));
  outbox?.close();
  if (json) console.log(JSON.stringify(messages, null, 2));
  else if (messages.length === 0) say("Nothing has been told yet.");
  for (const { id, alert, made, articles, sent, tries, reason } of json ? [] : messages) {
    const state =
      sent === null ? `waits, ${tries} tries${reason === null ? "" : `: ${printable(reason.said)}`}` : `sent ${sent}`;
    console.log(`${made}  ${alert}  ${articles} new  ${state}  <${id}@alerts.dateline>`);
  }
}
