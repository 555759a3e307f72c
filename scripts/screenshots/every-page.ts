/** An address of each kind of page, in the samples; an article's has no id of its own here. */
export const EVERY_PAGE =
  "/ /search?q=moon&from=1960 /search?q=moon&view=map /search?view=network /search?view=timeline /search?q=zzzz /about /about/operation /help /api /lists /lists/keep?ids=0 /saved /saved/new?q=moon /facet/country?order=label /compare?q=moon&q=war /country/US /nowhere".split(
    " ",
  );

/** The address of an article of the samples, opened from a search. */
export async function anArticle(address: string): Promise<string> {
  const { hits } = (await (await fetch(`${address}/api/v1/search?q=mandela`)).json()) as { hits: { id: string }[] };
  return `/article/${hits[0]!.id}?q=mandela`;
}
