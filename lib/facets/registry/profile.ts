/** Articles in more countries than these say of none that its people are from there. */
const MOST_COUNTRIES = 4;

/** What an article says at once of somebody that it names; `articles` say just that. */
export interface Profile {
  /** 0 where it is not known. */
  readonly year: number;
  readonly countries: readonly string[];
  /** Words of offices (see `lone/offices.ts`). */
  readonly offices: readonly string[];
  /** By the age that it gives, about; null where it gives none. */
  readonly born: number | null;
  readonly articles: number;
}

/** What an article says of a person, as a profile is made of it. */
type Said = Pick<Profile, "year" | "born" | "countries" | "offices">;

/** A profile as text, under which articles that say the same are counted: `1987|FR,US|secretary treasury|1930`. */
export function profileKey({ year, countries, offices, born }: Said): string {
  const from = countries.length > MOST_COUNTRIES ? [] : countries.toSorted();
  const words = [...new Set(offices.flatMap((office) => office.split(" ")))].sort();
  return [year, from.join(), words.join(" "), born ?? ""].join("|");
}

/** The profiles of some names, of whose articles as many say each. */
export const profiles = (names: readonly { readonly profiles: ReadonlyMap<string, number> }[]): Profile[] =>
  names.flatMap((name) => [...name.profiles].map(([key, articles]) => profileOf(key, articles)));

function profileOf(key: string, articles: number): Profile {
  const [year, countries, offices, born] = key.split("|") as [string, string, string, string];
  return {
    year: Number(year),
    countries: countries.split(",").filter(Boolean),
    offices: offices.split(" ").filter(Boolean),
    born: born === "" ? null : Number(born),
    articles,
  };
}
