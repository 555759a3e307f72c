import type { DatabaseSync } from "node:sqlite";
import type { Article } from "../article/article.ts";
import {
  type Identified,
  type IdentityKeys,
  identityKeys,
  KEYS_VERSION,
  possibleIds,
} from "../article/identity/identity.ts";
import { isSamePage } from "../article/identity/same-page.ts";
import { transaction } from "./transaction.ts";

/** What an article that came again was known by. */
export type KnownBy = "own id" | "text" | "address";

/** An article that a record is. */
export interface Known {
  readonly id: string;
  readonly by: KnownBy;
}

interface Candidate {
  readonly seq: number;
  readonly id: string;
}

type Kind = Exclude<keyof IdentityKeys, "record">;

/**
 * Which article a record is, within its collection: two collections share none. It is known by its source's own id; then by
 * its words, unless the two have other own ids or other addresses (they are copies then); then by its address where that
 * leaves one article, whose text must be like its own: what shares nothing but an address is another article. The keys by
 * which articles are known are kept here and lead to ids, so that an id stays when the rules for keys change. A tombstone has
 * keys, too, and keeps its article out of every collection.
 */
export function openIdentities(database: DatabaseSync, articleAt: (seq: number) => Article | null) {
  const withKey = database.prepare(
    "select seq, id from identity_key join article using (seq) where kind = ? and key = ? order by seq",
  );
  const has = database.prepare("select 1 from identity_key where kind = ? and key = ? and seq = ?");
  const hasAny = database.prepare("select 1 from identity_key where seq = ? and kind = ? limit 1");
  const add = database.prepare("insert or ignore into identity_key values (?, ?, ?)");
  const drop = database.prepare("delete from identity_key where kind = ? and key = ? and seq = ?");
  const wasSaid = database.prepare("select run from identity_said where seq = ? and record = ?");
  const say = database.prepare("insert or ignore into identity_said values (?, ?, ?)");
  const setRun = database.prepare("update identity_said set run = ? where seq = ? and record = ?");
  const unsay = database.prepare("delete from identity_said where seq = ? and record = ?");
  const withId = database.prepare("select seq, id, doc is not null as kept from article where id = ?");
  const isKept = database.prepare("select doc is not null as kept from article where seq = ?");
  const stateOf = database.prepare("select state from article where seq = ?");
  const version = database.prepare("select version from identity_state");
  const all = database.prepare("select seq from article where doc is not null order by seq");

  const candidatesFor = (kind: Kind, key: string | null): Candidate[] =>
    key === null ? [] : (withKey.all(kind, key) as unknown as Candidate[]);
  const isOf = (seq: number, kind: Kind, key: string | null): boolean =>
    key !== null && has.get(kind, key, seq) !== undefined;

  /** Tombstones of older versions do not tell their collection: they are of each. */
  const isWithin =
    ({ collection }: IdentityKeys) =>
    ({ seq }: Candidate): boolean =>
      isOf(seq, "collection", collection) || hasAny.get(seq, "collection") === undefined;
  const isRemoved = ({ seq }: Candidate): boolean => (stateOf.get(seq) as { state: string }).state === "removed";

  /** Whether both have a source's id, and not the same. */
  const areTwo = (seq: number, kind: "own" | "source", { [kind]: id }: IdentityKeys): boolean =>
    id !== null && hasAny.get(seq, kind) !== undefined && !isOf(seq, kind, id);
  const isElsewhere = (seq: number, { address }: IdentityKeys): boolean =>
    address !== null && hasAny.get(seq, "address") !== undefined && !isOf(seq, "address", address);

  /** The one article at an address that the record can be; of a tombstone nothing is left to be compared. */
  function candidateAtAddress(keys: IdentityKeys, record: Identified): Candidate | undefined {
    const candidates = candidatesFor("address", keys.address).filter(isWithin(keys));
    const alike = candidates.filter(({ seq }) => {
      if (areTwo(seq, "own", keys)) return false;
      const article = articleAt(seq);
      if (article !== null) return isSamePage(article, record);
      return candidates.length === 1 && (isKept.get(seq) as { kept: number }).kept === 0;
    });
    return alike.length === 1 ? alike[0] : undefined;
  }

  /** An article that was removed from another collection and is the record, by its text, or alone at its address. */
  function graveElsewhere(keys: IdentityKeys): readonly [Candidate, KnownBy] | null {
    const isIt = (one: Candidate) => !isWithin(keys)(one) && isRemoved(one) && !areTwo(one.seq, "source", keys);
    const text = candidatesFor("text", keys.text).find((one) => isIt(one) && !isElsewhere(one.seq, keys));
    if (text) return [text, "text"];
    const [page, ...more] = candidatesFor("address", keys.address);
    return page && more.length === 0 && isIt(page) ? [page, "address"] : null;
  }

  /** Versions before kept some articles apart that have one own id, or one text: the one that said the same, or was there. */
  const nearest = (found: readonly Candidate[], keys: IdentityKeys): Candidate | undefined =>
    found.find(({ seq }) => wasSaid.get(seq, keys.record) !== undefined) ??
    found.find(({ seq }) => isOf(seq, "address", keys.address)) ??
    found[0];

  function candidate(record: Identified, keys: IdentityKeys): readonly [Candidate, KnownBy] | null {
    const own = nearest(candidatesFor("own", keys.own).filter(isWithin(keys)), keys);
    if (own) return [own, "own id"];
    const alike = candidatesFor("text", keys.text)
      .filter(isWithin(keys))
      .filter(({ seq }) => !isElsewhere(seq, keys) && !areTwo(seq, "own", keys));
    const text = nearest(alike, keys);
    if (text) return [text, "text"];
    const address = candidateAtAddress(keys, record);
    if (address) return [address, "address"];
    const elsewhere = graveElsewhere(keys);
    if (elsewhere) return elsewhere;
    // A tombstone from before there were keys.
    const grave = withId.get(record.id) as (Candidate & { readonly kept: number }) | undefined;
    if (!grave || grave.kept || hasAny.get(grave.seq, "text")) return null;
    return [grave, record.url !== null ? "address" : record.externalId !== null ? "own id" : "text"];
  }

  const isCurrent = () => (version.get() as { version: number } | undefined)?.version === KEYS_VERSION;

  /** Makes the keys of what the archive holds, where there are none yet or they were made by other rules. */
  function begin(): void {
    if (isCurrent()) return;
    transaction(database, () => {
      if (isCurrent()) return;
      // Earlier versions knew one article in several collections by its words: it is of the one that it says now.
      database.exec(
        "delete from identity_key where kind = 'collection' and seq in (select seq from article where doc is not null)",
      );
      for (const { seq } of all.all() as unknown as Candidate[]) {
        const article = articleAt(seq);
        if (article) learn(seq, identityKeys(article), 0);
      }
      database.exec(`delete from identity_state; insert into identity_state values (${KEYS_VERSION})`);
    });
  }

  /**
   * From now on an article is known by these, too. `run` is the import that says so, 0 for none; `says`: this is what the
   * article says from then on.
   */
  function learn(seq: number, { record, ...keys }: IdentityKeys, run: number, says = false): void {
    for (const [kind, key] of Object.entries(keys)) if (key !== null) add.run(kind, key, seq);
    say.run(seq, record, run);
    if (says) setRun.run(run, seq, record);
  }

  const runOf = (seq: number, record: string) => (wasSaid.get(seq, record) as { run: number } | undefined)?.run;

  return {
    begin,
    learn,
    known(record: Identified, keys = identityKeys(record)): Known | null {
      const found = candidate(record, keys);
      return found && { id: found[0].id, by: found[1] };
    },
    /**
     * Whether a record brings nothing new though the article says something else now: it says what the article says, from
     * another address of the page; or it was said before, in the same import as what the article says, or from another
     * address. So importing the same again changes nothing, and what a source takes back is a change.
     */
    isOld(seq: number, record: Identified, keys: IdentityKeys, article: Article): boolean {
      const now = identityKeys(article).record;
      if (keys.record === now) return true;
      const run = runOf(seq, keys.record);
      return run !== undefined && ((run !== 0 && run === runOf(seq, now)) || record.given.url !== article.given.url);
    },
    /** Whether an import, numbered from 1, said what an article says. */
    isFrom: (run: number, seq: number, article: Article): boolean =>
      run > 0 && runOf(seq, identityKeys(article).record) === run,
    /** An id that no article has. */
    freeId(record: Identified): string {
      if (withId.get(record.id) === undefined) return record.id;
      const [id] = possibleIds(record).filter((id) => withId.get(id) === undefined) as Iterable<string>;
      return id!;
    },
    /** Forgets what was said of an article in a form that was taken back. */
    forget(seq: number, { text, record }: IdentityKeys): void {
      drop.run("text", text, seq);
      unsay.run(seq, record);
    },
  };
}
