import type { Article } from "../article/article.ts";
import { outletId } from "../facets/outlets/outlet-id.ts";
import { personId } from "../facets/person-id.ts";
import { openSurname } from "../facets/registry/lone/open-surname.ts";
import type { Line, LineOf } from "./line.ts";
import { namedAt } from "./name-in-text.ts";
import { idOfSplit } from "./people-changes.ts";

/** What of an article corrections change. */
export const CORRECTABLE = [
  "headline",
  "publishedAt",
  "publisher",
  "authors",
  "language",
  "people",
  "countries",
  "cited",
] as const;
export type CorrectablePart = (typeof CORRECTABLE)[number];

/** An article without its corrections and with them, and where ids of people lead. */
interface Compared {
  readonly before: Article;
  readonly now: Article;
  readonly idNow: (id: string) => string;
}

/** The lines, of those in force, that speak of a part of an article: the latest last. */
export function linesBehind(lines: readonly Line[], part: CorrectablePart, article: Compared): Line[] {
  return lines.filter((line) => (line.act === "article" ? ofArticle(line) : SPEAKS[part]?.(line, article) === true));

  function ofArticle({ article: id, set = {}, add = {}, remove = {} }: LineOf<"article">): boolean {
    if (id !== article.now.id) return false;
    if (part === "people") return add.person !== undefined || remove.person !== undefined;
    if (part === "countries") return add.country !== undefined || remove.country !== undefined;
    if (part === "cited") return add.cited !== undefined || remove.cited !== undefined;
    return set[FIELD[part]] !== undefined;
  }
}

const FIELD = {
  headline: "headline",
  publishedAt: "date",
  publisher: "outlet",
  authors: "authors",
  language: "language",
} as const;

/** Whether a line that names no article speaks of one's part. */
const SPEAKS: { readonly [Part in CorrectablePart]?: (line: Line, article: Compared) => boolean } = {
  people(line, { before, now, idNow }) {
    const isIn = (id: string) => now.facets.people.some((person) => person.id === id);
    if (line.act === "rename") return isIn(idNow(line.person));
    if (line.act === "split") return isIn(idOfSplit(line));
    if (line.act === "means")
      return isIn(idNow(line.person)) && (line.article === undefined || line.article === now.id);
    const none = line.act === "hide" && personId(line.name);
    return before.facets.people.some((person) => personId(openSurname(person) ?? person.name) === none);
  },
  countries: (line, { now }) => line.act === "place" && namedAt(now, line.name).length > 0,
  publisher: (line, { before, now }) =>
    line.act === "outlet" &&
    speaksOf(
      line.outlet,
      [before, now].flatMap(({ publisher }) => publisher?.id ?? []),
    ),
  cited: (line, { before, now }) =>
    line.act === "outlet" &&
    speaksOf(
      line.outlet,
      [before, now].flatMap(({ facets }) => facets.cited.map(({ id }) => id)),
    ),
};

function speaksOf(outlet: LineOf<"outlet">["outlet"], ids: readonly string[]): boolean {
  if ("same" in outlet) return outlet.same.some((id) => ids.includes(id));
  return ids.includes("rename" in outlet ? outlet.rename : outletId(outlet.add.name));
}
