/** Values that an archive knows, for parameters: ids of articles, values of facets, a cursor. */
export async function knownValues(site: string): Promise<string[]> {
  const found = (await (await fetch(`${site}/api/v1/search?size=10`)).json()) as {
    readonly hits: readonly { readonly id: string }[];
    readonly facets: Readonly<Record<string, readonly { readonly value: string }[]>>;
    readonly cursor: string | null;
  };
  return [
    ...found.hits.map(({ id }) => id),
    ...Object.values(found.facets).flatMap((values) => values.slice(0, 5).map(({ value }) => value)),
    ...(found.cursor === null ? [] : [found.cursor]),
  ];
}
