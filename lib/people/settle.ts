import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { transaction } from "../archive/transaction.ts";
import { REGISTRY_VERSION } from "../facets/registry/registry.ts";
import { openApart } from "./apart.ts";
import { openLabelling } from "./labels.ts";
import { openResolving } from "./names.ts";
import { openReading } from "./read.ts";

/** What settling did: articles looked at anew, and articles whose people are others now. */
export interface Settled {
  readonly read: number;
  readonly changed: number;
}

/**
 * Settles who the people of an archive are, as far as something changed since the last time: takes the names of new,
 * changed and removed articles, works out anew the people of the names that hang together with theirs, and writes ids,
 * names and what is hidden into the articles concerned, as new revisions but as no import's change. The outcome depends
 * on the articles that are there, not on when they came. Stopped anywhere, the next call goes on. Where an article cannot
 * be settled, the others are, and it fails then.
 */
export function settlePeople(archive: Archive, onProgress: (done: number) => void): Settled {
  const database = archive[RAW];
  startAnew(false);
  try {
    return settle();
  } catch (error) {
    // A row of the tables that are kept of people is garbled: all of them follow from the articles.
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    startAnew(true);
    return settle();
  }

  function settle(): Settled {
    const { apart, named } = openApart(database);
    const reading = openReading(database, archive.damaged, apart);
    const resolving = openResolving(database);
    const labelling = openLabelling(database, archive.revision, archive.damaged, apart);
    const settled = { read: 0, changed: 0 };
    const all = <T>(step: () => T | null, sum: (done: T) => void) => {
      for (let done = transaction(database, step); done !== null; done = transaction(database, step)) sum(done);
    };
    all(reading.step, (articles) => {
      settled.read += articles;
      onProgress(settled.read);
    });
    all(resolving.step, () => {});
    all(labelling.step, (changed) => {
      settled.changed += changed;
    });
    const faults = named();
    if (faults) throw new Error(`the people of these articles stay as they were read: ${faults}`);
    return settled;
  }

  /** Another version of the registry may see every name otherwise. Redirects from ids that are no more are kept. */
  function startAnew(always: boolean): void {
    const state = database.prepare("select version from person_state").get() as { version: number } | undefined;
    if (!always && state?.version === REGISTRY_VERSION) return;
    transaction(database, () =>
      database.exec(`
        delete from person_state;
        insert into person_state values (${REGISTRY_VERSION});
        update person_article set facts = null;
        update person_name set counts = '{"articles":0,"forms":{},"years":{},"countries":{},"kinds":{}}';
        delete from person_in;
        delete from person_lone;
        delete from person_capitals;
        delete from person_family;
        insert or ignore into person_touched select link from person_link;
        insert or ignore into person_unsettled select seq from article`),
    );
  }
}
