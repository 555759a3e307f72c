import type { DatabaseSync } from "node:sqlite";
import { isSound } from "../archive/is-sound.ts";
import type { Article } from "../article/article.ts";
import { normalText } from "../article/text/mapped-text.ts";
import { type ArticleFacts, articleFacts } from "../facets/registry/article-facts.ts";
import { type CapitalWords, capitalWords } from "../facets/registry/capital-words.ts";
import { linksOf } from "../facets/registry/links.ts";
import { addCounts, commonest, countName, type NameCounts, noCounts } from "../facets/registry/name-facts.ts";
import { nameShape } from "../facets/registry/name-shape.ts";
import { fold } from "../text/fold.ts";
import type { Isolate } from "./isolate.ts";

/** Articles read in one transaction: many, because each name that they hold is written once for all of them. */
const BATCH = 25_000;

/** What is kept of an article: its facts, and the words of its headline in capitals that may be names. */
export interface KeptFacts extends ArticleFacts {
  readonly capitals: CapitalWords;
  /** How its people are written, folded. */
  readonly written: readonly string[];
  /** Whether every person has the id and name that the name by itself gives. */
  readonly plain: boolean;
}

/** Reports an article whose row is damaged; it then counts as naming no people. */
export type ReportDamage = (id: string, reason: string) => void;

/** The first phase: brings names, counts and links up to date with the articles in `person_unsettled`. */
export function openReading(database: DatabaseSync, damaged: ReportDamage, isolate: Isolate) {
  const unsettled = database.prepare("select seq from person_unsettled order by seq limit ?");
  const docAt = database.prepare("select id, doc from article where seq = ?");
  const factsAt = database.prepare("select facts from person_article where seq = ?");
  const keep = database.prepare(
    "insert into person_article (seq, facts) values (:seq, :facts) on conflict (seq) do update set facts = :facts",
  );
  const done = database.prepare("delete from person_unsettled where seq <= ?");
  const stale = database.prepare("insert or ignore into person_stale select seq from person_unsettled where seq <= ?");
  const touch = database.prepare("insert or ignore into person_touched values (?)");
  const addName = database.prepare("insert or ignore into person_in values (?, ?)");
  const dropName = database.prepare("delete from person_in where key = ? and seq = ?");
  const addLone = database.prepare("insert or ignore into person_lone (family, seq) values (?, ?)");
  const dropLone = database.prepare("delete from person_lone where family = ? and seq = ?");
  const addCapitals = database.prepare("insert or ignore into person_capitals (word, seq) values (?, ?)");
  const dropCapitals = database.prepare("delete from person_capitals where word = ? and seq = ?");
  const addWritten = database.prepare("insert or ignore into person_written values (?, ?)");
  const dropWritten = database.prepare("delete from person_written where name = ? and seq = ?");
  const isKnown = database.prepare("select 1 from person_family where family = ?");
  const nameAt = database.prepare("select counts from person_name where key = ?");
  const putName = database.prepare(`
    insert into person_name values (:key, :counts, :key, '', 0) on conflict (key) do update set counts = :counts`);
  const linksAt = database.prepare("select link from person_link where key = ? order by link");
  const addLink = database.prepare("insert or ignore into person_link values (?, ?)");
  const dropLinks = database.prepare("delete from person_link where key = ?");

  function read(seq: number): KeptFacts | null {
    const { id, doc } = docAt.get(seq) as { id: string; doc: string | null };
    if (doc === null) return null;
    try {
      return factsOf(JSON.parse(doc) as Article);
    } catch (error) {
      if (isSound(doc)) throw error;
      damaged(id, "its people cannot be read");
      return null;
    }
  }

  function note(seq: number, facts: KeptFacts, by: 1 | -1, changed: Map<string, NameCounts>): void {
    // Facts that an earlier layout kept have none.
    const { year, countries, people, capitals, written = [] } = facts;
    for (const name of written) (by > 0 ? addWritten : dropWritten).run(name, seq);
    for (const [word] of capitals.words) {
      (by > 0 ? addCapitals : dropCapitals).run(word, seq);
      if (isKnown.get(word) !== undefined) touch.run(`family ${word}`);
    }
    for (const { key, form, family, lone, weight, kinds, offices, born } of people) {
      if (lone) {
        (by > 0 ? addLone : dropLone).run(family, seq);
        touch.run(`family ${family}`);
        continue;
      }
      (by > 0 ? addName : dropName).run(key, seq);
      const counts = changed.get(key) ?? noCounts();
      changed.set(key, counts);
      countName(counts, { form, weight, year, countries, kinds, offices, born }, by);
    }
  }

  /** Adds changed counts to a name, and touches the links it had and the links it has. */
  function update(key: string, changes: NameCounts): void {
    const known = nameAt.get(key) as { counts: string } | undefined;
    const counts = known ? (JSON.parse(known.counts) as NameCounts) : noCounts();
    const formBefore = commonest(Object.entries(counts.forms));
    addCounts(counts, changes);
    putName.run({ key, counts: JSON.stringify(counts) });
    const before = (linksAt.all(key) as unknown as { link: string }[]).map(({ link }) => link);
    for (const link of before) touch.run(link);
    // A name that nothing holds any more keeps its links: its id may still be asked for.
    const form = commonest(Object.entries(counts.forms));
    if (form === formBefore || counts.articles <= 0) return;
    const links = linksOf(nameShape(form));
    if (links.toSorted().join() === before.join()) return;
    dropLinks.run(key);
    for (const link of links) {
      addLink.run(link, key);
      touch.run(link);
    }
  }

  return {
    /** One batch; null where nothing was left to do. */
    step(): number | null {
      const seqs = (unsettled.all(BATCH) as unknown as { seq: number }[]).map(({ seq }) => seq);
      if (seqs.length === 0) return null;
      const changed = new Map<string, NameCounts>();
      for (const seq of seqs) {
        const before = (factsAt.get(seq) as { facts: string | null } | undefined)?.facts ?? null;
        const now = isolate(seq, () => read(seq));
        const facts = now && JSON.stringify(now);
        if (facts !== before) {
          if (before !== null) note(seq, JSON.parse(before) as KeptFacts, -1, changed);
          if (now) note(seq, now, 1, changed);
          keep.run({ seq, facts });
        }
      }
      stale.run(seqs.at(-1)!);
      done.run(seqs.at(-1)!);
      for (const [key, counts] of changed) update(key, counts);
      return seqs.length;
    },
  };
}

/** What is kept of an article. It was checked when it was kept, and is checked again when it is read whole. */
function factsOf(article: Article): KeptFacts {
  const facts = articleFacts(article);
  const plain = facts.people.every(({ key, form, lone }, at) => {
    const { id, name } = article.facets.people[at]!;
    return lone || (id === key && name === form);
  });
  return { ...facts, capitals: capitalWords(article), written: writtenIn(article), plain };
}

function writtenIn({ raw, facets }: Article): string[] {
  const mentions = facets.people.flatMap((person) => person.mentions);
  return [
    ...new Set(mentions.map(({ field, start, end }) => fold(normalText(raw[field] ?? "", { start, end })))),
  ].sort();
}
