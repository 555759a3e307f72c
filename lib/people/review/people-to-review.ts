import type { DatabaseSync } from "node:sqlite";
import type { Archive } from "../../archive/archive.ts";
import { RAW } from "../../archive/raw-connection.ts";
import { linesHeld } from "../../corrections/lines-held.ts";
import { saidOfPeople } from "../../corrections/said-of-people.ts";
import { type WaitingLine, waitingLines } from "../../corrections/waiting-lines.ts";
import { personId } from "../../facets/person-id.ts";
import type { ArticleFacts } from "../../facets/registry/article-facts.ts";
import { REGISTRY_VERSION } from "../../facets/registry/registry.ts";
import { type FrequentPerson, frequentPeople } from "./frequent-names.ts";
import { type LikelySame, likelySame } from "./likely-same.ts";
import { type CountriesOf, type LikelyTwo, likelyTwo } from "./likely-two.ts";

/** A person as whoever reviews is shown one: enough to tell who it is. */
export interface PersonShown {
  readonly id: string;
  readonly name: string;
  /** The first and the last year of the articles; null where none is dated. */
  readonly years: readonly [number, number] | null;
  /** ISO codes, the most frequent first. */
  readonly countries: readonly string[];
  /** Words of titles that stand beside the name, the most frequent first. */
  readonly offices: readonly string[];
  /** The earliest and the latest article that names the person. */
  readonly samples: readonly { readonly id: string; readonly headline: string }[];
}

/** People of an archive who may be one, those who may be two, and lines of the ledger that name nobody for sure. */
export interface PeopleToReview {
  readonly same: readonly (Pick<LikelySame, "how"> & { readonly people: readonly [PersonShown, PersonShown] })[];
  readonly two: readonly (Pick<LikelyTwo, "because"> & { readonly person: PersonShown; readonly articles: number })[];
  readonly waiting: readonly WaitingLine[];
}

/** As many of a kind as are shown. */
const MOST = 50;
const SHOWN = { countries: 3, offices: 3 };
/** Articles that are looked through for countries named together. */
const MOST_ARTICLES = 100;

/** What of an archive's people a reader may know better, those in most articles first. What was said of them is not asked again. */
export function peopleToReview(archive: Archive): PeopleToReview {
  const database = archive[RAW];
  const state = database.prepare("select version from person_state").get() as { version: number } | undefined;
  // What another version kept of names may have another form; they are worked out again when articles come.
  if (state?.version !== REGISTRY_VERSION) return { same: [], two: [], waiting: [] };
  const lines = linesHeld(database);
  const none = new Set(lines.flatMap((line) => (line.act === "hide" ? [personId(line.name)] : [])));
  const split = new Set(lines.flatMap((line) => (line.act === "split" ? [line.person] : [])));
  const people = frequentPeople(database, none);
  const shown = openShowing(database);
  const single = [...people.values()].filter(({ id }) => !split.has(id));
  return {
    same: likelySame(people, saidOfPeople(lines))
      .slice(0, MOST)
      .map(({ people: [a, b], how }) => ({ people: [shown(a), shown(b)], how })),
    two: likelyTwo(single, countriesIn(database))
      .slice(0, MOST)
      .map(({ person, because, articles }) => ({ person: shown(person), because, articles })),
    waiting: waitingLines(archive, lines).slice(0, MOST),
  };
}

function openShowing(database: DatabaseSync): (person: FrequentPerson) => PersonShown {
  const at = ["asc", "desc"].map((order) =>
    database.prepare(`
      select article.id, json_extract(article.doc, '$.headline.text') as headline
      from person_in join article using (seq)
      where key in (select value from json_each(?)) and doc is not null order by published ${order}, seq ${order} limit 1`),
  );
  const samples = (keys: string) => {
    const [first, last] = at.map((one) => one.get(keys) as PersonShown["samples"][number] | undefined);
    return [first, last].flatMap((sample, place) =>
      sample && (place === 0 || sample.id !== first?.id) ? [{ ...sample }] : [],
    );
  };
  return ({ id, name, names, context }) => {
    const years = names.flatMap((each) => [...each.years.keys()].filter((year) => year > 0));
    return {
      id,
      name,
      years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
      countries: mostFrequent(context.countries, SHOWN.countries),
      offices: mostFrequent(officesOf(names), SHOWN.offices),
      samples: samples(JSON.stringify(names.map(({ shape }) => shape.key))),
    };
  };
}

function officesOf(names: FrequentPerson["names"]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { offices } of names)
    for (const [said, articles] of offices) {
      const word = said.slice(said.indexOf(" ") + 1);
      words.set(word, (words.get(word) ?? 0) + articles);
    }
  return words;
}

function mostFrequent(counts: ReadonlyMap<string, number>, most: number): string[] {
  return [...counts]
    .sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
    .slice(0, most)
    .map(([value]) => value);
}

function countriesIn(database: DatabaseSync): CountriesOf {
  const facts = database.prepare(`
    select facts from person_in join person_article using (seq)
    where key in (select value from json_each(?)) and facts is not null limit ${MOST_ARTICLES}`);
  return (keys) =>
    (facts.all(JSON.stringify(keys)) as { facts: string }[]).map(
      (row) => (JSON.parse(row.facts) as ArticleFacts).countries,
    );
}
