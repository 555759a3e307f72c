import type { Mention, PersonValue } from "../../article/article.ts";
import type { ArticleFacts, PersonInArticle } from "./article-facts.ts";
import type { Candidate } from "./lone/candidates.ts";
import { openNamed } from "./lone/open-names.ts";

/** A person as facet values show them. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** It may be several people of one name. */
  readonly several?: boolean;
}

/** Whom the archive takes a name for: `full` by key, `lone` by a family name standing alone, null where it is not known. */
export interface Names {
  readonly full: (key: string) => Named | null;
  readonly lone: (family: string) => Named | null;
  /** Whom a family name that stays open may mean. */
  readonly candidates: (family: string) => readonly Candidate[];
}

/** The people of an article by the archive's names, open ones with whom they may mean. Two that turn out to be one are one, with the mentions of both. */
export function namePeople(people: readonly PersonValue[], facts: ArticleFacts["people"], names: Names): PersonValue[] {
  const named = people.map((person, at): PersonValue => {
    const found = facts[at]!;
    const known = found.lone ? personCalled(found.family, facts, names) : names.full(found.key);
    const candidates = found.lone && (!known || openNamed(known.id)) ? [...names.candidates(found.family)] : [];
    return {
      ...person,
      ...(known && { id: known.id, name: known.name, hidden: false }),
      ...(known?.several && { several: true }),
      ...(candidates.length > 0 && { candidates }),
    };
  });
  const merged = new Map<string, PersonValue>();
  for (const person of named) {
    const key = `${person.hidden} ${person.id}`;
    const before = merged.get(key);
    merged.set(key, before ? { ...before, mentions: inOrder([...before.mentions, ...person.mentions]) } : person);
  }
  return [...merged.values()];
}

/** The person meant by a lone family name in an article: the one of that name it names in full, null where it names more. */
export function personCalled(
  family: string,
  facts: readonly PersonInArticle[],
  names: Pick<Names, "full" | "lone">,
): Named | null {
  const own = new Map<string, Named>();
  for (const person of facts) {
    const known = person.lone || person.family !== family ? null : names.full(person.key);
    if (known) own.set(known.id, known);
  }
  if (own.size === 0) return names.lone(family);
  return own.size === 1 ? [...own.values()][0]! : null;
}

const inOrder = (mentions: readonly Mention[]): Mention[] =>
  mentions.toSorted((a, b) => (a.field === b.field ? a.start - b.start : a.field === "title" ? -1 : 1));
