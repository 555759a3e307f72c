import { openArchive } from "../../../lib/archive/archive.ts";
import { valuesOf } from "../../../lib/facets/facet-values.ts";

/** Somebody, or an outlet, and in how many articles. */
export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly articles: number;
}

/** What corrections of an archive may name: people and outlets, those in the most articles first, and articles. */
export interface Survey {
  readonly people: readonly Counted[];
  readonly outlets: readonly Counted[];
  readonly articles: readonly string[];
}

/** Reads a whole archive. */
export function survey(path: string): Survey {
  const archive = openArchive(path, { readOnly: true });
  const articles: string[] = [];
  const counts = { people: new Map<string, Counted>(), outlets: new Map<string, Counted>() };
  for (const { kept } of archive.changesSince(0)) {
    if (!kept) continue;
    articles.push(kept.article.id);
    for (const facet of ["people", "outlets"] as const) {
      for (const { value: id, label: name } of valuesOf(kept.article, facet))
        counts[facet].set(id, { id, name, articles: (counts[facet].get(id)?.articles ?? 0) + 1 });
    }
  }
  archive.close();
  const listed = (all: Map<string, Counted>) =>
    [...all.values()].sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1));
  return { people: listed(counts.people), outlets: listed(counts.outlets), articles: articles.sort() };
}
