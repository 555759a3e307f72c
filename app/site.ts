import type { Role } from "../lib/access/role.ts";
import type { Outbox } from "../lib/alerts/outbox.ts";
import type { Archive } from "../lib/archive/archive.ts";
import { compareLooks, isCutShort, lookAt } from "../lib/archive/archive-file.ts";
import type { Run } from "../lib/archive/runs.ts";
import type { Article } from "../lib/article/article.ts";
import type { Config } from "../lib/config.ts";
import { type History, openHistory } from "../lib/corrections/history.ts";
import { type KnownPerson, knownPerson } from "../lib/corrections/known-person.ts";
import type { Line } from "../lib/corrections/line.ts";
import { type NamesInLines, openNamesInLines } from "../lib/corrections/names-in-lines.ts";
import { watchDamage } from "../lib/engine/damage-watch.ts";
import { openIndexed } from "../lib/engine/embedded/open-indexed.ts";
import { openInProcesses } from "../lib/engine/embedded/processes.ts";
import { askArchive, askFile, entriesIn, stateOf } from "../lib/engine/embedded/tables.ts";
import { engineName } from "../lib/engine/engines.ts";
import { openEngine } from "../lib/engine/open.ts";
import type { Reader } from "../lib/engine/port/reader.ts";
import { withReadableLists } from "../lib/engine/with-readable-lists.ts";
import type { SourceReport } from "../lib/fetch/source-report.ts";
import type { Lists } from "../lib/lists/lists-file.ts";
import type { Saved } from "../lib/lists/saved-file.ts";
import type { SavedChange } from "../lib/lists/saved-line.ts";
import { registryState } from "../lib/people/registry-state.ts";
import { type Review, review } from "../lib/query/corrections/review.ts";
import { openWriter, type Writer } from "../lib/query/corrections/writer.ts";
import { type Dossiers, openDossiers } from "../lib/query/dossier/open-dossiers.ts";
import type { Front } from "../lib/query/front/front.ts";
import { growthOf } from "../lib/query/front/growth-of.ts";
import { openFront } from "../lib/query/front/open-front.ts";
import { type Example, openExamples } from "../lib/query/help/examples.ts";
import { remembered } from "../lib/query/remembered.ts";
import { openPictures, type Pictures } from "../lib/query/views/open-pictures.ts";
import { countCalls } from "./_watch/count-calls.ts";
import { watchSearching } from "./_watch/searching.ts";
import { openBeside, type PartOf } from "./open-beside.ts";

/** What this site serves: an engine over the user's archive, or over the samples while that is empty. */
export interface Site {
  readonly engine: Reader;
  /** What the archive says of a person, country or outlet, remembered until it says something else. */
  readonly dossiers: Dossiers;
  /** What the front page tells on a day, `YYYY-MM-DD`; remembered likewise. */
  readonly front: (today: string) => Promise<Front>;
  /** The picture that an answered search asks for, remembered likewise. */
  readonly pictures: Pictures;
  /** What can be typed and finds something in the archive, likewise. */
  readonly examples: () => Promise<readonly Example[]>;
  readonly samples: boolean;
  /** The least role that reads just what is served; null: it is the whole archive. */
  readonly part: Role | null;
  /** The latest import into the archive that was not taken back, or null where there was none or the site has no archive beside its engine. */
  readonly lastImport: () => Run | null;
  /** How the sources that are followed do; none where the site has no archive of the user's. Throws where their file is spoilt. */
  readonly sources: () => readonly SourceReport[];
  /** The file that is served; null where the site has no archive beside its engine. */
  readonly archive: ServedFile | null;
  /** What an answer of this site rests on: another text where the archive, its corrections or the index changed, or is another. */
  readonly state: () => Promise<string>;
  /** The archive's count of writes, the hash of its ledger, and by which registry its people are; null where the site has no archive, or that none. */
  readonly written: () => {
    readonly revision: number | null;
    readonly ledger: string | null;
    readonly registry: number | null;
  };
  /** When articles were written last, by their ids; see the archive's. */
  readonly writtenAt: Archive["writtenAt"];
  /** An article without its corrections; null where that is not known. */
  readonly uncorrected: (id: string) => Article | null;
  /** What was corrected, and how to correct; null where there is nothing to correct. */
  readonly corrections: SiteCorrections | null;
  /** The reading lists beside the archive; null where there is nothing to keep in them. */
  readonly lists: SiteLists | null;
  /** The saved searches beside the archive; null likewise. */
  readonly saved: SiteSaved | null;
}

