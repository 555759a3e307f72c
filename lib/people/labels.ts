import type { DatabaseSync } from "node:sqlite";
import { isSound } from "../archive/is-sound.ts";
import { openLayers, QUEUE_CORRECTIONS } from "../archive/layers.ts";
import { Article, type Facets, type PersonValue } from "../article/article.ts";
import { EXTRACTOR_VERSION, extract } from "../facets/extract.ts";
import { articleFacts } from "../facets/registry/article-facts.ts";
import type { Candidate } from "../facets/registry/lone/candidates.ts";
import { holderNamed } from "../facets/registry/lone/office-holders.ts";
import { openNamed } from "../facets/registry/lone/open-names.ts";
import { type Named, namePeople, personCalled } from "../facets/registry/name-people.ts";
import type { Isolate } from "./isolate.ts";
import type { KeptFacts, ReportDamage } from "./read.ts";

/** Articles written in one transaction. */
const BATCH = 2_000;

/** Longer texts, in UTF-16 units, are not read again here: this process has not the memory of those that read. */
const LONGEST_REREAD = 1 << 20;

/** The third phase: writes into the articles of `person_stale` who their people are, where it is not what they say. */
export function openLabelling(database: DatabaseSync, revision: () => number, damaged: ReportDamage, isolate: Isolate) {
  const stale = database.prepare("select seq from person_stale order by seq limit ?");
  const done = database.prepare("delete from person_stale where seq <= ?");
  const factsAt = database.prepare("select facts from person_article where seq = ?");
  const docAt = database.prepare("select id, doc from article where seq = ?");
  const nameAt = database.prepare("select id, name, several from person_name where key = ?");
  const borneAt = database.prepare(
    "select 1 from person_name where key = ? and json_extract(counts, '$.articles') > 0",
  );
  const loneAt = database.prepare(`
    select id from person_lone where family = :family and seq = :seq
    union all select id from person_capitals where word = :family and seq = :seq limit 1`);
  const candidatesAt = database.prepare("select candidates from person_lone where family = ? and seq = ?");
  const isKnown = database.prepare("select 1 from person_family where family = ?");
  const layers = openLayers(database);
  const uncorrect = database.prepare(QUEUE_CORRECTIONS);
  const setRevision = database.prepare("update article set revision = ? where seq = ?");

  const named = new Map<string, Named | null>();
  const full = (key: string): Named | null => {
    const known = named.get(key);
    if (known !== undefined) return known;
    const row = nameAt.get(key) as { id: string; name: string; several: number } | undefined;
    const found = row ? { id: row.id, name: row.name, several: row.several === 1 } : null;
    named.set(key, found);
    return found;
  };

  const loneIn = (seq: number) => (family: string) => {
    const id = (loneAt.get({ family, seq }) as { id: string | null } | undefined)?.id ?? null;
    if (id === null) return null;
    // A name that no article bears any more may still be kept, with whom it meant.
    return (borneAt.get(id) ? full(id) : null) ?? holderNamed(id) ?? openNamed(id);
  };
  const candidatesIn = (seq: number) => (family: string) => {
    const row = candidatesAt.get(family, seq) as { candidates: string | null } | undefined;
    return row?.candidates ? (JSON.parse(row.candidates) as Candidate[]) : [];
  };
  const familiesIn = ({ capitals }: KeptFacts) =>
    capitals.words.map(([word]) => word).filter((word) => isKnown.get(word) !== undefined);

  /** Whether an article is to say what it says by itself, as far as its facts show without reading it. */
  function isAsFound(seq: number, facts: KeptFacts): boolean {
    const { people, plain } = facts;
    if (!plain || familiesIn(facts).length > 0) return false;
    const lone = loneIn(seq);
    return people.every((person) => {
      if (person.lone)
        return (
          personCalled(person.family, people, { full, lone }) === null && candidatesIn(seq)(person.family).length === 0
        );
      const known = full(person.key);
      return known?.id === person.key && known.name === person.form && !known.several;
    });
  }

  function facetsOf(seq: number, article: Article, facts: KeptFacts): Facets {
    const families = familiesIn(facts);
    const isReread =
      families.length > 0 &&
      article.extractorVersion === EXTRACTOR_VERSION &&
      // No model is at hand here.
      article.model === undefined &&
      article.raw.text.length <= LONGEST_REREAD;
    const read = isReread ? extract(Article.parse(article), { families }) : article;
    const people = isReread ? factsOfReread(read, article, facts) : facts.people;
    const names = { full, lone: loneIn(seq), candidates: candidatesIn(seq) };
    return { ...read.facets, people: namePeople(read.facets.people, people, names) };
  }

  /**
   * Whom an article names by itself is told by what is kept of it: under these names it is looked for when anything is said of them.
   * Read again it may show more of somebody, and so another name, but that nobody would look for it under.
   */
  function factsOfReread(read: Article, article: Article, facts: KeptFacts): KeptFacts["people"] {
    const as = ({ hidden, id }: PersonValue) => `${hidden} ${id}`;
    const own = new Map(article.facets.people.map((person, at) => [as(person), facts.people[at]!]));
    return articleFacts(read).people.map((found, at) => own.get(as(read.facets.people[at]!)) ?? found);
  }

  /** The patch that gives an article the facets that are otherwise than it says; null where its own are right, or cannot be read. */
  function patchOf(seq: number, facts: KeptFacts): string | null {
    if (isAsFound(seq, facts)) return null;
    const { id, doc } = docAt.get(seq) as { id: string; doc: string };
    try {
      const article = JSON.parse(doc) as Article;
      const differing = Object.entries(facetsOf(seq, article, facts)).filter(
        ([key, value]) => JSON.stringify(value) !== JSON.stringify(article.facets[key as keyof Facets]),
      );
      return differing.length === 0 ? null : JSON.stringify({ facets: Object.fromEntries(differing) });
    } catch (error) {
      if (isSound(doc)) throw error;
      damaged(id, "its people cannot be read");
      return null;
    }
  }

  return {
    /** One batch: how many articles changed, or null where nothing was left to do. */
    step(): number | null {
      const seqs = (stale.all(BATCH) as unknown as { seq: number }[]).map(({ seq }) => seq);
      named.clear();
      if (seqs.length === 0) return null;
      let changed = 0;
      let latest = revision();
      for (const seq of seqs) {
        // An article that was removed before it was ever read has no row.
        const { facts } = (factsAt.get(seq) as { facts: string | null } | undefined) ?? { facts: null };
        if (facts === null) continue;
        const patch = isolate(seq, () => patchOf(seq, JSON.parse(facts) as KeptFacts));
        if (patch === layers.at(seq, "people")) continue;
        layers.set(seq, "people", patch);
        uncorrect.run({ seq });
        setRevision.run(++latest, seq);
        changed++;
      }
      done.run(seqs.at(-1)!);
      return changed;
    },
  };
}
