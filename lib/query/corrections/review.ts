import type { Query } from "../../engine/port/query.ts";
import type { Reader } from "../../engine/port/reader.ts";
import type { FacetCount } from "../../engine/port/results.ts";
import type { FacetKey } from "../../facets/facet-names.ts";
import { openNamed } from "../../facets/registry/lone/open-names.ts";
import { openSurname } from "../../facets/registry/lone/open-surname.ts";
import type { PeopleToReview, PersonShown } from "../../people/review/people-to-review.ts";
import { fold } from "../../text/fold.ts";
import { EVERYTHING, queryOf } from "../address/request.ts";

/** A person with the articles that name them, copies one by one. */
export type CountedPerson = PersonShown & { readonly count: number };

/** A surname alone, and the people of the archive who bear it, those in most articles first. */
export interface OpenSurname extends FacetCount {
  readonly surname: string;
  readonly bearers: readonly FacetCount[];
}

/** What readers may put right next: each kind with what would mend most articles first. */
export interface Review {
  readonly same: readonly (Pick<PeopleToReview["same"][number], "how"> & {
    readonly people: readonly [CountedPerson, CountedPerson];
  })[];
  readonly two: readonly (Omit<PeopleToReview["two"][number], "person"> & { readonly person: CountedPerson })[];
  readonly surnames: readonly OpenSurname[];
  readonly outlets: readonly FacetCount[];
  readonly waiting: PeopleToReview["waiting"];
}

/** The kinds of what may be put right, in the order of their tabs. */
export const REVIEWED = ["same", "two", "surnames", "outlets", "waiting"] as const satisfies readonly (keyof Review)[];
export type Reviewed = (typeof REVIEWED)[number];

/** As many of a kind as are shown. */
const MOST = 50;
const BEARERS = 6;
/** Parts of a list of values that are looked through: what comes behind them stands in few articles. */
const PARTS = 20;
/** A name that is an address; what an outlet calls itself has a space, a capital or no ending of letters. */
const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/;

const ALL: Query = queryOf({ ...EVERYTHING, copies: true });

/** Puts together what may be put right: people by their names, the rest by what searches show. */
export async function review(engine: Reader, people: PeopleToReview): Promise<Review> {
  const shown = [...people.same.flatMap((pair) => pair.people), ...people.two.map(({ person }) => person)];
  const counts = await engine.count(shown.map(({ id }) => asking("people", id)));
  const countOf = new Map(shown.map(({ id }, at) => [id, counts[at] ?? 0]));
  const counted = (person: PersonShown): CountedPerson => ({ ...person, count: countOf.get(person.id) ?? 0 });
  const pairs = people.same.map(({ how, people: [a, b] }) => {
    const [many, few] = [counted(a), counted(b)].sort((x, y) => y.count - x.count) as [CountedPerson, CountedPerson];
    return { how, people: [many, few] as const };
  });
  const open = await valuesWith(engine, "people", "unidentified", (value) => surnameIn(value) !== null);
  return {
    // Somebody whom no search finds under this name any more was put right already.
    same: pairs.filter(({ people: [, few] }) => few.count > 0).sort((a, b) => b.people[1].count - a.people[1].count),
    two: people.two.map(({ person, ...rest }) => ({ ...rest, person: counted(person) })),
    surnames: await Promise.all(open.map((value) => withBearers(engine, value))),
    outlets: await valuesWith(engine, "outlets", "", ({ label }) => DOMAIN.test(label)),
    waiting: people.waiting,
  };
}

function asking(facet: FacetKey, value: string): Query {
  return { ...ALL, filters: { ...ALL.filters, [facet]: { include: [value], exclude: [], all: false } } };
}

/** The values of a facet that are of some kind, the most frequent first. */
async function valuesWith(
  engine: Reader,
  facet: FacetKey,
  beginning: string,
  isWanted: (value: FacetCount) => boolean,
): Promise<FacetCount[]> {
  const found: FacetCount[] = [];
  for (let skip = 0, part = 0; part < PARTS && found.length < MOST; part++) {
    const { values } = await engine.facetValues(ALL, facet, { beginning, skip });
    found.push(...values.filter(isWanted));
    skip += values.length;
    if (values.length === 0) break;
  }
  return found.slice(0, MOST);
}

const surnameIn = ({ value, label }: FacetCount) => openSurname({ id: value, name: label });

async function withBearers(engine: Reader, value: FacetCount): Promise<OpenSurname> {
  const surname = surnameIn(value) ?? value.label;
  const { values } = await engine.facetValues(ALL, "people", { beginning: surname, skip: 0 });
  const bears = (label: string) => ` ${fold(label)}`.endsWith(` ${fold(surname)}`);
  const bearers = values.filter((other) => openNamed(other.value) === null && bears(other.label)).slice(0, BEARERS);
  return { ...value, surname, bearers };
}
