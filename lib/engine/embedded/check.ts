import type { Archive } from "../../archive/archive.ts";
import type { Kept } from "../../archive/kept.ts";
import type { Article } from "../../article/article.ts";
import { hashOf, mix } from "../../article/identity/hash-of.ts";
import { attributesOf } from "../attribute.ts";
import { isPackedSound } from "./counting/pack.ts";
import { type Entry, entriesOf, lengthOf } from "./entry-of.ts";
import { wordsHeld } from "./postings/posting-rows.ts";
import { askArchive, indexIn, isBehind } from "./tables.ts";

/** What is otherwise in an index than its archive says: of an article by its id, or of the whole (null). */
export interface IndexFault {
  readonly id: string | null;
  readonly what: string;
}

interface Row extends Readonly<Record<string, unknown>> {
  readonly seq: number;
  readonly alone: number;
  readonly gone: number;
}

/**
 * Sums over words, as often as each stands in entries and in places of these: two collections of words have the same where they
 * are the same, in whatever order they come, and else but by a chance of one in 2^32. A count for each word of a million
 * articles would take a gigabyte.
 */
function openSums() {
  const sums = [0, 0, 0, 0];
  return {
    add(word: string, entries: number, places: number): void {
      const hash = hashOf(word);
      for (const [at, factor] of [hash, mix(hash)].entries()) {
        sums[at] = (sums[at]! + Math.imul(factor, entries)) | 0;
        sums[at + 2] = (sums[at + 2]! + Math.imul(factor, places)) | 0;
      }
    },
    all: (): string => sums.join(" "),
  };
}

/**
 * Compares the index in an archive's file with its articles, as they are handed in one after the other: every entry's row,
 * its values, and at the `end` every word, as often as it stands anywhere. All must be of one state of the archive.
 */
export function openIndexCheck(archive: Archive) {
  const state = askArchive(archive, (database) => {
    const presence = indexIn(database);
    if (presence === "none") return "it is missing";
    if (presence === "outdated") return "it is of another version";
    return isBehind(database) ? "it has not heard of the latest changes" : null;
  });
  if (state !== null) return { article: (): IndexFault[] => [], end: (): IndexFault[] => [{ id: null, what: state }] };
  return askArchive(archive, (database) => {
    const rowsOf = database.prepare("select * from engine_article where id = ? and gone = 0");
    const valuesOf = database.prepare(`
      select engine_facet.facet, value, engine_value.facet as its from engine_facet left join engine_value using (code)
      where article = ?`);
    const ids = database.prepare("select distinct id from engine_article where gone = 0");
    const words = database.prepare("select term, doc, cnt from engine_word");
    const seen = new Set<string>();
    const [said, held, posted] = [openSums(), openSums(), openSums()];

    function count(folded: readonly string[]): void {
      const before = new Set<string>();
      for (const field of folded)
        for (const word of field === "" ? [] : field.split(" ")) {
          said.add(word, before.has(word) ? 0 : 1, 1);
          before.add(word);
        }
    }

    /** What differs in an entry's row, by its column. */
    function otherwise(entry: Entry, row: Row | undefined): string | null {
      if (row === undefined) return "it is missing from the index";
      const folded = entry.folded();
      count(folded);
      const wanted = { ...entry.row, length: lengthOf(folded) };
      const column = Object.entries(wanted).find(([name, value]) => row[name] !== value)?.[0];
      return column === undefined ? null : `its entry in the index is not what the archive says (${column})`;
    }

    function valuesOtherwise(article: Article, { seq }: Row): string | null {
      const own = attributesOf(article).flatMap(([facet, values]) => values.map(({ value }) => `${facet} ${value}`));
      const held = valuesOf.all(seq) as { facet: string; value: string | null; its: string | null }[];
      const has = held.map(({ facet, value, its }) => (its === facet ? `${facet} ${value}` : `${facet} a lost value`));
      const other = new Set(own).symmetricDifference(new Set(has));
      const [first] = other;
      return first === undefined ? null : `its values in the index are not what the archive says (${first})`;
    }

    return {
      /** What is otherwise in the entries of an article. */
      article(kept: Kept): IndexFault[] {
        const { id } = kept.article;
        seen.add(id);
        const rows = rowsOf.all(id) as unknown as Row[];
        const entries = entriesOf(kept);
        const faults = entries.flatMap((entry) => {
          const row = rows.find(({ alone }) => alone === entry.row.alone);
          return [otherwise(entry, row), row ? valuesOtherwise(kept.article, row) : null];
        });
        if (rows.length > entries.length) faults.push("it has an entry in the index too many");
        return faults.flatMap((what) => (what === null ? [] : [{ id, what }]));
      },
      /** What is otherwise in the whole, once every article was handed in that can be read. */
      end(): IndexFault[] {
        const faults: IndexFault[] = (ids.all() as { id: string }[]).flatMap(({ id }) =>
          seen.has(id) ? [] : [{ id, what: "it is in the index, and not in the archive, or cannot be read there" }],
        );
        // The words of such an entry are not known.
        if (faults.length > 0) return faults;
        for (const { term, doc, cnt } of words.iterate() as Iterable<{ term: string; doc: number; cnt: number }>)
          held.add(term, doc, cnt);
        if (said.all() !== held.all())
          faults.push({ id: null, what: "its words do not stand where the articles have them" });
        for (const { word, entries, places } of wordsHeld(database)) posted.add(word, entries, places);
        if (said.all() !== posted.all())
          faults.push({ id: null, what: "its postings are not those of the words that the articles have" });
        if (!isPackedSound(database)) faults.push({ id: null, what: "what is packed of its entries is damaged" });
        return faults;
      },
    };
  });
}