/** The saved searches of the archive that is served. */
export interface SiteSaved {
  readonly read: () => Saved;
  readonly change: (changes: readonly SavedChange[]) => Promise<readonly string[]>;
  /** How alerts do; null where none has been looked at yet. To be closed. */
  readonly outbox: () => Outbox | null;
}

/** The reading lists of the archive that is served. */
export interface SiteLists {
  readonly read: () => Lists;
  readonly change: Writer["changeLists"];
}

/** The corrections of the archive that is served. */
export interface SiteCorrections {
  readonly history: History;
  readonly writer: Writer;
  /** What lines name, by name. */
  readonly names: (lines: readonly Line[]) => NamesInLines;
  /** An article as it was read by itself, with its people worked out, and as it is shown. */
  readonly uncorrected: (id: string) => Article | null;
  /** The id to which the id of a person leads now. */
  readonly personNow: (id: string) => string;
  /** The person that an id or a name means; null where the archive knows none. */
  readonly person: (id: string) => KnownPerson | null;
  /** What may have to be put right next. */
  readonly review: () => Promise<Review>;
}

export interface ServedFile {
  readonly path: string;
  /** Device and number of the file itself: another one at the same path has another. */
  readonly inode: string;
  /** When the site opened it, as an ISO date-time. */
  readonly opened: string;
}

/** A site with the file that it has open. */
export interface OpenSite {
  readonly site: Site;
  /** Whether its file still lies at its path and is the one that was opened, as far as it had grown or further. */
  readonly isCurrent: () => boolean;
  /** Whether the archive holds, or has held, an article. */
  readonly filled: boolean;
  readonly close: () => Promise<void>;
}

/** What searches, on disk: the server runs in the project's folder, and a bundled copy would not find its modules. */
const PROGRAM = [".", "lib", "engine", "embedded", "search-process.ts"].join("/");

/** What corrects, likewise. */
const WRITER = [".", "scripts", "lib", "writer-process.ts"].join("/");

/** How many search for this process: the second starts where the first is at something, so that nobody waits behind a costly search. */
const SEARCHING = 2;

/**
 * From so many entries of the index on one searches for this process, where others serve pages beside it: what each has of them in memory
 * is 150 MB then, and more with each. A reader that comes behind a costly search waits for it, as long as a search may take.
 */
const LARGE = 500_000;

/** How long this thread waits for another program to let go of the file, in milliseconds: all pages wait with it. */
const PATIENCE = 200;

/**
 * Opens the site over an archive's file, for reading alone; over no file where only an engine on a server is asked. `part`: the file is
 * confined to what some may read.
 */
