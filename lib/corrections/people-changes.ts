import type { Article, PersonValue } from "../article/article.ts";
import { personId } from "../facets/person-id.ts";
import type { PersonOf } from "./article-changes.ts";
import type { LineOf } from "./line.ts";
import type { InScope } from "./place-changes.ts";

type PeopleLine = LineOf<"split" | "rename" | "hide">;

/** What people changes rest on: lines in force, in their order, and what ids mean now. */
interface Said {
  readonly lines: readonly PeopleLine[];
  readonly inScope: InScope;
  readonly personOf: PersonOf;
}

/**
 * Puts together what lines say of single persons: within a scope another one, called otherwise, or none at all. The function
 * tells the people of an article, as it is without them.
 */
export function peopleChanges({ lines, inScope, personOf }: Said): (article: Article) => PersonValue[] {
  const idNow = (id: string) => personOf(id)?.id ?? id;
  const splits = Map.groupBy(lines.filter(isSplit), ({ person }) => idNow(person));
  const names = new Map(lines.filter(isRename).map(({ person, name }) => [idNow(person), name]));
  const none = new Set(lines.filter(isHide).map(({ name }) => personId(name)));

  return (article) => {
    const people = new Map<string, PersonValue>();
    for (const value of article.facets.people) {
      if (none.has(personId(value.name))) continue;
      const is = splits.get(value.id)?.findLast(({ scope }) => inScope(scope, article));
      const id = is ? idOfSplit(is) : value.id;
      const name = names.get(id) ?? is?.name ?? value.name;
      const known = people.get(id);
      people.set(
        id,
        known
          ? { ...known, hidden: known.hidden && value.hidden, mentions: [...known.mentions, ...value.mentions] }
          : { ...value, id, name },
      );
    }
    return [...people.values()];
  };
}

/** The id of the person that a split made: that of the name; where the person split has it, with a part of the line's. */
export function idOfSplit({ person, name, id }: LineOf<"split">): string {
  const own = personId(name);
  return own === person || own === "" ? `${person}-${id.slice(-6)}` : own;
}

const isSplit = (line: PeopleLine): line is LineOf<"split"> => line.act === "split";
const isRename = (line: PeopleLine): line is LineOf<"rename"> => line.act === "rename";
const isHide = (line: PeopleLine): line is LineOf<"hide"> => line.act === "hide";
