import type { Archive } from "../../lib/archive/archive.ts";
import { type KnownPerson, knownPerson } from "../../lib/corrections/known-person.ts";
import type { Line } from "../../lib/corrections/line.ts";
import { peopleShownAs } from "../../lib/corrections/shown-as.ts";

/** An archive, and the lines of its ledger that are in force. */
export interface Corrected {
  readonly archive: Archive;
  readonly inForce: readonly Line[];
}

/** A person by an id, a name of the articles, or as pages show them since a correction; null where nobody is known so. */
export function personCalled({ archive, inForce }: Corrected, given: string): KnownPerson | null {
  const known = knownPerson(archive, given);
  if (known) return known;
  const shown = onlyOne(peopleShownAs(archive, inForce, given), given);
  if (shown === null) return null;
  const { id, name } = shown;
  // Whom a line made has no name of the articles.
  return knownPerson(archive, id) ?? { id, name, key: id, forms: [name], samples: [] };
}

/** The one of those that are shown by a name; null for none, and an error that names them for several. */
export function onlyOne<T extends { readonly id: string }>(shown: readonly T[], given: string): T | null {
  if (shown.length > 1)
    throw new Error(
      `Cannot tell which "${given}" is meant: ${shown.map(({ id }) => id).join(" and ")} are shown so. Give the id.`,
    );
  return shown[0] ?? null;
}
