import type { DatabaseSync } from "node:sqlite";
import { openRedirects } from "../archive/redirects.ts";
import { openLedgerState } from "../corrections/ledger-state.ts";
import { linesHeld } from "../corrections/lines-held.ts";
import { queueArticles } from "../corrections/queue-articles.ts";
import { saidOfPeople } from "../corrections/said-of-people.ts";
import { FEWEST_ARTICLES } from "../facets/registry/capital-words.ts";
import { bearersOf } from "../facets/registry/lone/bearers.ts";
import { aloneWords } from "../facets/registry/lone/called.ts";
import { candidatesFor } from "../facets/registry/lone/candidates.ts";
import { calledAlone, loneMention, loneNameOf } from "../facets/registry/lone/lone-names.ts";
import { FREQUENT, isOpen, openId } from "../facets/registry/lone/open-names.ts";
import type { NameFacts } from "../facets/registry/name-facts.ts";
import type { Person } from "../facets/registry/person.ts";
import { resolveNames } from "../facets/registry/resolve-names.ts";
import { NOTHING_SAID } from "../facets/registry/said-of-names.ts";
import { FAMILY, type KeptName, openKeptNames } from "./kept-names.ts";
import type { KeptFacts } from "./read.ts";

/** Names worked out in one transaction, about. */
const BATCH = 2_000;

/** A family name alone in an article, whom it was taken for, and whom it may mean. */
interface LoneRow {
  readonly seq: number;
  readonly id: string | null;
  readonly candidates: string | null;
  readonly facts: string;
}

