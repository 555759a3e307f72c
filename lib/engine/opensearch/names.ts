/** The indexes of an archive on OpenSearch: its articles, and its facet values with the stamp of the last build or sync. */
export interface IndexNames {
  readonly articles: string;
  readonly values: string;
}

/** The names that a site asks for. Each is an alias of one of the two indexes behind it. */
export function aliases(index: string): IndexNames {
  return { articles: index, values: `${index}-values` };
}

/** The two pairs of indexes behind the aliases: one is live, the other is what was live before, or is being built. */
export function pairsOf(index: string): readonly [IndexNames, IndexNames] {
  const pair = (which: string): IndexNames => ({ articles: `${index}-${which}`, values: `${index}-values-${which}` });
  return [pair("a"), pair("b")];
}
