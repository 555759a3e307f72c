import type { ListLine } from "./list-line.ts";
import type { Lists } from "./lists-file.ts";
import type { ReadingList } from "./reading-list.ts";

/** A list as far as its articles may be read; null: none of those that it holds may, and it is as if there were no such list. */
export function readableList(list: ReadingList, mayRead: (article: string) => boolean): ReadingList | null {
  const articles = list.articles.filter(({ id }) => mayRead(id));
  return articles.length === 0 && list.articles.length > 0 ? null : { ...list, articles };
}

/** The lists of a file as far as their articles may be read, with the lines that speak of nothing else. */
export function readableLists({ file, lists }: Lists, mayRead: (article: string) => boolean): Lists {
  const shut = new Set(lists.flatMap((list) => (readableList(list, mayRead) === null ? [list.id] : [])));
  const there = new Set<string>();
  const lines = file.lines.flatMap((line): ListLine[] => {
    const left = readablePart(line, shut, mayRead);
    if (left === null || (left.act === "undo" && !there.has(left.line))) return [];
    there.add(left.id);
    return [left];
  });
  const changedAt = new Map(lines.flatMap((line) => ("list" in line ? [[line.list, line.at] as const] : [])));
  return {
    file: { ...file, lines },
    lists: lists.flatMap((list) => {
      const left = readableList(list, mayRead);
      return left ? [{ ...left, changed: changedAt.get(list.id) ?? left.changed }] : [];
    }),
  };
}

function readablePart(
  line: ListLine,
  shut: ReadonlySet<string>,
  mayRead: (article: string) => boolean,
): ListLine | null {
  if ("list" in line && shut.has(line.list)) return null;
  switch (line.act) {
    case "keep":
    case "leave": {
      const articles = line.articles.filter(mayRead);
      return articles.length > 0 ? { ...line, articles } : null;
    }
    case "note":
      return mayRead(line.article) ? line : null;
    case "move":
      return mayRead(line.article) && (line.before === null || mayRead(line.before)) ? line : null;
    default:
      return line;
  }
}
