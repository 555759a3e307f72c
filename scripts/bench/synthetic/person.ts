import { COUNTRIES_OF, type Country } from "./country.ts";
import { NAME_TABLE } from "./name-table.ts";
import { pick, randomFor, STREAM } from "./random.ts";
import { ROLES } from "./role-table.ts";

/** An invented person: `rank` in fame among those of the country, `surname` as it stands alone after the first mention. */
export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly pronoun: "he" | "she";
  readonly role: string;
  readonly country: Country;
}

interface Naming {
  readonly given: readonly string[];
  readonly men: number;
  readonly beginnings: readonly string[];
  readonly middles: readonly string[];
  readonly ends: readonly string[];
  readonly familyFirst: boolean;
}

/** How many people a country has. */
export const PEOPLE_OF_A_COUNTRY = 1000;

/** Prime to every count of names, so that multiplying by it visits each name once. */
const STRIDE = 1_000_003;

const NAMINGS = new Map(NAME_TABLE.trim().split("\n").map(parse));

/** The person of that rank. Within a culture no two people have the same name. */
export function personOf(seed: number, country: Country, rank: number): Person {
  const naming = NAMINGS.get(country.culture)!;
  const { given, men, beginnings, middles, ends, familyFirst } = naming;
  const names = given.length * beginnings.length * middles.length * ends.length;
  const number = rank * COUNTRIES_OF.get(country.culture)! + country.place;
  let rest = (number * STRIDE + (seed % names)) % names;
  const next = (size: number) => {
    const digit = rest % size;
    rest = Math.floor(rest / size);
    return digit;
  };
  const first = next(given.length);
  const beginning = beginnings[next(beginnings.length)]!;
  const middle = middles[next(middles.length)]!;
  const end = ends[next(ends.length)]!;
  const surname = familyFirst ? beginning : beginning + middle + end;
  const name = familyFirst ? `${surname} ${given[first]}${middle}` : `${given[first]} ${surname}`;
  const random = randomFor(seed, STREAM.person, country.index * PEOPLE_OF_A_COUNTRY + rank);
  return { name, surname, pronoun: first < men ? "he" : "she", role: pick(random, ROLES), country };
}

function parse(row: string): [string, Naming] {
  const [culture = "", ...lists] = row.split(" | ");
  const [men = [], women = [], beginnings = [], middles = [], ends = [], order = []] = lists.map((list) =>
    list.split(" ").map((part) => (part === "-" ? "" : part.replace("_", " "))),
  );
  return [
    culture,
    { given: [...men, ...women], men: men.length, beginnings, middles, ends, familyFirst: order.length > 0 },
  ];
}