export function openSite(config: Config, path: string | null, samples: boolean, part: PartOf | null = null): OpenSite {
  if (path === null) {
    const engine = countCalls(engineName(config), openEngine(config, null));
    const state = async () => String((await engine.health()).revision);
    const site = {
      engine,
      dossiers: openDossiers(engine, state),
      front: openFront(engine, state),
      pictures: openPictures(engine, state),
      examples: openExamples(engine, state),
      samples,
      part: null,
      lastImport: () => null,
      sources: () => [],
      archive: null,
      state,
      written: () => ({ revision: null, ledger: null, registry: null }),
      writtenAt: () => new Map(),
      uncorrected: () => null,
      corrections: null,
      lists: null,
      saved: null,
    };
    return { site, isCurrent: () => true, filled: false, close: () => engine.close() };
  }
  // Looked at before it is opened: what is moved there in between is noticed at the next look.
  let seen = lookAt(path);
  const deadline = config.searchMs;
  const archive = openIndexed(path, { patience: PATIENCE });
  const isLarge = askArchive(archive, entriesIn) >= LARGE;
  const processes = config.workers > 1 && isLarge ? 1 : SEARCHING;
  const searching = openInProcesses(path, { program: PROGRAM, processes, deadline, waiting: config.searchQueue });
  const leave = watchSearching(searching.now);
  const apart = watchDamage(searching);
  const isHere = (id: string) => archive.stored(id) !== null;
  const own = part ? withReadableLists(apart, isHere) : apart;
  const isOwn = samples || part !== null;
  const engine = isOwn ? countCalls("embedded", own) : countCalls(engineName(config), openEngine(config, own));
  const paths = { archive: part?.whole ?? path, corrections: config.corrections, ...(part && { confined: path }) };
  const history = openHistory(archive);
  const { lists, saved, outbox, sources } = openBeside(path, part, isHere);
  const state = async () => `${archive.revision()} ${history.state()} ${(await engine.health()).revision}`;
  const corrections = samples ? null : correctionsOf();
  let reached = askArchive(archive, stateOf);
  const opened = new Date().toISOString();

  // Whether the index has only gone on since the last time, and a new connection reads what the one that is open reads:
  // what SQLite wrote both see, what was written over without it a new one alone. An import may go on in between.
  const isReadAlike = () => {
    const past = reached;
    const before = askArchive(archive, stateOf);
    const now = askFile(path, stateOf);
    reached = askArchive(archive, stateOf);
    const steps = [past, before, now, reached];
    return steps.every(({ built, changed }, at) => built === past.built && changed >= (steps[at - 1]?.changed ?? 0));
  };

  function correctionsOf(): SiteCorrections {
    const writer = openWriter(paths, WRITER);
    return {
      history,
      writer,
      names: openNamesInLines(archive, history),
      uncorrected: archive.uncorrected,
      personNow: (id) => archive.redirect("people", id),
      person: (id) => knownPerson(archive, id),
      review: remembered(state, async () => review(engine, await writer.review())),
    };
  }

  return {
    site: {
      engine,
      dossiers: openDossiers(engine, state),
      front: openFront(engine, state, growthOf(archive, history)),
      pictures: openPictures(engine, state),
      examples: openExamples(engine, async () => `${lists.state()} ${await state()}`, {
        lists: () => (samples ? [] : lists.read().lists),
      }),
      samples,
      part: part?.role ?? null,
      lastImport: () => archive.runs.list().find(({ undone }) => undone === null) ?? null,
      sources: () => (samples ? [] : sources()),
      archive: seen && { path, inode: seen.inode, opened },
      // A search may name a list; what dossiers say rests on none.
      state: async () => `${seen?.inode} ${lists.state()} ${await state()}`,
      written: () => ({
        revision: archive.revision(),
        ledger: history.state() || null,
        registry: registryState(archive),
      }),
      writtenAt: archive.writtenAt,
      uncorrected: archive.uncorrected,
      corrections,
      saved: corrections && { read: saved, change: corrections.writer.changeSaved, outbox },
      lists: corrections && { read: lists.read, change: corrections.writer.changeLists },
    },
    filled: archive.revision() > 0,
    isCurrent() {
      const before = seen;
      seen = lookAt(path);
      if (!before || !seen) return false;
      const verdict = compareLooks(path, before, seen);
      return verdict === "same" || (verdict === "unclear" && !isCutShort(path) && isReadAlike());
    },
    async close() {
      leave();
      corrections?.writer.close();
      archive.close();
      await engine.close();
    },
  };
}
