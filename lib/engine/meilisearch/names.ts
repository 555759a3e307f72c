/** The indexes of an archive in Meilisearch: its articles, its facet values, and the stamp of the last build or sync. */
export interface IndexNames {
  readonly articles: string;
  readonly values: string;
  readonly stamp: string;
}

/** The indexes that a site reads under a name. */
export function liveNames(index: string): IndexNames {
  return { articles: index, values: `${index}_values`, stamp: `${index}_stamp` };
}

/** The indexes that a rebuild fills beside them; after the swap they hold what was live before, for rollback. */
export function shadowNames(index: string): Pick<IndexNames, "articles" | "values"> {
  return { articles: `${index}_beside`, values: `${index}_values_beside` };
}
