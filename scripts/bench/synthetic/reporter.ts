import { COUNTRIES } from "./country.ts";
import type { Outlet } from "./outlet.ts";
import { PEOPLE_OF_A_COUNTRY, personOf } from "./person.ts";
import type { Random } from "./random.ts";

/** How many write for one outlet. */
const STAFF = 12;

/** Someone who writes for the outlet; reporters are never in the news themselves. */
export function reporterOf(seed: number, random: Random, { index }: Outlet): string {
  const number = index * STAFF + Math.floor(random() * STAFF);
  const country = COUNTRIES[(number * 7) % COUNTRIES.length]!;
  return personOf(seed, country, PEOPLE_OF_A_COUNTRY - 1 - (number % 100)).name;
}
