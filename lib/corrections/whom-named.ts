import type { Archive } from "../archive/archive.ts";
import { RAW } from "../archive/raw-connection.ts";
import { holderNamed } from "../facets/registry/lone/office-holders.ts";
import { openNamed } from "../facets/registry/lone/open-names.ts";
import { nameShape } from "../facets/registry/name-shape.ts";
import type { Line } from "./line.ts";
import { madeBy } from "./people-changes.ts";

interface Somebody {
  readonly id: string;
  readonly name: string;
}

/** What a line's id of a person leads to in an archive: one person's id, or none for sure and those whom its name forms may mean. */
export type WhomNamed = { readonly id: string } | { readonly id: null; readonly people: readonly Somebody[] };

/** The ids in a line that must be somebody's, or it says nothing. */
export function idsNamed(line: Line): readonly string[] {
  switch (line.act) {
    case "same":
    case "different":
      return line.people;
    case "rename":
    case "split":
    case "means":
      return [line.person];
    case "article":
      return line.add?.person !== undefined && line.add.name === undefined ? [line.add.person] : [];
    default:
      return [];
  }
}

/**
 * Whom the ids of lines mean, by an archive whose people are canonicalised: the one whose name they are made of; whoever a
 * table knows by a family name alone; whom one of `lines`, those in force, made. Of an id that is nobody's the forms of the
 * name that the line keeps tell, where all of them are one person's. A line that says of two people that they are one, or
 * two, keeps the forms of both: which are whose they do not tell.
 */
export function openWhomNamed({ [RAW]: database }: Archive, lines: readonly Line[]) {
  const borneAt = database.prepare(`
    select id, name from person_name where key = ? and name <> '' and json_extract(counts, '$.articles') > 0`);
  const aloneAt = database.prepare(`
    select 1 from person_lone where id = :id union all select 1 from person_capitals where id = :id limit 1`);
  const borne = (key: string) => (borneAt.get(key) as Somebody | undefined) ?? null;
  const made = new Set(lines.flatMap(madeBy).map(([id]) => id));

  function formsOf({ forms = [] }: Line): Somebody[] {
    const people = forms.flatMap((form) => borne(nameShape(form).key) ?? []);
    return [...new Map(people.map((person) => [person.id, person])).values()];
  }

  return (id: string, line: Line): WhomNamed => {
    const known = borne(id);
    if (known) return { id: known.id };
    const people = formsOf(line);
    if (line.act === "same" || line.act === "different") {
      const others = line.people.flatMap((one) => borne(one)?.id ?? []);
      return { id: null, people: people.filter((one) => !others.includes(one.id)) };
    }
    if (made.has(id)) return { id };
    if ((holderNamed(id) || openNamed(id)) && aloneAt.get({ id })) return { id };
    return people.length === 1 ? { id: people[0]!.id } : { id: null, people };
  };
}