/** The second phase: works out the people of every set of names that is connected with a touched one. */
export function openResolving(database: DatabaseSync) {
  const touched = database.prepare("select link from person_touched order by link limit 1");
  const resolved = database.prepare("delete from person_touched where link = ?");
  const touch = database.prepare("insert or ignore into person_touched values (?)");
  const isTouched = database.prepare("select 1 from person_touched where link = ?");
  const setPerson = database.prepare(
    "update person_name set id = :id, name = :name, several = :several where key = :key",
  );
  const kept = openKeptNames(database);
  const redirects = openRedirects(database);
  const ledger = openLedgerState(database);
  let read: string | null | undefined;
  let said = NOTHING_SAID;
  let spokenOf: ReadonlySet<string> = new Set();
  /** Reads again what was said of people, where a process has taken in more since. */
  function hear(): void {
    const hash = ledger.hash();
    if (hash === read) return;
    said = saidOfPeople(linesHeld(database, { acts: ["same", "different"] }));
    const lines = linesHeld(database, { acts: ["rename", "split"] });
    spokenOf = new Set(lines.flatMap((line) => ("person" in line ? [line.person] : [])));
    read = hash;
  }
  const staleName = database.prepare("insert or ignore into person_stale select seq from person_in where key = ?");
  const staleWord = database.prepare(
    "insert or ignore into person_stale select seq from person_capitals where word = ?",
  );
  const stale = database.prepare("insert or ignore into person_stale values (?)");
  const staleAlone = database.prepare(`
    insert or ignore into person_stale
    select seq from person_lone where id = :id union all select seq from person_capitals where id = :id`);
  const alone = ["person_lone", "person_capitals"].map((table) => {
    const column = table === "person_lone" ? "family" : "word";
    const candidates = table === "person_lone" ? "candidates" : "null";
    return {
      rows: database.prepare(
        `select ${table}.seq, id, ${candidates} as candidates, facts from ${table} join person_article using (seq) where ${column} = ?`,
      ),
      set: database.prepare(`update ${table} set id = :id where ${column} = :family and seq = :seq`),
    };
  });
  const setCandidates = database.prepare("update person_lone set candidates = ? where family = ? and seq = ?");
  const isTogether = database.prepare(
    "select 1 from person_in as one join person_in as other using (seq) where one.key = ? and other.key = ? limit 1",
  );
  const isKnown = database.prepare("select 1 from person_family where family = ?");
  const setKnown = database.prepare("insert into person_family values (?)");
  const setUnknown = database.prepare("delete from person_family where family = ?");

  /** Gives every name its person, and returns the people of whom something else is said now. An id that no name has any more leads where the others of its person went. */
  function assign(names: readonly KeptName[], people: readonly Person[]): Set<string> {
    const renamed = new Set<string>();
    const moved = new Set<string>();
    const personOf = new Map(people.flatMap((person) => person.names.map(({ shape }) => [shape.key, person] as const)));
    const heirs = new Map<string, Person>();
    for (const { key, id } of names) {
      const person = personOf.get(key);
      if (person && !heirs.has(id)) heirs.set(id, person);
    }
    for (const before of names) {
      const person = personOf.get(before.key) ?? heirs.get(before.id);
      if (!person) continue;
      // A redirect may be out of date though its name did not change: the person it led to may have another id now.
      if (redirects.of("people", before.key) !== person.id) redirects.lead("people", before.key, person.id);
      const several = Number(person.several);
      if (person.id === before.id && person.name === before.name && several === before.several) continue;
      setPerson.run({ key: before.key, id: person.id, name: person.name, several });
      staleName.run(before.key);
      renamed.add(person.id);
      // What is said of whoever bears this name holds for all articles of another person now, and for none of the one before.
      if (person.id !== before.id && spokenOf.has(before.key)) moved.add(before.id).add(person.id);
    }
    if (moved.size > 0) {
      const queue = queueArticles(database);
      for (const id of moved) queue.person(id);
    }
    return renamed;
  }

  const together = (key: string, other: string) => isTogether.get(key, other) !== undefined;

  /** Works out whom a family name means alone, and whether it is known enough to be looked for in capitals. */
  function assignFamily(
    family: string,
    names: readonly NameFacts[],
    people: readonly Person[],
    renamed: Set<string>,
  ): void {
    const known = names.reduce((all, { articles }) => all + articles, 0) >= FEWEST_ARTICLES;
    const before = isKnown.get(family) !== undefined;
    if (known !== before) {
      (known ? setKnown : setUnknown).run(family);
      staleWord.run(family);
    }
    const bearers = bearersOf(family, people);
    const lone = loneNameOf(family, bearers);
    // Words in capitals are many, and few of them names.
    for (const { rows, set } of known || before ? alone : alone.slice(0, 1)) {
      const isWritten = rows === alone[0]!.rows;
      const rowsRead = (rows.all(family) as unknown as LoneRow[]).map(({ facts, ...row }) => {
        const read = JSON.parse(facts) as KeptFacts;
        const mention = loneMention(family, read);
        return { ...row, read, mention, meant: lone.meant(mention)?.id ?? null };
      });
      const open = isWritten ? rowsRead.filter((one) => one.meant === null && isOpen(one.mention)) : [];
      const shown = new Set(open.length >= FREQUENT ? open : []);
      for (const one of rowsRead) {
        const { seq, id } = one;
        const person = shown.has(one) ? openId(family) : one.meant;
        if (person !== id) set.run({ family, seq, id: person });
        // Whoever a table knows may have led elsewhere as a name that is borne no more.
        if (person !== id && person !== null && redirects.of("people", person) !== person)
          redirects.lead("people", person, person);
        const { read, mention, meant } = one;
        const found = isWritten ? candidatesFor(family, read, mention, { bearers, meant, together }) : [];
        const candidates = found.length > 0 ? JSON.stringify(found) : null;
        if (candidates !== one.candidates) setCandidates.run(candidates, family, seq);
        if (person !== id || candidates !== one.candidates || (person !== null && renamed.has(person))) stale.run(seq);
      }
    }
  }

  /** The people of whom anything may be otherwise than when they were worked out last: names of theirs changed, or they have others. */
  function changedAmong(people: readonly Person[], names: ReadonlyMap<string, KeptName>): Set<Person> {
    const before = new Map<string, number>();
    for (const { id, facts } of names.values()) if (facts) before.set(id, (before.get(id) ?? 0) + 1);
    const isChanged = ({ id, names: own }: Person) =>
      before.get(id) !== own.length ||
      own.some(
        ({ shape }) => names.get(shape.key)!.id !== id || isTouched.get(`letters ${shape.letters}`) !== undefined,
      );
    return new Set(people.filter(isChanged));
  }

  function resolve(link: string): number {
    const { families, names } = kept.concerned(link, said);
    const live = [...names.values()].flatMap(({ facts }) => facts ?? []);
    const people = resolveNames(live, said);
    const changed = changedAmong(people, names);
    const renamed = assign(
      [...names.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
      people,
    );
    // Also where another word than the family names of this set means them, in articles that name them by no other.
    for (const id of renamed) staleAlone.run({ id });
    const called = calledAlone(people);
    const bearing = Map.groupBy(live, ({ shape }) => shape.family);
    for (const family of families) {
      const bearers = [...(called.get(family) ?? []), ...kept.othersCalled(family, names)];
      assignFamily(family, bearing.get(family) ?? [], bearers, renamed);
      resolved.run(`${FAMILY}${family}`);
    }
    // Other words by which they may be called are looked at by themselves.
    for (const person of people.filter((one) => changed.has(one) || renamed.has(one.id)))
      for (const { shape } of person.names)
        for (const word of aloneWords(shape)) if (!families.has(word)) touch.run(`${FAMILY}${word}`);
    for (const key of names.keys())
      for (const own of kept.linksOf(key))
        if (!own.startsWith(FAMILY) && kept.keysOf(own).every((one) => names.has(one))) resolved.run(own);
    resolved.run(link);
    return names.size;
  }

  return {
    /** One batch; null where nothing was left to do. */
    step(): number | null {
      let done = 0;
      hear();
      let next = touched.get() as { link: string } | undefined;
      if (!next) return null;
      for (; next && done < BATCH; next = touched.get() as { link: string } | undefined) done += 1 + resolve(next.link);
      return done;
    },
  };
}
