import { articleAt } from "./article.ts";

/**
 * A synthetic archive of `count` articles, one at a time. The same seed gives the same articles everywhere, and a larger
 * archive begins with a smaller one. They come in no order of date, as archives that are filled over years do.
 */
export function* syntheticArchive(seed: number, count: number): Generator<ReturnType<typeof articleAt>> {
  for (let index = 0; index < count; index++) yield articleAt(seed, index);
}
