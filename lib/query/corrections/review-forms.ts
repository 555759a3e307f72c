import type { OpenSurname, Review } from "./review.ts";

/** The form that tells apart two people of one name: what tells them apart as a search, where a search can say it. */
export function splitForm({ person, because }: Review["two"][number]): Readonly<Record<string, string>> {
  const scope =
    because.kind === "years"
      ? `after:${because.until}`
      : because.kind === "countries"
        ? `country:${because.countries[1]}`
        : "";
  return { review: "two", facet: "people", value: person.id, choice: "anotherWithin", scope };
}

/** The form that says whose a surname is, at first in all articles where that is open. */
export function surnameForm({ value, surname }: OpenSurname): Readonly<Record<string, string>> {
  const scope = `person:${value}`;
  return { review: "surnames", facet: "people", value, choice: "meantWithin", scope, text: surname };
}
