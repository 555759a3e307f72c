import { type Expression, leavesOf } from "../../engine/port/expression.ts";
import type { Reader } from "../../engine/port/reader.ts";
import type { ReadingList } from "../../lists/reading-list.ts";
import type { SearchRequest } from "../address/request.ts";

/** What the names of reading lists in a search mean. */
export interface NamedLists {
  /** The lists that are there, each once. */
  readonly lists: readonly ReadingList[];
  /** The id for a name; what no list has stays as it is. */
  readonly idOf: (name: string) => string;
  /** The articles of the lists, by their ids and by the names that were given. */
  readonly held: Readonly<Record<string, readonly string[]>>;
  /** Names that no list has. */
  readonly unknown: readonly string[];
}

/** Finds the reading lists that a search names, in its filters or its text. */
export async function namedLists(engine: Reader, asked: SearchRequest, text: Expression): Promise<NamedLists> {
  const typed = leavesOf(text).flatMap((leaf) => (leaf.kind === "list" ? [leaf.list] : []));
  const names = [...new Set([...(asked.lists.include ?? []), ...asked.lists.exclude, ...typed])];
  const found = names.length === 0 ? [] : await engine.listsNamed(names);
  const meant = new Map(names.map((name, at) => [name, found[at] ?? null]));
  const articles = (list: ReadingList) => list.articles.map(({ id }) => id);
  const lists = new Map(found.flatMap((list) => (list ? [[list.id, list] as const] : [])));
  return {
    lists: [...lists.values()],
    idOf: (name) => meant.get(name)?.id ?? name,
    held: Object.fromEntries(
      [...meant].flatMap(([name, list]) =>
        list
          ? [
              [name, articles(list)],
              [list.id, articles(list)],
            ]
          : [],
      ),
    ),
    unknown: names.filter((name) => !meant.get(name)),
  };
}
