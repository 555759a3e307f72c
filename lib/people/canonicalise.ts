import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { transaction } from "../archive/transaction.ts";
import { noCounts } from "../facets/registry/name-facts.ts";
import { REGISTRY_VERSION } from "../facets/registry/registry.ts";
import { openIsolation } from "./isolate.ts";
import { openLabelling } from "./labels.ts";
import { openResolving } from "./names.ts";
import { openReading } from "./read.ts";

/** How many articles were read, and how many have other people now. */
export interface Canonicalised {
  readonly read: number;
  readonly changed: number;
}

/**
 * Works out which names of an archive are one person's, as far as something changed since the last time: takes the names
 * of new, changed and removed articles, resolves all names that are connected with theirs by links, and writes ids, names
 * and what is hidden into the articles concerned, as new revisions but as no import's change. The outcome depends on the
 * articles that are there, not on when they came. Stopped anywhere, the next call goes on. Where an article cannot be
 * read, all others are done before the error is thrown.
 */
export function canonicalisePeople(archive: Archive, onProgress: (done: number) => void): Canonicalised {
  const database = archive[RAW];
  startOver(false);
  try {
    return run();
  } catch (error) {
    // A row of the tables that are kept of people is garbled: all of them follow from the articles.
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    startOver(true);
    return run();
  }

  function run(): Canonicalised {
    const { isolate, listFaults } = openIsolation(database);
    const reading = openReading(database, archive.damaged, isolate);
    const resolving = openResolving(database);
    const labelling = openLabelling(database, archive.revision, archive.damaged, isolate);
    const counts = { read: 0, changed: 0 };
    const all = <T>(step: () => T | null, sum: (done: T) => void) => {
      for (let done = transaction(database, step); done !== null; done = transaction(database, step)) sum(done);
    };
    all(reading.step, (articles) => {
      counts.read += articles;
      onProgress(counts.read);
    });
    all(resolving.step, () => {});
    all(labelling.step, (changed) => {
      counts.changed += changed;
    });
    const faults = listFaults();
    if (faults) throw new Error(`the people of these articles stay as they were read: ${faults}`);
    return counts;
  }

  /** Another version of the registry may see every name otherwise. Redirects from ids that are no more are kept. */
  function startOver(always: boolean): void {
    const state = database.prepare("select version from person_state").get() as { version: number } | undefined;
    if (!always && state?.version === REGISTRY_VERSION) return;
    transaction(database, () =>
      database.exec(`
        delete from person_state;
        insert into person_state values (${REGISTRY_VERSION});
        update person_article set facts = null;
        update person_name set counts = '${JSON.stringify(noCounts())}';
        delete from person_in;
        delete from person_lone;
        delete from person_capitals;
        delete from person_written;
        delete from person_family;
        insert or ignore into person_touched select link from person_link;
        insert or ignore into person_unsettled select seq from article`),
    );
  }
}
