import { readFileSync, writeFileSync } from "node:fs";
import { readConfig } from "../lib/config.ts";
import { addressesIn } from "../lib/fetch/addresses.ts";
import { SYSTEM_CLOCK } from "../lib/fetch/clock.ts";
import { itemsIn } from "../lib/fetch/items-in.ts";
import { itemStates } from "../lib/fetch/kept/item-state.ts";
import { sourceStates } from "../lib/fetch/kept/source-state.ts";
import { fetchedFolder, openState } from "../lib/fetch/kept/state.ts";
import { FetchFault } from "../lib/fetch/net/fetch-fault.ts";
import { feedsInOpml, type Outlined, opmlOf } from "../lib/fetch/opml.ts";
import type { Source } from "../lib/fetch/source.ts";
import { changeSourceList, newSource, readSourceList, SourceFault, sourcesPath } from "../lib/fetch/source-list.ts";
import { type SourceReport, sourceReports } from "../lib/fetch/source-report.ts";
import { openWeb } from "../lib/fetch/web.ts";
import { messagesFor } from "../lib/query/messages/messages.ts";
import { inUtf8 } from "../lib/source/files/in-utf8.ts";
import { memoryFile } from "../lib/source/files/memory-file.ts";
import { readArguments, UsageError } from "./lib/arguments.ts";
import { counted } from "./lib/counted.ts";
import { EXIT, runCommand } from "./lib/run-command.ts";
import { printable, say } from "./lib/say.ts";

const HELP = `
npm run sources -- list [--json]                the sources that are followed, and how they do
npm run sources -- add URL [--name NAME] [--outlet NAME] [--collection NAME] [--pages cut|always|never] [--private]
npm run sources -- pause ID [--why WORDS]       fetches it no more, until it is resumed
npm run sources -- resume ID                    begins again, with one that failed too often as well
npm run sources -- remove ID                    forgets it; its articles stay
npm run sources -- import FILE                  adds the feeds of an OPML file, or addresses, one a line
npm run sources -- export FILE                  writes the sources as OPML, with their settings
npm run sources -- check [ID...]                asks each once and says what there is; takes nothing

A source is the address of a feed (RSS, Atom, JSON Feed), a sitemap, or a plain list of addresses, one a line. They stand
in sources.json beside the archive; "npm run fetch" fetches them.

  --outlet NAME       the outlet of articles that name none
  --collection NAME   the collection that its articles belong to (default: main)
  --pages WHEN        whether the page behind an item is fetched: cut (default: where the item holds no whole text),
                      always, or never
  --private           its host may be one of a private network, or have a port of its own; an import gives that to those alone
                      that had it where they were exported
  --help              this text

Exit codes: 0 done, 1 failed, 2 wrong use, 3 done but a source that was checked failed.`;

const words = messagesFor("en").fetch;

export function main(args: readonly string[]): Promise<number> {
  return runCommand(HELP, args, async () => {
    const { values, words: given } = readArguments(args, {
      name: { type: "string" },
      outlet: { type: "string" },
      collection: { type: "string" },
      pages: { type: "string" },
      private: { type: "boolean" },
      why: { type: "string" },
      json: { type: "boolean" },
    });
    const [verb = "list", ...rest] = given;
    const { archive } = readConfig();
    const one = () => {
      if (rest.length !== 1)
        throw new UsageError(`Cannot ${verb}: it takes one ${verb === "add" ? "address" : "name"}.`);
      return rest[0]!;
    };
    switch (verb) {
      case "list":
        list(sourceReports(archive), values.json === true);
        return EXIT.done;
      case "add":
        add(archive, [{ url: one(), ...chosen(values) }]);
        return EXIT.done;
      case "pause":
        change(archive, one(), (source) => ({
          ...source,
          paused: { at: new Date().toISOString(), why: values.why ?? "by hand" },
        }));
        say(`Paused ${one()}. "npm run sources -- resume ${one()}" follows it again.`);
        return EXIT.done;
      case "resume":
        resume(archive, one());
        say(`Resumed ${one()}.`);
        return EXIT.done;
      case "remove":
        change(archive, one(), () => null);
        forget(archive);
        say(`Removed ${one()}. Its articles stay.`);
        return EXIT.done;
      case "import":
        addAll(archive, await feedsIn(one()), chosen(values));
        return EXIT.done;
      case "export":
        writeFileSync(one(), opmlOf(readSourceList(archive)));
        return EXIT.done;
      case "check":
        return check(archive, rest);
      default:
        throw new UsageError(
          `Cannot do "${verb}": sources takes list, add, pause, resume, remove, import, export or check.`,
        );
    }
  });
}

type Chosen = Partial<Pick<Source, "outlet" | "collection" | "pages" | "private" | "name" | "paused">>;

function chosen(values: Readonly<Record<string, string | boolean | undefined>>): Chosen {
  const { pages } = values;
  if (pages !== undefined && pages !== "cut" && pages !== "always" && pages !== "never")
    throw new UsageError(`Cannot use --pages ${pages}: it is cut, always or never.`);
  const given = Object.entries({ ...values, why: undefined, json: undefined }).filter(
    ([, value]) => value !== undefined,
  );
  return Object.fromEntries(given) as Chosen;
}

