import { linesInForce } from "../corrections/in-force.ts";
import type { ListLine } from "./list-line.ts";

/** An article in a list: who kept it and when (ISO 8601, UTC), and what they noted of it. It may be in the archive no more. */
export interface KeptInList {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
}

/** A reading list: articles in an order of its readers' own. */
export interface ReadingList {
  readonly id: string;
  readonly name: string;
  readonly articles: readonly KeptInList[];
  /** When it was last changed. */
  readonly changed: string;
}

interface Growing {
  name: string;
  dropped: boolean;
  changed: string;
  readonly articles: KeptInList[];
}

/**
 * The lists that lines make, the last changed first. What is said of a list before it is made, or after it was dropped, says
 * nothing; an article that is kept twice stays where it is.
 */
export function readingLists(lines: readonly ListLine[]): ReadingList[] {
  const lists = new Map<string, Growing>();
  for (const line of linesInForce(lines).inForce) {
    if (line.act === "make") {
      if (!lists.has(line.list))
        lists.set(line.list, { name: line.name, dropped: false, changed: line.at, articles: [] });
      continue;
    }
    const list = lists.get(line.list);
    if (!list || list.dropped) continue;
    list.changed = line.at;
    change(list, line);
  }
  return [...lists]
    .filter(([, { dropped }]) => !dropped)
    .map(([id, { name, changed, articles }]) => ({ id, name, changed, articles }))
    .sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : a.id < b.id ? -1 : 1));
}

function change(list: Growing, line: Exclude<ListLine, { readonly act: "make" | "undo" }>): void {
  const { articles } = list;
  const placeOf = (id: string | null) => articles.findIndex((article) => article.id === id);
  switch (line.act) {
    case "rename":
      list.name = line.name;
      return;
    case "drop":
      list.dropped = true;
      return;
    case "keep": {
      const { by, at } = line;
      const known = new Set(articles.map(({ id }) => id));
      for (const id of new Set(line.articles)) if (!known.has(id)) articles.push({ id, by, at, note: null });
      return;
    }
    case "leave": {
      const gone = new Set(line.articles);
      articles.splice(0, articles.length, ...articles.filter(({ id }) => !gone.has(id)));
      return;
    }
    case "note": {
      const place = placeOf(line.article);
      if (place >= 0) articles[place] = { ...articles[place]!, note: line.note.trim() || null };
      return;
    }
    case "move": {
      const from = placeOf(line.article);
      if (from < 0 || line.before === line.article) return;
      const [moved] = articles.splice(from, 1);
      const to = placeOf(line.before);
      articles.splice(to < 0 ? articles.length : to, 0, moved!);
    }
  }
}
