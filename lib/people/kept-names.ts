import type { DatabaseSync } from "node:sqlite";
import { commonest, type NameCounts, type NameFacts, nameFacts } from "../facets/registry/name-facts.ts";
import { type NameShape, nameShape } from "../facets/registry/name-shape.ts";
import { contextOf, type Person } from "../facets/registry/person.ts";
import { relation } from "../facets/registry/relation.ts";
import { LARGEST_BLOCK } from "../facets/registry/resolve-names.ts";
import type { SaidOfNames } from "../facets/registry/said-of-names.ts";

/** How the link begins that all names of a family have, and those of whoever may be called by that word. */
export const FAMILY = "family ";

/** A name as kept: `id` and `name` are those of its person as far as worked out; `facts` is null once nothing holds it. */
export interface KeptName {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly several: number;
  readonly facts: NameFacts | null;
}

/** The names of an archive, and which of them have to do with one another. */
export function openKeptNames(database: DatabaseSync) {
  const keysAt = database.prepare("select key from person_link where link = ?");
  const linksAt = database.prepare("select link from person_link where key = ?");
  const nameAt = database.prepare("select * from person_name where key = ?");
  const formsAt = database.prepare("select json_extract(counts, '$.forms') as forms from person_name where key = ?");
  const idAt = database.prepare("select id from person_name where key = ?");
  const isKept = database.prepare("select 1 from person_name where key = ?");
  const keysWithId = database.prepare("select key from person_name where id = ?");

  const linksOf = (key: string) => (linksAt.all(key) as unknown as { link: string }[]).map(({ link }) => link);
  /**
   * The names that a link may have to do with: all of its own, each with all of its family name, and whatever of another family
   * looks like one of these, with all of that. Names that merely share a link, such as a word by which several may be called, do
   * not belong together: by such links half of a large archive's names are connected.
   */
  function concerned(start: string, said: SaidOfNames): { families: Set<string>; names: Map<string, KeptName> } {
    const families = new Set<string>();
    const names = new Map<string, KeptName>();
    const waiting = [...keysOf(start)];
    if (start.startsWith(FAMILY)) waiting.splice(0, Number.POSITIVE_INFINITY, ...take(start.slice(FAMILY.length)));
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      if (names.has(key)) continue;
      const name = keptName(key);
      names.set(key, name);
      const partners = said.partners(key).filter((one) => isKept.get(one) !== undefined);
      // A name that nothing holds any more leads where the others of its person went.
      waiting.push(...partners, ...(name.facts ? [] : keysOfPerson(name.id)));
      if (!name.facts) continue;
      waiting.push(...take(name.facts.shape.family));
      for (const link of linksOf(key))
        if (!link.startsWith(FAMILY)) waiting.push(...alike(name.facts.shape, link).filter((one) => !names.has(one)));
    }
    return { families, names };

    /** The names of a family. */
    function take(family: string): string[] {
      if (families.has(family)) return [];
      families.add(family);
      return keysOf(`${FAMILY}${family}`).filter((key) => (shapeOf(key)?.family ?? family) === family);
    }
  }

  const keysOf = (link: string) => (keysAt.all(link) as unknown as { key: string }[]).map(({ key }) => key);
  const keysOfPerson = (id: string) => (keysWithId.all(id) as unknown as { key: string }[]).map(({ key }) => key);

  /** The names of a link that look like one person's with a name. */
  function alike(shape: NameShape, link: string): string[] {
    const keys = keysOf(link);
    // What so many share is not compared by it.
    if (keys.length > LARGEST_BLOCK) return [];
    return keys.filter((key) => {
      if (key === shape.key) return false;
      const other = shapeOf(key);
      return other === null || relation(shape, other) !== null;
    });
  }

  /** The shape of a name; null where nothing holds it any more. */
  const shapeOf = (key: string): NameShape | null => {
    const { forms } = formsAt.get(key) as { forms: string };
    const form = commonest(Object.entries(JSON.parse(forms) as Record<string, number>));
    return form === "" ? null : { ...nameShape(form), key };
  };

  /** Whoever may be called by a word and is of none of these names, as they were worked out last. */
  function othersCalled(word: string, names: ReadonlyMap<string, KeptName>): Person[] {
    const ids = new Set<string>();
    for (const key of keysOf(`${FAMILY}${word}`)) if (!names.has(key)) ids.add((idAt.get(key) as { id: string }).id);
    return [...ids].flatMap((id) => {
      const held = keysOfPerson(id).map(keptName);
      const facts = held.flatMap((one) => one.facts ?? []);
      const [first] = held;
      // A name that was never worked out waits, and comes back to this word.
      if (facts.length === 0 || first === undefined || first.name === "") return [];
      return [{ id, name: first.name, names: facts, context: contextOf(facts), several: first.several === 1 }];
    });
  }

  function keptName(key: string): KeptName {
    const { counts, id, name, several } = nameAt.get(key) as Omit<KeptName, "facts"> & { counts: string };
    return { key, id, name, several, facts: nameFacts(key, JSON.parse(counts) as NameCounts) };
  }

  return { concerned, othersCalled, keysOf, linksOf };
}