/** Adds the sources of a list. What is chosen is for all of them; but of a list that says which were private, for those alone. */
function addAll(archive: string, feeds: readonly Outlined[], { private: isPrivate, ...chosen }: Chosen): void {
  const allows = ({ wasPrivate = true }: Outlined) => isPrivate && wasPrivate;
  add(
    archive,
    feeds.map((feed) => {
      const { wasPrivate: _, ...settings } = feed;
      return { ...settings, ...chosen, ...(allows(feed) && { private: true as const }) };
    }),
  );
  const left = feeds.filter(({ wasPrivate }) => wasPrivate && !isPrivate).length;
  if (left > 0)
    say(
      `${counted(left, "source")} had leave for a private network: remove them and import again with --private to give it anew.`,
    );
}

function add(archive: string, given: readonly ({ readonly url: string } & Chosen)[]): void {
  let added = 0;
  changeSourceList(archive, (before) => {
    const sources = [...before];
    for (const source of given) {
      if (!URL.canParse(source.url) || !/^https?:$/.test(new URL(source.url).protocol))
        throw new UsageError(`Cannot add "${source.url}": it is no address that begins with http:// or https://.`);
      try {
        const made = newSource(sources, source, new Date());
        sources.push(made);
        added++;
        say(`Added ${made.id}: ${made.url}`);
      } catch (error) {
        if (!(error instanceof SourceFault)) throw error;
        if (given.length === 1) throw new Error(`Cannot add the source: ${error.message}.`, { cause: error });
        say(`Left out: ${error.message}.`);
      }
    }
    return sources;
  });
  say(`${counted(added, "source")} added to "${sourcesPath(archive)}". "npm run fetch -- --once" fetches them.`);
}

/** Replaces a source, or takes it out where `make` gives null. */
function change(archive: string, id: string, make: (source: Source) => Source | null): void {
  changeSourceList(archive, (sources) => {
    if (!sources.some((source) => source.id === id))
      throw new Error(`Cannot find the source "${id}": "npm run sources" lists those that there are.`);
    return sources.flatMap((source) => (source.id === id ? (make(source) ?? []) : source));
  });
}

function resume(archive: string, id: string): void {
  change(archive, id, ({ paused: _, ...source }) => source);
  const state = openState(fetchedFolder(archive));
  sourceStates(state).forgive(id);
  state.close();
}

/** Forgets what is known of sources that are followed no more. */
function forget(archive: string): void {
  const state = openState(fetchedFolder(archive));
  itemStates(state).keepOnly(readSourceList(archive).map(({ id }) => id));
  state.close();
}

async function feedsIn(path: string): Promise<readonly Outlined[]> {
  const { file } = await inUtf8(memoryFile(path, path, readFileSync(path)), undefined);
  const feeds = (await feedsInOpml(file)) ?? (await addressesIn(file))?.map(({ url }) => ({ url }));
  if (feeds) return feeds;
  throw new Error(`Cannot import sources from "${path}": it is neither OPML nor a list of addresses, one a line.`);
}

function list(reports: readonly SourceReport[], json: boolean): void {
  if (json) {
    console.log(JSON.stringify(reports, null, 2));
    return;
  }
  if (reports.length === 0) say('No sources yet. "npm run sources -- add URL" adds one.');
  const when = (at: number) => new Date(at).toISOString().slice(0, 16).replace("T", " ");
  for (const { source, asked, found, failed, waiting, refused } of reports) {
    const said = [
      asked === null ? words.source.never : words.source.asked(when(asked)),
      ...(found === null ? [] : [words.source.newest(when(found))]),
      ...(failed ? [words.source.failed(failed.times, words.fault(failed.fault, failed.detail))] : []),
      ...(waiting ? [words.source.waiting(waiting)] : []),
      ...(refused ? [words.source.refused(refused)] : []),
      ...(source.paused ? [words.source.paused(source.paused.why)] : []),
    ];
    console.log(printable(`${source.id}  ${source.url}`));
    console.log(printable(`    ${said.join("; ")}`));
  }
}

async function check(archive: string, ids: readonly string[]): Promise<number> {
  const all = readSourceList(archive);
  const unknown = ids.find((id) => !all.some((source) => source.id === id));
  if (unknown !== undefined) throw new Error(`Cannot check "${unknown}": there is no such source.`);
  const sources = ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
  const { signal } = new AbortController();
  const state = openState(fetchedFolder(archive));
  // Which hosts may be private is the whole list's to say, as when it is fetched.
  const web = openWeb(all, state, { siteUrl: readConfig().siteUrl, clock: SYSTEM_CLOCK, signal });
  let failed = 0;
  try {
    for (const { id, url } of sources)
      try {
        const { items, refused } = await itemsIn(await web.get({ url: new URL(url), limit: 50 << 20, ms: 60_000 }));
        const cut = items.filter(({ isWhole }) => !isWhole).length;
        const bad = refused.length === 0 ? "" : `, ${refused.length} that cannot be read (${refused[0]})`;
        console.log(printable(`${id}: ${counted(items.length, "item")}, ${cut} without a whole text${bad}`));
      } catch (error) {
        if (!(error instanceof FetchFault)) throw error;
        failed++;
        console.log(printable(`${id}: ${words.fault(error.fault, error.detail)}`));
      }
  } finally {
    await web.close();
    state.close();
  }
  return failed > 0 ? EXIT.rejected : EXIT.done;
}
